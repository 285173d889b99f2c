import { expect, test } from 'vitest';
import { bankHolidayRows, bankHolidays, easterSunday } from '$lib/model/bank-holidays';
import { weekdayOf } from '$lib/model/dates';

test('Easter falls where the church tables put it', () => {
  expect([2000, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2038].map(easterSunday)).toEqual(
    ['2000-04-23', '2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25']);
});

test('2021: Christmas Day on a Saturday gives the Monday and the Tuesday', () => {
  expect(bankHolidays(2021)).toEqual(['2021-01-01', '2021-04-02', '2021-04-05', '2021-05-03', '2021-05-31', '2021-08-30', '2021-12-27', '2021-12-28']);
});

test('2022: New Year moves to the Monday, the Jubilee takes the spring day and adds one, the State Funeral adds one, Christmas moves to the Tuesday', () => {
  expect(bankHolidays(2022)).toEqual(['2022-01-03', '2022-04-15', '2022-04-18', '2022-05-02', '2022-06-02', '2022-06-03', '2022-08-29', '2022-09-19', '2022-12-26', '2022-12-27']);
});

test('2020: early May was kept on the Friday of VE Day, and Boxing Day on a Saturday moved', () => {
  expect(bankHolidays(2020)).toEqual(['2020-01-01', '2020-04-10', '2020-04-13', '2020-05-08', '2020-05-25', '2020-08-31', '2020-12-25', '2020-12-28']);
});

test('2023 has the Coronation; 2026 has only the usual eight, Boxing Day on the Monday', () => {
  expect(bankHolidays(2023)).toContain('2023-05-08');
  expect(bankHolidays(2026)).toEqual(['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28']);
});

test('no bank holiday of a century is at a weekend or given twice', () => {
  const all = bankHolidayRows(2000, 2099).map(({ holiday }) => holiday);
  expect(all.filter((date) => [0, 6].includes(weekdayOf(date)))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
