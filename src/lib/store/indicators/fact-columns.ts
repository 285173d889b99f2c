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
  readonly caseNo: Int32Array;
  readonly columns: Readonly<Record<Names<Kind>, Float64Array>>;
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
  const rowsOf = rowsByNumber(found.get('measure_no')!.values);
  const parts: AnyFacts[] = [];
  for (const number of numbers) {
    await pace();
    const rows = inOrder(kind, found, rowsOf.get(number) ?? new Int32Array(0));
    const pick = <Values extends Int32Array | Float64Array>(name: string, into: Values): Values => {
      const { values } = found.get(name)!;
      for (let i = 0; i < rows.length; i += 1) into[i] = values[rows[i]!]!;
      return into;
    };
    parts.push({
      kind,
      caseNo: pick('case_no', new Int32Array(rows.length)),
      columns: Object.fromEntries(columns.map((name) => [name, pick(name, new Float64Array(rows.length))])),
      words: Object.fromEntries(columns.map((name) => [name, found.get(name)!.words]))
    } as AnyFacts);
  }
  return parts;
}

function rowsByNumber(numbers: Float64Array): ReadonlyMap<number, Int32Array> {
  const counts: number[] = [];
  for (let row = 0; row < numbers.length; row += 1) counts[numbers[row]!] = (counts[numbers[row]!] ?? 0) + 1;
  const rows = new Map(counts.flatMap((count, number) => [[number, new Int32Array(count)] as const]));
  const filled: number[] = [];
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row]!;
    const at = filled[number] ?? 0;
    rows.get(number)![at] = row;
    filled[number] = at + 1;
  }
  return rows;
}

/** What is added up in order comes in it: events by their place, cases by part and case, spans by holder and first month. */
const orders: Partial<Record<FactKind, readonly [string, string]>> = { events: ['place', 'case_no'], cases: ['part', 'case_no'], spans: ['holder', 'from_month'], loads: ['holder', 'case_no'] };

function inOrder(kind: FactKind, found: ReadonlyMap<string, Column>, rows: Int32Array): Int32Array {
  const order = orders[kind];
  if (!order) return rows;
  const [first, second] = order.map((name) => found.get(name)!.values) as [Float64Array, Float64Array];
  const width = second.reduce((most, value) => Math.max(most, value), 0) + 1;
  // One number for both, and the place of the row behind it: whole numbers up to 2^53 sort without a function.
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) keys[i] = (first[rows[i]!]! * width + second[rows[i]!]!) * rows.length + i;
  keys.sort();
  return Int32Array.from(keys, (key) => rows[key % rows.length]!);
}
