import { expect, test } from 'vitest';
import { contributionsOf, isDominated, isEstimable, isFitToShow, remainderRatio, topShare } from '$lib/disclosure/dominance';

test('two of 90, 5, 5 make up (90 + 5)/100 = .95 of the sum', () => {
  expect(topShare(contributionsOf([5, 90, 5]), 2)).toBeCloseTo(0.95);
  expect(isDominated(contributionsOf([90, 5, 5]), 2, 0.9)).toBe(true);
  expect(isDominated(contributionsOf([40, 30, 30]), 2, 0.9)).toBe(false);
});

test('beside 100 and 50, 5 is 5/100 of the largest; exactly p is not under p', () => {
  expect(remainderRatio(contributionsOf([100, 50, 5]))).toBeCloseTo(0.05);
  expect(isEstimable(contributionsOf([100, 50, 5]), 0.1)).toBe(true);
  expect(isEstimable(contributionsOf([100, 50, 10]), 0.1)).toBe(false);
});

test('foreknowledge to within q makes the rule stricter: 220/280 = .786 is under .6/.7 and not under .6', () => {
  const cell = { sum: 518, largest: [280, 18] };
  expect(remainderRatio(cell)).toBeCloseTo(220 / 280);
  expect(isEstimable(cell, 0.6, 0.7)).toBe(true);
  expect(isEstimable(cell, 0.6)).toBe(false);
});

test('a negative value, or nothing but zeros, is never fit to show', () => {
  expect(isFitToShow([-5, 10, 20, 30, 40])).toBe(false);
  expect(isFitToShow([0, 0, 0, 0, 0])).toBe(false);
  expect(isFitToShow([20, 30, 40, 50, 60])).toBe(true);
});
