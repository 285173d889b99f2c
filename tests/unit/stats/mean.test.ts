import { expect, test } from 'vitest';
import { mean, sum } from '$lib/stats/mean';
import { median, quantile } from '$lib/stats/median';
import { sideOf } from '$lib/stats/spc/side';

test('sum keeps what rounding would lose: 1e16 + 1 - 1e16 is 1', () => {
  expect(sum([1e16, 1, -1e16])).toBe(1);
  expect(sum([])).toBe(0);
});

test('the mean of a constant is that constant, and of nothing NaN', () => {
  expect(mean(Array(10).fill(0.1))).toBe(0.1);
  expect(mean([0.1, 0.2, 0.3])).toBe(0.2);
  expect(mean([])).toBeNaN();
});

test('the quantile is linear between order statistics: of 10, 20, 40 the quarter is 15', () => {
  expect(quantile([40, 10, 20], 0.25)).toBe(15);
  expect(median([3, 1, 2, 10])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a difference of rounding is on the line, any other is a side', () => {
  expect(sideOf(0.1 + 0.2, 0.3)).toBe(0);
  expect(sideOf(0.3 + 1e-9, 0.3)).toBe(1);
  expect(sideOf(-1, 0)).toBe(-1);
  expect(sideOf(Infinity, 3)).toBe(1);
});
