import type { Column, Table } from '../columns';
import { tables } from '../columns';
import { columnFor } from './match-header';
import { columnsCalled } from './synonyms';
import { plain } from '../nearest';

/** Which table a sheet holds: the one that its title names, if the header bears that out; else the one whose columns the
 *  header fits best, counting other words for its columns. Null where no title names one and at most a third of the
 *  headings are known to any table, or two fit equally well. */
export function chooseTable(titles: readonly string[], header: readonly string[]): Table | null {
  const headings = header.filter((heading) => heading !== '');
  const titled = titles.map(tableTitled).filter((table) => table !== null);
  const [sure] = titled.filter((table) => fitOf(table, headings) === 1);
  if (sure) return sure;
  const fits = tables.map((table) => ({ table, fit: fitOf(table, headings) })).sort((a, b) => b.fit - a.fit);
  const best = fits[0]!;
  for (const named of titled) {
    if (best.fit <= 1 / 3 || fitOf(named, headings) >= best.fit / 2) return named;
  }
  return best.fit > 1 / 3 && best.fit > (fits[1]?.fit ?? 0) ? best.table : null;
}

/** The table that a sheet or file name speaks of: "cases.csv", "Panel notes May 2026", "export_slots (2).csv". */
export function tableTitled(title: string): Table | null {
  const words = `_${plain(title.replace(/\.[^.]+$/, ''))}_`;
  longestFirst ??= tables.flatMap((table) => [table.name, plain(table.label)].map((name) => ({ table, name }))).sort((a, b) => b.name.length - a.name.length);
  return longestFirst.find(({ name }) => words.includes(`_${name}_`))?.table ?? null;
}

let longestFirst: readonly { readonly table: Table; readonly name: string }[] | undefined;

/** Share of the headings that the table knows, times the share of its required columns that are there. */
function fitOf(table: Table, headings: readonly string[]): number {
  const found = new Set(headings.map((heading) => columnFor(table, heading) ?? columnCalled(table, heading)).filter((column) => column !== null));
  const required = table.columns.filter((column) => column.required);
  const present = required.filter((column) => found.has(column)).length;
  return headings.length === 0 ? 0 : (found.size / headings.length) * ((1 + present) / (1 + required.length));
}

const columnCalled = (table: Table, heading: string): Column | null => {
  const called = heading.length > 100 ? [] : columnsCalled(heading);
  return table.columns.find(({ name }) => called.includes(name)) ?? null;
};
