import type { Table } from '../columns';
import { isOtherHeading } from '../mapping/synonyms';
import { isKnownHeading } from '../mapping/match-header';
import type { Problem } from '../rows';
import type { RawCell, Sheet, SheetRow } from '../sheet';
import { wholeFile } from '../sheet';

/** The rows of a sheet that are rows of its table: without the headings that are printed again on each page, and without lines of totals,
 *  which are named in a notice. `endsAt`: the row at which another table begins; what follows it is not looked at. */
export function ownRows(sheet: Sheet, table: Table): { readonly rows: readonly SheetRow[]; readonly notices: readonly Problem[]; readonly endsAt: number | null } {
  const rows: SheetRow[] = [];
  const [again, totals]: [number[], number[]] = [[], []];
  let endsAt: number | null = null;
  for (const sheetRow of sheet.rows) {
    const filled = sheetRow.cells.flatMap((cell, at) => (cell === null || String(cell).trim() === '' ? [] : [{ at, cell }]));
    const [first] = filled;
    if (first && filled.length > 1 && filled.every(({ at, cell }) => String(cell).trim() === sheet.header[at])) again.push(sheetRow.row);
    else if (first && isTotal(first.cell) && filled.length < table.columns.filter(({ required }) => required).length + 1 && filled.slice(1).every(({ cell }) => isCount(cell))) totals.push(sheetRow.row);
    else if (filled.length > 1 && filled.every(({ cell }) => isHeading(cell))) {
      endsAt = sheetRow.row;
      break;
    } else rows.push(sheetRow);
  }
  return { rows, endsAt, notices: [...said(sheet, again, 'holds the headings again', 'hold the headings again'), ...said(sheet, totals, 'holds totals', 'hold totals')] };
}

const isTotal = (cell: RawCell): boolean => typeof cell === 'string' && /^\s*(?:grand |sub-?)?totals?\s*:?\s*$/i.test(cell);
const isCount = (cell: RawCell): boolean => typeof cell === 'number' || (typeof cell === 'string' && /^[\d.,%\s]+$/.test(cell));
const isHeading = (cell: RawCell): boolean => typeof cell === 'string' && (isKnownHeading(cell) || isOtherHeading(cell));

function said(sheet: Sheet, rows: readonly number[], one: string, many: string): Problem[] {
  if (rows.length === 0) return [];
  const named = `${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ` and ${rows.length - 5} more` : ''}`;
  return [wholeFile(sheet.file, rows.length === 1 ? `Row ${named} ${one} and was left out.` : `Rows ${named} ${many} and were left out.`, 'Nothing to do.')];
}
