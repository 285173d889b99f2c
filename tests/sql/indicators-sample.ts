import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { tableNamed } from '$lib/intake/columns';
import type { Cell, Row, TableRows } from '$lib/intake/rows';
import { bankHolidayRows } from '$lib/model/bank-holidays';
import { eligibilityRows, themeRules } from '$lib/model/eligibility';
import type { Database } from '$lib/store/database';
import { loadTables, replaceComputed } from '$lib/store/load-tables';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';

const folder = fileURLToPath(new URL('../../data/sample/', import.meta.url));
export const hasSample = existsSync(`${folder}cases.csv`);

const cellOf = (kind: string, text: string): Cell =>
  text === '' ? null : kind === 'integer' || kind === 'number' ? Number(text) : kind === 'month' ? `${text}-01` : text;

function readTable(file: string): TableRows {
  const table = file.replace(/\.\w+$/, '');
  const { columns } = tableNamed(table);
  const text = readFileSync(folder + file, 'utf8').replace(/^\uFEFF/, '');
  const raw = file.endsWith('.jsonl')
    ? text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, string>)
    : Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  return { table, rows: raw.map((record): Row => Object.fromEntries(columns.map(({ name, kind }) => [name, cellOf(kind, String(record[name] ?? ''))]))) };
}

/** Loads the synthetic sample as the app would, with its confirmed codings in place of the theme engine's passages. */
export async function loadSample(database: Database): Promise<void> {
  const all = readdirSync(folder).filter((file) => /\.(csv|jsonl)$/.test(file)).map(readTable);
  // The last panels are left for a person to code: without codings their notes would read as notes without themes.
  const coded = new Set(all.find(({ table }) => table === 'codings')!.rows.map((row) => row['note_ref']));
  const batches = all.map((batch) => (batch.table === 'notes' ? { ...batch, rows: batch.rows.filter((row) => coded.has(row['note_ref'])) } : batch));
  await loadTables(database, batches);
  await replaceComputed(database, 'bank_holidays', bankHolidayRows(2015, 2035));
  await replaceComputed(database, 'theme_eligibility', eligibilityRows(Object.keys(themeRules)));
  const notes = new Map(batches.find(({ table }) => table === 'notes')!.rows.map((row) => [row['note_ref'], row]));
  const codings = batches.find(({ table }) => table === 'codings')!.rows.filter((row) => row['verdict'] === 'confirmed');
  const idOf = (row: Row) => `${row['note_ref']}:${row['start_offset']}`;
  const passages = new Map(codings.map((row) => {
    const note = notes.get(row['note_ref']!)!;
    return [idOf(row), { passage_id: idOf(row), note_ref: row['note_ref']!, case_ref: note['case_ref']!, panel: note['panel']!, start_offset: row['start_offset']!, end_offset: row['end_offset']!, body: '', state: 'coded' } as Row];
  }));
  await replaceComputed(database, 'passages', [...passages.values()]);
  await replaceComputed(database, 'passage_themes', codings.filter((row) => row['theme_id'] !== 'none').map((row) => ({ passage_id: idOf(row), theme_id: row['theme_id']!, standing: 'confirmed', score: null, drivers: null })));
  await setFilters(database, noFilters);
}
