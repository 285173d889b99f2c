import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { farOutMonths, farOutSizes, lonelyMonths } from '$lib/workspace/indicators/series/far-out';
import { monthsToCheck } from '$lib/workspace/indicators/attention/what-changed';
import { compareAround } from '$lib/workspace/indicators/changes/compare-around';
import { readSeries } from '$lib/workspace/indicators/series/read-series';
import { judgedMonths } from '$lib/workspace/indicators/changes/step-at';
import { calm, context, reports, seriesOf, updates } from './series-of';

const drawn = (reading: ReturnType<typeof readSeries>) => {
  if (reading.form !== 'series') throw new Error(`drawn as ${reading.form}`);
  return reading;
};
/** 35 months of 3 or 4 and one of 300, in September 2023. */
const one = [3, 4, 4, 3, 3, 4, 3, 4, 3, 4, 4, 3, 4, 3, 3, 4, 4, 3, 4, 3, 300, 3, 4, 4, 3, 4, 3, 3, 4, 3, 4, 4, 3, 4, 3, 4];

test('one month of 300 among months of 3 and 4 is named, and the others are judged by each other', () => {
  // Of the 35 others: 17 threes and 18 fours, 123 / 35 = 3.51. With it the average was 423 / 36 = 11.75, and all 35 lay below.
  const reading = drawn(readSeries(reports, seriesOf(one), context));
  expect(reading.finding).toBe(`Reports of workplace domestic abuse lately varied only by chance around 3.5 a month. Sep 2023 (300) stands far outside all others and is left out of the average, the limits and the level: check it.`);
  expect(reading.segments[0]!.centre).toBeCloseTo(123 / 35);
  expect(reading.points.filter(({ causes }) => causes.length).map(({ label }) => label)).toEqual(['Sep 2023']);
  expect([reading.level, reading.variation.icon, reading.signals.length]).toEqual([null, 'common', 1]);
});

test('so it is with an XmR chart: the moving ranges of the others set the limits', () => {
  const reading = drawn(readSeries(indicatorNamed('O7'), seriesOf(one), context));
  expect([reading.chart, reading.points.filter(({ causes }) => causes.some(({ rule }) => rule === 'outside')).map(({ label }) => label)]).toEqual(['xmr', ['Sep 2023']]);
  expect(reading.segments[0]!.centre).toBeCloseTo(123 / 35);
});

test('as the last point it is the news, and the average is still that of the others', () => {
  const reading = drawn(readSeries(reports, seriesOf([...calm(30), 90]), context));
  expect(reading.finding).toMatch(/reached an unusual high in Jul 2024: 90, above the upper limit of 1\d(\.\d)?\. Jul 2024 \(90\) stands far outside/);
  expect(reading.segments[0]!.centre).toBeCloseTo(6.1);
});

test('a step is no slip: many months far from the others stay in', () => {
  expect([...farOutMonths(reports, seriesOf([...calm(18), ...calm(18).map((n) => n * 8)]))]).toEqual([]);
});

test('a point beyond a limit, or one of few, is judged with the rest', () => {
  // 6.1 ± 3 × 2.47 reaches 13.5; three times as far 28.3.
  expect([...farOutMonths(reports, seriesOf([...calm(20), 20, ...calm(10)]))]).toEqual([]);
  expect([...farOutMonths(reports, seriesOf([...calm(20), 29, ...calm(10)]))]).toEqual(['2023-09-01']);
  // One of five where one in four months has one: five things are too few to be a slip.
  expect([...farOutMonths(reports, seriesOf(Array.from({ length: 40 }, (_, i) => (i === 17 ? 5 : i % 4 === 0 ? 1 : 0))))]).toEqual([]);
});

test('a share of 10% in a month of 300 among shares of 90% is far out', () => {
  // σ = √(.9 × .1 / 300) = 1.7 points; 80 points are more than nine of those.
  const rows = seriesOf(Array.from({ length: 24 }, (_, i) => (i === 9 ? 30 : 36 + (i % 2))), Array.from({ length: 24 }, (_, i) => (i === 9 ? 300 : 40)));
  expect([...farOutMonths(updates, rows)]).toEqual(['2022-10-01']);
});

test('before and after a change rest on the others: one month of 300 makes no step, and is named', () => {
  const change = { ref: 'I-1', startsOn: '2023-07-01', kind: 'process', label: 'Process begins' };
  const judged = judgedMonths(reports, seriesOf(one), context);
  expect([judged.farOut.map(({ period, numerator }) => `${period} ${numerator}`), judged.months.length]).toEqual([['2023-09-01 300'], 36]);
  const found = compareAround(reports, judged, change);
  // 18 months of 3 and 4 before, and 17 after: 63 / 18 = 3.5 and 60 / 17 = 3.53. With the month of 300 it was 360 / 18 = 20.
  expect([found.levels.before, found.levels.after]).toEqual([{ span: 18, months: 18, leftOut: 0, events: 63, exposure: 18 }, { span: 18, months: 17, leftOut: 1, events: 60, exposure: 17 }]);
  expect(found.verdict).toBe('no step');
  expect(found.sentences[1]).toMatch(/^In the 18 months before: 3\.50 a month; in the 18 months after \(1 left out\): 3\.53 a month\./);
  expect(found.sentences.at(-1)).toBe('Sep 2023 (300) stands far outside all others and is left out of before and after: check it.');
});

test('a run of months far out after a change is what it brought, and stays in', () => {
  // Five years of about 6 a month, then eight months of about 40: the most striking of them are far out, and none is alone.
  const rows = seriesOf([...calm(60), 38, 44, 40, 36, 42, 39, 45, 41]);
  expect(farOutMonths(reports, rows).size).toBeGreaterThan(0);
  expect(lonelyMonths(reports, rows).all.size).toBe(0);
  const found = compareAround(reports, judgedMonths(reports, rows, { ...context, today: '2027-12-01' }), { ref: 'I-1', startsOn: '2027-01-01', kind: 'process', label: 'Process begins' });
  expect([found.levels.after.events, found.verdict]).toEqual([325, 'associated']);
});

test('a share goes by the grain that its other months can carry, whatever one of 300 would carry', () => {
  // 59 months of 1 or 2 of 3, and one of 150 of 300: with it the rarer side is (59 × 1.5 + 150) / 60 = 4 a month, without it 1.5, and 4.4 a quarter.
  const sizes = Array.from({ length: 60 }, (_, i) => (i === 20 ? 300 : 3));
  const rows = seriesOf(sizes.map((n, i) => (n === 300 ? 150 : 1 + (i % 2))), sizes);
  const reading = drawn(readSeries(indicatorNamed('P2'), rows, { ...context, today: '2027-01-31' }));
  expect([...farOutSizes(indicatorNamed('P2'), rows)]).toEqual(['2023-09-01']);
  expect([reading.chart, reading.grain, reading.latest.label]).toEqual(['p', 'quarter', 'Oct–Dec 2026']);
  expect(reading.segments[0]!.status).not.toBe('withheld');
  // 150 of 300 is no share out of the way, and yet it would be two thirds of the whole: it is left out and named, and no month to check among shares.
  expect(reading.farOut).toBeUndefined();
  expect(reading.notes[0]).toBe('Sep 2023 (150 of 300 (50%)) holds far more than any other month and is left out of the average, the limits and the level: check it.');
});

test('a share of the others is its average, its level and its before and after, whatever a month of 300 holds', () => {
  // 48 months of 29 or 31 of 40, 75%, and one of 120 of 300 in January 2024.
  const sizes = Array.from({ length: 49 }, (_, i) => (i === 24 ? 300 : 40));
  const rows = seriesOf(sizes.map((n, i) => (n === 300 ? 120 : 30 + (i % 2 ? 1 : -1))), sizes);
  const reading = drawn(readSeries(indicatorNamed('P2'), rows, { ...context, today: '2026-06-30' }));
  // 120 of 300 is 40%, √(.75 × .25 / 300) = 2.5 points: 35 points are 14 of those. Far out, and large besides: named once.
  expect([reading.segments[0]!.centre, reading.farOut]).toEqual([0.75, ['2024-01-01']]);
  expect(reading.notes.join(' ')).not.toContain('holds far more');
  const judged = judgedMonths(indicatorNamed('P2'), rows, context);
  expect(judged.farOut.map(({ denominator }) => denominator)).toEqual([300]);
});

test('before and after of a share rest on the others, and say so', () => {
  // 150 of 200 is the share of all others, 75%, in a month of 200 among months of 8.
  const sizes = Array.from({ length: 48 }, (_, i) => (i === 30 ? 200 : 8));
  const rows = seriesOf(sizes.map((n) => 0.75 * n), sizes);
  const found = compareAround(updates, judgedMonths(updates, rows, context), { ref: 'I-1', startsOn: '2024-01-01', kind: 'process', label: 'Process begins' });
  // 24 × 8 before, 23 × 8 after.
  expect([found.levels.before.exposure, found.levels.after.exposure]).toEqual([192, 184]);
  expect(found.sentences.at(-1)).toBe('Jul 2024 (150 of 200 (75%)) holds far more than any other month and is left out of before and after: check it.');
});

test('the months to be checked are named with the measures in which they stand out', () => {
  const readings = [readSeries(reports, seriesOf(one), context), readSeries(indicatorNamed('O7'), seriesOf(one), context), readSeries(indicatorNamed('P1b'), seriesOf(calm(36)), context)];
  expect(monthsToCheck(readings).map(({ month, indicators }) => [month, indicators.map(({ id }) => id)])).toEqual([['2023-09-01', ['P1', 'O7']]]);
});
