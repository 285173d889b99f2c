import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { readSeries } from '$lib/workspace/indicators/series/read-series';
import { whyOld } from '$lib/workspace/indicators/why-old';
import { calm, context, reports, seriesOf, updates } from './series-of';

const why = (reading: ReturnType<typeof readSeries>) => (reading.form === 'series' ? whyOld(reading) : reading.form);

test('a cohort says up to when it is settled', () => {
  // P14c settles after 12 months: with data to December 2024, reports of 2024 are not settled.
  const cohort = indicatorNamed('P14c');
  expect(cohort.settlesAfter).toBe(12);
  const reading = readSeries(cohort, seriesOf(Array<number>(36).fill(8), 20), { ...context, dataEnd: '2024-12-31' });
  expect(reading.form === 'series' && reading.latest.label).toBe('Dec 2023');
  expect(why(reading)).toBe('settled up to Dec 2023: later cases are followed for less than 12 months');
  // Of a period that holds no settled month none is called settled.
  const lately = readSeries(cohort, seriesOf(Array<number>(36).fill(8), 20).slice(24), { ...context, dataEnd: '2024-12-31' });
  expect(why(lately)).toBe('no month in view is settled: cases are not yet followed for 12 months');
});

test('a month that is not over, later months with nothing to count, and a last point that is the latest', () => {
  expect(why(readSeries(reports, seriesOf(calm(25)), { ...context, today: '2024-01-20' }))).toBe('Jan 2024 is not over');
  expect(why(readSeries(updates, seriesOf([...Array<number>(20).fill(14), 0, 0], [...Array<number>(20).fill(20), 0, 0]), context))).toBe('nothing to count since');
  // Where a person codes, notes count that they have coded; else all do, and of those months none may be held.
  expect(why(readSeries(indicatorNamed('O6'), seriesOf([...Array<number>(20).fill(14), 0, 0], [...Array<number>(20).fill(20), 0, 0]), context))).toBe('no later month has notes that count: none are held, or a person has coded none of them yet');
  expect(why(readSeries(reports, seriesOf(calm(24)), context))).toBeNull();
});
