import { expect, test } from 'vitest';
import { averageLinkage, mergesOf } from '../../../../src/lib/themes/discovery/average-linkage';

const table = (points: readonly number[]) => ({ count: points.length, values: Float32Array.from(points.flatMap((p) => points.map((q) => Math.abs(p - q)))) });

test('averageLinkage: 0, 1 and 10 with the cut at 2 make two groups', () => {
  expect([...averageLinkage(table([0, 1, 10]), 2)]).toEqual([0, 0, 1]);
});

test('averageLinkage: 0, 1 and 3 join at (3 + 2) / 2 = 2.5, not before', () => {
  expect([...averageLinkage(table([0, 1, 3]), 2.5)]).toEqual([0, 0, 0]);
  expect([...averageLinkage(table([0, 1, 3]), 2.4)]).toEqual([0, 0, 1]);
});

test('averageLinkage: groups are the same points when the points come in another order', () => {
  const points = [5, 0.4, 9, 5.3, 0, 9.2, 20];
  const groupsOf = (list: readonly number[]): string[] => {
    const labels = averageLinkage(table(list), 1);
    return [...new Set(labels)].map((label) => list.filter((_, i) => labels[i] === label).sort((a, b) => a - b).join(' ')).sort();
  };
  expect(groupsOf(points)).toEqual(['0 0.4', '20', '5 5.3', '9 9.2']);
  expect(groupsOf([...points].reverse())).toEqual(groupsOf(points));
});

test('mergesOf: what is 1 apart comes first, then the pair and the third at the mean of 4 and 6', () => {
  const values = Float32Array.of(0, 1, 4, 1, 0, 6, 4, 6, 0);
  expect(mergesOf({ count: 3, values })).toEqual([{ keep: 0, gone: 1, distance: 1 }, { keep: 0, gone: 2, distance: 5 }]);
});
