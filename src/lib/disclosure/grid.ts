import { keyOf, mergeComplete, populationOf, type Complete, type Facets, type Population } from './population';
import type { Among, Axis, Tabulation, Touched } from './tables';

export interface Heading {
  readonly id: string;
  readonly label: string;
  readonly total: boolean;
}

/** One place of a table that could hold a number. */
export interface Slot {
  readonly id: string;
  readonly count: number;
  readonly population: Population;
  readonly key: string;
  /** Indices of the slots that this one sums; none for an inner slot. */
  readonly sums: readonly number[];
  readonly touched?: Touched;
  readonly among?: { readonly population: Population; readonly all: boolean };
}

/** A table with its totals, row by row. */
export interface Grid {
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  readonly slots: readonly Slot[];
  /** True where the columns are events and those of whom they are part. */
  readonly shares: boolean;
  readonly complete: Complete;
}

interface Extent {
  readonly heading: Heading;
  /** Indices of the lines given, without parts, that this one covers. */
  readonly leaves: readonly number[];
  readonly facets: Facets;
  readonly summed: boolean;
  readonly touched?: Touched | undefined;
  readonly among?: Among | undefined;
}

/** Lays a tabulation out with its totals and says who is counted in each slot; `known` attributes are complete too. Throws RangeError on numbers that are not
 *  counts, on a sum that does not add up, and on lines that no case could be in. */
export function layGrid(table: Tabulation, known: Complete = new Map()): Grid {
  const { rows, columns, counts } = asCounts(table);
  const down = extentsOf(rows);
  const across = extentsOf(columns);
  if (counts.length !== rows.lines.length || counts.some((row) => row.length !== columns.lines.length)) throw new RangeError(`${table.id}: counts do not fit the axes`);
  for (const count of counts.flat()) if (!Number.isInteger(count) || count < 0) throw new RangeError(`${table.id}: a count of cases is a whole number from 0`);
  const own = [rows, columns].filter((axis) => axis.complete).map((axis): [string, string[]] => [axis.attribute, axis.lines.flatMap((line) => (line.parts === undefined ? [line.id] : []))]);
  const complete = mergeComplete([known, new Map(own)]);
  const width = across.length;
  const slots = down.flatMap((row) =>
    across.map((column): Slot => {
      const population = populationOf([table.within, row.facets, column.facets], complete);
      const id = `${row.heading.id}|${column.heading.id}`;
      if (population === null) throw new RangeError(`${table.id}: no case can be in ${id}`);
      const summed = row.summed || column.summed;
      const count = row.leaves.reduce((sum, r) => sum + column.leaves.reduce((part, c) => part + counts[r]![c]!, 0), 0);
      const r = down.indexOf(row);
      const c = across.indexOf(column);
      if (r < counts.length && c < counts[0]!.length && counts[r]![c] !== count) throw new RangeError(`${table.id}: ${id} is not the sum of its parts`);
      return { id, count, population, key: keyOf(population), sums: summed ? row.leaves.flatMap((i) => column.leaves.map((j) => i * width + j)) : [], ...(row.touched && { touched: { ...row.touched, of: `${row.touched.of}: ${column.heading.id}` } }), ...widerThan(row.among, column, complete) };
    })
  );
  return { rows: down.map((extent) => extent.heading), columns: across.map((extent) => extent.heading), slots, shares: table.shape === 'proportions', complete };
}

const CASES: Axis = { attribute: 'all', lines: [{ id: 'cases', label: 'Cases', facets: {} }], overlaps: true };

function asCounts(table: Tabulation): { rows: Axis; columns: Axis; counts: readonly (readonly number[])[] } {
  if (table.shape === 'table') return table;
  if (table.shape === 'series') {
    return { rows: table.along, columns: CASES, counts: table.counts.map((count) => [count]) };
  }
  if (table.shape === 'magnitudes') {
    if (table.rows.total !== undefined || table.rows.lines.some((line) => line.parts !== undefined)) throw new RangeError(`${table.id}: figures do not add up to a total`);
    if (table.figures.length !== table.values.length) throw new RangeError(`${table.id}: a figure for each line`);
    return { rows: table.rows, columns: CASES, counts: table.values.map((values) => [values.length]) };
  }
  const columns: Axis = {
    attribute: 'event',
    overlaps: true,
    lines: [
      { id: 'events', label: table.eventsLabel, facets: table.event },
      { id: 'of', label: table.ofLabel, facets: {} }
    ]
  };
  if (table.of.length !== table.events.length || table.events.some((events, i) => events > table.of[i]!)) throw new RangeError(`${table.id}: more events than cases`);
  return { rows: table.rows, columns, counts: table.events.map((events, i) => [events, table.of[i]!]) };
}

function extentsOf(axis: Axis): Extent[] {
  const index = new Map(axis.lines.map((line, i) => [line.id, i]));
  if (index.size !== axis.lines.length) throw new RangeError(`${axis.attribute}: two lines have one id`);
  if (axis.overlaps && axis.total !== undefined) throw new RangeError(`${axis.attribute}: lines that overlap have no total`);
  const leavesOf = (i: number): number[] => {
    const { parts } = axis.lines[i]!;
    if (parts === undefined) return [i];
    return [...new Set(parts.flatMap((part) => {
      const at = index.get(part);
      if (at === undefined || at === i) throw new RangeError(`${axis.attribute}: no part ${part}`);
      return leavesOf(at);
    }))].sort((a, b) => a - b);
  };
  const facetsOf = (i: number): Facets => {
    const line = axis.lines[i]!;
    return line.facets ?? (axis.overlaps ? { [`${axis.attribute}:${line.id}`]: ['yes'] } : { [axis.attribute]: [line.id] });
  };
  const extents = axis.lines.map((line, i): Extent => {
    const leaves = leavesOf(i);
    const summed = line.parts !== undefined;
    return { heading: { id: line.id, label: line.label, total: summed }, leaves, summed, touched: line.touched, among: line.among, facets: summed ? unite(leaves.map(facetsOf)) : facetsOf(i) };
  });
  if (axis.total === undefined) return extents;
  const leaves = axis.lines.flatMap((line, i) => (line.parts === undefined ? [i] : []));
  return [...extents, { heading: { id: 'total', label: axis.total, total: true }, leaves, facets: unite(leaves.map(facetsOf)), summed: true }];
}

/** The wider group of a row, of the column that does not narrow it. */
function widerThan(among: Among | undefined, column: Extent, complete: Complete): Pick<Slot, 'among'> {
  const population = among && Object.keys(column.facets).length === 0 ? populationOf([among.who], complete) : null;
  return among && population ? { among: { population, all: among.all } } : {};
}

/** Everyone in any of `parts`, which must differ in one attribute. */
function unite(parts: readonly Facets[]): Facets {
  const names = new Set(parts.flatMap((facets) => Object.keys(facets)));
  const [name] = names;
  if (name === undefined || names.size > 1) throw new RangeError('only lines of one attribute can be summed');
  return { [name]: [...new Set(parts.flatMap((facets) => facets[name] ?? []))] };
}
