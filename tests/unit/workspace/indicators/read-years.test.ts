import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { readYears } from '$lib/workspace/indicators/groups/read-years';
import { yearsData } from '../../../../src/routes/trends/[id]/years-data';

const charged = indicatorNamed('P12');
const month = (period: string, numerator: number, denominator: number) => ({ period: `${period}-01`, numerator, denominator });

test('years are added up from their months; limits are widened by as much as they differ beyond chance', () => {
  const found = readYears(charged, [month('2023-01', 4, 20), month('2023-07', 6, 30), month('2024-01', 10, 50), month('2025-02', 9, 10), month('2025-03', 21, 30), month('2026-01', 0, 0)])!;
  expect(found.years.map(({ year, numerator, n }) => [year, numerator, n])).toEqual([['2023', 10, 50], ['2024', 10, 50], ['2025', 30, 40]]);
  expect(found.whole).toBeCloseTo(50 / 140, 10);
  expect([found.adjusted, found.finding]).toEqual([true, 'No year stands apart from the 36% of all by more than its size allows.']);
});

test('one year far out among many alike is named with its count; it moves for the better where more is better', () => {
  const alike = Array.from({ length: 9 }, (_, i) => month(`${2016 + i}-05`, 20, 100));
  const found = readYears(charged, [...alike, month('2025-05', 60, 100)])!;
  expect(found.finding).toBe('2025 (60%, 60 of 100) lies above what chance allows at its size about the 24% of all.');
  const { points, limits } = yearsData(charged, found);
  expect(points.filter(({ signal }) => signal).map(({ label, signal, reasons }) => [label, signal, reasons])).toEqual([['2025', 'improvement', ['beyond the 99.8% limit']]]);
  // A year of ten could lie anywhere between these; one of a hundred could not.
  const width = (n: number) => { const at = limits.reduce((near, each) => (Math.abs(each.n - n) < Math.abs(near.n - n) ? each : near)); return at.upper998 - at.lower998; };
  expect(width(10)).toBeGreaterThan(2 * width(100));
});

test('years alike are said to be so', () => {
  const found = readYears(charged, [month('2023-01', 10, 50), month('2024-01', 3, 12), month('2025-01', 12, 55)])!;
  expect(found.finding).toBe('No year stands apart from the 21% of all by more than its size allows.');
});

test('too few years, a share of none or of all, and what is no share are not held against each other', () => {
  expect(readYears(charged, [month('2024-01', 3, 12), month('2025-01', 12, 55), month('2026-01', 0, 0)])).toBeNull();
  expect(readYears(charged, ['2023', '2024', '2025'].map((year) => month(`${year}-01`, 0, 9)))).toBeNull();
  expect(readYears(charged, ['2023', '2024', '2025'].map((year) => month(`${year}-01`, 9, 9)))).toBeNull();
  expect(readYears(indicatorNamed('P1'), ['2023', '2024', '2025'].map((year) => month(`${year}-01`, 9, 9)))).toBeNull();
});
