import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicators } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { noFilters } from '$lib/store/filters';
import { allTaskings } from '$lib/store/queries/learning';
import { changeAt } from '$lib/workspace/indicators/changes/change-address';
import { isClaim } from '$lib/workspace/indicators/changes/compare-around';
import { loadComparisons, loadMoves } from '$lib/workspace/indicators/changes/load-comparison';
import { loadInterventions } from '$lib/workspace/indicators/changes/load-interventions';
import { loadReadings } from '$lib/workspace/indicators/load-reading';
import type { Intervention, ReadingContext } from '$lib/workspace/indicators/types';
import { loadTaskingMeasures, loadTaskingsDoneOn, whatMeasuresSay } from '$lib/workspace/learning/learning-measures';
import { hasSample, loadSample } from './indicators-sample';
import { nodeDatabase } from './node-database';

const today = '2026-11-25';

describe.skipIf(!hasSample)('the synthetic sample', () => {
  let database: Database;
  let interventions: Intervention[];
  beforeAll(async () => {
    database = await nodeDatabase();
    await loadSample(database);
    interventions = await loadInterventions(database);
  }, 120_000);
  afterAll(() => database.close());

  test('every indicator has something to say and none lacks a table', { timeout: 120_000 }, async () => {
    const readings = await loadReadings(database, indicators.map(({ id }) => id), { today, interventions });
    expect(readings.filter(({ form }) => form === 'missing' || form === 'empty').map(({ indicator, finding }) => `${indicator.id} ${finding}`)).toEqual([]);
    for (const { finding, indicator } of readings) expect(finding, indicator.id).toMatch(/^[A-Z\d].{20,}\.$/);
  });

  test('where the level moved between the halves of the period the title says so: reports, investigators and reasons rose, and shares are shown as shares', async () => {
    const readings = await loadReadings(database, ['P1', 'P5', 'P6b', 'O1b'], { today, interventions, dataEnd: '2026-09-30' });
    expect(readings.slice(0, 3).map(({ finding }) => / rose from [\d.]+%? to [\d.]+%?.*, first half of the period against the second/.test(finding))).toEqual([true, true, true]);
    expect(readings.map((reading) => reading.form === 'series' && reading.chart)).toEqual(['c', 'p', 'p', 'p']);
  });

  let together: ReadingContext;
  beforeAll(() => { together = { today, interventions, dataEnd: '2026-09-30' }; });
  const verdictAt = async (id: string, startsOn: string) => (await loadComparisons(database, id, together)).find(({ intervention }) => intervention.startsOn === startsOn)!;

  test('conduct closed without action falls at the date of the team', async () => {
    const found = await verdictAt('P14', '2023-04-01');
    expect([found.verdict, found.reading]).toEqual([expect.stringMatching(/associated|suggested/), 'improvement']);
    expect(found.levels.difference!.upper).toBeLessThan(0);
  });

  test('managers are copied in without consent less often after the contact tasking', async () => {
    const found = await verdictAt('P11c', '2024-03-18');
    expect([found.verdict, found.reading]).toEqual(['associated', 'improvement']);
  });

  test('where chance can explain how often the theme of the contact tasking is seen, the measures of the same matter tell more', async () => {
    const tasking = (await allTaskings(database)).filter(({ tasking_ref }) => tasking_ref === 'T-04');
    const found = await loadTaskingMeasures(database, tasking, together, noFilters);
    expect(found.get('T-04')!.map(({ id, claimed }) => [id, claimed])).toEqual([['P11c', true], ['P11b', true]]);
    // The change of that day names the same measures, and each leads to the other.
    const changes = found.get('T-04')!.map(({ change }) => interventions[changeAt(interventions, change!)]!.startsOn);
    expect(changes).toEqual(['2024-03-18', '2024-03-18']);
    expect((await loadTaskingsDoneOn(database, '2024-03-18')).map(({ ref, measures }) => [ref, measures.map(({ id }) => id)])).toEqual([['T-04', ['P11c', 'P11b']]]);
    expect(await loadTaskingsDoneOn(database, '2024-03-19')).toEqual([]);
    expect(whatMeasuresSay(found)).toMatch(/^A measure of the same matter tells more of T-04: Contact tasking done \(18 Mar 2024\) is associated with a fall in updates into which a manager was copied without consent\. Triage starts .* \d+ of \d+ \(19%\) in the 24 months before, \d+ of \d+ \(6%\) in the 24 months after\. It has moved back since by more than chance: \d+ of \d+ \(12%\) in the 6 months after those, April to September 2026\.$/);
  });

  test('a tasking whose measures are not compared says why: no change is entered on its day, or the period in view does not hold it', async () => {
    const all = await allTaskings(database);
    expect(whatMeasuresSay(await loadTaskingMeasures(database, all, together, noFilters))).toMatch(/ Measures of the same matter as T-05, T-03 and T-02 are not compared: no change is entered on the day each was done\.$/);
    const late = await loadTaskingMeasures(database, all, together, { ...noFilters, from: '2025-10' });
    expect(late.get('T-04')!.map(({ words, claimed }) => [words, claimed])).toEqual(Array(2).fill(['Not compared: the date lies outside the period in view, so nothing can be set before and after it.', false]));
    expect(whatMeasuresSay(late)).toMatch(/^Measures of the same matter as T-04 say nothing here, because the period in view does not hold the day each was done: choose a period that does\./);
  });

  test('reports rise when the local process begins, without a good or bad reading', async () => {
    const found = await verdictAt('P1', '2021-06-01');
    expect([found.verdict, found.reading]).toEqual(['associated', 'neutral']);
  });

  test('the policy date, at which nothing changes, is claimed of no measure at all; dates at which something does are claimed of several', { timeout: 240_000 }, async () => {
    const claims = new Map<string, string[]>();
    let judged = 0;
    for (const { id, shape } of indicators) {
      if (shape !== 'series') continue;
      for (const comparison of await loadComparisons(database, id, together)) {
        const { startsOn } = comparison.intervention;
        if (startsOn === '2025-02-03' && comparison.verdict !== 'refused') judged += 1;
        if (isClaim(comparison)) claims.set(startsOn, [...(claims.get(startsOn) ?? []), id]);
      }
    }
    expect(judged).toBeGreaterThan(40);
    expect(claims.get('2025-02-03')).toBeUndefined();
    expect(claims.get('2023-04-01')).toEqual(expect.arrayContaining(['P5', 'P9', 'P14', 'Q1b']));
    expect(claims.get('2024-03-18')).toEqual(expect.arrayContaining(['P11b', 'P11c']));
    // What moved at a change, asked of all measures at once, is what the page of each measure claims.
    const moves = await loadMoves(database, together);
    for (const { ref, startsOn } of interventions) {
      const { asked, others } = moves.get(ref)!;
      const claimed = [...asked, ...others].filter(({ comparison }) => isClaim(comparison)).map(({ indicator }) => indicator.id);
      expect(claimed.sort(), startsOn).toEqual([...(claims.get(startsOn) ?? [])].sort());
    }
  });

  test('conduct closed without action has fallen between the halves, and the title says so', async () => {
    const [reading] = await loadReadings(database, ['P14'], together);
    // 40 of 67 and 38 of 97.
    expect(reading!.finding).toMatch(/ fell from 60% to 39%, first half of the period against the second/);
  });
});
