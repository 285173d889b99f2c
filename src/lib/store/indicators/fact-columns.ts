/** Facts as typed columns on the page's side of the database, where adding them up under another filter takes a few milliseconds
 *  instead of a plan and a result for each measure. They are read once until rows change from which they come. */
import type { Database } from '../database';
import type { Column } from '../read-columns';
import { createPace } from '../vault/pace';
import { changeCount, changedAt, inTurn } from './changed-rows';
import { factKind, factKinds, factShapes, factsOfKindSql, factsReadFrom, holdWhatFactsRead, type FactKind } from './facts';

type Names<Kind extends FactKind> = keyof (typeof factShapes)[Kind];
/** Facts of one measure: the number of the case of each (0 for none), and a column for each name of its kind. Months are counted
 *  from year 0, days from 1970; words are places in `words`, -1 for none. */
export interface Facts<Kind extends FactKind> {
  readonly kind: Kind;
  readonly caseNo: Float64Array | Int32Array;
  readonly columns: Readonly<Record<Names<Kind>, Float64Array | Int32Array>>;
  readonly words: Readonly<Record<Names<Kind>, readonly string[]>>;
}
export type AnyFacts = { [Kind in FactKind]: Facts<Kind> }[FactKind];

/** Facts and the count of changes at which they were asked for. */
interface Known { readonly at: number; readonly facts: AnyFacts }
const knownOf = new WeakMap<Database, Map<string, Known>>();
/** Rows that change again and again while facts are read would have it read for ever. */
const attempts = 5;

/** Facts of the measures named, all of which have some, by id. Throws where rows change all the while. */
export async function factColumns(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, AnyFacts>> {
  const known = knownOf.get(database) ?? new Map<string, Known>();
  knownOf.set(database, known);
  const missing = () => [...new Set(ids)].filter((id) => !holds(database, id, known.get(id)));
  for (let attempt = 0; attempt < attempts && missing().length > 0; attempt += 1) {
    await inTurn(database, async () => {
      const at = changeCount(database);
      for (const [id, facts] of await readFacts(database, missing())) known.set(id, { at, facts });
    });
  }
  if (missing().length > 0) throw new Error('the rows changed each time that facts were read');
  return new Map(ids.map((id) => [id, known.get(id)!.facts]));
}

const holds = (database: Database, id: string, known: Known | undefined): boolean => known !== undefined && known.at >= changedAt(database, factsReadFrom(id));

/** Whether the facts of a measure are held as they are. */
export const factsHeld = (database: Database, id: string): boolean => holds(database, id, knownOf.get(database)?.get(id));

async function readFacts(database: Database, ids: readonly string[]): Promise<[string, AnyFacts][]> {
  const read: [string, AnyFacts][] = [];
  for (const kind of factKinds) {
    const of = ids.filter((id) => factKind(id) === kind);
    const parts = of.length === 0 ? [] : await readKind(database, kind, of);
    of.forEach((id, at) => read.push([id, parts[at]!]));
  }
  return read;
}

/** Facts of the measures, all of one kind, in their order. */
async function readKind(database: Database, kind: FactKind, ids: readonly string[]): Promise<AnyFacts[]> {
  const columns = Object.keys(factShapes[kind]);
  const found = await database.columns('compute facts', `${holdWhatFactsRead};\n${factsOfKindSql(kind, ids)}`);
  const pace = createPace();
  const all = rowsByNumber(found.get('measure_no')!.values);
  const parts: AnyFacts[] = [];
  for (const number of ids.keys()) {
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

/** Facts of a measure mostly come out together. */
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
