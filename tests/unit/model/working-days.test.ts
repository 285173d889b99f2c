import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '$lib/model/dates';
import { addWorkingDays, isWorkingDay, updateDueOn, workingDaysBetween } from '$lib/model/working-days';

test('five working days over Easter 2026 skip two bank holidays and two weekends', () => {
  // 3 Good Friday, 4-5 weekend, 6 Easter Monday; 7, 8, 9, 10, 13 are the five.
  expect(updateDueOn('2026-04-02', false)).toBe('2026-04-13');
  expect(updateDueOn('2026-04-02', true)).toBe('2026-04-07');
  expect(workingDaysBetween('2026-04-02', '2026-04-14')).toBe(6);
});

test('a clock that starts at a weekend starts on the next working day', () => {
  expect(addWorkingDays('2025-03-08', 1)).toBe('2025-03-10');
  expect(addWorkingDays('2025-03-07', 1)).toBe('2025-03-10');
});

test('no days is the day itself, and a part of a day is refused', () => {
  expect(addWorkingDays('2025-03-08', 0)).toBe('2025-03-08');
  expect(() => addWorkingDays('2025-03-08', 1.5)).toThrow(RangeError);
  expect(() => addWorkingDays('31/02/2026', 1)).toThrow(RangeError);
  expect(() => addWorkingDays('2026-02-31', 1)).toThrow(RangeError);
});

test('adding and counting are each other\'s inverse, whatever the day', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 60 }), (offset, days) => {
    const from = addDays('2010-01-01', offset);
    const to = addWorkingDays(from, days);
    expect(workingDaysBetween(from, to)).toBe(days);
    expect(days === 0 || isWorkingDay(to)).toBe(true);
  }), { numRuns: 60 });
});
