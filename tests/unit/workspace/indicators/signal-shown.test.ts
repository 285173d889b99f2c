import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { readSeries } from '$lib/workspace/indicators/series/read-series';
import { signalShown } from '$lib/workspace/indicators/attention/signal-shown';
import type { SeriesReading } from '$lib/workspace/indicators/types';
import { calm, context, reports, seriesOf, updates } from './series-of';

/** Twelve months at about 60%, twelve at about 70%, then one in the middle: the level rose, the last point says nothing. */
const better = readSeries(updates, seriesOf([...Array.from({ length: 12 }, (_, i) => 58 + (i % 5)), ...Array.from({ length: 12 }, (_, i) => 68 + (i % 5) - (i % 2 ? 9 : 0)), 64], 100), context) as SeriesReading;
const steady = { ...better, variation: { ...better.variation, reading: 'common cause' as const }, level: { ...better.level!, way: 'rose' as const, reading: 'improvement' as const } };
const assured = (icon: SeriesReading['assurance']['icon']): SeriesReading => ({ ...steady, missed: null, assurance: { ...steady.assurance, icon } });

test('a better level is good news in colour where the target will be met or may be', () => {
  for (const icon of ['passes', 'hit-and-miss', 'none'] as const) expect(signalShown(assured(icon))).toEqual({ state: 'improvement', words: 'Higher level', muted: false });
});

test('a better level that falls short of its target keeps its shape and loses its colour', () => {
  expect(signalShown(assured('fails'))).toEqual({ state: 'improvement', words: 'Higher level', muted: true });
  // Where every one is the target, one missed in the last twelve months is short of it.
  expect(signalShown({ ...assured('hit-and-miss'), missed: { missed: 1, of: 12, words: 'One was missed.' } }).muted).toBe(true);
});

test('so does a last point that is better', () => {
  const now: SeriesReading['variation'] = { ...steady.variation, reading: 'improvement', icon: 'improvement-high', direction: 'high' };
  expect(signalShown({ ...assured('fails'), variation: now })).toEqual({ state: 'improvement', words: 'Improvement', muted: true });
  expect(signalShown({ ...assured('passes'), variation: now }).muted).toBe(false);
});

test('a worse level stays a concern, whatever its target', () => {
  const worse = { ...assured('fails'), level: { ...steady.level, way: 'fell' as const, reading: 'concern' as const } };
  expect(signalShown(worse)).toEqual({ state: 'concern', words: 'Lower level', muted: false });
});

test('the last point goes before the level, and few points or what carries over say so', () => {
  expect(signalShown({ ...assured('fails'), variation: { ...better.variation, reading: 'concern' } })).toEqual({ state: 'concern', words: 'Concern', muted: false });
  const few = readSeries(reports, seriesOf(calm(5)), context);
  expect(signalShown(few).words).toBe('Too few points');
  const rare = readSeries(indicatorNamed('P18'), seriesOf(Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? 1 : 0)), 4), context);
  expect(signalShown(rare).words).toBe('Too rare');
  const alike = readSeries(indicatorNamed('O2'), seriesOf(Array.from({ length: 40 }, (_, i) => (i % 13 === 0 ? 0 : 1)), 1), context);
  expect([alike.finding, signalShown(alike).words]).toEqual(['Scheduled panels that were held: 36 of 40 in all, too alike to tell a change from chance.', 'Too alike']);
  expect(signalShown({ form: 'empty', indicator: indicatorNamed('P1'), finding: '', signals: [], notes: [] }).words).toBe('');
});

test('a gain that was lost again is no good news in colour, and says so; what is worse stays as it is', () => {
  expect(signalShown(assured('passes'), undefined, true)).toEqual({ state: 'improvement', words: 'Higher level, lost since', muted: true });
  const worse = { ...assured('none'), level: { ...steady.level, way: 'fell' as const, reading: 'concern' as const } };
  expect(signalShown(worse, undefined, true)).toEqual(signalShown(worse));
});
