import { describe, expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { readSeries } from '$lib/workspace/indicators/read-series';
import type { SeriesReading } from '$lib/workspace/indicators/types';
import { calm, context, reports, score, seriesOf, updates } from './series-of';

const drawn = (reading: ReturnType<typeof readSeries>): SeriesReading => {
  if (reading.form !== 'series') throw new Error(`drawn as ${reading.form}`);
  return reading;
};

test('a calm series says that it varies by chance, around its mean', () => {
  const reading = drawn(readSeries(reports, seriesOf(calm(30)), context));
  // 6+5+7+6+8+5+6+7+4+7 = 61 in ten months.
  expect([reading.chart, reading.grain, reading.variation.icon, reading.segments[0]!.centre]).toEqual(['c', 'month', 'common', 6.1]);
  expect(reading.finding).toBe('Reports of workplace domestic abuse lately varied only by chance around 6.1.');
});

test('reports that rise are a change without a good direction, and nobody is alarmed', () => {
  const reading = drawn(readSeries(reports, seriesOf([...calm(16), 11, 12, 11, 13, 11, 12, 11, 12]), context));
  expect(reading.finding).toMatch(/^Reports of workplace domestic abuse rose: the last 8 months are all above the average of /);
  expect([reading.variation.icon, reading.attention, reading.assurance.icon]).toEqual(['neutral-high', false, 'none']);
});

test('updates that fall are a concern and ask for attention', () => {
  const reading = drawn(readSeries(updates, seriesOf([...Array<number>(14).fill(16), ...Array<number>(8).fill(10)], 20), context));
  expect([reading.chart, reading.variation.reading, reading.attention]).toEqual(['p', 'concern', true]);
  expect(reading.finding).toMatch(/fell: the last 8 months are all below the average of \d+%\.$/);
});

test('a target above the upper limit is consistently missed', () => {
  // 600 of 1000 a month: limits within about 5 points of 60%, target 90%.
  const reading = drawn(readSeries(updates, seriesOf(Array.from({ length: 24 }, (_, i) => 590 + (i % 3) * 10), 1000), context));
  expect([reading.assurance.value, reading.attention]).toEqual(['consistently fails', true]);
  expect(reading.assurance.words).toContain('will not meet the target (90% on time; proposed');
});

describe('thin data gets a sentence, not a broken chart', () => {
  test('no month at all', () => expect(readSeries(reports, [], context).finding).toBe('Reports of workplace domestic abuse: no month of data is in view.'));

  test('one month', () => {
    const reading = drawn(readSeries(reports, seriesOf([5]), context));
    expect([reading.chart, reading.finding]).toEqual(['run', 'One month of data (Jan 2022: 5): nothing to compare it with.']);
  });

  test('all zeros', () => expect(readSeries(reports, seriesOf(Array<number>(24).fill(0)), context).finding).toBe('Reports of workplace domestic abuse: none in any of the 24 months in view.'));

  test('nothing to divide by, such as no closed case', () => {
    expect(readSeries(indicatorNamed('P14'), seriesOf(Array<number>(24).fill(0), 0), context).finding)
      .toBe('Conduct closed without action after a crime closed without charge (officers): nothing to count yet, since the period holds no cases without charge whose conduct strand is finished.');
  });

  test('a single case', () => {
    const numerators = Array<number>(24).fill(0);
    numerators[7] = 1;
    expect(drawn(readSeries(reports, seriesOf(numerators), context)).notes.join(' ')).toContain('rests on a single case');
  });

  test('twelve months: limits are withheld, the run chart stays', () => {
    const reading = drawn(readSeries(reports, seriesOf(calm(12)), context));
    expect([reading.chart, reading.points.every(({ limits }) => limits === null)]).toEqual(['run', true]);
    expect(reading.notes.join(' ')).toContain('12 points, and limits need at least 13');
  });

  test('every update on time for two years has no run to judge', () => {
    const reading = drawn(readSeries(updates, seriesOf(Array<number>(24).fill(10), 10), context));
    expect([reading.variation.reading, reading.finding]).toEqual(['common cause', 'Victim updates made on time stayed at 100% in every month with a value.']);
  });
});

test('one huge outlier is named with its limit and does not hide the rest', () => {
  const reading = drawn(readSeries(reports, seriesOf([...calm(23), 60]), context));
  expect(reading.finding).toMatch(/^Reports of workplace domestic abuse reached an unusual high in Dec 2023: 60, above the upper limit of /);
});

test('a gap of six months is said and breaks the line; zeros where zero is unusual are questioned', () => {
  const numerators = [...calm(12), 0, 0, 0, 0, 0, 0, ...calm(12)];
  const broken = drawn(readSeries(score, seriesOf(numerators.map((n) => n * 8), numerators.map((n) => (n === 0 ? 0 : 100))), context));
  expect(broken.points.slice(12, 18).map(({ value }) => value)).toEqual(Array(6).fill(null));
  expect(broken.notes).toContain('Nothing to count from Jan 2023 to Jun 2023 (6 months): the line is broken there.');
  const zeros = drawn(readSeries(reports, seriesOf(numerators), context));
  expect(zeros.notes).toContain('Zero from Jan 2023 to Jun 2023 (6 months): check that these months were loaded.');
});

test('months after today are left out and said', () => {
  const reading = drawn(readSeries(reports, seriesOf(calm(16)), { ...context, today: '2023-02-10' }));
  expect([reading.points.length, reading.points.at(-1)!.label]).toEqual([14, 'Feb 2023']);
  expect(reading.notes[0]).toBe('2 months after today (up to Apr 2023) are left out: check the dates in the data.');
});

describe('small counts switch the chart and say so', () => {
  test('under two a month but enough a quarter: quarters', () => {
    const reading = drawn(readSeries(reports, seriesOf(Array.from({ length: 48 }, (_, i) => i % 3)), context));
    // 0, 1, 2 a month: 3 a quarter.
    expect([reading.chart, reading.grain, reading.points.length]).toEqual(['c', 'quarter', 16]);
    expect(reading.notes[0]).toBe('Months are gathered into quarters: 1.0 a month on average is too few for the chart by month.');
  });

  test('rarer still: a run chart', () => {
    const reading = drawn(readSeries(reports, seriesOf(Array.from({ length: 48 }, (_, i) => (i % 4 === 0 ? 1 : 0))), context));
    expect([reading.chart, reading.grain, reading.notes[0]]).toEqual(['run', 'quarter', 'A run chart by quarter is used: 0.3 a month on average is too few for the chart by month.']);
  });

  test('a quarter whose months are not all there would look low and is left out', () => {
    const reading = drawn(readSeries(reports, seriesOf(Array<number>(50).fill(1)), context));
    expect(reading.points.at(-1)!.label).toBe('Oct to Dec 2025');
  });

  test('few failures out of many are as rare as few successes', () => {
    // 19 of 20 every month: one failure a month.
    expect(drawn(readSeries(updates, seriesOf(Array<number>(48).fill(19), 20), context)).grain).toBe('quarter');
  });
});

test('failures too rare for a chart of shares become gaps between failures, and a longer gap is better', () => {
  // One of 3 is missed every other month for 40 months: 20 misses, each 5 cases after the one before.
  const reading = drawn(readSeries(updates, seriesOf(Array.from({ length: 40 }, (_, i) => (i % 2 ? 2 : 3)), 3), context));
  expect([reading.chart, reading.points.length, new Set(reading.points.map(({ value }) => value))]).toEqual(['g', 19, new Set([5])]);
  expect(reading.finding).toMatch(/^Victim updates made on time: all but 20 of 120, and the exceptions came as often as before\.$/);
  const rarer = drawn(readSeries(updates, seriesOf([...Array.from({ length: 40 }, (_, i) => (i % 2 ? 2 : 3)), ...Array<number>(15).fill(3), 2], 3), context));
  // 15 months of 3 without a miss, one case before the miss of the last month, and one after the last earlier miss.
  expect([rarer.latest.value, rarer.variation.reading]).toEqual([47, 'improvement']);
});

test('a median at the edge, with every other point on one side, is not read as a run', () => {
  const reading = drawn(readSeries(indicatorNamed('P18'), seriesOf(Array.from({ length: 40 }, (_, i) => (i % 4 === 0 && i < 40 ? 1 : 0)), 4), context));
  expect([reading.chart, reading.variation.reading, reading.attention]).toEqual(['run', 'withheld', false]);
  expect(reading.finding).toBe('Reports with a suspect reported before: 10 of 160 in all, too rare to tell a change from chance.');
});

test('the axis begins where there is something to divide by', () => {
  const rows = seriesOf([0, 0, 0, ...calm(20)], [0, 0, 0, ...Array<number>(20).fill(20)]);
  expect(drawn(readSeries(updates, rows, context)).points[0]!.label).toBe('Apr 2022');
});

test('fewer than five: the point says its interval, not a bare percentage', () => {
  // Wilson, 3 of 4: 30% to 95%.
  const reading = drawn(readSeries(indicatorNamed('P17'), seriesOf([3], 4), context));
  expect(reading.latest.words).toBe('Jan 2022: 3 of 4, 95% interval 30% to 95%');
});

test('what stands at the end of a month is drawn without rules', () => {
  const reading = drawn(readSeries(indicatorNamed('O5b'), seriesOf([...calm(12), ...Array<number>(12).fill(40)]), context));
  expect([reading.chart, reading.variation.reading, reading.signals]).toEqual(['run', 'withheld', []]);
  expect(reading.finding).toBe('Actions open at the end of the month: 40 in Dec 2023, above the median of 24.');
});

test('interventions sit on the axis; limits begin anew only where a person asks', () => {
  const intervention = { ref: 'I-1', startsOn: '2023-04-15', kind: 'team_model', label: 'Team starts' };
  const rows = seriesOf([...calm(15), ...calm(15).map((n) => n + 8)]);
  const plain = drawn(readSeries(reports, rows, { ...context, interventions: [intervention, { ...intervention, ref: 'I-0', startsOn: '2020-01-01' }] }));
  expect(plain.marks).toEqual([{ ...intervention, at: 16, moved: true }]);
  expect(plain.segments.length).toBe(1);
  const rebased = drawn(readSeries(reports, rows, { ...context, rebaseOn: ['2023-04-15'] }));
  expect(rebased.segments.map(({ from, to }) => [from, to])).toEqual([[0, 15], [16, 29]]);
  expect(rebased.notes[0]).toBe('New limits from May 2023: 15 Apr 2023 lies within the month before.');
});
