import type { ColumnKind } from '$lib/intake/columns';
import type { Cell, Row } from '$lib/intake/rows';
import { storedTables, type StoredTable } from '../kept-tables';
import type { Bytes } from './bytes';
import type { Content, Particulars } from './content';
import { createPace } from './pace';
import { contentVersion } from './write-content';

/** The lines of a content, without their ends. Rejects where the bytes are not UTF-8. */
export async function* contentLines(parts: AsyncIterable<Bytes>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const pace = createPace();
  let rest = '';
  for await (const part of parts) {
    await pace();
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest) yield rest;
}

/** Whether the last line counts all that went before it: what a save checks of what it wrote. */
export async function isComplete(lines: AsyncIterable<string>): Promise<boolean> {
  let [count, last] = [0, ''];
  for await (const line of lines) [count, last] = [count + 1, line];
  return last === JSON.stringify({ end: count - 1 });
}

/** A content that was written by writeContent. Null where it speaks of a version, table or column that is not known here.
 *  Throws TypeError where it was not: it has passed authentication, so that is a fault of ours. */
export async function readContent(lines: AsyncIterable<string>): Promise<Content | null> {
  let particulars: Omit<Particulars, 'activity'> | null = null;
  let columns: StoredTable['columns'] = [];
  let rows: Row[] | undefined;
  let [count, ended] = [0, false];
  const activity: string[] = [];
  const read = new Map<string, Row[]>();
  for await (const line of lines) {
    check(!ended, 'goes on after its end');
    const value: unknown = JSON.parse(line);
    if (Array.isArray(value)) {
      check(rows !== undefined && value.length === columns.length, 'holds a row of no table');
      rows.push(rowOf(value, columns));
    } else if (typeof value === 'string') activity.push(value);
    else if (has(value, 'table')) {
      const table = storedTables.find(({ name }) => name === value['table']);
      const named = (value['columns'] as string[]).map((name) => table?.columns.find((column) => column.name === name));
      if (!table || !named.every((column) => column !== undefined)) return null;
      columns = named;
      rows = read.get(table.name) ?? [];
      read.set(table.name, rows);
    } else if (has(value, 'throughline')) {
      if (value['throughline'] !== contentVersion) return null;
      particulars = { synthetic: value['synthetic'] === true, savedAt: String(value['savedAt']), decisions: Number(value['decisions']), settings: value['settings'] as Record<string, unknown> };
    } else {
      check(has(value, 'end') && value['end'] === count, 'miscounts its lines');
      ended = true;
    }
    count += 1;
  }
  check(ended && particulars !== null, 'has no beginning or no end');
  return { ...particulars, activity, tables: [...read].filter(([, kept]) => kept.length > 0).map(([table, kept]) => ({ table, rows: kept })) };
}

/** Columns that the file lacks are blank: it was saved before they were thought of. */
const rowOf = (cells: readonly unknown[], columns: StoredTable['columns']): Row =>
  Object.fromEntries(columns.map(({ name, kind }, i) => {
    const cell = cells[i];
    check(cell === null || fits(cell, kind), `holds a cell of the wrong kind in ${name}`);
    return [name, cell as Cell];
  }));

const fits = (cell: unknown, kind: ColumnKind): boolean => typeof cell === (kind === 'integer' || kind === 'number' ? 'number' : 'string');

const has = (value: unknown, key: string): value is Record<string, unknown> => typeof value === 'object' && value !== null && Object.hasOwn(value, key);

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new TypeError(`the workspace content ${what}`);
}
