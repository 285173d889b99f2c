import type { Column, Table } from '../columns';
import type { RawCell } from '../sheet';
import { columnFor, nearestColumn } from './match-header';
import { readCell } from '../cells/read-cell';
import { suggestCode } from '../suggest-code';
import { plain } from '../nearest';
import { columnsCalled } from './synonyms';

export type Because = 'name' | 'synonym' | 'spelling' | 'content' | 'nothing';

export interface HeadingProposal {
  readonly heading: string;
  /** Place of the column in the sheet, from 0. */
  readonly at: number;
  /** Name of the column that it may be; null where nothing fits. */
  readonly column: string | null;
  readonly because: Because;
}

/** Values of a column that are looked at, and the fewest that tell anything. */
const MOST_LOOKED_AT = 200;
const FEWEST_TELLING = 3;

/** Which column of `table` each heading may be: by its name or label, then by other words for it, then by its spelling,
 *  then by what stands under it. A heading that can be one column alone goes before those that can be several: beside "Month
 *  reported", "Date reported" is the day. A column is proposed once; a proposal that the cells contradict is dropped. */
export function proposeMapping(table: Table, header: readonly string[], rows: readonly (readonly RawCell[])[]): readonly HeadingProposal[] {
  const taken = new Set<string>();
  const found = new Map<number, { column: string; because: Because }>();
  const samples = header.map((_, at) => sampleOf(rows, at));
  const propose = (because: Because, pick: (heading: string, at: number) => Column | null): void => {
    header.forEach((heading, at) => {
      if (found.has(at) || heading === '') return;
      const column = pick(heading, at);
      if (!column || taken.has(column.name) || (because !== 'name' && contradicts(column, samples[at]!, because))) return;
      taken.add(column.name);
      found.set(at, { column: column.name, because });
    });
  };
  const called = (heading: string) => table.columns.filter(({ name }) => !taken.has(name) && columnsCalled(heading).includes(name));
  const named = namedColumns(table, header);
  propose('name', (_, at) => named[at]!);
  propose('synonym', (heading) => (called(heading).length === 1 ? called(heading)[0]! : null));
  propose('synonym', (heading) => called(heading)[0] ?? null);
  propose('spelling', (heading) => nearestColumn(table, heading));
  propose('content', (_, at) => byContent(table.columns.filter(({ name }) => !taken.has(name)), samples[at]!));
  return header.flatMap((heading, at) => {
    if (heading === '') return [];
    const { column, because } = found.get(at) ?? { column: null, because: 'nothing' as const };
    return [{ heading, at, column, because }];
  });
}

/** The column that each heading names, by its name or label. A label that is another word for a second column too gives way
 *  where another heading can only be the first: "Reported" beside "Month reported" is to be asked about, and so is the label of a
 *  reference: "Action" beside "Action no" is what was asked for, in words. */
export function namedColumns(table: Table, header: readonly string[]): readonly (Column | null)[] {
  const called = (heading: string): readonly Column[] => {
    const names = columnsCalled(heading);
    return table.columns.filter(({ name }) => names.includes(name));
  };
  const sure = (heading: string): Column | null => {
    const column = columnFor(table, heading);
    if (column) return column.name === plain(heading) ? column : null;
    // "Ref" beside "Case" is that of the row.
    const [first, ...more] = called(heading).filter((each) => !each.refersTo || !header.some((other) => other !== heading && columnFor(table, other) === each));
    return more.length === 0 ? first ?? null : null;
  };
  return header.map((heading, at) => {
    const column = columnFor(table, heading);
    if (!column || column.name === plain(heading) || (column.kind !== 'ref' && !called(heading).some((other) => other !== column))) return column;
    return header.some((other, where) => where !== at && sure(other) === column) ? null : column;
  });
}

function sampleOf(rows: readonly (readonly RawCell[])[], at: number): readonly Exclude<RawCell, null>[] {
  const sample: Exclude<RawCell, null>[] = [];
  for (const cells of rows) {
    const cell = cells[at] ?? null;
    if (cell !== null && String(cell).trim() !== '') sample.push(cell);
    if (sample.length === MOST_LOOKED_AT) break;
  }
  return sample;
}

const shareRead = (column: Column, sample: readonly Exclude<RawCell, null>[]): number => sample.filter((cell) => readCell(column, cell).ok).length / sample.length;

/** Days, months and numbers are contradicted where under a half of the cells read; codes, which may be written in any
 *  words, only where a likeness in spelling is all that speaks for the column. */
function contradicts(column: Column, sample: readonly Exclude<RawCell, null>[], because: Because): boolean {
  if (sample.length === 0 || column.kind === 'ref' || column.kind === 'text') return false;
  if (column.kind !== 'code' && column.kind !== 'codes') return shareRead(column, sample) < 0.5;
  return because === 'spelling' && sample.filter((cell) => readCell(column, cell).ok || suggestCode(column, String(cell)) !== null).length / sample.length < 0.5;
}

/** The one free column that nearly all the cells are values of; long text only fits a text column. Null where none or
 *  several do: a column of "yes" and "no" may be any of ten. */
function byContent(free: readonly Column[], sample: readonly Exclude<RawCell, null>[]): Column | null {
  if (sample.length < FEWEST_TELLING) return null;
  const isLong = sample.reduce<number>((sum, cell) => sum + String(cell).length, 0) / sample.length > 60;
  const fitting = free.filter((column) => (column.kind === 'text' ? isLong : column.kind !== 'ref' && !isLong && shareRead(column, sample) >= 0.9));
  return fitting.length === 1 ? fitting[0]! : null;
}
