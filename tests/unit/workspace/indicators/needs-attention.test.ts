import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { needsAttention } from '$lib/workspace/indicators/needs-attention';
import { readSeries } from '$lib/workspace/indicators/read-series';
import type { IndicatorReading } from '$lib/workspace/indicators/types';
import { calm, context, reports, seriesOf, updates } from './series-of';

/** Fifteen months at 16 of 20, then seven at 12: the last seven are below the average. */
const shifted = readSeries(updates, seriesOf([...Array.from({ length: 20 }, (_, i) => 15 + (i % 3)), ...Array<number>(7).fill(12)], 20), context);
const quiet = (id: string): IndicatorReading => {
  const reading = readSeries(reports, seriesOf(calm(30)), context);
  return { ...reading, indicator: { ...reports, id } } as IndicatorReading;
};

test('a measure that signals concern needs attention, a calm one does not', () => {
  const found = needsAttention([shifted, quiet('P1')]);
  expect([found.get('P10')!.needs, found.get('P1')!.needs]).toEqual([true, false]);
});

test('the same signal among a hundred calm measures is what chance brings, and says so', () => {
  // Seven in a row: 2 × ½⁷ = .016, or .0027 where the last point is at its limit; times a hundred it is no discovery at 10%.
  const weak = { ...shifted, ...(shifted.form === 'series' ? { points: shifted.points.map((point, i) => (i === shifted.points.length - 1 ? { ...point, value: 0.7, limits: { ...point.limits!, upper: 1, lower: 0.4 } } : point)) } : {}) } as IndicatorReading;
  const found = needsAttention([weak, ...Array.from({ length: 100 }, (_, i) => quiet(`Z${i}`))]);
  expect(found.get('P10')).toEqual({ needs: false, stands: false, why: expect.stringContaining('among 101 measures judged together') });
});

test('more reports is no cause for alarm, however many', () => {
  const rising = readSeries(reports, seriesOf([...calm(16), ...Array<number>(8).fill(30)]), context);
  expect(needsAttention([rising]).get('P1')!.needs).toBe(false);
});

test('a target that is consistently missed needs attention without any signal', () => {
  const below = readSeries(indicatorNamed('P10'), seriesOf(Array.from({ length: 24 }, (_, i) => 590 + (i % 3) * 10), 1000), context);
  expect(needsAttention([below]).get('P10')).toEqual({ needs: true, stands: false, why: 'Left as it is, it will not meet its target.' });
});
