import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disclose, type SafeTable } from '$lib/disclosure/disclose';
import type { CountTable } from '$lib/disclosure/tables';
import { couldBe, keepsItsRange } from './brute-force';

function tableOf(counts: readonly (readonly number[])[]): CountTable {
  return {
    shape: 'table', id: 't', title: 'T', unit: 'cases', within: {}, counts,
    rows: { attribute: 'row', total: 'All', lines: counts.map((_, i) => ({ id: `r${i}`, label: `R${i}` })) },
    columns: { attribute: 'column', total: 'All', lines: counts[0]!.map((_, i) => ({ id: `c${i}`, label: `C${i}` })) }
  };
}

// Zeros and small counts come up often, as they do with about one report a month.
const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 3, arbitrary: fc.integer({ min: 5, max: 12 }) }, { weight: 1, arbitrary: fc.constant(0) });
const small = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 2, max: 3 })).chain(([height, width]) => fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));
/** The suppressed inner cells that a reader can narrow below what is promised. */
function narrowed(made: SafeTable, counts: readonly (readonly number[])[], readsLabels: boolean): string[] {
  return counts.flatMap((row, r) => row.flatMap((_, c) => {
    const { kind } = made.cells[r]![c]!;
    return kind === 'shown' || kind === 'rounded' || keepsItsRange(made, counts, r, c, readsLabels) ? [] : [`${kind} at ${r}, ${c}`];
  }));
}

test.each(['da-lead', 'chief-officers'] as const)('%s: trying every table that fits, no suppressed count is narrowed', (audience) => {
  fc.assert(
    fc.property(small, (counts) => {
      const made = disclose(tableOf(counts), audience);
      expect(narrowed(made, counts, false)).toEqual([]);
      expect(narrowed(made, counts, true)).toEqual([]);
      expect(made.report.protectedThroughout).toBe(true);
    }),
    { numRuns: 60, seed: 5 }
  );
}, 60_000);

test('the check itself catches a table with only its small counts taken out', () => {
  // Row 1: 3 + 9 = 12 with 9 and 12 printed leaves 3 alone.
  const counts = [[3, 9], [8, 7]];
  const made = disclose(tableOf(counts), 'da-lead');
  const careless = { ...made, cells: [[3, 9, 12], [8, 7, 15], [11, 16, 27]].map((row) => row.map((value) => (value < 5 ? { kind: 'few', under: 5, display: 'fewer than 5' } : { kind: 'shown', value, display: String(value) }))) } as unknown as SafeTable;
  expect(narrowed(careless, counts, false)).toEqual(['few at 0, 0']);
  expect([2, 3, 4].map((value) => couldBe(careless, counts, 0, 0, value, false))).toEqual([false, true, false]);
});

test('no suppressed count is anywhere in the object as a number, and no count under the threshold is printed', () => {
  fc.assert(
    fc.property(fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 5 }), fc.constantFrom('da-lead' as const, 'chief-officers' as const, 'public' as const), (counts, audience) => {
      const made = disclose(tableOf(counts), audience);
      made.cells.forEach((row) => row.forEach((cell) => {
        if (cell.kind === 'shown') expect(cell.value).toBeGreaterThanOrEqual(made.threshold);
        else if (cell.kind !== 'rounded') expect(JSON.stringify(cell)).not.toMatch(/\d(?<!under":\d+)(?<!fewer than \d+)(?<!fewer than \d)/);
      }));
      const { cells: _cells, report, threshold, base: _base, published, ...rest } = made;
      const printed = new Set(made.cells.flat().flatMap((cell) => (cell.kind === 'shown' ? [cell.value] : [])));
      for (const { low, high, number } of published.cells) {
        if (!number) expect([[0, threshold - 1], [0, null], [threshold, null]]).toContainEqual([low, high]);
        else if (made.base === null) expect(low === high && printed.has(low)).toBe(true);
      }
      expect(JSON.stringify(rest).replace(/"[rRcC]\d"/g, '')).not.toMatch(/\d/);
      expect(report.shown + report.tooSmall + report.toProtectOthers).toBe(report.cells);
    }),
    { numRuns: 60, seed: 6 }
  );
}, 60_000);

test('a table of 40 by 60 is settled, whether most or few of its counts are small', () => {
  for (const often of [0.03, 0.9]) {
    const counts = Array.from({ length: 40 }, (_, r) => Array.from({ length: 60 }, (_, c) => {
      const h = ((r * 60 + c) * 2654435761) % 1000;
      return h < often * 1000 ? h % 5 : 10 + (h % 90);
    }));
    const made = disclose(tableOf(counts), 'da-lead');
    expect(made.report.protectedThroughout).toBe(true);
    counts.forEach((row, r) => row.forEach((value, c) => expect(value < 5 && made.cells[r]![c]!.kind === 'shown').toBe(false)));
  }
}, 60_000);
