import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { restsOnApp } from '$lib/workspace/indicators/series/as-floors';
import { readIndicator } from '$lib/workspace/indicators/series/read-indicator';
import type { ReadingContext } from '$lib/workspace/indicators/types';
import { changesData, partsData } from '../../../../src/routes/reading-charts';

const context = (read: number, held = 98): ReadingContext => ({ interventions: [], today: '2026-11-27', notes: { held, read } });
const on = (id: string, read: number) => restsOnApp(indicatorNamed(id), context(read));

test('what counts themes of all notes rests on the app until a person has read half of the 98; what leaves other notes out, until a person has read one', () => {
  expect(['O6b', 'Q9', 'Q9b', 'Q18'].map((id) => [on(id, 0), on(id, 48), on(id, 49)])).toEqual(Array.from({ length: 4 }, () => [true, true, false]));
  expect(['O6', 'P17b'].map((id) => [on(id, 0), on(id, 1)])).toEqual([[true, false], [true, false]]);
  expect([on('P14', 0), restsOnApp(indicatorNamed('O6b'), { notes: { held: 0, read: 0 } }), restsOnApp(indicatorNamed('O6b'), {})]).toEqual([false, false, false]);
});

const parts = { shape: 'parts' as const, rows: [{ part: 'late', numerator: 24, denominator: 62 }, { part: 'none', numerator: 0, denominator: 98 }] };

test('24 of 62 is at least 39%, and 0 of 98 none so far: no interval is drawn or told, and none is the highest', () => {
  const reading = readIndicator(indicatorNamed('O6b'), parts, context(3));
  expect(reading.finding).toBe('Share of eligible cases that show each theme: the app alone finds “late” most, at least 24 of 62 (39%).');
  expect(reading.notes[0]).toBe('The app alone has read most of these notes, and misses themes: what is counted is a floor.');
  expect(reading.form === 'parts' && reading.parts.map(({ words }) => words)).toEqual(['late: at least 24 of 62 (39%)', 'none: none so far, of 98']);
  const drawn = reading.form === 'parts' ? partsData(reading) : null;
  expect(drawn && 'shares' in drawn && drawn.shares.rows.map(({ value, lower, upper, text }) => [value && Math.round(100 * value), lower, upper, text])).toEqual([[39, null, null, 'at least 39%'], [null, null, null, 'none so far']]);
  // One theme alone is told without its interval too.
  expect(readIndicator(indicatorNamed('O6b'), { shape: 'parts', rows: parts.rows.slice(0, 1) }, context(3)).finding).toBe('Share of eligible cases that show each theme: late: at least 24 of 62 (39%).');
  const read = readIndicator(indicatorNamed('O6b'), parts, context(98));
  expect([read.finding, read.notes]).toEqual(['Share of eligible cases that show each theme: highest for “late”: 24 of 62 (39%).', []]);
});

test('a series of which the last is none so far is a floor', () => {
  const series = readIndicator(indicatorNamed('O6'), { shape: 'series', rows: [{ period: '2026-01-01', numerator: 4, denominator: 3 }, { period: '2026-02-01', numerator: 0, denominator: 3 }] }, context(0));
  expect(series.form === 'series' && series.areFloors).toBe(true);
});

test('a tasking is compared all the same, for both sides were read alike, without an interval on either', () => {
  const rows = [{ part: 'late', label: 'T-01', changed_on: '2024-03-18', before_events: 39, before_exposure: 62, after_events: 23, after_exposure: 62, months_after: 12, after_unread: 0 }];
  const reading = readIndicator(indicatorNamed('P17b'), { shape: 'before-after', rows }, context(0));
  if (reading.form !== 'changes') throw new Error(reading.form);
  expect(reading.notes[0]).toMatch(/floor, the same on both sides of a tasking\.$/);
  expect(changesData(reading).rows.map(({ before, after }) => [before.lower, before.upper, before.text, after.text])).toEqual([[null, null, 'at least 63%', 'at least 37%']]);
});
