import { readMonth } from '../cells/read-date';
import type { Table } from '../columns';
import type { Sheet } from '../sheet';

const name = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const names = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu');
const months = new RegExp(`(?<![\\p{L}\\p{N}.-])(?:\\d{4}-\\d{2}(?:-\\d{2})?|(?:\\d{1,2}(?:st|nd|rd|th)?[ -])?${name}[ -]?\\d{2}(?:\\d{2})?|(?:\\d{1,2}\\.)?\\d{1,2}\\.\\d{4}|\\d{2}-\\d{4})(?![\\p{L}\\p{N}.-])`, 'giu');

/** The one month that the name of a sheet holds, as 'YYYY-MM-01'; null where it holds none, or several ("April to June 2025"). */
export function monthOfName(title: string): string | null {
  const text = title.replace(/_/g, ' ').replace(/['’](?=\d{2}(?!\d))/g, ' ').replace(/\s+/g, ' ');
  const found = [...text.matchAll(months)].map(([written]) => written.replace(/(\p{L})(?=\d)/u, '$1 '));
  const reading = found.length === 1 && (text.match(names) ?? []).length <= 1 ? readMonth(found[0]!) : null;
  return reading?.ok ? String(reading.value) : null;
}

/** The month of each sheet of a workbook by its name, where every sheet of its table has one; else null. */
export function monthsOfSheets(sheets: readonly Sheet[], tables: readonly (Table | null)[]): readonly (string | null)[] {
  const own = sheets.map(({ titles }) => (titles.length > 1 ? monthOfName(titles[0]!) : null));
  return own.map((month, at) => (own.every((other, where) => tables[where] !== tables[at] || other !== null) ? month : null));
}
