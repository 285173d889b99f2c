import { expect, test } from 'vitest';
import type { Row } from '../../../../src/lib/themes/discovery/bearers';
import { branchesOf, findNovelGroups, groupFeatures, novelPool, type NoveltyRules } from '../../../../src/lib/themes/discovery/find-novel-groups';
import { pairFeatures, readPairs } from '../../../../src/lib/themes/discovery/read-pairs';
import { seededRandom } from '../../../../src/lib/themes/seeded-random';

/** Pairs by meaning alone: 10 × cosine − 6, below what a merge may be where nothing is alike. Groups by the logarithm of their size: three passages have log-odds above −1, whatever else. */
const rules: NoveltyRules = {
  trainedOn: '',
  field: '',
  passage: { weights: [], intercept: 0 },
  pair: { weights: [10], intercept: -6 },
  group: { weights: [0, 0, 0, 0, 0, 0, 1], intercept: -1 }
};

const PANELS = ['2026-01', '2026-02', '2026-03'];
const pointing = (direction: number): Float32Array => Float32Array.from({ length: 8 }, (_, i) => (i === direction ? 1 : 0));
/** A row whose meaning points along one of eight directions. */
function row(id: string, direction: number, panel: string, caseRef = id, novelty = -3): Row {
  const meaning = pointing(direction);
  return {
    passage: { id, noteRef: id, caseRef, panel, start: 0, end: 1, text: id, marks: [], spans: [] },
    assignment: { passageId: id, band: 'unassigned', suggestions: [], ranked: [] },
    bearing: 1, known: 0, vector: meaning, reading: { novelty, scores: Float32Array.of(-2, -3) }, words: Float32Array.of(1), meaning, row: meaning
  };
}
const planted = [row('a', 0, '2026-01'), row('b', 0, '2026-02'), row('c', 0, '2026-03'), row('d', 0, '2026-03')];
const alone = ['p', 'q', 'r', 's'].map((id, i) => row(id, 1 + i, '2026-03'));
const find = (rows: readonly Row[]) => findNovelGroups(rows, PANELS, { centre: null }, rules, seededRandom(1));
const idsOf = (rows: readonly Row[]): string[][] => find(rows).map(({ members }) => members.map(({ passage }) => passage.id));

test('findNovelGroups: four passages of one meaning are a group that every subsample puts together, the others none', () => {
  expect(idsOf([...planted, ...alone])).toEqual([['a', 'b', 'c', 'd']]);
  expect(find([...planted, ...alone])[0]!.stability).toBe(1);
});

test('findNovelGroups: the same whatever the order of the rows', () => expect(find([...alone, ...planted].reverse())).toEqual(find([...planted, ...alone])));

test('findNovelGroups: two passages, passages of one case and passages of one panel are no theme', () => {
  expect(idsOf([...planted.slice(2), ...alone])).toEqual([]);
  expect(idsOf([...['a', 'b', 'c'].map((id, i) => row(id, 0, PANELS[i]!, 'C1')), ...alone])).toEqual([]);
  expect(idsOf([...['a', 'b', 'c'].map((id) => row(id, 0, '2026-03')), ...alone])).toEqual([]);
});

test('findNovelGroups: silent where meaning was not read', () => {
  expect(idsOf([...planted, ...alone].map((of) => ({ ...of, meaning: null })))).toEqual([]);
  expect(idsOf([...planted, ...alone].map((of) => ({ ...of, reading: null })))).toEqual([]);
});

test('novelPool: the 140 most novel of the last 24 panels, by id', () => {
  const panels = Array.from({ length: 30 }, (_, i) => `20${10 + i}-01`);
  const rows = Array.from({ length: 300 }, (_, i) => row(String(1000 + i), 0, panels[i % 30]!, String(i), -3 - i / 100));
  const pool = novelPool([...rows].reverse(), panels);
  expect(pool).toHaveLength(140);
  expect(pool.every(({ passage }) => passage.panel >= panels[6]!)).toBe(true);
  expect(pool.map(({ passage }) => passage.id)).toEqual(rows.filter((_, i) => i % 30 >= 6).slice(0, 140).map(({ passage }) => passage.id));
});

test('branchesOf: each branch says where it comes together, −(10 − 6), and where it is swallowed', () => {
  const pool = [...planted.slice(0, 3), ...alone.slice(0, 1)];
  const branches = branchesOf(readPairs(pool, rules.pair, { centre: null }), pool);
  expect(branches[0]).toEqual({ members: [0, 1, 2], distance: -4, above: 6 });
});

test('groupFeatures: mean novelty, all recent, cosines, shared chances, and logarithms of passages, cases and the pool, likeness by matters of the field', () => {
  const pool = [...planted.slice(0, 3), ...alone.slice(0, 1)];
  const shared = (1 / (1 + Math.exp(1))) ** 2 + (1 / (1 + Math.exp(2))) ** 2;
  const features = groupFeatures([0, 1, 2], pool, readPairs(pool, rules.pair, { centre: null, readField: (text) => ({ byWords: pointing(text === 'c' ? 1 : 0), bySense: pointing(text === 'c' ? 1 : text === 'b' ? 2 : 0) }) }), PANELS);
  [-3, 1, 1, 1, 1, shared, Math.log(3), Math.log(3), Math.log(4), 1 / 3, 0].forEach((value, i) => expect(features[i]).toBeCloseTo(value, 5));
});

test('pairFeatures: likeness, same case and note, the sum and the lower of the novelties, and products of likeness', () => {
  const [a, b] = [row('a', 0, '2026-01', 'C1', -2), row('b', 0, '2026-02', 'C1', -5)];
  expect(pairFeatures({ meaning: 0.5, words: 0.2, scores: 0.1, shared: 0.3, matters: 0.5, sense: 0.25 }, a, b)).toEqual([0.5, 0.2, 0.1, 0.3, 1, 0, -7, -5, 0.1, 0.25, 0.04000000000000001, 0.5, 0.25, 0.25, 0.0625, 0.125]);
});
