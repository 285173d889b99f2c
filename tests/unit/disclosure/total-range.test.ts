import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Audience } from '$lib/disclosure/audience';
import { cellAt, disclose, type SafeTable } from '$lib/disclosure/disclose';
import { roundTo } from '$lib/disclosure/rounding';
import { totalRange } from '$lib/disclosure/total-range';

const reports = (audience: Audience, counts: readonly number[]) => disclose({
  shape: 'table', id: 'reports', title: 'Reports', unit: 'cases', within: {}, rows: { attribute: 'type', lines: counts.map((_, i) => ({ id: `t${i}`, label: `T${i}` })), total: 'All', complete: true },
  columns: { attribute: 'month', lines: [{ id: 'now', label: 'Now', facets: { month: ['2026'] } }] }, counts: counts.map((count) => [count])
}, audience);
const total = (table: SafeTable) => cellAt(table, table.rows.find((row) => row.total)!.id, 'now');

test('33, 22, 17 and 12 are 84, printed as 35 + 20 + 15 + 10 = 80, and elsewhere as 85: between 70 and 90, for four parts may be 2 off each', () => {
  const table = reports('chief-officers', [33, 22, 17, 12]);
  expect([total(table).display, roundTo(84, 5), totalRange(table, ['now']).display]).toEqual(['80', 85, 'between 70 and 90']);
  expect(() => totalRange(reports('da-lead', [33, 22, 17, 12]), ['now'])).toThrow(RangeError);
  expect(() => totalRange({ ...table }, ['now'])).toThrow(TypeError);
});

test('a range holds the true total and that total rounded once, and narrows nothing: it is no less than what the printed total tells, and follows from it and the number of parts', () => {
  const told = new Map<string, string>();
  fc.assert(fc.property(fc.constantFrom<Audience>('chief-officers', 'public'), fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 }), (audience, counts) => {
    const table = reports(audience, counts);
    const printed = total(table);
    if (printed.kind !== 'rounded') {
      expect(() => totalRange(table, ['now'])).toThrow(RangeError);
      return;
    }
    const { low, high, display } = totalRange(table, ['now']);
    const truth = counts.reduce((sum, count) => sum + count, 0);
    for (const count of [truth, roundTo(truth, 5)]) expect([low <= count, count <= high]).toEqual([true, true]);
    const published = table.published.cells[counts.length]!;
    expect([low <= published.low, published.high! <= high]).toEqual([true, true]);
    const from = `${audience} ${printed.value} ${counts.length}`;
    expect(told.get(from) ?? display).toBe(display);
    told.set(from, display);
  }), { numRuns: 300, seed: 20260926 });
});
