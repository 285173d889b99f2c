import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { wilsonInterval } from '$lib/stats/intervals/wilson';
import { describeAssurance } from '$lib/workspace/indicators/series/describe-icons';
import { againstTarget } from '$lib/workspace/indicators/series/meets-target';
import { needsAttention } from '$lib/workspace/indicators/attention/needs-attention';
import { readSeries } from '$lib/workspace/indicators/series/read-series';
import { context, seriesOf, updates } from './series-of';

const read = (rows: readonly SeriesRow[], indicator = updates) => {
  const reading = readSeries(indicator, rows, context);
  if (reading.form !== 'series') throw new Error(reading.form);
  return reading;
};
/** Without limits. */
const without = (rows: readonly SeriesRow[]) => againstTarget(updates, describeAssurance(null, updates.target), { judged: rows, settled: rows });

test('none of 107 on time lay below 90%, though no chart of it has limits', () => {
  // 35 months of 3 and one of 2: 107. Last 12: 0 of 36 − 1 = 35; Wilson upper z²/(n + z²) = 3.84/(35 + 3.84) = 9.9%.
  const reading = read(seriesOf(Array<number>(36).fill(0), [...Array<number>(35).fill(3), 2]));
  expect(wilsonInterval(0, 35)!.upper).toBeCloseTo(3.8415 / 38.8415, 3);
  expect([reading.chart, reading.assurance.icon, needsAttention([reading]).get('P10')!.needs]).toEqual(['run', 'short', true]);
  expect(reading.assurance.words).toContain('Over the last 12 months it lay below its target, 90% on time: 0 of 35 from Jan 2024 to Dec 2024, 95% interval 0% to 10%.');
  expect(reading.assurance.words).not.toContain('will not meet');
  expect(needsAttention([reading]).get('P10')).toMatchObject({ needs: true, why: reading.assurance.lately });
});

test('the same twelve months are said in the same words, whether or not the period is long enough for limits', () => {
  // 28 of 40 in each of the last 12 months: 336 of 480, 70%, interval 66% to 74%. Before, 38 of 40: limits of the whole straddle 90%.
  const lately = Array<number>(12).fill(28);
  const whole = read(seriesOf([...Array<number>(12).fill(38), ...Array<number>(12).fill(35), ...lately], 40));
  const months = seriesOf([...Array<number>(24).fill(0), ...lately], 40).slice(24);
  const short = read(months);
  expect([whole.assurance.value, short.assurance.value]).toEqual(['hit and miss', null]);
  expect([whole.assurance.icon, short.assurance.icon]).toEqual(['short', 'short']);
  expect(whole.assurance.lately).toBe('Over the last 12 months it lay below its target, 90% on time: 336 of 480 from Jan 2024 to Dec 2024, 95% interval 66% to 74%.');
  expect(short.assurance.lately).toBe(whole.assurance.lately);
  expect(short.assurance.words).not.toMatch(/will (not )?meet|will sometimes/);
  expect([whole, short].map((reading) => needsAttention([reading]).get('P10')!.why)).toEqual([`${whole.assurance.lately} The last point signals concern.`, whole.assurance.lately]);
});

test('few that leave the target open say so; the whole speaks where the last twelve months hold few and lie the same way', () => {
  // 10 of 12: 83%, interval 55% to 95%: 90% lies within.
  const open = without(seriesOf(Array.from({ length: 12 }, (_, i) => (i < 2 ? 0 : 1)), 1));
  expect(open).toMatchObject({ icon: 'none', value: null });
  expect(open.words).toContain('Over the last 12 months it may lie on either side: 10 of 12');
  // Lately 10 of 12 as before, of the whole 74 of 120 (62%, up to 70%): below, and lately the share lies below too.
  const long = seriesOf([...Array.from({ length: 108 }, (_, i) => (i < 64 ? 1 : 0)), 0, 0, ...Array<number>(10).fill(1)], 1);
  expect(without(long)).toMatchObject({ icon: 'short', lately: expect.stringContaining('Over the whole period it lay below its target, 90% on time: 74 of 120') });
  // 12 of 12 lately lie above 90%: the whole does not speak against them.
  expect(without(seriesOf([...Array.from({ length: 108 }, (_, i) => (i < 64 ? 1 : 0)), ...Array<number>(12).fill(1)], 1)).icon).toBe('none');
});

test('98 of 100 lately met a target of 90%', () => {
  // Wilson of 98 of 100: 93% to 99.4%.
  expect(without(seriesOf([...Array<number>(9).fill(10), 8], 10))).toMatchObject({ icon: 'met', lately: expect.stringContaining('it lay above its target') });
});

test('nothing is said from fewer than five: one update missed of one is no forecast, and no cause for attention', () => {
  // 0 of 1: Wilson upper 79%, below 90%. 0 of 4: 49%.
  for (const n of [1, 4]) {
    const reading = read(seriesOf([0], n));
    expect(reading.assurance.icon).toBe('none');
    expect(reading.assurance.words).toContain(`In the one month that can be judged: 0 of ${n} in Jan 2022`);
    expect(reading.assurance.words).toContain('of fewer than 5 nothing is said');
    expect(needsAttention([reading]).get('P10')!.needs).toBe(false);
  }
  expect(read(seriesOf([0], 5)).assurance.icon).toBe('short');
});

test('a target of every one is counted, with or without limits, and never foretold', () => {
  const agreed = indicatorNamed('P11');
  // None of 108 in three years; 20 months of 12 of 20 with limits; one quarter of four at 100%.
  const series = [seriesOf(Array<number>(36).fill(0), 3), seriesOf(Array.from({ length: 30 }, (_, i) => 12 + (i % 3)), 20), seriesOf([1, 2, 1], [1, 2, 1])];
  const readings = series.map((rows) => read(rows, agreed));
  expect(readings[1]!.chart).toBe('p');
  for (const { assurance } of readings) expect([assurance.value, assurance.icon, /will|too few|either side/.test(assurance.words)]).toEqual([null, 'none', false]);
  // 12 × 3 = 36; of the last 12 months 12 × 20 = 240, and 4 × (8 + 7 + 6) = 84 missed.
  expect(readings.map(({ assurance }) => assurance.words)).toEqual([
    '36 of 36 missed from Jan 2024 to Dec 2024: the target is every case. It is proposed, for the DA lead to set.',
    '84 of 240 missed from Jul 2023 to Jun 2024: the target is every case. It is proposed, for the DA lead to set.',
    'None of 4 missed from Jan 2022 to Mar 2022: the target is every case. It is proposed, for the DA lead to set.'
  ]);
  // What the page says is what the board says.
  expect(readings[1]!.assurance.words.startsWith(needsAttention([readings[1]!]).get('P11')!.why!)).toBe(true);
});
