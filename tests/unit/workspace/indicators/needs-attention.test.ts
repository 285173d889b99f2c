import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { countAttention, needsAttention } from '$lib/workspace/indicators/attention/needs-attention';
import { readIndicator } from '$lib/workspace/indicators/series/read-indicator';
import { readSeries } from '$lib/workspace/indicators/series/read-series';
import { signalShown } from '$lib/workspace/indicators/attention/signal-shown';
import type { IndicatorReading } from '$lib/workspace/indicators/types';
import { calm, context, reports, seriesOf, updates } from './series-of';

/** Fifteen months at 16 of 20, then seven at 12: the last seven are below the average. */
const shifted = readSeries({ ...updates, target: null }, seriesOf([...Array.from({ length: 20 }, (_, i) => 15 + (i % 3)), ...Array<number>(7).fill(12)], 20), context);
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
  expect(found.get('P10')).toEqual({ needs: false, moved: { by: 'signal', reading: 'concern', chance: 2 * 0.5 ** 7, stands: false, words: expect.any(String) }, unjudged: null, why: expect.stringContaining('among 101 measures judged together') });
});

/** 3 in the first 23 months, 15 in the next 23: an exact chance of .0075. Points of a quarter, the last of them nothing out of the way. */
const breaches = readSeries(indicatorNamed('Q4d'), seriesOf([...Array.from({ length: 23 }, (_, i) => (i % 8 === 0 ? 1 : 0)), ...[0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 1]]), context);

test('a level that moved for the worse needs attention, though the last point signals nothing', () => {
  expect(breaches).toMatchObject({ chart: 'run', level: { way: 'rose', reading: 'concern', chance: (2 * 988) / 2 ** 18 } });
  const found = needsAttention([breaches, quiet('P1')]).get('Q4d')!;
  expect(found).toMatchObject({ needs: true, why: 'Its level moved for the worse.', moved: { by: 'level', stands: true } });
  expect(signalShown(breaches, found)).toEqual({ state: 'concern', words: 'Higher level', muted: false });
});

test('the same level among a hundred measures that do not move is what chance brings: its mark has no colour, and no list holds it', () => {
  // Two things are asked of each of 101: .0075 × 202 is more than 1.
  const found = needsAttention([breaches, ...Array.from({ length: 100 }, (_, i) => quiet(`Z${i}`))]).get('Q4d')!;
  expect(found).toMatchObject({ needs: false, moved: { by: 'level', stands: false }, why: expect.stringContaining('among 101 measures judged together, such a move comes by chance') });
  expect(signalShown(breaches, found)).toEqual({ state: 'concern', words: 'Higher level', muted: true, open: true });
});

test('a better level asks for nothing', () => {
  const fewer = readSeries(indicatorNamed('Q4d'), seriesOf([...Array<number>(20).fill(3), ...Array<number>(20).fill(1)]), context);
  expect(needsAttention([fewer]).get('Q4d')).toMatchObject({ needs: false, moved: { reading: 'improvement', stands: true } });
});

test('more reports is no cause for alarm, however many', () => {
  const rising = readSeries(reports, seriesOf([...calm(16), ...Array<number>(8).fill(30)]), context);
  expect(needsAttention([rising]).get('P1')!.needs).toBe(false);
});

test('a target that is consistently missed needs attention without any signal', () => {
  const below = readSeries(indicatorNamed('P10'), seriesOf(Array.from({ length: 24 }, (_, i) => 590 + (i % 3) * 10), 1000), context);
  expect(needsAttention([below]).get('P10')).toEqual({ needs: true, moved: null, unjudged: null, why: 'Left as it is, it will not meet its target.' });
});

const suspensions = indicatorNamed('Q22');

test('one suspension of four decided late is a fact, though one quarter is too little for any limits', () => {
  const reading = readSeries(suspensions, seriesOf([1, 0, 2], [1, 1, 2]), { ...context, today: '2022-03-31' });
  expect(needsAttention([reading]).get('Q22')).toEqual({ needs: true, moved: null, unjudged: null, why: '1 of 4 missed from Jan 2022 to Mar 2022: the target is every case.' });
});

test('a miss of more than twelve months ago is history, and a target that leaves room asks for an interval that lies below it', () => {
  const old = readSeries(suspensions, seriesOf([0, ...Array<number>(12).fill(1)], 1), context);
  // 10 of 12: 83%, 95% interval 55% to 95%, with the target of 90% inside.
  const room = readSeries(updates, seriesOf([3, 4, 3], 4), context);
  expect([...needsAttention([old, room]).values()].map(({ needs }) => needs)).toEqual([false, false]);
});

test('a guide out of date needs attention', () => {
  const guides = readIndicator(indicatorNamed('Q7'), { shape: 'parts', rows: [{ part: 'victims', numerator: 1, denominator: 1 }, { part: 'peers', numerator: 0, denominator: 1 }] }, context);
  expect(needsAttention([guides]).get('Q7')).toMatchObject({ needs: true, why: '1 of 2 missed: the target is every guide.' });
});

test('where most measures have too few points the board gives no all-clear', () => {
  const few = readSeries(indicatorNamed('P2'), seriesOf([3, 4], 5), context);
  const found = needsAttention([few, quiet('P1')]);
  expect(countAttention([found.get('P2'), found.get('P1')])).toBe('None of these measures that can be judged (1 of 2) needs attention. 1 cannot be judged over this period: too few points, all too alike, or nothing to count.');
  expect(countAttention([found.get('P2')])).toBe('None of these measures can be judged over this period.');
});
