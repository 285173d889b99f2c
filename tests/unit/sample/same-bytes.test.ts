import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import { buildTables } from '../../../scripts/sample/build';
import { readFacts, readNotes, readThemes } from '../../../scripts/sample/told';
import { buildWorld } from '../../../scripts/sample/world';
import { checksum, filesOf } from '../../../scripts/sample/write';
import { linesOf, sampleFile } from './read-sample';

interface Manifest { readonly synthetic: boolean; readonly data_date: string; readonly sha256: string; readonly tables: Readonly<Record<string, { readonly file: string; readonly rows: number }>> }
const manifest = JSON.parse(sampleFile('manifest.json')) as Manifest;
const source = 'data/sample-source';
const draw = () => filesOf(buildTables(buildWorld(readNotes(source), readFacts(source), readThemes('data/themes/codebook.json'))));

test('drawing again gives the bytes that are kept, file by file', () => {
  const files = draw();
  for (const { file, text } of files) expect(text === sampleFile(file), file).toBe(true);
  expect(checksum(files)).toBe(manifest.sha256);
});

test('the checksum is over the files as they lie, and changes with one letter', () => {
  const hash = createHash('sha256');
  for (const { file } of Object.values(manifest.tables)) hash.update(`${file}\n${sampleFile(file)}`);
  expect(hash.digest('hex')).toBe(manifest.sha256);
  const [firstFile, ...rest] = draw();
  if (!firstFile) throw new Error('no files');
  expect(checksum([{ ...firstFile, text: `${firstFile.text}x` }, ...rest])).not.toBe(manifest.sha256);
});

test('the manifest says synthetic, the data date, and every table with its rows', () => {
  expect([manifest.synthetic, manifest.data_date]).toEqual([true, '2026-09-30']);
  expect(Object.keys(manifest.tables)).toEqual(tables.map((table) => table.name));
  for (const [name, { rows }] of Object.entries(manifest.tables)) expect(rows, name).toBe(linesOf(name).length);
  expect(readdirSync('data/sample').sort()).toEqual([...Object.values(manifest.tables).map((entry) => entry.file), 'manifest.json', 'readings.txt'].sort());
});
