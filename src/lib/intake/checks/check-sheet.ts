import type { Column, Table } from '../columns';
import type { Cell, Problem, Row } from '../rows';
import type { Batch, CheckedRow } from '../batch';
import type { RawCell, Sheet, SheetRow } from '../sheet';
import { wholeFile } from '../sheet';
import type { Reading } from '../cells/reading';
import { headingKey } from '../mapping/mapping';
import { namedColumns, proposeMapping } from '../mapping/propose-mapping';
import { readCell } from '../cells/read-cell';
import { rememberingReader } from '../mapping/remembering-reader';
import { showable, showableHeading } from '../showable';
import { suggestCode } from '../suggest-code';
import { ownRows } from './own-rows';
import { exampleRow } from '../templates/templates';

/** Every row of a sheet checked against its table, cell by cell; what is wrong, worth saying or to be mapped goes to
 *  `batch`. Where a heading is unknown or missing, the others are still checked. `month`: what the name of the sheet says, for
 *  rows that have no column for it. */
export function checkSheet(table: Table, sheet: Sheet, batch: Batch, month: string | null = null): CheckedRow[] {
  const { problems, notices } = batch;
  const { columns, byName } = matchHeader(table, sheet, batch, month);
  problems.addAll(mergedProblems(sheet, columns));
  const places = new Map(columns.flatMap((column, at) => (column ? [[column.name, at] as const] : [])));
  const plan = table.columns.map((column) => ({ column, at: places.get(column.name) ?? null, read: column === byName ? (): Reading => ({ ok: true, value: month }) : places.has(column.name) ? rememberingReader(column, batch.mapping) : (): Reading => absent }));
  const lastRequired = Math.max(...table.columns.filter((column) => column.required).map((column) => places.get(column.name) ?? -1));
  const example = exampleCells(table);
  const checked: CheckedRow[] = [];
  let hasExample = false;
  const { rows, notices: left, endsAt } = ownRows(sheet, table);
  notices.push(...left);
  if (endsAt !== null) problems.add({ file: sheet.file, row: endsAt, column: null, found: null, message: 'Another table begins here: this row holds headings.', mend: 'Put each table on a sheet, or in a file, of its own.' });
  for (const [at, sheetRow] of rows.entries()) {
    const shape = shapeProblem(sheet, sheetRow, lastRequired);
    if (shape) {
      problems.add(shape);
      continue;
    }
    const cells = checkRow(plan, sheet, sheetRow, batch);
    // The template has its example right under the header; the same cells further down are a row of somebody's own.
    if (at === 0 && table.columns.every((column) => cells[column.name] === example.get(column.name))) hasExample = true;
    else checked.push({ file: sheet.file, row: sheetRow.row, cells });
  }
  notices.push(...sheet.notices);
  if (hasExample && rows.length === 1) notices.push(wholeFile(sheet.file, 'There is only the example row of the template.', 'Replace it with your own rows.'));
  else if (hasExample) notices.push(wholeFile(sheet.file, 'The example row of the template was left out.', 'Nothing to do.'));
  return checked;
}

/** Merged cells in columns that are read: Excel shows the value for all of them, and the file holds it in the first. One problem for each. */
const mergedProblems = (sheet: Sheet, columns: readonly (Column | null)[]): Problem[] => (sheet.merged ?? []).flatMap(({ row, to, from, until }) => {
  const column = columns.slice(from, until + 1).find((each) => each !== null);
  if (!column) return [];
  const what = to > row ? `Rows ${row} to ${to} share one merged cell here` : 'This cell is merged with those beside it';
  return [{ file: sheet.file, row, column: column.name, found: null, message: `${what}, and only the first has the value.`, mend: 'In Excel take the merge off (Merge & Center) and write the value into each cell.' }];
});

/** The column under each heading, null under one that is blank, unknown, there twice or to be left out; and the one that `month` stands for. */
function matchHeader(table: Table, sheet: Sheet, batch: Batch, month: string | null): { readonly columns: readonly (Column | null)[]; readonly byName: Column | null } {
  const { problems, notices, sheets, mapping } = batch;
  const found = new Set<string>();
  const shown = (at: number): string | null => showableHeading(sheet.header[at] ?? '');
  const add = (at: number, message: string, mend: string): void => {
    problems.add({ file: sheet.file, row: sheet.headerRow, column: shown(at) ?? `column ${at + 1}`, found: shown(at), message, mend });
  };
  const unknown: number[] = [];
  const named = namedColumns(table, sheet.header);
  const columns = sheet.header.map((heading, at) => {
    if (heading === '') {
      if (sheet.rows.some(({ cells }) => isFilled(cells[at]))) add(at, 'There are cells under a blank heading.', 'Name the column, or delete it.');
      return null;
    }
    const decided = mapping.headings.get(headingKey(table.name, heading));
    if (decided === null) {
      notices.push(wholeFile(sheet.file, `The column “${shown(at) ?? at + 1}” was left out, as chosen before.`, 'Nothing to do if that is right.'));
      return null;
    }
    const column = table.columns.find(({ name }) => name === decided) ?? named[at]!;
    if (column === null) unknown.push(at);
    else if (found.has(column.name)) {
      add(at, `The column ${column.name} stands here twice.`, 'Keep one of the two.');
      return null;
    } else found.add(column.name);
    return column;
  });
  const proposed = new Set<string>();
  if (unknown.length > 0) {
    const proposals = proposeMapping(table, sheet.header, sheet.rows.slice(0, 1_000).map(({ cells }) => cells)).filter(({ at }) => unknown.includes(at));
    sheets.push({ file: sheet.file, table: table.name, headings: proposals.map((proposal) => ({ ...proposal, heading: shown(proposal.at) ?? `column ${proposal.at + 1}` })) });
    for (const { at, column } of proposals) {
      const near = table.columns.find(({ name }) => name === column && !found.has(name));
      if (near) proposed.add(near.name);
      add(at, `The table “${table.label}” has no column of this name.`, near ? `Is it ${near.name} (${near.label})? Else delete the column.` : 'Delete the column, or compare it with the template.');
    }
  }
  let byName: Column | null = null;
  for (const column of table.columns) {
    if (!column.required || found.has(column.name)) continue;
    if (month !== null && column.kind === 'month' && !proposed.has(column.name)) {
      byName = column;
      notices.push({ ...wholeFile(sheet.file, `No column says ${column.name} (${column.label}); it was taken from the name of the sheet: ${month.slice(0, 7)}.`, `Nothing to do if that is the month meant: ${column.help.replace(/\.$/, '').replace(/^M/, 'm')}. Else add the column.`), attend: true });
      continue;
    }
    if (!proposed.has(column.name)) problems.add({ file: sheet.file, row: sheet.headerRow, column: column.name, found: null, message: `The column ${column.name} (${column.label}) is missing, and every row needs it.`, mend: addColumn(table, column, unknown.length > 0) });
    batch.unplaced.add(`${table.name}.${column.name}`);
  }
  return { columns, byName };
}

/** How to mend a table without a column. It may stand under a heading that the person is asked about; what tells rows apart can be made up. */
function addColumn({ key }: Table, { name, help, example }: Column, asked: boolean): string {
  const made = key.length === 1 && key[0] === name ? ` Any mark will do that no other row has, this month or before, such as ${example}.` : '';
  return `${help}${made} ${asked ? 'If it stands under a heading of your own, say so above; else add the column' : 'Add the column'}; the template has it.`;
}

const isFilled = (cell: RawCell | undefined): boolean => cell !== null && cell !== undefined && String(cell).trim() !== '';

/** A row that is longer than the header, or ends before the columns that every row needs, has come apart: its cells are
 *  under the wrong headings and are not looked at. */
function shapeProblem(sheet: Sheet, { row, cells }: SheetRow, lastRequired: number): Problem | null {
  const width = sheet.header.length;
  if (cells.slice(width).some(isFilled)) {
    return { file: sheet.file, row, column: null, found: null, message: `This row has ${cells.length} cells and the header has ${width}.`, mend: 'Put text that holds a comma, a semicolon or a line break between quotation marks, or save the table again from Excel.' };
  }
  if (cells.length <= lastRequired) {
    return { file: sheet.file, row, column: null, found: null, message: `This row ends after ${cells.length} of ${width} cells.`, mend: 'A line break may stand outside quotation marks; save the table again from Excel.' };
  }
  return null;
}

interface PlannedColumn {
  readonly column: Column;
  /** Where the column stands in the sheet; null where the sheet has it not. */
  readonly at: number | null;
  readonly read: (raw: RawCell) => Reading;
}

function checkRow(plan: readonly PlannedColumn[], sheet: Sheet, { row, cells }: SheetRow, batch: Batch): Row {
  const entries: (readonly [string, Cell])[] = [];
  for (const { column, at, read } of plan) {
    const raw = at === null ? null : cells[at] ?? null;
    const reading = read(raw);
    if (reading.ok) entries.push([column.name, reading.value]);
    else {
      const found = raw === null || reading.person ? null : showable(column.kind, reading.piece ?? String(raw).trim());
      batch.problems.add({ file: sheet.file, row, column: column.name, found, ...(raw !== null && found === null ? { withheld: true } : {}), message: reading.message, mend: reading.mend });
      if (found !== null && (column.kind === 'code' || reading.piece !== undefined) && column.values) batch.addValue(column.values, column.name, found, suggestCode(column, found)?.code ?? null);
    }
  }
  return Object.fromEntries(entries);
}

const absent: Reading = { ok: true, value: null };

function exampleCells(table: Table): ReadonlyMap<string, Cell> {
  const example = exampleRow(table.name);
  return new Map(table.columns.map((column) => {
    const reading = readCell(column, example[column.name] ?? null);
    return [column.name, reading.ok ? reading.value : null] as const;
  }));
}
