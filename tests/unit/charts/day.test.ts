import { expect, test } from 'vitest';
import { areMonths, gapWords, isGap, longDate, parseDay, usualStepDays } from '$lib/charts/axes/day';

const months = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-10-01'].map(parseDay);

test('31 February and other texts that are no dates are refused', () => {
  expect(() => parseDay('2026-02-31')).toThrow(RangeError);
  expect(() => parseDay('1/2/2026')).toThrow(RangeError);
});

test('steps of 31, 29 and 214 days are usually 31, and only the last is a gap', () => {
  expect(usualStepDays(months)).toBe(31);
  expect(isGap(months[0]!, months[1]!, 31)).toBe(false);
  expect(isGap(months[2]!, months[3]!, 31)).toBe(true);
});

test('a gap from March to October lacks the six months between', () => {
  expect(gapWords(months[2]!, months[3]!, true)).toBe('no data for 6 months, April to September 2024');
  expect(gapWords(parseDay('2023-10-01'), parseDay('2024-02-01'), true)).toBe('no data for 3 months, November 2023 to January 2024');
  expect(gapWords(parseDay('2023-10-01'), parseDay('2023-12-01'), true)).toBe('no data for November 2023');
});

test('first days of months stand for their months', () => {
  expect(areMonths(months)).toBe(true);
  expect(areMonths([parseDay('2024-01-02')])).toBe(false);
  expect(longDate(months[2]!, true)).toBe('March 2024');
  expect(longDate(months[2]!, false)).toBe('1 March 2024');
});
