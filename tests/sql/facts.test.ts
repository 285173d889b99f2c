import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicatorNamed, indicators } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import filterTables from '$lib/store/filter-tables.sql?raw';
import { breakdown, waitBreakdown } from '$lib/store/indicators/breakdown';
import { factColumns, factsHeld } from '$lib/store/indicators/fact-columns';
import { factKind, factsReadFrom, factsSql, forgetFacts } from '$lib/store/indicators/facts';
import type { DurationRow, SeriesRow } from '$lib/store/indicators/row-shapes';
import { runIndicator } from '$lib/store/indicators/run-indicator';
import { selectUnder } from '$lib/store/indicators/select-under';
import { readFilters, sumFacts } from '$lib/store/indicators/sum-facts';
import { filtersThatTouch } from '$lib/store/indicators/touched-by';
import type { Under } from '$lib/store/indicators/sums/under-filters';
import { loadTables, replaceComputed, replacePassages } from '$lib/store/load-tables';
import { briefingMonths, briefingShares } from '$lib/store/queries/briefing-shares';
import { noFilters, type Filters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { holdAhead, noPauses, withFacts } from '$lib/workspace/indicators/hold-ahead';
import { ReadingsHeld } from '$lib/workspace/indicators/readings-held';
import { loadReadings } from '$lib/workspace/indicators/load-reading';
import { hasSample, loadSample } from './indicators-sample';
import { nodeDatabase } from './node-database';

const ofFacts = indicators.filter(({ id }) => factKind(id));
const monthsOf = async (database: Database, id: string) => (await sumFacts(database, [indicatorNamed(id)]))(indicatorNamed(id)).rows as readonly SeriesRow[];
const keptBy = ({ kept, first, last }: Under) => ({ first, last, cases: [...kept.keys()].filter((number) => kept[number] === 1) });
const count = async (database: Database, sql: string) => Number((await database.query('count', sql))[0]!['n']);

test.skipIf(!hasSample)('all measures can be computed of empty tables, and nothing of that stands once rows are there', { timeout: 120_000 }, async () => {
  const [rehearsed, straight] = [await nodeDatabase(), await nodeDatabase()];
  const none = await factColumns(rehearsed, withFacts);
  expect(none.get('O1')!.caseNo).toHaveLength(0);
  const rows = async (database: Database) => {
    await loadSample(database);
    const sum = await sumFacts(database, ofFacts);
    return ofFacts.map((indicator) => [indicator.id, sum(indicator)]);
  };
  expect(await rows(rehearsed)).toEqual(await rows(straight));
  await Promise.all([rehearsed.close(), straight.close()]);
});

describe.skipIf(!hasSample)('facts of the sample', () => {
  let database: Database;
  beforeAll(async () => {
    database = await nodeDatabase();
    await loadSample(database);
  }, 120_000);
  afterAll(() => database.close());

  test('a filter changes the rows of the measures that it is said to touch, and of no other', { timeout: 120_000 }, async () => {
    const touched = await filtersThatTouch(database, indicators.map(({ id }) => id));
    const rowsUnder = async (filters: Filters) => {
      await setFilters(database, filters);
      return Promise.all(indicators.map(async (indicator) => JSON.stringify((await runIndicator(database, indicator)).rows)));
    };
    const all = await rowsUnder(noFilters);
    // No case came by a route that does not exist; of the months all but one are left out.
    for (const [by, filters] of [['cases', { ...noFilters, routes: ['none such'] }], ['period', { ...noFilters, from: '2024-03', to: '2024-03' }]] as const) {
      const some = await rowsUnder(filters);
      expect(indicators.filter((_, i) => all[i] !== some[i]).map(({ id }) => id), by).toEqual(indicators.filter(({ id }) => touched.get(id)![by]).map(({ id }) => id));
    }
    expect(['O4', 'Q7', 'P1', 'O3b'].map((id) => touched.get(id))).toEqual([{ cases: false, period: true }, { cases: false, period: false }, { cases: true, period: true }, { cases: true, period: false }]);
    await setFilters(database, noFilters);
  });

  test('the board and the page of a measure give the same rows, under every filter', { timeout: 120_000 }, async () => {
    for (const filters of [noFilters, { ...noFilters, from: '2024-01', to: '2025-06', caseTypes: ['police_victim_only'] }]) {
      await setFilters(database, filters);
      const together = await sumFacts(database, ofFacts);
      expect(keptBy(await selectUnder(database, filters))).toEqual(keptBy(await readFilters(database)));
      for (const indicator of ofFacts) expect(together(indicator), indicator.id).toEqual(await runIndicator(database, indicator));
    }
    await setFilters(database, noFilters);
  });

  test('what the filters keep is told without the database as the database tells it', async () => {
    const asked: Partial<Filters>[] = [
      {}, { from: '2023-04' }, { to: '2024-02' }, { routes: ['999', 'nothing'] }, { routes: ['nothing'] }, { complexity: ['firearms_authorised', 'position_of_power'] }, { caseTypes: ['both_police', 'police_victim_only'], regimes: ['all_cases'] },
      { suspects: ['police_staff'], from: '2024-01', to: '2024-12' }
    ];
    const kept: number[] = [];
    for (const some of asked) {
      const filters = { ...noFilters, ...some };
      await setFilters(database, filters);
      const told = await selectUnder(database, filters);
      expect(keptBy(told), JSON.stringify(some)).toEqual(keptBy(await readFilters(database)));
      kept.push(keptBy(told).cases.length);
    }
    // A filter that keeps all or none would tell nothing.
    expect(kept[4]).toBe(1);
    for (const at of [3, 5, 6, 7]) expect(kept[at]! > 1 && kept[at]! < kept[0]!, JSON.stringify(asked[at])).toBe(true);
    await setFilters(database, noFilters);
  });

  test('filters that are on their way leave no gap in what is told of the months', async () => {
    await forgetFacts(database);
    const filters = { ...noFilters, routes: ['999'] };
    // As far as the database comes first: the old filters are gone, the new ones not yet there.
    await database.query('clear the filters', filterTables);
    const told = await selectUnder(database, filters);
    await setFilters(database, filters);
    expect(keptBy(told)).toEqual(keptBy(await readFilters(database)));
    expect(told.last - told.first).toBeGreaterThan(60);
    await setFilters(database, noFilters);
  });

  test('facts that are computed while filters are being set are of the data date all the same: no step leaves the tables of the filters empty', async () => {
    const dated = ['P10', 'P17', 'Q16'] as const;
    const facts = async () => {
      await forgetFacts(database);
      return [...(await factColumns(database, dated)).values()].reduce((sum, { caseNo }) => sum + caseNo.length, 0);
    };
    const whole = await facts();
    const meanwhile: number[] = [];
    let before = Promise.resolve<unknown>(null);
    // One step after the other, with facts computed after each: those of an empty period would be held until rows change.
    const stepped: Database = {
      ...database,
      query: (name, sql, values) => {
        const step = before.then(async () => {
          const rows = await database.query(name, sql, values);
          meanwhile.push(await facts());
          return rows;
        });
        before = step;
        return step;
      }
    };
    await setFilters(stepped, { ...noFilters, routes: ['999'], from: '2025-10' });
    expect(whole).toBeGreaterThan(100);
    expect(meanwhile).toEqual(meanwhile.map(() => whole));
    expect(meanwhile.length).toBeGreaterThan(1);
    await setFilters(database, noFilters);
  });

  test('what only the database can tell is not read under filters that it has not', async () => {
    const present = new Set(['cases', 'workforce', 'survey', 'training', 'spocs', 'guides', 'programme_actions']);
    const read = (whenInForce: <T>(ask: () => Promise<T>) => Promise<T | null>) =>
      loadReadings(database, ['P1', 'P1d', 'Q7'], { interventions: [], today: '2026-11-26' }, { present, filters: { selected: selectUnder(database, noFilters), whenInForce } });
    // Others came in force instead: nothing is said of P1d and Q7, which no facts tell.
    expect((await read(() => Promise.resolve(null))).map(({ indicator }) => indicator.id)).toEqual(['P1']);
    expect((await read((ask) => ask())).map(({ indicator }) => indicator.id)).toEqual(['P1', 'P1d', 'Q7']);
  });

  test('two callers at once do not count anything twice, and a third finds them ready', async () => {
    await forgetFacts(database);
    const asked: string[] = [];
    const watched: Database = { ...database, columns: (name, sql) => { asked.push(...ofFacts.map(({ id }) => id).filter((id) => sql.includes(factsSql(id)))); return database.columns(name, sql); } };
    const [first, second] = await Promise.all([factColumns(watched, ['P1', 'P5']), factColumns(watched, ['P5', 'P10']), factColumns(watched, ['P1'])]);
    await factColumns(watched, ['P10', 'P1']);
    expect(asked.sort()).toEqual(['P1', 'P10', 'P5']);
    expect(second.get('P5')).toBe(first.get('P5'));
    expect(first.get('P1')!.caseNo).toHaveLength(await count(database, 'select count(*)::integer as n from cases'));
  });

  test('rows that change while facts are about to be computed leave no measure at zero', async () => {
    await forgetFacts(database);
    let meanwhile = 0;
    const interrupted: Database = {
      ...database,
      columns: async (name, sql) => {
        if (name === 'compute facts' && meanwhile++ === 0) await forgetFacts(interrupted);
        return database.columns(name, sql);
      }
    };
    const facts = await factColumns(interrupted, ['P1', 'O6']);
    // The first of two kinds of statement was asked again.
    expect([meanwhile, facts.get('P1')!.caseNo.length]).toEqual([2, await count(database, 'select count(*)::integer as n from cases')]);
    expect(facts.get('O6')!.caseNo.length).toBeGreaterThan(100);
  });

  test('rows that change all the while are told as that, and not counted as they were', async () => {
    const restless: Database = { ...database, columns: async (name, sql) => { const found = await database.columns(name, sql); await forgetFacts(restless, ['panels']); return found; } };
    await expect(factColumns(restless, ['O2'])).rejects.toThrow('the rows changed');
    expect([...(await factColumns(restless, ['P1'])).keys()]).toEqual(['P1']);
  });

  test('what no page has asked for is held ahead, and no further once rows or filters change', async () => {
    const held = () => withFacts.filter((id) => factsHeld(database, id)).length;
    await forgetFacts(database);
    const inTurn = (work: (of: Database) => Promise<void>) => work(database);
    let turns = 0;
    const asked: string[] = [];
    const read = (ids: readonly string[]) => Promise.resolve(asked.push(...ids));
    await holdAhead(database, withFacts, (work) => { turns += 1; return inTurn(work); }, () => turns < 3, read, noPauses);
    expect([held(), asked.length]).toEqual([16, 16]);
    asked.length = 0;
    await holdAhead(database, withFacts, inTurn, () => true, read, noPauses);
    expect([held(), asked]).toEqual([ofFacts.length, ofFacts.map(({ id }) => id)]);
  });

  test('readings stay with their filters: others share what they leave as it was, and the longest unused go first', async () => {
    const held = new ReadingsHeld(database, 3);
    const reading = (id: string) => ({ form: 'empty' as const, indicator: indicatorNamed(id), finding: '', signals: [], notes: [], attention: false });
    const all = await held.under(noFilters);
    // O4 counts nothing of a case, O3b nothing of a month, P1 both, Q7 neither.
    for (const id of ['O4', 'O3b', 'P1', 'Q7']) all.set(id, reading(id));
    const since = { ...noFilters, from: '2024-01' };
    const both = { ...noFilters, caseTypes: ['both_police'] };
    const ids = async (filters: Filters) => [...(await held.under(filters)).keys()].sort();
    expect([await ids(since), await ids(both)]).toEqual([['O3b', 'Q7'], ['O4', 'Q7']]);
    expect((await held.under(both)).get('O4')).toBe(all.get('O4'));
    // A month and a kind of case: each is left as it was under one of the two before it, or under none.
    expect(await ids({ ...both, from: '2024-01' })).toEqual(['Q7']);
    expect([await held.under(since) === all, (await held.under(noFilters)).has('P1')]).toEqual([false, false]);
    const again = await held.under(noFilters);
    again.set('P1', reading('P1'));
    expect((await held.under({ ...noFilters })).get('P1')).toBe(again.get('P1'));
  });

  test('waits apart add up to the whole', async () => {
    const of = (rows: readonly DurationRow[]) => rows.reduce((sum, { n }) => sum + n, 0);
    const whole = of((await sumFacts(database, [indicatorNamed('P7')]))(indicatorNamed('P7')).rows as readonly DurationRow[]);
    for (const split of ['case_type', 'suspect_kind'] as const) {
      const parts = await waitBreakdown(database, 'P7', split);
      expect([parts.size > 1, [...parts.values()].reduce((sum, rows) => sum + of(rows), 0)], split).toEqual([true, whole]);
    }
  });

  test('months apart by group are those that the filter for the group gives', async () => {
    for (const id of ['P1', 'P5', 'P14']) {
      const parts = await breakdown(database, indicatorNamed(id), 'case_type');
      expect(new Set(parts.map(({ part }) => part)).size, id).toBeGreaterThan(1);
      for (const part of new Set(parts.map((row) => row.part))) {
        await setFilters(database, { ...noFilters, caseTypes: [part] });
        const alone = await monthsOf(database, id);
        const inShort = (rows: readonly SeriesRow[]) => rows.filter(({ numerator, denominator }) => numerator || denominator).map(({ period, numerator, denominator }) => `${period} ${numerator}/${denominator ?? '-'}`);
        expect(inShort(parts.filter((row) => row.part === part)), `${id} ${part}`).toEqual(inShort(alone));
        expect(inShort(alone).length, `${id} ${part}`).toBeGreaterThan(0);
        await setFilters(database, noFilters);
      }
    }
    const routes = await breakdown(database, indicatorNamed('P1'), 'referral_route');
    await setFilters(database, { ...noFilters, routes: ['confidential_line'] });
    expect(routes.filter(({ part }) => part === 'confidential_line').map(({ period, numerator }) => [period, numerator])).toEqual((await monthsOf(database, 'P1')).filter(({ numerator }) => numerator).map(({ period, numerator }) => [period, numerator]));
    await setFilters(database, noFilters);
    expect(routes.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(await count(database, 'select count(*)::integer as n from cases'));
    // Of cases with a wait it is none, nor of what belongs to no case.
    expect(await breakdown(database, indicatorNamed('P7'), 'case_type')).toEqual([]);
    expect(await breakdown(database, indicatorNamed('O2'), 'case_type')).toEqual([]);
  });

  test('the briefing counts what Trends counts: officers whose conduct closed without action after no charge', async () => {
    const months = { first: '2023-04', last: '2026-09' };
    await setFilters(database, { ...noFilters, from: months.first, to: months.last });
    const series = await monthsOf(database, 'P14');
    const sum = (pick: 'numerator' | 'denominator') => series.reduce((total, row) => total + (row[pick] ?? 0), 0);
    await setFilters(database, { ...noFilters, caseTypes: ['police_victim_only'] });
    const briefing = (await briefingShares(database, months, ['P14', 'P9'])).find(({ measure, block }) => measure === 'P14' && block === 'latest')!;
    expect(briefing.of).toBeGreaterThan(50);
    expect([briefing.events, briefing.of]).toEqual([sum('numerator'), sum('denominator')]);
    await setFilters(database, noFilters);
  });

  test('an answer counts for itself in the briefing, and for nothing where cases are counted', async () => {
    const months = { first: '2024-10', last: '2025-09' };
    const [told] = await database.query('answers', `
      select (count(*) filter (score >= 4))::integer as events, count(*)::integer as of from feedback
      where source = 'victim' and item = 'kept_confidential' and panel between date '2024-10-01' and date '2025-09-01'`);
    const latest = async (answers: string[]) => (await briefingShares(database, months, ['P16c'], answers)).filter(({ block }) => block === 'latest');
    expect(Number(told!.of)).toBeGreaterThan(5);
    expect(await latest(['P16c'])).toEqual([{ measure: 'P16c', block: 'latest', ...told }]);
    expect(await latest([])).toEqual([]);
    const of = (await briefingMonths(database, ['P16c'], ['P16c'])).filter(({ period }) => period >= '2024-10' && period < '2025-10');
    expect([of.reduce((sum, { cases }) => sum + cases, 0), of.reduce((sum, { holding }) => sum + holding, 0)]).toEqual([told!.of, told!.events]);
  });

  test('shares of the briefing are those of a statement that a person would write', async () => {
    const months = { first: '2024-10', last: '2025-09' };
    const measures = ['P10', 'P14', 'P5', 'P9'];
    const statement = (id: string) => `
      with blocks as (select 'latest' as block, date '2024-10-01' as starts, date '2025-09-01' as ends union all select 'earlier', date '2023-10-01', date '2024-09-01'),
      counted as (select block, case_ref, bool_and(numerator = denominator) as holds from (${factsSql(id)}) join blocks on month between starts and ends where case_ref is not null group by block, case_ref)
      select '${id}' as measure, block::varchar as block, count(*) filter (holds)::integer as events, count(*)::integer as of from counted group by block order by block`;
    const told = [];
    for (const id of measures) told.push(...await database.query('share', statement(id)));
    expect(await briefingShares(database, months, measures.toReversed())).toEqual(told);
    expect(told.length).toBe(8);
    const byMonth = [];
    for (const id of measures) byMonth.push(...await database.query('months', `
      with counted as (select month, case_ref, sum(numerator) as numerator, sum(denominator) as denominator, bool_and(numerator = denominator) as holds from (${factsSql(id)}) where month is not null and case_ref is not null group by month, case_ref)
      select '${id}' as measure, month::date as period, sum(numerator)::double as numerator, sum(denominator)::double as denominator, count(*)::integer as cases, count(*) filter (holds)::integer as holding from counted group by month order by month`));
    expect(await briefingMonths(database, measures)).toEqual(byMonth);
    await expect(briefingShares(database, months, ['P7'])).rejects.toThrow('no share');
  });

  test('new codings have those measures counted anew that read passages, and no other', async () => {
    const ids = ofFacts.map(({ id }) => id);
    const before = await factColumns(database, ids);
    const rowsOf = (id: string) => [...before.get(id)!.caseNo].length;
    const dropped = () => ids.filter((id) => !factsHeld(database, id));
    expect(dropped()).toEqual([]);
    const ofNotes = ids.filter((id) => factsReadFrom(id).has('passages'));
    expect(ofNotes).toEqual(['O6', 'O6b', 'P17b', 'Q9', 'Q9b', 'Q18']);
    const [passage] = await database.query('a passage', "select passage_id::varchar as passage_id from passages where state = 'coded' limit 1");
    await replacePassages(database, [String(passage!['passage_id'])], [], []);
    expect(dropped()).toEqual(ofNotes);
    const after = await factColumns(database, ids);
    for (const id of ids) expect(after.get(id) === before.get(id), id).toBe(!ofNotes.includes(id));
    expect(rowsOf('O6b')).toBeGreaterThan(0);
    await replaceComputed(database, 'bank_holidays', []);
    expect(dropped()).toEqual(ids.filter((id) => ['P9', 'P10', 'Q1b', 'Q22', 'Q3'].includes(id)));
    // What is read of the notes reads nothing of this: all stays.
    await factColumns(database, ids);
    await replaceComputed(database, 'readings', []);
    expect(dropped()).toEqual([]);
  });

  test('each measure is counted anew once any table changes whose rows its plan reads', async () => {
    await factColumns(database, ofFacts.map(({ id }) => id));
    for (const { id } of ofFacts) {
      const [row] = await database.query('plan', `explain (format json) ${factsSql(id)}`);
      const scanned = [...String(row!['explain_value']).matchAll(/"Table": "(\w+)"/g)].map(([, table]) => table!);
      expect(scanned.filter((table) => !factsReadFrom(id).has(table)), id).toEqual([]);
      expect(scanned.length, id).toBeGreaterThan(0);
    }
  });

  test('rows loaded later are counted: what was computed before is dropped', async () => {
    const before = (await monthsOf(database, 'P1')).at(-1)!;
    await loadTables(database, [{ table: 'cases', rows: [{ case_ref: 'NEW-1', reported_month: before.period, referral_route: '999', case_type: 'both_police' }] }]);
    await setFilters(database, noFilters);
    expect((await monthsOf(database, 'P1')).at(-1)!.numerator).toBe(before.numerator + 1);
  });
});

test('a rule that several measures share stands in one view', () => {
  const read = (path: string) => readFileSync(new URL(`../../src/lib/store/${path}`, import.meta.url), 'utf8');
  for (const path of ['indicators/facts/months/p14.sql', 'indicators/facts/months/p14b.sql', 'indicators/facts/months/p14c.sql']) expect(read(path), path).toContain('conduct_after_no_charge');
  for (const path of ['indicators/facts/months/p18.sql', 'indicators/facts/months/p18b.sql']) expect(read(path), path).toContain('repeat_cases');
});
