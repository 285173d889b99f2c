import { expect, test } from 'vitest';
import { createAttacker } from '$lib/disclosure/solver/attacker';
import { protect } from '$lib/disclosure/solver/protect';
import { ANY, type Puzzle, type Quantity } from '$lib/disclosure/solver/puzzle';
import type { Row } from '$lib/disclosure/solver/columns';

/** Three rows and columns with two cells suppressed in each: a 0, b 3 | c 6, d 0 | e 4, f 7. Row sums a+b, c+d, e+f, column
 *  sums f+a, b+c, d+e. Were a larger by 1, then b, c, d, e and f would be less, more, less, more, less by 1. */
function ring(open: boolean): Puzzle {
  const few = (id: string, value: number): Quantity => ({ id, role: 'few', value, printed: [value, value], plain: ANY, told: ANY });
  const shown = (id: string, value: number): Quantity => ({ ...few(id, value), role: 'shown' });
  const sums: readonly (readonly [number, number, number, number?])[] = [[0, 1, 3], [2, 3, 6, 6], [4, 5, 11, 7], [5, 0, 7], [1, 2, 9], [3, 4, 4]];
  const quantities = [few('a', 0), few('b', 3), few('c', 6), few('d', 0), few('e', 4), few('f', 7), ...(open ? [shown('g', 20), shown('h', 30)] : [])];
  const rows = sums.map(([one, other, sum, neighbour]): Row => {
    const wide = open && neighbour !== undefined ? neighbour : null;
    const total = sum + (wide === null ? 0 : quantities[wide]!.value);
    return { terms: [[one, 1], [other, 1], ...(wide === null ? [] : [[wide, 1] as const])], low: total, high: total };
  });
  return { quantities, rows, width: 5, mostFew: 4, contributors: false };
}

test('two suppressed cells in every row and column are not enough: a and d are 0, so nothing can move', () => {
  const reader = createAttacker(ring(false), { withheld: new Set(), blurred: new Set() }, false);
  expect([0, 1, 2, 3, 4, 5].map((t) => reader.interval(t))).toEqual([[0, 0], [3, 3], [6, 6], [0, 0], [4, 4], [7, 7]]);
});

test('a neighbour withheld on one side leaves the other: it takes g beside c and d and h beside e and f', () => {
  const intervalsWith = (...withheld: number[]) => {
    const reader = createAttacker(ring(true), { withheld: new Set(withheld), blurred: new Set() }, false);
    return [reader.interval(0), reader.interval(3)];
  };
  expect(intervalsWith(6)).toEqual([[0, 0], [0, 0]]);
  // Now a may rise until b, 3, is none; d until e, 4, is none.
  expect(intervalsWith(6, 7)).toEqual([[0, 3], [0, 4]]);
});

test('what cannot be protected by withholding more is said to be exposed', () => {
  const found = protect(ring(false))!;
  expect(found.withheld).toEqual([]);
  expect(found.exposed).toEqual([0, 1, 2, 3, 4, 5]);
});

test('of a number that is no more than 9 by what was issued before, the sums tell that it is few: it is neither exposed nor widened without end', () => {
  const quantities: Quantity[] = [
    { id: 'part', role: 'few', value: 1, printed: [1, 1], plain: ANY, told: [0, 9] },
    { id: 'whole', role: 'printed', value: 9, printed: ANY, plain: [9, 9], told: [9, 9] }
  ];
  const rows: Row[] = [{ terms: [[0, 1], [1, -1]], low: -Infinity, high: 0 }];
  expect(protect({ quantities, rows, width: 10, mostFew: 9, contributors: false })).toEqual({ withheld: [], blurred: [], exposed: [], revised: [] });
  expect(protect({ quantities: [{ ...quantities[0]!, value: 6 }, quantities[1]!], rows: [{ ...rows[0]!, low: -5 }], width: 10, mostFew: 9, contributors: false })!.exposed).toEqual([0]);
});
