import { expect, test } from 'vitest';
import { disclose } from '$lib/disclosure/disclose';
import { countsBehind, shareOf, shiftsOfShares } from '$lib/disclosure/share';
import { newcombeDifference } from '$lib/stats/intervals/newcombe';
import { seededRandom } from '$lib/themes/seeded-random';
import type { ProportionTable } from '$lib/disclosure/tables';

test('12 of 40 is 30% with Wilson bounds of 18% and 45%; to base 5, 30%, 20% and 45%', () => {
  expect(shareOf(12, 40, null)).toEqual({ percent: 30, lowerPercent: 18, upperPercent: 45 });
  expect(shareOf(12, 40, 5)).toEqual({ percent: 30, lowerPercent: 20, upperPercent: 45 });
});

test('a reader tries the pairs behind a rounded share: of 5..7 in 13..17, some give 40%, 20% and 65%', () => {
  const share = shareOf(6, 15, 5);
  const pairs: number[][] = [];
  for (let n = 13; n <= 17; n++) for (let k = 5; k <= 7; k++) if (JSON.stringify(shareOf(k, n, 5)) === JSON.stringify(share)) pairs.push([k, n]);
  const behind = countsBehind(share, [5, 7], [13, 17], 5, 5);
  expect(behind.events).toEqual([Math.min(...pairs.map(([k]) => k!)), Math.max(...pairs.map(([k]) => k!))]);
  expect(behind.of).toEqual([Math.min(...pairs.map(([, n]) => n!)), Math.max(...pairs.map(([, n]) => n!))]);
});

test('what a share tells of its counts is published with them', () => {
  const table: ProportionTable = { shape: 'proportions', id: 'p', title: 'P', unit: 'cases', within: {}, eventsLabel: 'E', ofLabel: 'N', event: { e: ['yes'] }, rows: { attribute: 'all', overlaps: true, lines: [{ id: 'all', label: 'All', facets: {} }] }, events: [6], of: [15] };
  const made = disclose(table, 'chief-officers');
  const { events, of } = countsBehind(shareOf(6, 15, 5), [5, 7], [13, 17], 5, 5);
  expect(made.published.cells.map(({ low, high }) => [low, high])).toEqual([[...events], [...of]]);
});

const printed = (events: number, of: number, base: number | null) => ({ ...shareOf(events, of, base), of: base === null ? of : Math.round(of / base) * base });
const shift = (before: readonly [number, number], after: readonly [number, number], base: number | null) => shiftsOfShares([{ earlier: printed(...before, base), latest: printed(...after, base), base }])[0]!;

test('a share moves where the interval of the difference says so, though the two intervals overlap; rounding leaves more open', () => {
  // 60% of 60 (47% to 71%) and 41% of 110 (32% to 50%).
  expect(shift([36, 60], [45, 110], null)).toBe('down');
  expect(shift([45, 110], [36, 60], null)).toBe('up');
  expect(shift([36, 60], [45, 110], 5)).toBe('down');
  expect([shift([36, 60], [48, 110], null), shift([36, 60], [48, 110], 5)]).toEqual(['down', null]);
  // 40% of 20 and 60% of 20.
  expect(shift([8, 20], [12, 20], null)).toBeNull();
});

test('among many shares that stay, one that alone would count as moved does not; one that is far beyond chance does', () => {
  const two = (before: readonly [number, number], after: readonly [number, number]) => ({ earlier: printed(...before, null), latest: printed(...after, null), base: null });
  const still = Array.from({ length: 9 }, () => two([40, 80], [40, 80]));
  // Chances of .04 and .000002.
  expect(shiftsOfShares([two([36, 60], [48, 110])])).toEqual(['down']);
  expect(shiftsOfShares([two([36, 60], [48, 110]), ...still])[0]).toBeNull();
  expect(shiftsOfShares([two([60, 80], [30, 80]), ...still])[0]).toBe('down');
  expect(shiftsOfShares([])).toEqual([]);
});

test('no rounded page claims a move that the counts behind it would not bear', () => {
  const random = seededRandom(7);
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  const claims = { up: 0, down: 0, none: 0, missed: 0 };
  for (let i = 0; i < 400; i++) {
    const [m, n] = [20 + upTo(120), 20 + upTo(120)];
    const [before, after] = [[upTo(m), m], [upTo(n), n]] as const;
    const { lower, upper } = newcombeDifference({ events: before[0], n: m }, { events: after[0], n })!;
    const claim = shift(before, after, 5);
    claims[claim ?? 'none'] += 1;
    if (claim === 'up') expect(lower).toBeGreaterThan(0);
    if (claim === 'down') expect(upper).toBeLessThan(0);
    if (claim === null && (lower > 0 || upper < 0)) claims.missed += 1;
  }
  expect(Math.min(claims.up, claims.down, claims.none)).toBeGreaterThan(40);
  expect(claims.missed).toBeLessThan(60);
});
