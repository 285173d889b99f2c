/** Files of the sample: one CSV a table in the order of the data dictionary, the notes as JSONL, and a manifest. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tables, type Table } from '$lib/intake/columns';
import type { Row, Tables } from './row';
import { dataDate } from './story';

export interface SampleFile { readonly table: string; readonly file: string; readonly rows: number; readonly text: string }

function csvCell(value: Row[string]): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function valuesOf(table: Table, row: Row): readonly Row[string][] {
  const unknown = Object.keys(row).find((name) => !table.columns.some((column) => column.name === name));
  if (unknown !== undefined) throw new Error(`${table.name} has no column ${unknown}`);
  return table.columns.map((column) => row[column.name] ?? null);
}

function fileOf(table: Table, rows: readonly Row[]): SampleFile {
  if (table.name === 'notes') {
    const lines = rows.map((row) => JSON.stringify(Object.fromEntries(valuesOf(table, row).map((value, i) => [table.columns[i]?.name, value]))));
    return { table: table.name, file: 'notes.jsonl', rows: rows.length, text: `${lines.join('\n')}\n` };
  }
  const header = table.columns.map((column) => column.name).join(',');
  const lines = rows.map((row) => valuesOf(table, row).map(csvCell).join(','));
  return { table: table.name, file: `${table.name}.csv`, rows: rows.length, text: `${[header, ...lines].join('\n')}\n` };
}

/** The files in the order of the data dictionary. Throws where a table of the dictionary is missing. */
export function filesOf(built: Tables): readonly SampleFile[] {
  return tables.map((table) => {
    const rows = built[table.name];
    if (!rows) throw new Error(`the sample has no table ${table.name}`);
    return fileOf(table, rows);
  });
}

/** SHA-256 over names and texts, in order. */
export function checksum(files: readonly SampleFile[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(`${file}\n${text}`);
  return hash.digest('hex');
}

export function writeFiles(folder: string, files: readonly SampleFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of files) writeFileSync(`${folder}/${file}`, text);
  const manifest = {
    synthetic: true, data_date: dataDate,
    tables: Object.fromEntries(files.map(({ table, file, rows }) => [table, { file, rows }])),
    sha256: checksum(files)
  };
  writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}
