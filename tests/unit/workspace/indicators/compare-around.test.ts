import { describe, expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { compareAround } from '$lib/workspace/indicators/compare-around';
import { calm, context, reports, seriesOf, updates } from './series-of';

const change = { ref: 'I-1', startsOn: '2024-01-01', kind: 'team_model', label: 'Team starts' };
const at = (startsOn: string) => ({ ...change, startsOn });

test('a step of ten to twenty reports a month at the date is found there and nowhere else', () => {
  const rows = seriesOf([...calm(24).map((n) => n + 4), ...calm(24).map((n) => n + 14)]);
  const found = compareAround(reports, rows, change, context);
  expect([found.verdict, found.reading]).toEqual(['associated', 'neutral']);
  expect(found.sentences[0]).toBe('Team starts (1 Jan 2024) is associated with a rise in reports of workplace domestic abuse.');
  // 24 months a side: about 10.1 and 20.1 a month, so about 99% higher.
  expect(found.sentences[1]).toMatch(/^In the 24 months before: 10\.\d+? a month; in the 24 months after: 20\.\d+? a month\. 9\d% higher/);
  expect(compareAround(reports, rows, at('2025-02-03'), context).verdict).not.toMatch(/associated|suggested/);
});

test('a steady drift is not claimed for any date, though before and after differ', () => {
  // Up by one in 200 a month, about a line that strays as chance would (√(200 × ½ × ½) is about 7).
  const rows = seriesOf(Array.from({ length: 60 }, (_, i) => 60 + i + [7, -6, 1, 9, -8, 3, -5][(i * 3) % 7]!), 200);
  for (const month of ['2023-01-01', '2024-06-01', '2025-02-03']) expect(compareAround(updates, rows, at(month), context).verdict).toMatch(/doubtful|no step/);
});

test('no change: the words say chance, with both intervals', () => {
  const found = compareAround(updates, seriesOf(calm(48).map((n) => n + 8), 20), change, context);
  expect(found.verdict).toBe('no step');
  expect(found.sentences[0]).toBe('No change in victim updates made on time at Team starts (1 Jan 2024) can be told from chance.');
});

test('a fall in updates on time is a concern', () => {
  const rows = seriesOf([...calm(24).map((n) => n + 10), ...calm(24).map((n) => n + 2)], 20);
  const found = compareAround(updates, rows, change, context);
  expect([found.verdict, found.reading]).toEqual(['associated', 'concern']);
  expect(found.expected!.length).toBe(48);
});

describe('too little on a side is refused with the reason', () => {
  test.each([['2022-03-01', '2 points before the date'], ['2025-12-01', '1 point after the date'], ['2020-01-01', '0 points before'], ['2027-01-01', '0 points after']])('%s', (startsOn, reason) => {
    const found = compareAround(reports, seriesOf(calm(48)), at(startsOn), context);
    expect(found.verdict).toBe('refused');
    expect(found.sentences.join(' ')).toContain(reason);
  });

  test('a share of fewer than twenty on a side, however striking', () => {
    // Two a month to divide by: 24 of 48 before and 16 of 16 in the eight months after.
    const rows = seriesOf([...Array<number>(24).fill(1), ...Array<number>(8).fill(2)], [...Array<number>(24).fill(2), ...Array<number>(8).fill(2)]);
    expect(compareAround(updates, rows, change, context).sentences[0]).toBe('Team starts: not compared: 48 before and 16 after to divide by, and at least 20 are needed on each side.');
  });

  test('fewer than ten events on both sides together', () => {
    const rows = seriesOf(Array.from({ length: 48 }, (_, i) => (i % 8 === 0 ? 1 : 0)));
    expect(compareAround(reports, rows, change, context).sentences[0]).toContain('6 events on both sides together, and at least 10 are needed.');
  });

  test('a stock is never compared', () => {
    expect(compareAround(indicatorNamed('O5b'), seriesOf(calm(48)), change, context).sentences[0]).toContain('carries over');
  });

  test('no month at all', () => expect(compareAround(reports, [], change, context).verdict).toBe('refused'));
});

test('months after today are no part of the comparison', () => {
  const rows = seriesOf([...calm(24), ...calm(24).map((n) => n * 5)]);
  expect(compareAround(reports, rows, change, { ...context, today: '2024-05-20' }).sentences[0]).toContain('5 points after the date');
});

test('where nothing happened after the date no model is fitted, and the plain figures stand in its place', () => {
  // 24 of 120 before and 0 of 120 after: 20 points lower.
  const found = compareAround(indicatorNamed('Q9'), seriesOf([...Array<number>(24).fill(1), ...Array<number>(24).fill(0)], 5), change, context);
  expect(found.verdict).toBe('refused');
  expect(found.sentences).toHaveLength(1);
  expect(found.sentences[0]).toMatch(/^Team starts: not modelled: nothing happened after the date\. In the 24 months before: 24 of 120 \(20%\); in the 24 months after: 0 of 120.* 20 points lower, 95% interval from \d+ points lower to \d+ points lower\.$/);
});
