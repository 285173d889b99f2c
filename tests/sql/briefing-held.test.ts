import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeBriefing } from '$lib/briefing/compose';
import { discloseTogether } from '$lib/disclosure/issue';
import { EMPTY_REGISTER } from '$lib/disclosure/register';
import { vocabularies } from '$lib/model/vocabularies';
import type { Database } from '$lib/store/database';
import { loadTables } from '$lib/store/load-tables';
import { briefingHeld, briefingProgramme, briefingTaskings } from '$lib/store/queries/briefing-figures';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { allTables, briefingTables } from '$lib/workspace/briefing/briefing-tables';
import { nodeDatabase } from './node-database';

const september = { first: '2026-09', last: '2026-09' };
const cases = (month: string, count: number) => Array.from({ length: count }, (_, i) => ({ case_ref: `T-${month}-${i}`, reported_month: `${month}-01`, case_type: vocabularies.case_type[i % vocabularies.case_type.length]!.code }));

describe('a month of one’s own', () => {
  let database: Database;
  beforeAll(async () => {
    database = await nodeDatabase();
    await loadTables(database, [
      { table: 'cases', rows: [...cases('2026-09', 32), ...cases('2026-06', 3)] },
      { table: 'slots', rows: [{ panel: '2026-09-01', case_ref: 'T-2026-09-0' }] }
    ]);
    await setFilters(database, noFilters);
  }, 60_000);
  afterAll(() => database.close());

  test('the month before is not loaded, though an older case is: no table counts it, and the page says that it is not held', { timeout: 60_000 }, async () => {
    const tables = await briefingTables(database, september, '2026-10-01', 'chief-officers', EMPTY_REGISTER, discloseTogether);
    expect(tables.earlierHeld).toBe(false);
    expect(allTables(tables).filter(({ published }) => JSON.stringify(published).includes('2026-08'))).toEqual([]);
    const briefing = composeBriefing(tables);
    expect(briefing.messages[0]!.text.text).toMatch(/^Between (20 and 40|30 and 50) cases were reported in this period: a range, for counts are rounded\. The period before is not loaded\.$/);
    expect(briefing.days.map(({ latest }) => latest.display)).toEqual(['not held', 'not held']);
    expect(briefing.programme.text).toBe('Panels: not held here. Taskings: not held here.');
    expect(briefing.messages[2]!.heading).toBe('No notes are held');
  });

  test('a column that is filled nowhere is not held, rather than of too few; filled once, it is', async () => {
    const titles = async () => composeBriefing(await briefingTables(database, september, '2026-10-01', 'chief-officers', EMPTY_REGISTER, discloseTogether)).lacking;
    expect(await titles()).toContain('Suspect above constable');
    await loadTables(database, [{ table: 'cases', rows: [{ case_ref: 'T-band', reported_month: '2026-09-01', case_type: 'police_perpetrator_only', suspect_rank_band: 'sergeant_or_equivalent' }] }]);
    expect(await titles()).not.toContain('Suspect above constable');
  });

  test('the three months before hold cases of one month in three, which is not three in four; those to June hold none', async () => {
    expect(await briefingHeld(database, { first: '2026-07', last: '2026-09' })).toMatchObject({ earlier: 0 });
    await loadTables(database, [{ table: 'cases', rows: [...cases('2026-04', 1), ...cases('2026-05', 1)] }]);
    expect(await briefingHeld(database, { first: '2026-07', last: '2026-09' })).toMatchObject({ earlier: 1 });
    expect(await briefingHeld(database, { first: '2026-04', last: '2026-06' })).toMatchObject({ earlier: 0 });
    await loadTables(database, [{ table: 'slots', rows: [{ panel: '2026-01-01', case_ref: 'T-2026-04-0' }] }]);
    expect(await briefingHeld(database, { first: '2026-04', last: '2026-06' })).toMatchObject({ earlier: 1 });
  });

  test('taskings are counted as they are listed: one done, one overdue, one without a due day and one not yet due; one done before is past', async () => {
    const tasking = (ref: string, issued: string, due: string | null, done: string | null) => ({ tasking_ref: ref, theme_id: 'conflict-of-interest', product: 'guide', issued_on: issued, due_on: due, done_on: done });
    await loadTables(database, [{ table: 'taskings', rows: [
      tasking('T1', '2026-05-01', '2026-08-31', '2026-09-10'), tasking('T2', '2026-02-01', '2026-06-30', null), tasking('T3', '2026-03-01', null, null),
      tasking('T4', '2026-09-02', '2026-11-30', null), tasking('T5', '2026-01-01', '2026-03-31', '2026-04-02')
    ] }]);
    const states = (await briefingTaskings(database, september)).map(({ state }) => state);
    expect(states.sort()).toEqual(['done', 'overdue', 'under way', 'under way']);
    expect(await briefingProgramme(database, september)).toMatchObject({ taskings_done: 1, taskings_overdue: 1, taskings_under_way: 2 });
  });
});
