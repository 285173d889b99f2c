import { describe, expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { compareAround } from '$lib/workspace/indicators/changes/compare-around';
import { sayNearDates } from '$lib/workspace/indicators/changes/near-dates';
import { judgedMonths } from '$lib/workspace/indicators/changes/step-at';
import type { Intervention, ReadingContext } from '$lib/workspace/indicators/types';
import type { Weighed } from '$lib/workspace/indicators/changes/weigh-together';
import { calm, context, reports, seriesOf, updates } from './series-of';

const change = { ref: 'I-1', startsOn: '2024-01-01', kind: 'team_model', label: 'Team starts' };
const at = (startsOn: string) => ({ ...change, startsOn });
const around = (indicator: Indicator, rows: readonly SeriesRow[], intervention: Intervention, within: ReadingContext = context, weighed: Weighed | null = null) =>
  compareAround(indicator, judgedMonths(indicator, rows, within), intervention, weighed);

test('a step of ten to twenty reports a month at the date is found there and nowhere else', () => {
  const rows = seriesOf([...calm(24).map((n) => n + 4), ...calm(24).map((n) => n + 14)]);
  const found = around(reports, rows, change);
  expect([found.verdict, found.reading]).toEqual(['associated', 'neutral']);
  expect(found.sentences[0]).toBe('Team starts (1 Jan 2024) is associated with a rise in reports of workplace domestic abuse.');
  // 24 months a side: about 10.1 and 20.1 a month, so about 99% higher.
  expect(found.sentences[1]).toMatch(/^In the 24 months before: 10\.\d+? a month; in the 24 months after: 20\.\d+? a month\. 9\d% higher/);
  expect(around(reports, rows, at('2025-02-03')).verdict).not.toMatch(/associated|suggested/);
});

test('what came after the months compared stands beside a claim: moved back, still there, or moved on', () => {
  const [low, high] = [calm(24).map((n) => n + 4), calm(24).map((n) => n + 14)];
  const claimed = (rest: readonly number[]) => around(reports, seriesOf([...low, ...high, ...rest]), change, { ...context, today: '2028-01-15' });
  expect(claimed([]).sentences.join(' ')).not.toMatch(/since/);
  const back = claimed(calm(10).map((n) => n + 4));
  expect(back.movedBack).toMatch(/^It has moved back since by more than chance: 10\.\d+? a month in the 10 months after those, January to October 2026\.$/);
  expect([back.verdict, back.sentences[2]]).toEqual(['associated', back.movedBack]);
  const still = claimed(calm(10).map((n) => n + 14));
  expect([still.movedBack, still.sentences[2]]).toEqual([null, expect.stringMatching(/^In the 10 months after those, January to October 2026: 20\.\d+? a month, which chance can explain beside the 24 months after the change\.$/)]);
  const further = claimed(calm(10).map((n) => n + 19));
  expect([further.movedBack, further.sentences[2]]).toEqual([null, expect.stringMatching(/^It has moved on the same way since by more than chance: /)]);
});

test('a steady drift is not claimed for any date, though before and after differ', () => {
  // Up by one in 200 a month, about a line that strays as chance would (√(200 × ½ × ½) is about 7).
  const rows = seriesOf(Array.from({ length: 60 }, (_, i) => 60 + i + [7, -6, 1, 9, -8, 3, -5][(i * 3) % 7]!), 200);
  for (const month of ['2023-01-01', '2024-06-01', '2025-02-03']) expect(around(updates, rows, at(month)).verdict).toMatch(/doubtful|no step/);
});

test('no change: the words say chance, with both intervals', () => {
  const found = around(updates, seriesOf(calm(48).map((n) => n + 8), 20), change);
  expect(found.verdict).toBe('no step');
  expect(found.sentences[0]).toBe('No change in victim updates made on time at Team starts (1 Jan 2024) can be told from chance.');
});

test('a fall in updates on time is a concern', () => {
  const rows = seriesOf([...calm(24).map((n) => n + 10), ...calm(24).map((n) => n + 2)], 20);
  const found = around(updates, rows, change);
  expect([found.verdict, found.reading]).toEqual(['associated', 'concern']);
  expect(found.expected!.length).toBe(48);
});

describe('too little on a side is refused with the reason', () => {
  test.each([['2022-03-01', '2 points before the date'], ['2025-12-01', '1 point after the date'], ['2020-01-01', '0 points before'], ['2027-01-01', '0 points after']])('%s', (startsOn, reason) => {
    const found = around(reports, seriesOf(calm(48)), at(startsOn));
    expect(found.verdict).toBe('refused');
    expect(found.sentences.join(' ')).toContain(reason);
  });

  test('a share of fewer than twenty on a side, however striking', () => {
    // Two a month to divide by: 24 of 48 before and 16 of 16 in the eight months after.
    const rows = seriesOf([...Array<number>(24).fill(1), ...Array<number>(8).fill(2)], [...Array<number>(24).fill(2), ...Array<number>(8).fill(2)]);
    expect(around(updates, rows, change).sentences[0]).toBe('Team starts: not compared: 48 before and 16 after to divide by, and at least 20 are needed on each side.');
  });

  test('fewer than ten events on both sides together', () => {
    const rows = seriesOf(Array.from({ length: 48 }, (_, i) => (i % 8 === 0 ? 1 : 0)));
    expect(around(reports, rows, change).sentences[0]).toContain('6 events on both sides together, and at least 10 are needed.');
  });

  test('a stock is never compared', () => {
    expect(around(indicatorNamed('O5b'), seriesOf(calm(48)), change).sentences[0]).toContain('carries over');
  });

  test('a share of all, in every month', () => {
    expect(around(updates, seriesOf(Array<number>(48).fill(5), 5), change).sentences[0]).toMatch(/^Team starts: not modelled: all that could be counted was, before the date and after; the plain figures do not differ by more than chance\. In the 24 months before: 120 of 120/);
  });

  test('no month at all', () => expect(around(reports, [], change).verdict).toBe('refused'));
});

test('months after today, and the one that is not over, are no part of the comparison', () => {
  const rows = seriesOf([...calm(24), ...calm(24).map((n) => n * 5)]);
  expect(around(reports, rows, change, { ...context, today: '2024-05-20' }).sentences[0]).toContain('4 points after the date');
});

test('where nothing happened after the date no model is fitted, and the plain figures stand in its place', () => {
  // 24 of 120 before and 0 of 120 after: 20 points lower.
  const found = around(indicatorNamed('Q9'), seriesOf([...Array<number>(24).fill(1), ...Array<number>(24).fill(0)], 5), change);
  expect([found.verdict, found.reading]).toEqual(['unmodelled', null]);
  expect(found.sentences).toHaveLength(1);
  expect(found.sentences[0]).toMatch(/^Team starts: none at all came in the 24 months after it, so a model that allows for the earlier course has nothing to fit; the plain figures fell by more than chance\. In the 24 months before: 24 of 120 \(20%\); in the 24 months after: 0 of 120.* 20 points lower, 95% interval from \d+ points lower to \d+ points lower\.$/);
});

test('a span is as long as it is, with how many of its months have a value', () => {
  // Every third month is empty; of 24 before 16 have a value, 4 of 5 each, 64 of 80; of 24 after 16, 32 of 80.
  const sizes = Array.from({ length: 48 }, (_, i) => (i % 3 === 2 ? 0 : 5));
  const rows = seriesOf(sizes.map((n, i) => (n === 0 ? 0 : i < 24 ? 4 : 2)), sizes);
  expect(around(updates, rows, change).sentences[1]).toMatch(/^In the 24 months before \(16 with a value\): 64 of 80 \(80%\); in the 24 months after \(16 with a value\): 32 of 80 \(40%\)\. 40 points lower/);
});

test('a fall to none of few is seen in plain figures where it is more than chance, and is too few where it is not', () => {
  // 6 of 20 before and 0 of 16 after: 30 points lower. 3 of 20 and 0 of 16: 15 points, within chance.
  const few = (events: number) => around(indicatorNamed('Q9'), seriesOf([...Array.from({ length: 20 }, (_, i) => (i < events ? 1 : 0)), ...Array<number>(16).fill(0)], 1), at('2023-09-01'));
  expect([few(6).verdict, few(6).reading]).toEqual(['unmodelled', null]);
  expect(few(6).sentences[0]).toMatch(/^Team starts: none at all came in the 16 months after it, .* the plain figures fell by more than chance\. In the 20 months before: 6 of 20/);
  expect([few(3).verdict, few(3).levels.before.events]).toEqual(['refused', 3]);
});

describe('a claim needs the model and the plain figures, and more than chance among many', () => {
  const stepped = seriesOf([...calm(24).map((n) => n + 4), ...calm(24).map((n) => n + 14)]);

  test('a step as clear as many bring by chance is not claimed, and says so', () => {
    const found = around(reports, stepped, change, context, { adjusted: 0.2, of: 300, asked: false });
    expect(found.verdict).toBe('doubtful');
    expect(found.sentences[0]).toBe('No claim of a change in reports of workplace domestic abuse at Team starts (1 Jan 2024): among so many measures and dates looked at together, chance alone brings a step as clear as this.');
    expect(found.sentences.at(-1)).toContain('Held against the 300 comparisons of a measure with a change that these data allow: of steps as clear as this, up to 20 in a hundred would be chance');
  });

  test('where a long rise breaks off to a level no higher than before, model and plain figures point opposite ways', () => {
    // 2 to 25 in 24 months, then 18 a month: higher than the 13.5 before on average, lower than the course led to.
    const rows = seriesOf([...Array.from({ length: 24 }, (_, i) => 2 + i), ...Array<number>(24).fill(18)]);
    const found = around(reports, rows, change);
    expect([found.verdict, found.reading]).toEqual(['doubtful', null]);
    expect(found.model!.ratio.estimate).toBeLessThan(1);
    expect(found.levels.ratio!.lower).toBeGreaterThan(1);
    expect(found.sentences[0]).toContain('the plain figures are higher after than before, and a model that allows for the earlier course points the other way.');
  });

  test('a plain difference that the model cannot place is a claim only of what was asked beforehand', () => {
    // 60 of 72 before and 46 of 72 after, drifting down all along.
    const monthly = [3, 2, 3, 3, 2, 3, 2, 3, 3, 2, 3, 3, 2, 3, 2, 2, 3, 2, 3, 2, 3, 2, 2, 2, 2, 2, 1, 2, 2, 2, 3, 1, 2, 2, 1, 2, 2, 3, 2, 2, 1, 2, 2, 2, 1, 2, 3, 2];
    const rows = seriesOf(monthly, 3);
    const among = { adjusted: 0.6, of: 10 };
    const found = around(updates, rows, change, context, { ...among, asked: true });
    expect([found.levels.before.events, found.levels.after.events]).toEqual([60, 46]);
    expect([found.verdict, found.reading]).toEqual(['suggested', 'concern']);
    expect(found.model!.ratio.upper).toBeGreaterThan(1);
    expect(found.sentences[0]).toContain('a model that allows for the earlier course cannot tell.');
    const other = around(updates, rows, change, context, { ...among, asked: false });
    expect([other.verdict, other.reading]).toEqual(['doubtful', null]);
    expect(other.sentences[0]).toMatch(/^No claim .* it is lower after than before, but whether it stepped at this date, a model that allows for the earlier course cannot tell\.$/);
  });

  test('events more even than chance earn no narrower interval', () => {
    // 6 a month, then 9, to the event: 0 dispersion about the fit, taken as 1. ln(9/6) is 0.405; its error at best √(1/144 + 1/216) is 0.108.
    const found = around(reports, seriesOf([...Array<number>(24).fill(6), ...Array<number>(24).fill(9)]), change);
    expect(found.model!.dispersion).toBe(1);
    expect(found.model!.ratio.upper / found.model!.ratio.lower).toBeGreaterThan(Math.exp(2 * 1.96 * 0.108));
  });

  test('of two dates three months apart, both say that the figures cannot tell which; one a year away does not', () => {
    const three = [change, { ...at('2024-04-01'), label: 'Triage' }, { ...at('2025-02-03'), label: 'Policy' }].map((each) => around(reports, stepped, each));
    const said = sayNearDates(three).map(({ sentences }) => sentences[0]!);
    expect(said[0]).toContain('is associated with a rise in reports of workplace domestic abuse. Triage (1 Apr 2024) lies less than 8 months away: the figures cannot tell at which date it changed.');
    expect(said[1]).toContain('Team starts (1 Jan 2024) lies less than 8 months away');
    expect(said[2]).not.toContain('months away');
  });
});
