import { expect, test } from 'vitest';
import { checkCases } from '../../../../scripts/reference/deid';

const span = (input: string, start: number, end: number) => [{ start, end, text: input.slice(start, end) }];

test('a span counts as found when a finding of its kind covers it, spaces at its ends apart', () => {
  const report = checkCases([{ id: '1', entity: 'UK_NINO', input: 'no AZ123456A', expected: span('no AZ123456A', 2, 12) }]);
  expect(report).toMatchObject({ passed: true, totals: { positives: 1, found: 1 } });
});

test('a span that is missed is named, and fails the check', () => {
  const report = checkCases([{ id: 'x', entity: 'UK_NINO', input: 'hello', expected: span('hello', 0, 5) }]);
  expect(report).toMatchObject({ passed: false, missed: ['x'] });
});

test('a negative is flagged by its own kind only: a date is no crime reference', () => {
  expect(checkCases([{ id: 'd', entity: 'CRIME_REF', input: 'dated 12/05/2024', negative: true }])).toMatchObject({ passed: true, totals: { negatives: 1, flagged: 0 } });
  expect(checkCases([{ id: 'd', entity: 'DATE_TIME', input: 'dated 12/05/2024', negative: true }])).toMatchObject({ passed: false, wronglyFlagged: ['d'] });
});

test('19 of 20 spans are enough and 18 are not', () => {
  const found = { entity: 'UK_POSTCODE', input: 'SO14 2AH', expected: span('SO14 2AH', 0, 8) };
  const missed = { entity: 'UK_POSTCODE', input: 'nothing', expected: span('nothing', 0, 7) };
  const cases = (misses: number) => Array.from({ length: 20 }, (_, i) => ({ id: String(i), ...(i < misses ? missed : found) }));
  expect(checkCases(cases(1)).passed).toBe(true);
  expect(checkCases(cases(2)).passed).toBe(false);
});

test('a check-digit case is found when the digit agrees', () => {
  expect(checkCases([{ id: 'c', entity: 'UK_NHS_CHECKSUM', input: '400000063', expected_checksum: 2 }]).passed).toBe(true);
  expect(checkCases([{ id: 'c', entity: 'UK_NHS_CHECKSUM', input: '400000063', expected_checksum: 3 }]).passed).toBe(false);
});
