import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { readBreakdown } from '$lib/workspace/indicators/groups/read-breakdown';
import { whichMoved } from '$lib/workspace/indicators/groups/which-moved';

/** Ten months before and ten after, with so many reports of a route in the first month of each. */
const months = Array.from({ length: 20 }, (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`);
const read = (counts: Readonly<Record<string, readonly [number, number]>>) => {
  const rows = Object.entries(counts).flatMap(([part, [earlier, later]]) => [[0, earlier], [10, later]].flatMap(([at, numerator]) => (numerator ? [{ part, period: months[at!]!, numerator, denominator: null }] : [])));
  return readBreakdown(indicatorNamed('P1'), months, rows, (part) => part.toUpperCase(), whichMoved)!;
};

test('the route that moved beyond chance is named with its two rates, and the others are left to chance', () => {
  // 5 in ten months are 0.5 a month, 30 are 3: of 35, by half of the exposure 17.5 are looked for on each side.
  const found = read({ a: [5, 30], b: [12, 14], c: [20, 18] });
  expect(found.finding).toBe('All together it went from 3.7 to 6.2 a month, first half of the period against the second; “A” rose from 0.50 to 3 a month; chance can explain the other 2 routes.');
  expect([found.groups.find(({ part }) => part === 'a')!.change!.interval.lower > 1, found.whole.earlier.numerator, found.reversed]).toEqual([true, 37, false]);
});

test('one of many that would stand alone does not stand among them', () => {
  // 3 against 11 alone: p = .057; 2 against 10: p = .039, which times 8 groups is beyond one in ten.
  const calm = Object.fromEntries(['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((part) => [part, [10, 10] as const]));
  expect(read({ a: [2, 10], ...calm }).finding).toMatch(/; of 8 single routes none moved beyond what chance brings among so many\.$/);
});

test('a route of fewer than five in all is named apart, and counts in the whole; the largest comes first', () => {
  const found = read({ a: [5, 6], b: [8, 8], rare: [0, 4] });
  expect([found.groups.map(({ label }) => label), found.leftOut, found.whole.later.numerator]).toEqual([['B', 'A'], ['RARE'], 18]);
  expect(found.finding).toMatch(/; neither of the 2 single routes moved beyond chance\.$/);
});

test('where none came before there is no rise to divide by, and the interval says so', () => {
  // 0 against 12, by halves: two-sided p = 2 / 2^12.
  const found = read({ a: [0, 12], b: [8, 8] });
  expect(found.finding).toMatch(/; “A” rose from 0 to 1\.2 a month; chance can explain the other route\.$/);
});
