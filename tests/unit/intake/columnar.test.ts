import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnarCell } from '$lib/intake/columnar/columnar-cell';
import { arrowStream, inspectArrow } from '$lib/intake/columnar/inspect-arrow';
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

test('Arrow: days, dictionary text, whole numbers, blanks, yes and no, as a file or as a stream', async () => {
  const { name, bytes } = fixture('slots.feather');
  const whole = await readFiles([{ name, bytes }], cases);
  expect(whole).toMatchObject({ ok: true, tables: [{ table: 'slots', rows: [
    { slot_ref: 'S-2026-05-01', panel: '2026-05-01', case_ref: 'WDA-2Q9M', planned_minutes: 15, actual_minutes: 17, carried_over: 'no' },
    { case_ref: 'WDA-5T1B', planned_minutes: 10, actual_minutes: null, carried_over: 'yes' }
  ] }] });
  const stream = await readFiles([{ name: 'slots.arrows', bytes: arrowStream(bytes) }], cases);
  expect(stream).toMatchObject({ ok: true, tables: (whole as Extract<typeof whole, { ok: true }>).tables });
});

test('a packed, an old and a renamed Arrow file are refused in words', async () => {
  const message = async (name: string, bytes: Uint8Array) => { const result = await readFiles([{ name, bytes }], cases); return result.ok ? '' : result.problems[0]!.message; };
  expect(await message('slots.csv', fixture('slots.feather').bytes)).toBe('This is an Arrow file, whatever its name says.');
  expect(await message('slots.feather', fixture('slots-lz4.feather').bytes)).toMatch(/packed with LZ4/);
  expect(await message('slots.feather', new TextEncoder().encode('FEA1 and so on'))).toMatch(/first version/);
});

test('an Arrow file that claims more rows than it has bits is damaged, before anything is built from it', () => {
  const stream = arrowStream(fixture('slots.feather').bytes);
  expect(inspectArrow(stream)).toBe('sound');
  let found = 0;
  // 2 rows, as a 64-bit number somewhere in the message of the batch: say 2 thousand million instead.
  for (let at = 0; at + 8 <= stream.length; at += 8) {
    if (stream[at] !== 2 || stream.subarray(at + 1, at + 8).some((byte) => byte !== 0)) continue;
    const inspection = inspectArrow(stream.with(at + 3, 120));
    if (inspection === 'damaged') found += 1;
  }
  expect(found).toBeGreaterThan(0);
});

test('an Arrow file with any bytes changed, or cut, loads or is refused within seconds, and never throws', async () => {
  const { name, bytes } = fixture('slots.feather');
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.oneof(fc.constantFrom(0, 127, 128, 255), fc.nat(255)));
  await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.nat(bytes.length - 1), async (changes, cut, end) => {
    const changed = changes.reduce((all, [at, byte]) => all.with(at, byte), bytes);
    const result = await readFiles([{ name, bytes: cut ? changed.subarray(0, end) : changed }], cases);
    expect(result.ok ? result.tables.length : result.problems.length).toBeGreaterThan(0);
  }), { numRuns: 400 });
}, 120_000);
