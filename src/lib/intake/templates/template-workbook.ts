import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Column, Table } from '../columns';
import { tableNamed } from '../columns';
import { LISTS_SHEET } from '../office/parse-xlsx';
import { termsOf } from '../suggest-code';
import { exampleRow } from './templates';

/** Rows that the drop-down lists of the template cover. */
const ROWS_WITH_LISTS = 5_000;

/** The Excel template: a sheet for each table named, with its header, a filled example row, the help of each column
 *  where the cell is chosen, and drop-down lists of the labels of closed lists. Throws on an unknown table. */
export async function templateWorkbook(names: readonly string[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const wanted = names.map(tableNamed);
  const lists = new Map(wanted.flatMap((table) => table.columns).filter((column) => column.kind === 'code' && column.values).map((column) => [column.values!, column] as const));
  const places = new Map([...lists.keys()].map((name, at) => [name as string, at] as const));
  return writeXlsx({ sheets: [...wanted.map((table) => tableSheet(table, places)), listsSheet([...lists.values()])] });
}

function tableSheet(table: Table, places: ReadonlyMap<string, number>): WriteSheet {
  const example = exampleRow(table.name);
  return {
    name: table.label,
    columns: table.columns.map((column) => ({ width: Math.max(14, column.name.length + 2) })),
    rows: [table.columns.map((column) => column.name), table.columns.map((column) => exampleCell(column, example[column.name]!))],
    cells: new Map(table.columns.map((_, at) => [`0,${at}`, { style: { font: { bold: true } } }])),
    freezePane: { rows: 1 },
    dataValidations: table.columns.map((column, at) => validation(column, at, places))
  };
}

/** The label where a closed list has one: people read labels, and both are read back. */
function exampleCell(column: Column, example: string): string {
  return column.kind === 'code' ? termsOf(column).find((term) => term.code === example)?.label ?? example : example;
}

function validation(column: Column, at: number, places: ReadonlyMap<string, number>): DataValidation {
  const letter = columnLetter(at);
  const message = { showInputMessage: true, inputTitle: column.label.slice(0, 32), inputMessage: `${column.required ? '' : 'May be blank. '}${column.help}`.slice(0, 255), allowBlank: true, range: `${letter}2:${letter}${ROWS_WITH_LISTS + 1}` };
  const place = places.get(column.values ?? '');
  if (column.kind !== 'code' || place === undefined) return { ...message, type: 'custom', formula1: 'TRUE' };
  const list = columnLetter(place);
  return { ...message, type: 'list', formula1: `${LISTS_SHEET}!$${list}$2:$${list}$${termsOf(column).length + 1}`, showErrorMessage: true, errorStyle: 'stop', errorTitle: 'Not in the list', errorMessage: 'Choose a value from the list.' };
}

function listsSheet(columns: readonly Column[]): WriteSheet {
  const longest = Math.max(0, ...columns.map((column) => termsOf(column).length));
  return {
    name: LISTS_SHEET, hidden: true,
    rows: [columns.map((column) => column.values!), ...Array.from({ length: longest }, (_, at) => columns.map((column) => termsOf(column)[at]?.label ?? null))]
  };
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(at: number): string {
  const rest = Math.floor(at / 26) - 1;
  return (rest < 0 ? '' : columnLetter(rest)) + String.fromCharCode(65 + (at % 26));
}
