import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { readSeries } from '$lib/workspace/indicators/series/read-series';
import { needsAttention } from '$lib/workspace/indicators/attention/needs-attention';
import { missedTargets, monthsMissedIn, whatChanged } from '$lib/workspace/indicators/attention/what-changed';
import type { IndicatorReading } from '$lib/workspace/indicators/types';
import { calm, context, reports, seriesOf, updates } from './series-of';

const late = { ...context, today: '2030-01-01' };
const worse = readSeries(updates, seriesOf([...Array<number>(30).fill(16), ...Array<number>(12).fill(8)], 20), late);
const better = readSeries(indicatorNamed('P11b'), seriesOf([...Array<number>(30).fill(8), ...Array<number>(12).fill(16)], 20), late);
const more = readSeries(reports, seriesOf([...calm(24), ...calm(24).map((n) => n + 8)]), late);
const changed = (readings: readonly IndicatorReading[], leading: readonly string[]) => whatChanged(readings, leading, needsAttention(readings));
const calmOne = readSeries(indicatorNamed('P1b'), seriesOf(calm(40)), late);

test('concerns lead, improvements follow, whichever measures lead the poster; a change without a good direction stands apart', () => {
  const found = changed([more, calmOne, better, worse], ['P1']);
  expect([found.directed.map(({ indicator }) => indicator.id), found.neutral.map(({ indicator }) => indicator.id)]).toEqual([['P10', 'P11b'], ['P1']]);
  expect([found.steady, found.thin, found.judged]).toEqual([1, 0, 4]);
});

test('every change that is listed is dated', () => {
  for (const { finding } of changed([more, better, worse], []).directed) expect(finding).toMatch(/\b(20\d\d)\b/);
});

test('where all is thin nothing is called steady', () => {
  const few = readSeries(reports, seriesOf([3, 4]), late);
  expect(changed([few], ['P1'])).toMatchObject({ judged: 0, steady: 0, thin: 1, directed: [], neutral: [] });
});

test('a miss of a target of every one is listed beside what will not meet its target', () => {
  const late4 = readSeries(indicatorNamed('Q22'), seriesOf([1, 0, 2], [1, 1, 2]), { ...context, today: '2022-03-31' });
  // A list as it stands: 2 guides of 3 are missed. Updates: 60% of 1,000 a month, with limits about 5 points either way, wholly below 90%.
  const below = readSeries(updates, seriesOf(Array.from({ length: 24 }, (_, i) => 590 + (i % 3) * 10), 1000), late);
  const guides: IndicatorReading = { form: 'parts', indicator: indicatorNamed('Q7'), finding: '', signals: [], notes: [], parts: [1, 0, 0].map((numerator, i) => ({ part: `${i}`, label: `${i}`, numerator, denominator: 1, interval: null, words: '' })) };
  // 12 months of 28 of 40: 70% of 480, interval 66% to 74%, and no limits to foretell by.
  const short = readSeries({ ...updates, id: 'Q16' }, seriesOf(Array<number>(12).fill(28), 40), late);
  const { willNot, beside, lately } = missedTargets([late4, calmOne, guides, below, short]);
  expect(beside.map(({ indicator }) => indicator.id)).toEqual(['Q16']);
  expect(lately.map(({ indicator, miss, standing }) => [indicator.id, miss?.missed, miss?.of, standing])).toEqual([['Q7', 2, 3, true], ['Q22', 1, 4, false]]);
  expect(willNot.map(({ indicator }) => indicator.id)).toEqual(['P10']);
});

test('months of what was missed are those of most, and it is said that some have others', () => {
  const missed = (when?: string) => ({ indicator: updates, miss: { missed: 1, of: 4, words: '', ...(when ? { when } : {}) }, standing: when === undefined });
  const [year, settled] = ['from Oct 2025 to Sep 2026', 'from Jul 2025 to Jun 2026'];
  expect(monthsMissedIn([missed(settled), missed(year), missed(), missed(year)])).toEqual({ most: year, differ: true });
  expect(monthsMissedIn([missed(settled), missed()])).toEqual({ most: settled, differ: false });
  expect(monthsMissedIn([missed()])).toEqual({ most: null, differ: false });
});
