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
import { namesRead } from '../views-read';
import { changeRows, inTurn, type Changed } from './changed-rows';
import holdShownThemes from './hold-shown-themes.sql?statement';
import newFilledTables from './new-filled-tables.sql?statement';
import newNumberedCases from './new-numbered-cases.sql?statement';
import newShownThemes from './new-shown-themes.sql?statement';
import numberCases from './number-cases.sql?statement';

/** For each kind what a row of it gives beside measure and case, and as what it comes out. */
export const factShapes = {
  months: { month: 'month', numerator: 'double', denominator: 'double' },
  stocks: { month: 'month', change: 'double' },
  parts: { month: 'month', part: 'varchar', numerator: 'double', denominator: 'double' },
  standing: { month: 'month', part: 'varchar', numerator: 'double', denominator: 'double' },
  cases: { month: 'month', part: 'varchar', shown: 'boolean' },
  waits: { month: 'month', days: 'integer', observed: 'boolean', ending: 'varchar' },
  pairs: { month: 'month', row_part: 'varchar', column_part: 'varchar' },
  events: { day: 'date', place: 'integer', event: 'boolean' },
  changes: { part: 'varchar', label: 'varchar', changed_on: 'date', before_events: 'integer', before_exposure: 'integer', after_events: 'integer', after_exposure: 'integer', months_after: 'integer', after_unread: 'integer' },
  spans: { holder: 'varchar', from_month: 'month', to_month: 'month' },
  loads: { holder: 'varchar' }
} as const;
export type FactKind = keyof typeof factShapes;
export const factKinds = Object.keys(factShapes) as readonly FactKind[];

const statements = import.meta.glob<string>('./facts/*/*.sql', { query: '?statement', import: 'default', eager: true });
const pathOf = new Map(Object.keys(statements).map((path) => [path.split('/').at(-1)!.replace('.sql', ''), path]));

/** What kind of facts a measure has; null where it has none. */
export const factKind = (id: string): FactKind | null => (pathOf.get(id.toLowerCase())?.split('/').at(-2) as FactKind | undefined) ?? null;

/** The SQL of a measure's facts, without its comments. Throws where it has none. */
export function factsSql(id: string): string {
  const path = pathOf.get(id.toLowerCase());
  if (path === undefined) throw new Error(`no facts for the indicator ${id}`);
  return statements[path]!;
}

const themesReadFrom = namesRead(holdShownThemes);
const readFrom = new Map<string, ReadonlySet<string>>();

/** Names of the tables from which the facts of a measure come, among other words of its SQL. */
export function factsReadFrom(id: string): ReadonlySet<string> {
  const known = readFrom.get(id);
  if (known) return known;
  const names = namesRead(factsSql(id));
  const all = names.has('shown_themes') ? new Set([...names, ...themesReadFrom]) : names;
  readFrom.set(id, all);
  return all;
}

/** Drops what was computed from rows of these tables: whoever changes rows calls this last in the same transaction. */
export async function forgetFacts(database: Database, changed: Changed = 'all'): Promise<void> {
  changeRows(database, changed);
  const anew = changed === 'all' ? [newFilledTables, newShownThemes, newNumberedCases]
    : changed.some((table) => themesReadFrom.has(table)) ? [newFilledTables, newShownThemes] : [newFilledTables];
  await database.query('forget what was computed', anew.join(';\n'));
}

/** Makes sure that the cases have their numbers. */
export const holdNumbers = (database: Database): Promise<void> => inTurn(database, async () => {
  await database.query('number the cases', numberCases);
});

/** Makes sure that what the SQL of a whole measure reads is held. */
export const holdShared = (database: Database): Promise<void> => inTurn(database, async () => {
  const [held] = await database.query('themes held', 'select exists (from shown_themes)::boolean as themes');
  if (!held?.themes) await database.query('hold the themes shown', holdShownThemes);
});

/** Views that several measures read: within one statement each is computed once. */
const once = ['working_days', 'crime_waits', 'conduct_waits', 'crime_strands', 'conduct_after_no_charge', 'repeat_cases', 'themes_at_panels'];

/** Holds what facts read: goes before any statement of theirs. */
export const holdWhatFactsRead = [numberCases, holdShownThemes].join(';\n');

/** The facts of several measures of one kind in one statement: columns measure_no (the place in `ids`),
 *  case_no (0 where no case is meant) and those of the kind, a month counted from year 0. Names come from our own files, never from people. */
export function factsOfKindSql(kind: FactKind, ids: readonly string[]): string {
  const columns = Object.entries(factShapes[kind]);
  const names = columns.map(([name]) => name).join(', ');
  const each = ids.map((id, at) => `select ${at} as measure_no, case_ref, ${names} from (\n${factsSql(id)})`).join('\nunion all\n');
  const shared = once.filter((view) => ids.some((id) => factsReadFrom(id).has(view))).map((view) => `${view} as materialized (from main.${view})`);
  const typed = columns.map(([name, type]) => (type === 'month' ? `(year(${name}) * 12 + month(${name}) - 1)::integer as ${name}` : `${name}::${type} as ${name}`));
  // The first column says when or of what: a row where it is blank cannot be counted. Gathered whole first: fetched as the parts of
  // the union come, 700,000 rows took minutes instead of less than a second.
  const whole = `everything as materialized (\nselect measure_no::smallint as measure_no, coalesce(case_no, 0)::integer as case_no, ${typed.join(', ')}\nfrom (\n${each}\n) left join numbered_cases using (case_ref)\nwhere ${columns[0]![0]} is not null and (case_ref is null or case_no is not null))`;
  return `with ${[...shared, whole].join(', ')}\nfrom everything`;
}
