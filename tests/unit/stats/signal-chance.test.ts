import { expect, test } from 'vitest';
import type { Limits } from '$lib/stats/spc/limits';
import { signalChance } from '$lib/stats/spc/signal-chance';

const limits: Limits = { centre: 10, upper: 16, lower: 4, nearUpper: 14, nearLower: 6 };

test('a point at the limit is three standard errors out: p .0027, and further out is rarer', () => {
  expect(signalChance([10, 16], 10, limits)).toBeCloseTo(0.0027, 4);
  expect(signalChance([10, 20], 10, limits)).toBeLessThan(1e-6);
});

test('nine in a row on one side: 2 × ½⁹; a point on the centre ends the run', () => {
  expect(signalChance([9, ...[11, 12, 11, 12, 11, 12, 11, 12, 11]], 10, null)).toBeCloseTo(2 * 0.5 ** 9, 12);
  expect(signalChance([11, 11, 11, 11, 10], 10, null)).toBe(1);
});

test('seven points that rise throughout: 2 / 7!', () => {
  expect(signalChance([7, 8, 9, 9.5, 10.2, 10.5, 11], 10, limits)).toBeCloseTo(2 / 5040, 12);
});

test('two of three beyond two standard errors on one side: 6 × .02275²', () => {
  expect(signalChance([14.5, 10.5, 14.2], 10, limits)).toBeCloseTo(6 * 0.02275 ** 2, 12);
});

test('no point, no signal', () => expect(signalChance([], 10, limits)).toBe(1));
