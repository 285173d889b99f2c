import { expect, test } from 'vitest';
import { monthsOver } from '$lib/workspace/briefing/briefing-months';

const span = (first_month: string, last_month: string) => ({ first_month, last_month, unloaded: [], caseless: [], later: null });

test('a month that is not over is left out: whole months stand against whole months', () => {
  expect(monthsOver(span('2024-01-01', '2026-11-01'), 12, '2026-11-26')).toEqual({ months: { first: '2025-11', last: '2026-10' }, running: '2026-11' });
  expect(monthsOver(span('2024-01-01', '2026-11-01'), 12, '2026-11-30')).toEqual({ months: { first: '2025-12', last: '2026-11' }, running: null });
  expect(monthsOver(span('2024-01-01', '2026-09-01'), 12, '2026-11-26')).toEqual({ months: { first: '2025-10', last: '2026-09' }, running: null });
});

test('where only the running month is loaded it is all there is; where fewer months are, all of them', () => {
  expect(monthsOver(span('2026-11-01', '2026-11-01'), 12, '2026-11-26')).toEqual({ months: { first: '2026-11', last: '2026-11' }, running: null });
  expect(monthsOver(span('2026-08-01', '2026-11-01'), 12, '2026-11-26')).toEqual({ months: { first: '2026-08', last: '2026-10' }, running: '2026-11' });
});

test('the later half of what is loaded has as many months before it: of an odd number the first is left out', () => {
  expect(monthsOver(span('2020-06-01', '2026-09-01'), 'half', '2026-11-26')).toEqual({ months: { first: '2023-08', last: '2026-09' }, running: null });
  expect(monthsOver(span('2020-06-01', '2026-11-01'), 'half', '2026-11-26')).toEqual({ months: { first: '2023-09', last: '2026-10' }, running: '2026-11' });
  expect(monthsOver(span('2020-07-01', '2026-09-01'), 'half', '2026-11-26').months).toEqual({ first: '2023-09', last: '2026-09' });
  expect(monthsOver(span('2026-10-01', '2026-11-01'), 'half', '2026-11-26')).toEqual({ months: { first: '2026-10', last: '2026-10' }, running: '2026-11' });
});
