import { expect, test } from 'vitest';
import { createSimplex } from '$lib/disclosure/solver/simplex';

test('the least of x + 2y on x + y >= 4, x <= 3 is 3 + 2·1 = 5', () => {
  const lp = createSimplex(
    [
      { low: 0, high: 3, start: 0 },
      { low: 0, high: Infinity, start: 0 }
    ],
    [{ terms: [[0, 1], [1, 1]], low: 4, high: Infinity }]
  );
  expect(lp.minimise([[0, 1], [1, 2]])).toBeCloseTo(5);
  expect([lp.value(0), lp.value(1)]).toEqual([3, 1]);
});

test('rows that contradict each other are not feasible', () => {
  const lp = createSimplex(
    [{ low: 0, high: 10, start: 0 }],
    [
      { terms: [[0, 1]], low: 4, high: 4 },
      { terms: [[0, 1]], low: 5, high: 5 }
    ]
  );
  expect(lp.feasible()).toBe(false);
  expect(lp.minimise([[0, 1]])).toBeNull();
});

test('an objective without a bound gives minus infinity', () => {
  const lp = createSimplex([{ low: 0, high: Infinity, start: 2 }], []);
  expect(lp.minimise([[0, -1]])).toBe(-Infinity);
});

test('widening a bound carries on from where it stood', () => {
  const lp = createSimplex(
    [
      { low: 2, high: 2, start: 2 },
      { low: 0, high: Infinity, start: 5 }
    ],
    [{ terms: [[0, 1], [1, 1]], low: 7, high: 7 }]
  );
  expect(lp.minimise([[1, -1]])).toBeCloseTo(-5);
  lp.setBounds(0, 0, Infinity);
  expect(lp.minimise([[1, -1]])).toBeCloseTo(-7);
  expect(lp.minimise([[1, 1]])).toBeCloseTo(0);
});

test('it stops as soon as enough is reached', () => {
  const lp = createSimplex([{ low: 0, high: 100, start: 3 }], []);
  expect(lp.minimise([[0, 1]], 3)).toBe(3);
});
