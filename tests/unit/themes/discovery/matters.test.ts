import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashOf, fieldPassages } from '../../../../scripts/train/field-passages';
import { sentenceVector } from '../../../../scripts/evaluate/discovery-encoder';
import { createMatters, decodeMatters } from '../../../../src/lib/themes/discovery/matters';
import { mattersManifest } from '../../../../src/lib/themes/discovery/matters-manifest';
import { dot, unitRows } from '../../../../src/lib/themes/discovery/unit-rows';

const root = new URL('../../../../', import.meta.url);
const file = readFileSync(new URL(`static/${mattersManifest.file}`, root));
const model = decodeMatters(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
const read = createMatters(model);
/** What the trainer's own weights gave, before they were rounded to int8. */
const stored = JSON.parse(readFileSync(new URL('tests/unit/themes/discovery/matters-outputs.json', root), 'utf8')) as { cases: { text: string; scores: number[] }[] };

test('the model of the field was trained on the shipped passages, and fits in 2 MB', () => {
  const passages = fieldPassages();
  expect([model.trainedOn, mattersManifest.trainedOn]).toEqual([hashOf(passages), hashOf(passages)]);
  expect(file.byteLength).toBeLessThan(2e6);
  // No passage stands twice, and each matter has as many.
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
  const counts = new Map<string, number>();
  for (const { matter } of passages) counts.set(matter, (counts.get(matter) ?? 0) + 1);
  expect(new Set(counts.values())).toEqual(new Set([24]));
});

test('what a text is like agrees with the trainer but for the rounding of its weights', () => {
  expect(stored.cases.length).toBeGreaterThan(5);
  for (const { text, scores } of stored.cases) {
    const [a, b] = unitRows([read(text, sentenceVector(text)), Float32Array.from(scores)]);
    expect(dot(a!, b!)).toBeGreaterThan(0.999);
  }
});

test('passages of one matter in other words are more alike than those of others, though the model never saw them', () => {
  const texts = [
    'Her new address was read out in the canteen by somebody who had looked her up.', 'A colleague searched the crime system for where she had moved to.',
    'The interpreter was booked for the wrong language, so the account was taken through her son.', 'No interpreter could be had and her teenage daughter translated what was said.'
  ];
  const of = unitRows(texts.map((text) => read(text, sentenceVector(text))));
  const alike = (i: number, j: number): number => dot(of[i]!, of[j]!);
  expect(Math.min(alike(0, 1), alike(2, 3))).toBeGreaterThan(Math.max(alike(0, 2), alike(0, 3), alike(1, 2), alike(1, 3)));
});

test('bytes that are no such model are refused', () => {
  expect(() => decodeMatters(new ArrayBuffer(4))).toThrow('not a file of tensors');
  const cut = file.buffer.slice(file.byteOffset, file.byteOffset + 400_000);
  expect(() => decodeMatters(cut)).toThrow('cut short');
});
