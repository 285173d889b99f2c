import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCases } from '../../../scripts/reference/spc';

const path = fileURLToPath(new URL('../../../../shared/reference/spc-cases.json', import.meta.url));
const one = { id: 'own', chart: 'xmr', rule: 'limits', input: { y: [10, 12, 11, 14] } };

describe('the check of reference cases', () => {
  test('passes a right case and names the first wrong field of a wrong one', () => {
    const report = checkCases([
      { ...one, expected: { mean: 11.75, upl: 17.07 } },
      { ...one, expected: { mean: 11.75, upl: 17 } },
      { ...one, tolerance: 0.01, expected: { upl: 17.1 } }
    ]);
    expect(report.passed).toBe(2);
    expect(report.failed).toEqual([{ id: 'own', why: expect.stringMatching(/^upl: expected 17, got 17\.07/) }]);
  });

  test('fails a list of another length and a field that is not computed', () => {
    expect(checkCases([{ ...one, expected: { relative_to_mean: [-1, 1, -1] } }, { ...one, expected: { nothing: 1 } }]).failed).toHaveLength(2);
  });

  test('fails a case that lacks its input, and skips a chart that is not drawn', () => {
    const report = checkCases([{ ...one, input: {}, expected: {} }, { ...one, chart: 'xbar', expected: {} }]);
    expect(report.failed.map(({ why }) => why)).toEqual(['the case lacks a field that its kind needs']);
    expect(report.skipped.map(({ why }) => why)).toEqual(['no xbar chart is drawn here']);
  });

  test.skipIf(!existsSync(path))('agrees with the reference file beside the project (skipped where there is none)', async () => {
    const { cases } = JSON.parse(await readFile(path, 'utf8')) as { cases: Parameters<typeof checkCases>[0][number][] };
    const report = checkCases(cases);
    expect(report.failed).toEqual([]);
    expect(report.passed).toBeGreaterThan(0);
    const skipped = new Set(report.skipped.map(({ id }) => id));
    const kinds = new Set(cases.filter(({ id }) => skipped.has(id)).map(({ chart, rule }) => (chart === 'rules' ? rule : chart)));
    expect([...kinds].every((kind) => ['xbar', 's', 'mr'].includes(kind) || kind.startsWith('2-in-3'))).toBe(true);
  });
});
