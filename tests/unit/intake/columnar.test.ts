import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnarCell } from '$lib/intake/columnar/columnar-cell';
import { readFiles } from '$lib/intake/read-files';

const fixture = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/intake/${name}`, import.meta.url))) });
const cases = new Map([['cases.case_ref', new Set(['WDA-2Q9M', 'WDA-5T1B'])]]);

test('Parquet: days, dictionary text, whole numbers, blanks, yes and no', async () => {
  expect(await readFiles([fixture('slots.parquet')], cases)).toMatchObject({ ok: true, tables: [{ table: 'slots', rows: [
    { slot_ref: 'S-2026-05-01', panel: '2026-05-01', case_ref: 'WDA-2Q9M', planned_minutes: 15, actual_minutes: 17, carried_over: 'no' },
    { case_ref: 'WDA-5T1B', planned_minutes: 10, actual_minutes: null, carried_over: 'yes' }
  ] }] });
});

test('values: a big whole number stays exact, lists of text are codes, nested things are none', () => {
  expect([5n, 2n ** 60n, ['a', 'b'], new Date(NaN), null, undefined].map(columnarCell)).toEqual([5, '1152921504606846976', 'a;b', '########', null, null]);
  expect(columnarCell({})).toBeUndefined();
});

test('a file with any one byte changed, or cut, loads or is refused, and never throws', async () => {
  const { name, bytes } = fixture('slots.parquet');
  await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
    const result = await readFiles([{ name, bytes: cut ? bytes.subarray(0, at) : bytes.with(at, byte) }], cases);
    expect(result.ok ? result.tables.length : result.problems.length).toBeGreaterThan(0);
  }), { numRuns: 60 });
}, 60_000);
