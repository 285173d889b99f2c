import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEncoder } from '../../../src/lib/themes/meaning/encode-passage';
import { decodeEncoder } from '../../../src/lib/themes/meaning/encoder-model';
import { modelManifest } from '../../../src/lib/themes/judging/model-manifest';
import { createPieceTokenizer } from '../../../src/lib/themes/meaning/sentence-pieces';

interface Stored {
  themes: string[];
  cases: { text: string; tokens: number[]; logits: number[] }[];
}

const root = new URL('../../../', import.meta.url);
const file = readFileSync(new URL(`static/${modelManifest.encoder}`, root));
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
const model = decodeEncoder(bytes);
/** What the trainer's own model gave in single precision, before its weights were rounded to int8. */
const stored = JSON.parse(readFileSync(new URL('tests/unit/themes/encoder-outputs.json', root), 'utf8')) as Stored;

test('the encoder was trained on the shipped material and fits in 8 MB', () => {
  expect(model.trainedOn).toBe(modelManifest.trainedOn);
  expect(model.themes).toEqual(stored.themes);
  expect(file.byteLength).toBeLessThan(8e6);
});

test('texts become the pieces that the trainer saw', () => {
  const tokenize = createPieceTokenizer(model.vocabulary);
  for (const { text, tokens } of stored.cases) expect(tokenize(text)).toEqual(tokens);
});

test('probabilities agree with the trainer to .03, the cost of int8 weights', () => {
  const encode = createEncoder(model);
  const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));
  for (const { text, logits } of stored.cases) {
    const { themes, vector } = encode(text);
    themes.forEach((logit, t) => expect(Math.abs(probability(logit) - probability(logits[t]!))).toBeLessThan(0.03));
    expect(vector.reduce((sum, v) => sum + v * v, 0)).toBeCloseTo(1, 5);
  }
});

test('a damaged encoder is refused', () => {
  expect(() => decodeEncoder(bytes.slice(0, 100_000))).toThrow();
  expect(() => decodeEncoder(new ArrayBuffer(16))).toThrow('not a file of tensors');
});
