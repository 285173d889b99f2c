import { expect, test } from 'vitest';
import { roundedFrom, roundTable, roundTo } from '$lib/disclosure/rounding';

test('to the nearest 5: 2 goes down, 3 goes up', () => {
  expect([0, 1, 2, 3, 7, 8, 12, 13].map((count) => roundTo(count, 5))).toEqual([0, 0, 0, 5, 5, 10, 10, 15]);
});

test('a tie goes to the even multiple: 5 of 10 to 0, 15 to 20', () => {
  expect([5, 15, 25].map((count) => roundTo(count, 10))).toEqual([0, 20, 20]);
});

test.each([5, 10, 3, 4])('to base %i, what a number may stand for is what rounds to it', (base) => {
  for (let count = 0; count < 60; count++) {
    const [low, high] = roundedFrom(roundTo(count, base), base);
    const same = Array.from({ length: 80 }, (_, i) => i).filter((each) => roundTo(each, base) === roundTo(count, base));
    expect([low, high]).toEqual([same[0], same.at(-1)]);
  }
});

test('margins sum rounded cells: 0 + 5 and 5 + 10, not 8 and 15 rounded', () => {
  expect(roundTable([[1, 7], [3, 12]], 5)).toEqual({ inner: [[0, 5], [5, 10]], rows: [5, 15], columns: [5, 15], grand: 20 });
});
