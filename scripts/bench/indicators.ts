import { indicators, leadingIndicators } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { factColumns } from '$lib/store/indicators/fact-columns';
import { factKind, factKinds, factsOfKindSql, forgetFacts, holdWhatFactsRead } from '$lib/store/indicators/facts';
import { indicatorSql } from '$lib/store/indicators/run-indicator';
import { sumFacts } from '$lib/store/indicators/sum-facts';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { loadReadings } from '$lib/workspace/indicators/load-reading';
import { loadSample } from '../../tests/sql/indicators-sample';
import { nodeDatabase } from '../../tests/sql/node-database';
import { copyRows } from './copy-rows';
import { nativeDatabase } from './native-database';
import { scaledFiles } from './scaled-files';
import { scaleSample } from './scaled-sample';
import { boardTimes, type BoardTimes } from './trends-page';

const runs = 5;
const context = { today: '2026-11-25', interventions: [] };
const ofFacts = indicators.filter(({ id }) => factKind(id));
const others = indicators.filter(({ id }) => !factKind(id));
const all = indicators.map(({ id }) => id);
const filtered = { ...noFilters, caseTypes: ['police_victim_only', 'both_police'] };

/** Prints what the measures take on 10,000 cases over twenty years: in Node, by DuckDB-WASM and natively, with ratios,
 *  and as a person sees them, on the board of the app at `address`. */
export async function measureIndicators(address: string): Promise<void> {
  const wasm = await nodeDatabase();
  await loadSample(wasm);
  const native = await nativeDatabase();
  if (native) await copyRows(wasm, native.database);
  await scaleSample(wasm, 10_000);
  const files = await scaledFiles(wasm);
  const own = await measured('DuckDB-WASM in Node, one thread', wasm);
  const lines = [own, await added('DuckDB-WASM in Node, one thread', wasm), await readings('DuckDB-WASM in Node, one thread', wasm)];
  if (native) await scaleSample(native.database, 10_000);
  const peer = native && await measured(`native DuckDB ${native.version} in Node, one thread`, native.database);
  if (peer) lines.push(peer);
  const { n, months } = (await wasm.query('size', 'select (select count(*) from cases)::integer as n, (select count(*) from period_months)::integer as months'))[0] as { n: number; months: number };
  await wasm.close();
  const board = await boardTimes(address, files);
  lines.push(painted(board));
  console.log(`\n${indicators.length} measures on ${n.toLocaleString('en-GB')} cases and ${months} months, medians of ${runs} with the least and the most (ms):`);
  for (const line of lines) for (const [what, times] of line) console.log(`${what.padEnd(94)}  ${show(times)}`);
  const floor = allSql(peer ?? own);
  console.log(`${peer ? 'Ratios to' : 'Ratios, for want of native DuckDB, to'} the SQL of all ${indicators.length} measures in ${peer ? 'native DuckDB' : 'DuckDB-WASM in Node'} (${floor.toFixed(0)} ms), the floor of a page that computes them:`);
  const ratios: [string, number][] = [['SQL of all in DuckDB-WASM in Node', allSql(own)], ['Trends as the first page of all', board.straight.all], ['the same on the third visit', board.again.all], ['Trends opened from another page', board.all]];
  for (const [what, ms] of ratios) console.log(`${what.padEnd(94)}  ${(ms / floor).toFixed(2)}`);
  if (!native) console.log('native DuckDB in Node: it could not be installed, so DuckDB-WASM without a browser is the floor');
}

type Line = readonly [what: string, times: readonly number[]];

const factStatements = factKinds.map((kind) => {
  const sql = factsOfKindSql(kind, ofFacts.map(({ id }) => id).filter((id) => factKind(id) === kind));
  return `${holdWhatFactsRead};\ncreate or replace temp table facts_${kind} as ${sql}`;
});

/** Milliseconds for the SQL of all measures: facts and the others. */
const allSql = (steps: readonly Line[]): number => median(steps[0]![1]) + median(steps[2]![1]);

/** SQL of each step. */
async function measured(name: string, database: Database): Promise<Line[]> {
  await setFilters(database, noFilters);
  let turn = 0;
  return [
    [`${name}: facts of all put into tables, once after rows change`, await repeat(() => forgetFacts(database), async () => { for (const sql of factStatements) await database.query('facts', sql); })],
    [`${name}: a filter set`, await repeat(null, () => setFilters(database, turn++ % 2 ? noFilters : filtered))],
    [`${name}: SQL of the ${others.length} measures that are no facts`, await repeat(() => setFilters(database, noFilters), async () => { for (const { id } of others) await database.query('measure', indicatorSql(id)); })]
  ];
}

/** What is done with facts beside the database. */
async function added(name: string, database: Database): Promise<Line[]> {
  const leading = ofFacts.filter(({ id }) => leadingIndicators.includes(id));
  return [
    [`${name}: facts of all read into columns, once after rows change`, await repeat(() => forgetFacts(database), () => factColumns(database, ofFacts.map(({ id }) => id)))],
    [`${name}: facts of the ${leading.length} leading measures added up`, await repeat(null, () => addUp(database, leading))],
    [`${name}: facts of all ${ofFacts.length} measures added up`, await repeat(null, () => addUp(database, ofFacts))]
  ];
}

const addUp = async (database: Database, measures: typeof indicators): Promise<void> => {
  const rowsOf = await sumFacts(database, measures);
  for (const measure of measures) rowsOf(measure);
};

/** SQL and readings, which take limits, signals and words; in Node one after the other, in a browser at once. */
async function readings(name: string, database: Database): Promise<Line[]> {
  let turn = 0;
  return [
    [`${name}: the board of ${leadingIndicators.length} leading measures, SQL and readings`, await repeat(null, () => loadReadings(database, leadingIndicators, context))],
    [`${name}: the same after a filter change, the filter included`, await repeat(null, async () => { await setFilters(database, turn++ % 2 ? noFilters : filtered); await loadReadings(database, leadingIndicators, context); })],
    [`${name}: all ${indicators.length} measures, SQL and readings; goal 300`, await repeat(() => setFilters(database, noFilters), () => loadReadings(database, all, context))]
  ];
}

/** What a person waits for on Trends. */
function painted({ version, leading, all, straight, again, rested, first, filtered, drawn, offered, known, longestTask }: BoardTimes): Line[] {
  return [
    [`Chromium ${version}: Trends opened for all measures to the leading ones painted, once`, [leading]],
    [`Chromium ${version}: to all ${indicators.length} read and those in sight painted, once; goal 300`, [all]],
    [`Chromium ${version}: the same after a rest, in which all is read ahead, once; goal 300`, [rested]],
    [`Chromium ${version}: Trends as the first page of all, from rows stored to the leading ones painted, once`, [straight.leading]],
    [`Chromium ${version}: to all ${indicators.length} read and those in sight painted, once; goal 300`, [straight.all]],
    [`Chromium ${version}: the same on the third visit, what the browser compiled of the database kept from the first two: the leading ones, once`, [again.leading]],
    [`Chromium ${version}: to all ${indicators.length} read and those in sight painted, once; goal 300`, [again.all]],
    [`Chromium ${version}: the first filter pressed, a second later, to all ${indicators.length} read and those in sight painted, once; goal 300`, [first]],
    [`Chromium ${version}: a month chosen that nothing foresaw, its menu in focus for a second, to all ${indicators.length} read and those in sight painted; goal 300`, filtered],
    [`Chromium ${version}: a new term of a menu opened a second before, to all ${indicators.length} read and those in sight painted; goal 300`, offered],
    [`Chromium ${version}: one gone back to, or of one press, to all ${indicators.length} read and those in sight painted; goal 300`, known],
    [`Chromium ${version}: new ones until the rows out of sight and the charts below the board are drawn too`, drawn],
    [`Chromium ${version}: the longest task of the page meanwhile; goal 100`, [longestTask]]
  ];
}

async function repeat(before: (() => Promise<void>) | null, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await before?.();
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return times;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

function show(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted.length === 1 ? sorted[0]!.toFixed(0) : `${median(times).toFixed(0)} (${sorted[0]!.toFixed(0)} to ${sorted.at(-1)!.toFixed(0)})`;
}
