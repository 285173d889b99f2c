import { expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import { plain } from '$lib/intake/nearest';
import { readCell } from '$lib/intake/cells/read-cell';
import { vocabularies } from '$lib/model/vocabularies';

const repeated = (names: readonly string[]): readonly string[] => names.filter((name, at) => names.indexOf(name) !== at);

test('no two columns of a table can be meant by the same heading', () => {
  for (const table of tables) {
    expect([table.name, repeated(table.columns.map((column) => plain(column.name)))]).toEqual([table.name, []]);
    expect([table.name, repeated(table.columns.map((column) => plain(column.label)))]).toEqual([table.name, []]);
  }
});

test('a label of one column is never the name of another', () => {
  for (const table of tables) {
    const clashes = table.columns.filter((column) => table.columns.some((other) => other !== column && plain(other.name) === plain(column.label)));
    expect([table.name, clashes.map((column) => column.name)]).toEqual([table.name, []]);
  }
});

test('no two codes of a closed list can be meant by the same word', () => {
  for (const [name, terms] of Object.entries(vocabularies)) {
    expect([name, repeated(terms.map((term) => plain(term.code)))]).toEqual([name, []]);
    expect([name, repeated(terms.map((term) => plain(term.label)))]).toEqual([name, []]);
  }
});

test('keys and references name columns that exist, and examples are values', () => {
  for (const table of tables) {
    for (const key of table.key) expect(table.columns.map((column) => column.name)).toContain(key);
    for (const column of table.columns) {
      expect([table.name, column.name, readCell(column, column.example).ok]).toEqual([table.name, column.name, true]);
      if (!column.refersTo) continue;
      const [owner, name] = column.refersTo.split('.');
      expect(tables.find((each) => each.name === owner)?.key).toEqual([name]);
    }
  }
});
