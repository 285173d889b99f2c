import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { crowdedQuarter } from '$lib/workspace/indicators/series/crowded-quarter';
import { readEvents } from '$lib/workspace/indicators/series/read-events';
import { readSeries } from '$lib/workspace/indicators/series/read-series';
import { context, reports, seriesOf, updates } from './series-of';

const breaches = indicatorNamed('Q4d');
/** Two years and more of one in each January and July, and so many in the quarter from April 2023. */
const withQuarter = (more: readonly [number, number, number], months = 36) => seriesOf(Array.from({ length: months }, (_, i) => (i >= 15 && i < 18 ? more[i - 15]! : i % 6 === 0 ? 1 : 0)));

test('a quarter that holds a fourth of the breaches or more is named with its count', () => {
  expect(crowdedQuarter(breaches, seriesOf(Array.from({ length: 75 }, (_, i) => (i === 58 ? 8 : i % 4 === 0 ? 1 : 0))))).toBe(' 8 of 27 lie in one quarter, Oct–Dec 2026.');
  expect(crowdedQuarter(breaches, withQuarter([2, 1, 2]))).toBe(' 5 of 11 lie in one quarter, Apr–Jun 2023.');
});

test('nothing is said of less than a fourth, of fewer than six, of less than two years, or of what chance brings together', () => {
  // 7 of 30: beyond chance, and no fourth.
  expect(crowdedQuarter(breaches, seriesOf(Array.from({ length: 96 }, (_, i) => (i === 30 ? 6 : i % 4 === 0 ? 1 : 0))))).toBe('');
  expect(crowdedQuarter(breaches, seriesOf(Array.from({ length: 36 }, (_, i) => (i === 16 ? 5 : 0))))).toBe('');
  expect(crowdedQuarter(breaches, withQuarter([2, 1, 2], 23))).toBe('');
  // Two of six in eight quarters: the chance that some quarter holds as many is most of all.
  expect(crowdedQuarter(breaches, seriesOf(Array.from({ length: 24 }, (_, i) => ([0, 1, 6, 9, 15, 21].includes(i) ? 1 : 0))))).toBe('');
});

test('it is asked only of a count that is to fall: not of reports, nor of a share', () => {
  const rows = withQuarter([2, 1, 2]);
  expect(crowdedQuarter(reports, rows)).toBe('');
  expect(crowdedQuarter(updates, seriesOf(rows.map(({ numerator }) => numerator), 9))).toBe('');
});

test('the finding says so, counted by month or as gaps between events', () => {
  expect(readSeries(breaches, withQuarter([2, 1, 2]), context).finding).toMatch(/\. 5 of 11 lie in one quarter, Apr–Jun 2023\.$/);
  const days = ['2022-01-10', '2022-07-02', '2023-01-20', '2023-04-03', '2023-04-28', '2023-05-09', '2023-06-01', '2023-06-30', '2024-01-11', '2024-08-08'];
  const events = days.map((event_on) => ({ event_on, opportunities: null }));
  expect(readEvents(indicatorNamed('P15c'), events, { ...context, today: '2024-12-31' }).finding).toMatch(/\. 5 of 10 lie in one quarter, Apr–Jun 2023\.$/);
});
