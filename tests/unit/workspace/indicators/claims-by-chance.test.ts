import { expect, test } from 'vitest';
import type { Indicator } from '$lib/model/indicators/types';
import { seededRandom, type Random } from '$lib/stats/random';
import { compareAround, isClaim } from '$lib/workspace/indicators/changes/compare-around';
import { chanceOf, judgedMonths, stepAt } from '$lib/workspace/indicators/changes/step-at';
import { weighTogether } from '$lib/workspace/indicators/changes/weigh-together';
import { context, seriesOf, updates } from './series-of';

const dates = ['2022-11-15', '2023-05-01', '2024-01-01', '2024-07-10'].map((startsOn, i) => ({ ref: `I-${i}`, startsOn, kind: 'policy', label: 'Change' }));
const bernoulli = (random: Random, n: number, p: number) => Array.from({ length: n }, () => Number(random() < p)).reduce((total, each) => total + each, 0);

/** 40 shares of 6 a month over 48 months, the first of which steps at 2024 where asked; claims as "measure at date". */
function claimsIn(random: Random, stepped: boolean): string[] {
  const measures = Array.from({ length: 40 }, (_, m) => {
    const indicator: Indicator = { ...updates, id: `M${m}` };
    const p = 0.2 + 0.015 * m;
    return { indicator, judged: judgedMonths(indicator, seriesOf(Array.from({ length: 48 }, (_, i) => bernoulli(random, 6, stepped && m === 0 && i >= 24 ? 0.6 : p)), 6), context) };
  });
  const weigh = weighTogether(measures.flatMap(({ indicator, judged }) => dates.flatMap(({ ref, kind, startsOn }) => {
    const chance = chanceOf(stepAt(indicator, judged, startsOn));
    return chance === null ? [] : [{ id: indicator.id, ref, kind, chance }];
  })));
  return measures.flatMap(({ indicator, judged }) => dates
    // The others cannot be claimed: only a step that stands is.
    .filter(({ ref }) => (weigh(indicator.id, ref)?.adjusted ?? 1) <= 0.1)
    .filter((date) => isClaim(compareAround(indicator, judged, date, weigh(indicator.id, date.ref))))
    .map(({ startsOn }) => `${indicator.id} at ${startsOn}`));
}

test('of 160 comparisons in which nothing changes, five times over, none is claimed; at 5% each 40 would be', () => {
  const random = seededRandom(11);
  expect([1, 2, 3, 4, 5].flatMap(() => claimsIn(random, false))).toEqual([]);
});

test('a step from 20% to 60% among them is claimed at its date, and no other measure is', () => {
  const found = claimsIn(seededRandom(12), true);
  expect(found).toContain('M0 at 2024-01-01');
  expect(found.filter((claim) => !claim.startsWith('M0 '))).toEqual([]);
});
