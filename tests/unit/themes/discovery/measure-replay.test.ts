import { expect, test } from 'vitest';
import { bearingChance, placesOf } from '../../../../src/lib/themes/discovery/bears-theme';
import { measureReplay, type Standing } from '../../../../scripts/evaluate/discovery';
import type { CodedPassage } from '../../../../scripts/evaluate/read-coded-notes';

const coded = (id: string, panel: string, themes: string[]): CodedPassage => ({ id, noteRef: id, caseRef: id, panel, start: 0, end: 1, text: '', marks: [], spans: [], themes });
const passages = [
  ...['a', 'b', 'c', 'd', 'e'].map((id) => coded(id, '2026-01', ['new'])),
  ...['f', 'g', 'h'].map((id) => coded(id, '2026-02', ['new'])),
  ...['x', 'y', 'z'].map((id) => coded(id, '2026-02', ['known']))
];
const standing = (panel: string, ...groups: [string, string[]][]): Standing => ({
  panel,
  proposals: groups.map(([id, passageIds]) => ({ id, passageIds, cases: 3, stability: 1, phrases: [], excerptIds: [], nearest: null }))
});

test('measureReplay: 2 right of 5 have F1 2 × 2 / (2 + 5) = .57, found at once; a group of known passages is false', () => {
  const measure = measureReplay([standing('2026-01', ['p', ['a', 'b']]), standing('2026-02', ['p', ['a', 'b']], ['q', ['x', 'y', 'z']])], passages, new Set(['known']));
  expect(measure).toEqual({ unknown: { new: { f1: expect.closeTo(4 / 7), delay_panels: 0 } }, proposals: 2, false_proposals: 1 });
});

test('measureReplay: half right is not false, and what never reaches .5 is not found', () => {
  const measure = measureReplay([standing('2026-01'), standing('2026-02', ['p', ['a', 'b', 'x', 'y']])], passages, new Set(['known']));
  expect(measure).toEqual({ unknown: { new: { f1: expect.closeTo(4 / 12), delay_panels: null } }, proposals: 1, false_proposals: 0 });
});

test('measureReplay: found one panel after the fifth passage, 4 of 8 with F1 8 / 12', () => {
  const measure = measureReplay([standing('2026-01'), standing('2026-02', ['p', ['a', 'b', 'c', 'f']])], passages, new Set(['known']));
  expect(measure.unknown).toEqual({ new: { f1: expect.closeTo(8 / 12), delay_panels: 1 } });
});

test('bearingChance: words at 2 and meaning at 0 make a logit of 1', () => {
  const rule = { vector: [3], place: [0, 0, 0, 0, 0], intercept: -3 };
  expect(bearingChance(rule, { lexical: 2, vector: Float32Array.of(1) }, [0, 0, 0, 0, 0])).toBeCloseTo(1 / (1 + Math.exp(-1)));
});

test('placesOf: first, second, third last, second last and last of a note of five', () => {
  const note = [0, 10, 20, 30, 40].map((start) => ({ noteRef: 'N', start }));
  expect(placesOf(note)).toEqual([[1, 0, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, 0, 1, 0], [0, 0, 0, 0, 1]]);
});
