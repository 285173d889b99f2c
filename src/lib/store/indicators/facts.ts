/** Most measures are facts: one row per thing counted, with its case (null where no case is meant), whatever the filters are. A
 *  filter, a breakdown or another period only adds them up anew. The folder of a file says what is made of them, and so what it
 *  gives beside case_ref:
 *  months: month, numerator, denominator (null where nothing is divided);
 *  stocks: month, change, by which what stands at the end of a month is more or less;
 *  parts: month, part, numerator, denominator (null where the whole is divided among the parts);
 *  standing: the same, of what stands at the data date, by the month in which it began;
 *  cases: month, part, shown, of which each case counts once;
 *  waits: month, days, whether their end was observed, and its ending where there are several;
 *  pairs: month, row_part, column_part;
 *  events: day, place in order, event, or else only an opportunity for one;
 *  changes: part, label, changed_on and what each side of the change adds up from;
 *  spans: holder, from_month, to_month;
 *  loads: holder. */
import type { Database } from '../database';
import tables from './facts-tables.sql?raw';
import holdShownThemes from './hold-shown-themes.sql?raw';
import numberCases from './number-cases.sql?raw';



const statements = import.meta.glob<string>('./facts/*/*.sql', { query: '?raw', import: 'default', eager: true });
const pathOf = new Map(Object.keys(statements).map((path) => [path.split('/').at(-1)!.replace('.sql', ''), path]));
const numbers = new Map([...pathOf.keys()].sort().map((name, number) => [name, number]));
/** The number that stands for a measure in the tables of facts. */
export const numberOf = (id: string): number => numbers.get(id.toLowerCase())!;

/** What kind of facts a measure has; null where it has none. */
export const factKind = (id: string): FactKind | null => (pathOf.get(id.toLowerCase())?.split('/').at(-2) as FactKind | undefined) ?? null;

/** The SQL of a measure's facts. Throws where it has none. */
export function factsSql(id: string): string {
  const path = pathOf.get(id.toLowerCase());
  if (path === undefined) throw new Error(`no facts for the indicator ${id}`);
  return statements[path]!;
}

/** Drops all facts: whoever changes rows calls this last in the same transaction. */
export const forgetFacts = async (database: Database): Promise<void> => {
  await database.query('forget the facts', tables);
  factsChanged(database);
};

const generations = new WeakMap<Database, number>();
/** Counts how often the facts of a database were dropped, or put back as they were by a transaction that failed. */
export const factsGeneration = (database: Database): number => generations.get(database) ?? 0;
export const factsChanged = (database: Database): void => { generations.set(database, factsGeneration(database) + 1); };

/** One caller at a time, so that no measure is counted twice. */
const turns = new WeakMap<Database, Promise<void>>();

/** Makes sure that the facts of the measures named are held: those missing are computed in one statement for each kind. */
export const holdFacts = (database: Database, ids: readonly string[]): Promise<void> => inTurn(database, () => computeMissing(database, ids));

/** Makes sure that the cases have their numbers. */
export const holdNumbers = (database: Database): Promise<void> => inTurn(database, async () => {
  await database.query('number the cases', numberCases);
});

/** Makes sure that what the SQL of a whole measure reads is held. */
export const holdShared = (database: Database): Promise<void> => inTurn(database, async () => {
  const [held] = await database.query('themes held', 'select exists (from shown_themes)::boolean as themes');
  if (!held?.themes) await database.query('hold the themes shown', holdShownThemes);
});

function inTurn(database: Database, work: () => Promise<void>): Promise<void> {
  const turn = (turns.get(database) ?? Promise.resolve()).catch(() => {}).then(work);
  turns.set(database, turn);
  return turn;
}

/** For each kind its table, in facts-tables.sql, and what a row of it gives beside measure and case. */
export const factTables = {
  months: { table: 'month_facts', columns: ['month', 'numerator', 'denominator'] },
  stocks: { table: 'stock_facts', columns: ['month', 'change'] },
  parts: { table: 'part_facts', columns: ['month', 'part', 'numerator', 'denominator'] },
  standing: { table: 'standing_facts', columns: ['month', 'part', 'numerator', 'denominator'] },
  cases: { table: 'case_facts', columns: ['month', 'part', 'shown'] },
  waits: { table: 'wait_facts', columns: ['month', 'days', 'observed', 'ending'] },
  pairs: { table: 'pair_facts', columns: ['month', 'row_part', 'column_part'] },
  events: { table: 'event_facts', columns: ['day', 'place', 'event'] },
  changes: { table: 'change_facts', columns: ['part', 'label', 'changed_on', 'before_events', 'before_exposure', 'after_events', 'after_exposure', 'months_after', 'after_unread'] },
  spans: { table: 'span_facts', columns: ['holder', 'from_month', 'to_month'] },
  loads: { table: 'load_facts', columns: ['holder'] }
} as const;
export type FactKind = keyof typeof factTables;
export const factKinds = Object.keys(factTables) as readonly FactKind[];

/** Views that several measures read: within one statement each is computed once. */
const once = ['working_days', 'case_strands', 'conduct_after_no_charge', 'repeat_cases', 'themes_at_panels']
  .map((view) => `${view} as materialized (from main.${view})`).join(', ');

async function computeMissing(database: Database, ids: readonly string[]): Promise<void> {
  const held = new Set((await database.query('facts held', 'select measure::varchar as measure from facts_held')).map(({ measure }) => measure));
  const missing = [...new Set(ids)].filter((id) => !held.has(id));
  if (missing.length === 0) return;
  // Names come from our own files, never from people.
  const inserts = factKinds.flatMap((kind) => {
    const { table, columns: [first, ...rest] } = factTables[kind];
    const columns = [first, ...rest].join(', ');
    const each = missing.filter((id) => factKind(id) === kind).map((id) => `select ${numberOf(id)} as measure_no, case_ref, ${columns} from (\n${factsSql(id)})`);
    // The first column says when or of what: a row where it is blank cannot be counted.
    return each.length === 0 ? [] : `insert into ${table}\nwith ${once}\nselect measure_no, coalesce(case_no, 0), ${columns} from (\n${each.join('\nunion all\n')}\n) left join numbered_cases using (case_ref)\nwhere ${first} is not null and (case_ref is null or case_no is not null)`;
  });
  try {
    // What the facts read is held by the same statement: rows that change between two would leave facts of no case, held as if they were all.
    await database.query('compute facts', [numberCases, holdShownThemes, ...inserts, `insert into facts_held values ${missing.map((id) => `('${id}', ${numberOf(id)})`).join(', ')}`].join(';\n'));
  } catch (error) {
    // What was put in before the failure would be counted twice.
    await forgetFacts(database);
    throw error;
  }
}
