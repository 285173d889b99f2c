/** Facts as typed columns on the page's side of the database, where adding them up under another filter takes a few milliseconds
 *  instead of a plan and a result for each measure. They are read once until rows change. */
import type { Database } from '../database';
import type { Column } from '../read-columns';
import { createPace } from '../vault/pace';
import { factKind, factKinds, factsGeneration, factTables, holdFacts, numberOf, type FactKind } from './facts';

type Names<Kind extends FactKind> = (typeof factTables)[Kind]['columns'][number];
/** Facts of one measure: the number of the case of each (0 for none), and a column for each name of its kind. Months are counted
 *  from year 0, days from 1970; words are places in `words`, -1 for none. */
export interface Facts<Kind extends FactKind> {
  readonly kind: Kind;
  readonly caseNo: Float64Array | Int32Array;
  readonly columns: Readonly<Record<Names<Kind>, Float64Array | Int32Array>>;
  readonly words: Readonly<Record<Names<Kind>, readonly string[]>>;
}
export type AnyFacts = { [Kind in FactKind]: Facts<Kind> }[FactKind];

interface Known { readonly generation: number; readonly facts: Map<string, AnyFacts> }
const knownOf = new WeakMap<Database, Known>();
/** Rows that change again and again while facts are read would have it read for ever. */
const attempts = 5;

/** Facts of the measures named, all of which have some, by id. Throws where rows change all the while. */
export async function factColumns(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, AnyFacts>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const generation = factsGeneration(database);
    const held = knownOf.get(database);
    const known = held?.generation === generation ? held : { generation, facts: new Map<string, AnyFacts>() };
    const missing = [...new Set(ids)].filter((id) => !known.facts.has(id));
    const read = missing.length === 0 ? [] : await readMissing(database, missing);
    if (generation !== factsGeneration(database)) continue;
    for (const [id, facts] of read) known.facts.set(id, facts);
    knownOf.set(database, known);
    return new Map(ids.map((id) => [id, known.facts.get(id)!]));
  }
  throw new Error('the rows changed each time that facts were read');
}

async function readMissing(database: Database, ids: readonly string[]): Promise<[string, AnyFacts][]> {
  await holdFacts(database, ids);
  const read: [string, AnyFacts][] = [];
  for (const kind of factKinds) {
    const of = ids.filter((id) => factKind(id) === kind);
    const parts = of.length === 0 ? [] : await readKind(database, kind, of.map(numberOf));
    of.forEach((id, at) => read.push([id, parts[at]!]));
  }
  return read;
}

const months = new Set(['month', 'from_month', 'to_month']);

/** Facts of the measures with these numbers, in that order. */
async function readKind(database: Database, kind: FactKind, numbers: readonly number[]): Promise<AnyFacts[]> {
  const { table, columns } = factTables[kind];
  const read = columns.map((name) => (months.has(name) ? `(year(${name}) * 12 + month(${name}) - 1)::integer as ${name}` : name));
  // Names and numbers come from our own files, never from people.
  const found = await database.columns('read facts', `select measure_no, case_no, ${read.join(', ')} from ${table} where measure_no in (${numbers.join(', ')})`);
  const pace = createPace();
  const all = rowsByNumber(found.get('measure_no')!.values);
  const parts: AnyFacts[] = [];
  for (const number of numbers) {
    await pace();
    const pick = picker(kind, found, all.get(number) ?? { from: 0, to: 0 });
    parts.push({
      kind,
      caseNo: pick('case_no'),
      columns: Object.fromEntries(columns.map((name) => [name, pick(name)])),
      words: Object.fromEntries(columns.map((name) => [name, found.get(name)!.words]))
    } as AnyFacts);
  }
  return parts;
}

/** Rows of one measure: neighbours, or one here and one there. */
type Rows = { readonly from: number; readonly to: number } | Int32Array;

/** Facts of a measure are put in together, and so mostly come out. */
function rowsByNumber(numbers: Column['values']): ReadonlyMap<number, Rows> {
  const runs = new Map<number, { from: number; to: number }[]>();
  for (let row = 0; row < numbers.length; ) {
    const from = row;
    while (row < numbers.length && numbers[row] === numbers[from]) row += 1;
    const run = { from, to: row };
    const known = runs.get(numbers[from]!);
    if (known) known.push(run);
    else runs.set(numbers[from]!, [run]);
  }
  return new Map([...runs].map(([number, of]) => [number, of.length === 1 ? of[0]! : Int32Array.from(of.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))]));
}

/** Gives the values of a column for the rows, in the order that adding up wants. */
function picker(kind: FactKind, found: ReadonlyMap<string, Column>, rows: Rows): (name: string) => Column['values'] {
  const order = orders[kind];
  if (!order && 'from' in rows) return (name) => found.get(name)!.values.subarray(rows.from, rows.to);
  const each = 'from' in rows ? Int32Array.from({ length: rows.to - rows.from }, (_, i) => rows.from + i) : rows;
  const ordered = order ? inOrder(order, found, each) : each;
  return (name) => {
    const { values } = found.get(name)!;
    const picked = values.slice(0, ordered.length);
    for (let i = 0; i < ordered.length; i += 1) picked[i] = values[ordered[i]!]!;
    return picked;
  };
}

/** What is added up in order comes in it: events by their place, cases by part and case, spans by holder and first month. */
const orders: Partial<Record<FactKind, readonly [string, string]>> = { events: ['place', 'case_no'], cases: ['part', 'case_no'], spans: ['holder', 'from_month'], loads: ['holder', 'case_no'] };

function inOrder(order: readonly [string, string], found: ReadonlyMap<string, Column>, rows: Int32Array): Int32Array {
  const [first, second] = order.map((name) => found.get(name)!.values) as [Column['values'], Column['values']];
  let width = 1;
  for (const row of rows) width = Math.max(width, second[row]! + 1);
  // One number for both, and the place of the row behind it: whole numbers up to 2^53 sort without a function.
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) keys[i] = (first[rows[i]!]! * width + second[rows[i]!]!) * rows.length + i;
  keys.sort();
  const ordered = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) ordered[i] = rows[keys[i]! % rows.length]!;
  return ordered;
}
