import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicators } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { loadComparisons } from '$lib/workspace/indicators/load-comparison';
import { loadInterventions } from '$lib/workspace/indicators/load-interventions';
import { loadReadings } from '$lib/workspace/indicators/load-reading';
import type { Intervention } from '$lib/workspace/indicators/types';
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

  test('where the halves of the period lie apart the title says so: reports, investigators and reasons rose, and shares are shown as shares', async () => {
    const readings = await loadReadings(database, ['P1', 'P5', 'P6b', 'O1b'], { today, interventions, dataEnd: '2026-09-30' });
    expect(readings.slice(0, 3).map(({ finding }) => / rose from [\d.]+%? to [\d.]+%?.*, first half of the period against the second/.test(finding))).toEqual([true, true, true]);
    expect(readings.map((reading) => reading.form === 'series' && reading.chart)).toEqual(['c', 'p', 'p', 'p']);
  });

  const verdictAt = async (id: string, startsOn: string) => (await loadComparisons(database, id, interventions.filter((intervention) => intervention.startsOn === startsOn), { today, interventions }))[0]!;

  test('conduct closed without action falls at the date of the team', async () => {
    const found = await verdictAt('P14', '2023-04-01');
    expect([found.verdict, found.reading]).toEqual([expect.stringMatching(/associated|suggested/), 'improvement']);
  });

  test('managers are copied in without consent less often after the contact tasking', async () => {
    const found = await verdictAt('P11c', '2024-03-18');
    expect([found.verdict, found.reading]).toEqual(['associated', 'improvement']);
  });

  test('reports rise when the local process begins, without a good or bad reading', async () => {
    const found = await verdictAt('P1', '2021-06-01');
    expect([found.verdict, found.reading]).toEqual(['associated', 'neutral']);
  });

  test('the policy date, at which nothing changes, is claimed for none of the outcomes that the logic model leads with', { timeout: 60_000 }, async () => {
    for (const id of ['P1', 'P5', 'P10', 'P11c', 'P14']) expect((await verdictAt(id, '2025-02-03')).verdict, id).not.toMatch(/associated|suggested/);
  });
});
