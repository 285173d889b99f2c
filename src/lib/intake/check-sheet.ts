import type { Column, Table } from './columns';
import type { Cell, Problem, Row } from './rows';
import type { RawCell, Sheet, SheetRow } from './sheet';
import { wholeFile } from './sheet';
import type { ProblemList } from './problem-list';
import type { Reading } from './reading';
import { columnFor, nearestColumn } from './match-header';
import { readCell } from './read-cell';
import { rememberingReader } from './remembering-reader';
import { showable, showableHeading } from './showable';
import { exampleRow } from './templates';

/** A row that passed, with where it came from. */
export interface CheckedRow {
  readonly file: string;
  readonly row: number;
  readonly cells: Row;
}

/** Every row of a sheet checked against its table, cell by cell; what is wrong goes to `problems`, what is worth saying
 *  to `notices`. A row with a problem is left out, but the batch will not be given then. */
export function checkSheet(table: Table, sheet: Sheet, problems: ProblemList, notices: Problem[]): CheckedRow[] {
  const columns = matchHeader(table, sheet, problems);
  if (columns === null) return [];
  const places = new Map(columns.flatMap((column, at) => (column ? [[column.name, at] as const] : [])));
  const plan = table.columns.map((column) => ({ column, at: places.get(column.name) ?? null, read: rememberingReader(column) }));
  const lastRequired = Math.max(...table.columns.filter((column) => column.required).map((column) => places.get(column.name) ?? -1));
  const example = exampleCells(table);
  const checked: CheckedRow[] = [];
  let examples = 0;
  for (const sheetRow of sheet.rows) {
    const shape = shapeProblem(sheet, sheetRow, lastRequired);
    if (shape) {
      problems.add(shape);
      continue;
    }
    const cells = checkRow(plan, sheet, sheetRow, problems);
    if (cells && table.columns.every((column) => cells[column.name] === example.get(column.name))) examples += 1;
    else if (cells) checked.push({ file: sheet.file, row: sheetRow.row, cells });
  }
  notices.push(...sheet.notices);
  if (examples > 0 && examples === sheet.rows.length) notices.push(wholeFile(sheet.file, 'There is only the example row of the template.', 'Replace it with your own rows.'));
  else if (examples > 0) notices.push(wholeFile(sheet.file, 'The example row of the template was left out.', 'Nothing to do.'));
  return checked;
}

/** The column under each heading, null under a blank one; null for the whole where the header will not do. */
function matchHeader(table: Table, sheet: Sheet, problems: ProblemList): (Column | null)[] | null {
  const found = new Set<string>();
  let usable = true;
  const add = (at: number, message: string, mend: string): void => {
    const heading = showableHeading(sheet.header[at] ?? '');
    problems.add({ file: sheet.file, row: sheet.headerRow, column: heading ?? `column ${at + 1}`, found: heading, message, mend });
    usable = false;
  };
  const columns = sheet.header.map((heading, at) => {
    if (heading === '') {
      if (sheet.rows.some(({ cells }) => cells[at] !== undefined && cells[at] !== null && String(cells[at]).trim() !== '')) add(at, 'There are cells under a blank heading.', 'Name the column, or delete it.');
      return null;
    }
    const column = columnFor(table, heading);
    if (column === null) {
      const near = nearestColumn(table, heading);
      add(at, `The table “${table.label}” has no column of this name.`, near ? `Is it ${near.name} (${near.label})? Else delete the column.` : 'Delete the column, or compare it with the template.');
    } else if (found.has(column.name)) add(at, `The column ${column.name} stands here twice.`, 'Keep one of the two.');
    else found.add(column.name);
    return column;
  });
  for (const column of table.columns) {
    if (!column.required || found.has(column.name)) continue;
    problems.add({ file: sheet.file, row: sheet.headerRow, column: column.name, found: null, message: `The column ${column.name} (${column.label}) is missing, and every row needs it.`, mend: `${column.help} Add the column; the template has it.` });
    usable = false;
  }
  return usable ? columns : null;
}

/** A row that is longer than the header, or ends before the columns that every row needs, has come apart: its cells are
 *  under the wrong headings and are not looked at. */
function shapeProblem(sheet: Sheet, { row, cells }: SheetRow, lastRequired: number): Problem | null {
  const width = sheet.header.length;
  if (cells.slice(width).some((cell) => cell !== null && String(cell).trim() !== '')) {
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

function checkRow(plan: readonly PlannedColumn[], sheet: Sheet, { row, cells }: SheetRow, problems: ProblemList): Row | null {
  let sound = true;
  const entries: (readonly [string, Cell])[] = [];
  for (const { column, at, read } of plan) {
    const raw = at === null ? null : cells[at] ?? null;
    const reading: Reading = at === null ? absent : read(raw);
    if (reading.ok) entries.push([column.name, reading.value]);
    else {
      sound = false;
      const found = raw === null ? null : showable(column.kind, String(raw).trim());
      problems.add({ file: sheet.file, row, column: column.name, found, message: reading.message, mend: reading.mend });
    }
  }
  return sound ? Object.fromEntries(entries) : null;
}

const absent: Reading = { ok: true, value: null };

function exampleCells(table: Table): ReadonlyMap<string, Cell> {
  const example = exampleRow(table.name);
  return new Map(table.columns.map((column) => {
    const reading = readCell(column, example[column.name] ?? null);
    return [column.name, reading.ok ? reading.value : null] as const;
  }));
}
