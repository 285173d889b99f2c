import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCases, type SdcCase } from '../../../scripts/reference/sdc';

const path = new URL('../../../../shared/reference/sdc-cases.json', import.meta.url);

test.skipIf(!existsSync(path))('every reference case whose rule is ours passes (needs ../shared beside the project)', () => {
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: SdcCase[] };
  const report = checkCases(cases);
  expect(report.failed).toEqual([]);
  expect(report.passed).toBeGreaterThanOrEqual(19);
});

test('a case that expects something else fails, and one of another kind is skipped with a reason', () => {
  const rounded = (expected: readonly number[]): SdcCase => ({ id: 'r', rule: 'round_table base 5', input: { counts: [2, 3], base: 5 }, expected: { rounded: expected } });
  expect(checkCases([rounded([0, 5])]).passed).toBe(1);
  expect(checkCases([rounded([5, 5])]).failed).toEqual([{ id: 'r', why: 'rounded is [0,5], expected [5,5]' }]);
  expect(checkCases([{ id: 'c', rule: 'cell key', input: {}, expected: {} }]).skipped).toHaveLength(1);
});
