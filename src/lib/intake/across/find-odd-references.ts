import type { CheckedRow } from '../batch';
import type { Known } from '../checks/check-references';
import { tableNamed } from '../columns';
import { noticeByFile } from './find-future';
import { plain } from '../nearest';
import type { Problem } from '../rows';

/** A day or a month as Excel writes one: it makes them of references such as 10/25 and MAY-3. */
const likeDay = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|(?:\d{1,2}-)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:-\d{2})?)$/i;

/** References of one drop that are likely another than was meant: those that look like a day, and those of people and agencies that differ
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
    return [
      ...noticeByFile(column, days, 'This reference looks like a day: Excel makes one of a reference such as 10/25 or MAY-3.', 'If it was another, format the column as text in Excel, type the references again and save.'),
      ...noticeByFile(column, alike, 'This differs from another of its column, here or among what is loaded, in capitals, spaces or marks alone, and counts as another.', 'If it is the same, write it in one way everywhere.')
    ];
  }));
