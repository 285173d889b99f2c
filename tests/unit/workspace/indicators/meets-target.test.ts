import { expect, test } from 'vitest';
import { wilsonInterval } from '$lib/stats/wilson';
import { assuranceOfWhole } from '$lib/workspace/indicators/meets-target';
import { needsAttention } from '$lib/workspace/indicators/needs-attention';
import { readSeries } from '$lib/workspace/indicators/read-series';
import { context, seriesOf, updates } from './series-of';

test('none of 107 on time will not meet 90%, though no chart of it has limits', () => {
  // 35 months of 3 and one of 2: 107. Last 12: 0 of 36 − 1 = 35; Wilson upper z²/(n + z²) = 3.84/(35 + 3.84) = 9.9%.
  const reading = readSeries(updates, seriesOf(Array<number>(36).fill(0), [...Array<number>(35).fill(3), 2]), context);
  if (reading.form !== 'series') throw new Error(reading.form);
  expect(wilsonInterval(0, 35)!.upper).toBeCloseTo(3.8415 / 38.8415, 3);
  expect([reading.chart, reading.assurance.icon, reading.attention]).toEqual(['run', 'fails', true]);
  expect(reading.assurance.words).toContain('There are too few points for limits, yet 0 of 35 from Jan 2024 to Dec 2024, 95% interval 0% to 10%, wholly below it.');
  expect(needsAttention([reading]).get('P10')).toMatchObject({ needs: true, why: 'Left as it is, it will not meet its target.' });
});

test('twelve months of hundreds of updates, 70% on time, are wholly below 90% though limits need 13 points', () => {
  // 12 × 28 of 12 × 40 = 336 of 480 = 70%; the interval reaches about 4 points either way.
  const reading = readSeries(updates, seriesOf(Array<number>(12).fill(28), 40), context);
  expect(reading.form === 'series' && reading.assurance.icon).toBe('fails');
  expect(reading.form === 'series' && reading.assurance.words).toContain('336 of 480');
});

test('few that leave the target open say so; the whole speaks where the last twelve months lie the same way', () => {
  // 10 of 12: 83%, interval 55% to 95%: 90% lies within.
  expect(assuranceOfWhole(updates, seriesOf(Array.from({ length: 12 }, (_, i) => (i < 2 ? 0 : 1)), 1))).toMatchObject({ icon: 'none', value: null });
  // Lately 10 of 12 as before, of the whole 74 of 120 (62%, up to 70%): below, and lately the share lies below too.
  const long = seriesOf([...Array.from({ length: 108 }, (_, i) => (i < 64 ? 1 : 0)), 0, 0, ...Array<number>(10).fill(1)], 1);
  expect(assuranceOfWhole(updates, long)).toMatchObject({ icon: 'fails' });
  // 12 of 12 lately lie above 90%: the whole does not speak against them.
  expect(assuranceOfWhole(updates, seriesOf([...Array.from({ length: 108 }, (_, i) => (i < 64 ? 1 : 0)), ...Array<number>(12).fill(1)], 1)).icon).toBe('none');
});

test('98 of 100 lately will meet a target of 90%; a target of every one is counted, not estimated', () => {
  // Wilson of 98 of 100: 93% to 99.4%.
  expect(assuranceOfWhole(updates, seriesOf([...Array<number>(9).fill(10), 8], 10))).toMatchObject({ icon: 'passes' });
  expect(assuranceOfWhole({ ...updates, target: { value: 1, words: 'every case' } }, seriesOf([0, 0], 10))).toMatchObject({ icon: 'none' });
});
