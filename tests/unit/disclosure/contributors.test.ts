import { expect, test } from 'vitest';
import { protect } from '$lib/disclosure/solver/protect';
import { ANY, type Puzzle } from '$lib/disclosure/solver/puzzle';

/** 1 + 2 + 1 = 4 with both ones suppressed. */
function line(contributors: boolean): Puzzle {
  const quantity = (id: string, value: number, role: 'few' | 'shown') => ({ id, role, value, printed: [value, value] as const, plain: ANY, told: ANY });
  return {
    quantities: [quantity('a', 1, 'few'), quantity('b', 2, 'shown'), quantity('c', 1, 'few'), quantity('total', 4, 'shown')],
    rows: [{ terms: [[0, 1], [1, 1], [2, 1], [3, -1]], low: 0, high: 0 }],
    width: 1, mostFew: 1, contributors
  };
}

test('whoever is the one case of a knows that c is 4 - 2 - 1, so b goes as well', () => {
  expect(protect(line(false))!.withheld).toEqual([]);
  expect(protect(line(true))!.withheld).toEqual([1]);
});
