import { expect, test } from 'vitest';
import type { ThemePair } from '$lib/store/queries/theme-pairs';
import { together, togetherWords } from '$lib/workspace/themes/theme-together';

const pair = (both_cases: number, first_cases: number, second_cases: number, first = 'investigation-delay', second = 'late-to-panel'): ThemePair => ({ first, second, cases: 100, read_cases: 100, first_cases, second_cases, both_cases });

test('nine of twelve where chance gives 30% is together more than chance, 2.5 times as often', () => {
  // 9 × 100 ÷ (12 × 30) = 2.5
  const [one] = together([pair(9, 12, 30)]);
  expect([one!.lift, one!.more]).toEqual([2.5, true]);
  expect(togetherWords(one!)).toBe('Of the 12 cases with the rarer of the two, 9 show both: 75% (47% to 91%); chance would give 30%.');
});

test('six of twenty where chance gives 30% is chance', () => expect(together([pair(6, 20, 30)]).map(({ lift, more }) => [lift, more])).toEqual([[1, false]]));

test('under five cases the count stands alone, however unlikely', () => {
  const [one] = together([pair(4, 4, 4)]);
  expect([one!.lift, one!.more, one!.both_cases]).toEqual([null, false, 4]);
});

test('the surest pair comes first, whatever the order of the rows', () => {
  const pairs = [pair(6, 20, 30), pair(9, 12, 30, 'conflict-of-interest', 'late-to-panel')];
  expect(together(pairs).map(({ first }) => first)).toEqual(together([...pairs].reverse()).map(({ first }) => first));
  expect(together(pairs)[0]!.first).toBe('conflict-of-interest');
});

test('of what the app alone has found the counts are told, and no share of them: a person has read 49 of 100 cases', () => {
  const [one] = together([{ ...pair(9, 12, 30), read_cases: 49 }]);
  expect(togetherWords(one!)).toBe('Found together in 9 cases, and the rarer of the two in 12, by the app alone, which misses themes.');
});
