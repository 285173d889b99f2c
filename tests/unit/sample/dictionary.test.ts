import { expect, test } from 'vitest';
import { tables, type Column } from '$lib/intake/columns';
import { vocabularies } from '$lib/model/vocabularies';
import { cell, linesOf, sampleFile, type Line } from './read-sample';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;
const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** What is wrong with one cell, in words; null where nothing is. */
function faultOf(column: Column, text: string): string | null {
  if (text === '') return column.required ? 'is blank' : null;
  const codes: readonly string[] = column.values ? vocabularies[column.values].map((term) => term.code) : [];
  if (column.kind === 'code' && !codes.includes(text)) return `holds ${text}, not a code`;
  if (column.kind === 'codes' && text.split(';').some((code) => !codes.includes(code))) return `holds ${text}, not codes`;
  if (column.kind === 'date' && !isDay(text)) return `holds ${text}, not a date`;
  if (column.kind === 'month' && !isMonth(text)) return `holds ${text}, not a month`;
  if (column.kind === 'integer' && !/^-?\d+$/.test(text)) return `holds ${text}, not a whole number`;
  if (column.kind === 'integer' && ((column.min !== undefined && Number(text) < column.min) || (column.max !== undefined && Number(text) > column.max))) return `holds ${text}, out of range`;
  return null;
}

const text = (line: Line, name: string): string => String(cell(line, name));

test('the checker finds a wrong code, a day that does not exist and a blank', () => {
  const column: Column = { name: 'x', kind: 'code', label: '', help: '', example: '', values: 'yes_no', required: true };
  expect(faultOf(column, 'maybe')).toMatch('not a code');
  expect(faultOf(column, '')).toBe('is blank');
  expect(faultOf({ ...column, kind: 'date' }, '2026-02-31')).toMatch('not a date');
});

test.each(tables.map((table) => [table.name, table] as const))('%s satisfies the data dictionary cell by cell', (name, table) => {
  const lines = linesOf(name);
  expect(lines.length).toBeGreaterThan(0);
  expect(Object.keys(lines[0] ?? {})).toEqual(table.columns.map((column) => column.name));
  const faults = lines.flatMap((line, i) => table.columns.flatMap((column) => {
    const fault = faultOf(column, text(line, column.name));
    return fault === null ? [] : [`row ${i + 2}: ${column.name} ${fault}`];
  }));
  expect(faults.slice(0, 5)).toEqual([]);
});

test.each(tables.filter((table) => table.key.length > 0).map((table) => [table.name, table] as const))('%s has no two rows with one key', (name, table) => {
  const keys = linesOf(name).map((line) => table.key.map((column) => text(line, column)).join('|'));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i).slice(0, 5)).toEqual([]);
});

test('every reference points at a row that exists', () => {
  const orphans = tables.flatMap((table) => table.columns.flatMap((column) => {
    if (!column.refersTo) return [];
    const [target = '', key = ''] = column.refersTo.split('.');
    const known = new Set(linesOf(target).map((line) => text(line, key)));
    return linesOf(table.name).map((line) => text(line, column.name)).filter((ref) => ref !== '' && !known.has(ref)).map((ref) => `${table.name}.${column.name} ${ref}`);
  }));
  expect(orphans.slice(0, 5)).toEqual([]);
});

test('files are UTF-8 with line feeds, and the CSV files end with one', () => {
  for (const { name } of tables) {
    const content = sampleFile(name === 'notes' ? 'notes.jsonl' : `${name}.csv`);
    expect(content.includes('\r')).toBe(false);
    expect(content.charCodeAt(0)).not.toBe(0xfeff);
    expect(content.endsWith('\n')).toBe(true);
  }
});
