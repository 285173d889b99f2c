import { expect, test } from 'vitest';
import { rebaseAt, segmentNumbers } from '$lib/stats/spc/rebase';

const MONTHS = ['2024-01-01', '2024-02-01', '2024-03-01'];

test('a rebase on a point applies there, one between points applies from the next and says so', () => {
  expect(rebaseAt(MONTHS, ['2024-02-01', '2024-02-15'])).toEqual([
    { date: '2024-02-01', at: 1, moved: false },
    { date: '2024-02-15', at: 2, moved: true }
  ]);
});

test('a rebase after the last point has nothing to apply to', () => {
  expect(rebaseAt(MONTHS, ['2024-03-02'])).toEqual([{ date: '2024-03-02', at: null, moved: false }]);
});

test('segment numbers count the markers up to each point', () => {
  expect(segmentNumbers([0, 0, 1, 0, 1])).toEqual([0, 0, 1, 1, 2]);
});
