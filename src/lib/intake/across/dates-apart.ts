import { tables, type Table } from '../columns';
import { isOfThePast } from './find-future';
import type { Row } from '../rows';
import { cell, refOf, rowsOf, type Finding, type Loaded } from './finding';

/** Fewer dates of others than these show no span to lie outside of. */
const fewestOthers = 3;
const yearsApart = 2;

/** Columns looked at: what has happened, in tables that grow with every panel. Lists of changes or guides are years apart as they should be. */
export const columnsHeld = (table: Table): Table['columns'] => (table.columns.some(({ name }) => name === 'panel' || name === 'case_ref') ? table.columns.filter(isOfThePast) : []);

export interface Apart { readonly at: number; readonly side: 'before' | 'after' }

/** Rows whose `column` lies more than 24 months outside the span of all other rows of their table, by their index. A case's rows share its
 *  slip: the others of a row are those of other cases. Dates after `today` ('YYYY-MM-DD', or '' for no clock) are left out: they are found as such. */
export function apart(rows: readonly Row[], column: string, today: string): readonly Apart[] {
  const dated = rows.map((row, at) => ({ at, of: cell(row, 'case_ref') || String(at), value: cell(row, column) }))
    .filter(({ value }) => value !== '' && (today === '' || value <= today)).sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.at - b.at));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return [];
  const outside = (side: Apart['side'], of: string, beyond: (value: string, others: readonly string[]) => boolean): readonly Apart[] => {
    const others = dated.filter((each) => each.of !== of).map(({ value }) => value);
    return others.length < fewestOthers ? [] : dated.filter((each) => each.of === of && beyond(each.value, others)).map(({ at }) => ({ at, side }));
  };
  return [
    ...outside('before', first.of, (value, others) => value < shift(others[0]!, -yearsApart)),
    ...outside('after', last.of, (value, others) => value > shift(others.at(-1)!, yearsApart))
  ];
}

const shift = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

export const apartWords = (side: Apart['side']): string => `lies more than 24 months ${side} the dates of all other rows: is the year right?`;
export const apartMend = 'Correct the year if it is a slip: every figure that begins with the first month, or counts a wait, rests on it.';

/** The same of all that is loaded. */
export const datesApart = (loaded: Loaded, today: string): readonly Finding[] => tables.flatMap((table) => columnsHeld(table).flatMap(({ name }) => {
  const rows = rowsOf(loaded, table.name);
  return apart(rows, name, today).map(({ at, side }): Finding => ({ check: 'year', table: table.name, ref: refOf(table, rows[at]!), column: name, message: `${name} ${apartWords(side)}`, mend: apartMend }));
}));
