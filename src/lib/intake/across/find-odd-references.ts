import type { CheckedRow } from '../batch';
import type { Known } from '../checks/check-references';
import { tableNamed } from '../columns';
import { noticeByFile } from './find-future';
import { plain } from '../nearest';
import type { Problem } from '../rows';

/** A day or a month as Excel writes one: it makes them of references such as 10/25 and MAY-3. */
const likeDay = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|(?:\d{1,2}-)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:-\d{2})?)$/i;

/** A number of four to six figures, or a rank and a number, as staff numbers are written. */
const likeStaff = /^(?:(?:pc|dc|ps|ds|di|sc)[-_/](?=\d{3})|(?=\d{4}))([1-9]\d{2,5})$/i;
/** References that are counted on have another as near as this. */
const NEAR = 20;

/** Which of the references may be staff numbers: most that look like one stand alone, as those of a sequence do not. `loaded` are of the same column. */
function likeStaffNumbers<T>(refs: readonly { readonly ref: string; readonly of: T }[], loaded: ReadonlySet<string>): readonly T[] {
  const numberIn = (ref: string): number | null => { const found = likeStaff.exec(ref); return found ? Number(found[1]) : null; };
  const all = [...new Set([...loaded, ...refs.map(({ ref }) => ref)].flatMap((ref) => numberIn(ref) ?? []))].sort((a, b) => a - b);
  const alone = new Set(all.filter((n, at) => !(n - (all[at - 1] ?? -Infinity) <= NEAR || (all[at + 1] ?? Infinity) - n <= NEAR)));
  return 2 * alone.size <= all.length ? [] : refs.flatMap(({ ref, of }) => (!loaded.has(ref) && alone.has(numberIn(ref) ?? NaN) ? [of] : []));
}

/** References of one drop that are likely another than was meant: those that look like a day or a staff number, and those of people and agencies that differ
 *  in capitals, spaces or marks alone from one before, which keys are refused for. One notice for each file and column. `known`: what is loaded. */
export const findOddReferences = (rows: ReadonlyMap<string, readonly CheckedRow[]>, known: Known): Problem[] =>
  [...rows].flatMap(([table, checked]) => tableNamed(table).columns.filter(({ kind }) => kind === 'ref').flatMap((column) => {
    const filled = checked.filter(({ cells }) => typeof cells[column.name] === 'string');
    const days = column.refersTo ? [] : filled.filter(({ cells }) => likeDay.test(String(cells[column.name])));
    const loaded = known.get(`${table}.${column.name}`) ?? new Set<string>();
    const firsts = new Map([...loaded].map((ref) => [plain(ref), ref]));
    const alike = column.refersTo || tableNamed(table).key.join() === column.name ? [] : filled.filter(({ cells }) => {
      const ref = String(cells[column.name]);
      const first = firsts.get(plain(ref)) ?? ref;
      firsts.set(plain(ref), first);
      return first !== ref && !loaded.has(ref);
    });
    const staff = column.refersTo ? [] : likeStaffNumbers(filled.map((row) => ({ ref: String(row.cells[column.name]), of: row })), loaded);
    return [
      ...noticeByFile(column, staff, 'This looks like a staff number: it follows from no other number here.', 'If it is the number of an officer, give each another reference, and keep the list of who is who outside. Else nothing is to be done.'),
      ...noticeByFile(column, days, 'This reference looks like a day: Excel makes one of a reference such as 10/25 or MAY-3.', 'If it was another, format the column as text in Excel, type the references again and save.'),
      ...noticeByFile(column, alike, 'This differs from another of its column, here or among what is loaded, in capitals, spaces or marks alone, and counts as another.', 'If it is the same, write it in one way everywhere.')
    ];
  }));
