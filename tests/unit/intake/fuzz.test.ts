import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import { parseFile } from '$lib/intake/files/parse-file';
import { readFiles } from '$lib/intake/read-files';
import { templateCsv } from '$lib/intake/templates/templates';

const names = fc.constantFrom('cases.csv', 'slots.tsv', 'notes.jsonl', 'notes.txt', 'x', 'panels.json', '__proto__.csv');
const headings = fc.constantFrom(...tables.flatMap((table) => table.columns.map((column) => column.name)), '__proto__', 'constructor', '', 'Case');
const cells = fc.oneof(fc.string(), fc.constantFrom('2026-05', '31/02/2026', '=1', '"', '""', '\n', ',', ';', '\t', 'WDA-1', '\0', '<b>', '\u2028', '🙂', '\ud800'));
const csvLike = fc.tuple(fc.array(headings), fc.array(fc.array(cells)), fc.constantFrom(',', ';', '\t', '|')).map(([header, rows, delimiter]) => [header, ...rows].map((row) => row.join(delimiter)).join('\r\n'));
const jsonLike = fc.array(fc.dictionary(fc.oneof(headings, fc.string()), fc.oneof(fc.jsonValue(), cells))).map((records) => records.map((record) => JSON.stringify(record)).join('\n'));
const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.oneof(csvLike, jsonLike, fc.string()).map((text) => new TextEncoder().encode(text)));

const keysOf = (value: object): readonly string[] => Object.keys(value).sort();

test('any bytes under any name give tables or problems, never both and never a throw', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ name: names, bytes }), { maxLength: 3 }), async (files) => {
    const result = await readFiles(files, new Map());
    expect(keysOf(result)).toEqual(result.ok ? ['notices', 'ok', 'places', 'tables'] : ['more', 'ok', 'problems', 'sheets', 'values']);
    if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
  }), { numRuns: 300 });
}, 60_000);

test('a sound file with any one byte changed loads whole or not at all', async () => {
  const sound = new TextEncoder().encode(templateCsv('slots').replace('S-2026-05-04', 'S-1'));
  const known = new Map([['cases.case_ref', new Set(['WDA-7F3K'])]]);
  expect(await readFiles([{ name: 'slots.csv', bytes: sound }], known)).toMatchObject({ ok: true, tables: [{ rows: [{ slot_ref: 'S-1' }] }] });
  await fc.assert(fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, byte) => {
    const result = await readFiles([{ name: 'slots.csv', bytes: sound.with(at, byte) }], known);
    if (result.ok) expect(result.tables.map((table) => table.rows.length)).toEqual([1]);
    else expect(result.problems.length).toBeGreaterThan(0);
  }), { numRuns: 200 });
}, 60_000);

test('parsers end within 30 seconds of processor time on the shapes that make others hang', async () => {
  const long = 2_000_000;
  const hard = ['"'.repeat(long), '",'.repeat(long / 2), ','.repeat(long), '['.repeat(long), '{"a":'.repeat(long / 5), `a,b\n${'"x" '.repeat(long / 4)}`, 'x'.repeat(long), '\n'.repeat(long), "'".repeat(long)];
  const started = process.cpuUsage();
  for (const text of hard) for (const name of ['cases.csv', 'cases.jsonl']) await parseFile(name, new TextEncoder().encode(text));
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(30);
}, 300_000);
