import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashOf, fieldPassages } from '../../../../scripts/train/field-passages';
import { createFieldReader, decodeMatters } from '../../../../src/lib/themes/discovery/matters';
import { fieldManifest } from '../../../../src/lib/themes/discovery/field-manifest';
import { mattersManifest } from '../../../../src/lib/themes/discovery/matters-manifest';
import { dot, unitRows } from '../../../../src/lib/themes/discovery/unit-rows';
import { createEncoder } from '../../../../src/lib/themes/meaning/encode-passage';
import { decodeEncoder } from '../../../../src/lib/themes/meaning/encoder-model';

const root = new URL('../../../../', import.meta.url);
const bytesOf = (path: string): ArrayBuffer => {
  const file = readFileSync(new URL(path, root));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
};
const [matters, field] = [bytesOf(`static/${mattersManifest.file}`), bytesOf(`static/${fieldManifest.file}`)];
const encoder = decodeEncoder(field);
const encode = createEncoder(encoder);
const model = decodeMatters(matters);
const read = createFieldReader(model, (text) => encode(text).vector);
/** What the trainers' own weights gave, before they were rounded to int8. */
const stored = JSON.parse(readFileSync(new URL('tests/unit/themes/discovery/matters-outputs.json', root), 'utf8')) as { cases: { text: string; scores: number[] }[] };
const cosines = JSON.parse(readFileSync(new URL('tests/unit/themes/discovery/field-outputs.json', root), 'utf8')) as { texts: string[]; cosines: number[][] };

test('what is known of the field was learnt from the shipped passages, and fits in 3 MB and 8', () => {
  const passages = fieldPassages();
  expect([model.trainedOn, mattersManifest.trainedOn, fieldManifest.trainedOn, encoder.trainedOn]).toEqual(Array(4).fill(hashOf(passages)));
  expect(matters.byteLength).toBeLessThan(3e6);
  expect(field.byteLength).toBeLessThan(8e6);
  // No passage stands twice, and each matter has as many.
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
  const counts = new Map<string, number>();
  for (const { matter } of passages) counts.set(matter, (counts.get(matter) ?? 0) + 1);
  expect(new Set(counts.values())).toEqual(new Set([24]));
});

test('what a text is like by its words agrees with the trainer but for the rounding of its weights', () => {
  expect(stored.cases.length).toBeGreaterThan(5);
  for (const { text, scores } of stored.cases) {
    const [exact] = unitRows([Float32Array.from(scores)]);
    expect(dot(read(text).byWords, exact!)).toBeGreaterThan(0.999);
  }
});

test('sentence vectors of the field agree with PyTorch but for the rounding of the weights', () => {
  const vectors = cosines.texts.map((text) => encode(text).vector);
  expect(vectors.length).toBeGreaterThan(5);
  vectors.forEach((a, i) => vectors.forEach((b, j) => expect(Math.abs(dot(a, b) - cosines.cosines[i]![j]!)).toBeLessThan(0.03)));
});

test('passages of one matter in other words are more alike than those of others, though the model never saw them', () => {
  const texts = [
    'Her new address was read out in the canteen by somebody who had looked her up.', 'A colleague searched the crime system for where she had moved to.',
    'The interpreter was booked for the wrong language, so the account was taken through her son.', 'No interpreter could be had and her teenage daughter translated what was said.'
  ];
  const of = texts.map(read);
  for (const by of ['byWords', 'bySense'] as const) {
    const alike = (i: number, j: number): number => dot(of[i]![by], of[j]![by]);
    expect(Math.min(alike(0, 1), alike(2, 3))).toBeGreaterThan(Math.max(alike(0, 2), alike(0, 3), alike(1, 2), alike(1, 3)));
  }
});

test('bytes that are no such model are refused', () => {
  expect(() => decodeMatters(new ArrayBuffer(4))).toThrow('not a file of tensors');
  expect(() => decodeMatters(matters.slice(0, 400_000))).toThrow('cut short');
});
