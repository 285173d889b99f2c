import { describe, expect, test } from 'vitest';
import { controlTable } from '$lib/charts/control/control-text';
import { indicatorNamed } from '$lib/model/indicators';
import { describePoint, standingWords } from '$lib/workspace/indicators/series/describe-point';
import { chooseChart } from '$lib/workspace/indicators/series/choose-chart';
import { needsAttention } from '$lib/workspace/indicators/attention/needs-attention';
import { readSeries } from '$lib/workspace/indicators/series/read-series';
import { whyOld } from '$lib/workspace/indicators/why-old';
import { signalShown } from '$lib/workspace/indicators/attention/signal-shown';
import type { SeriesReading } from '$lib/workspace/indicators/types';
import { controlData } from '../../../../src/routes/reading-charts';
import { calm, context, reports, score, seriesOf, updates } from './series-of';

const drawn = (reading: ReturnType<typeof readSeries>): SeriesReading => {
  if (reading.form !== 'series') throw new Error(`drawn as ${reading.form}`);
  return reading;
};
/** Whether it needs attention, looked at alone. */
const asks = (reading: SeriesReading): boolean => needsAttention([reading]).get(reading.indicator.id)!.needs;

test('a calm series says that it varies by chance, around its mean', () => {
  const reading = drawn(readSeries(reports, seriesOf(calm(30)), context));
  // 6+5+7+6+8+5+6+7+4+7 = 61 in ten months.
  expect([reading.chart, reading.grain, reading.variation.icon, reading.segments[0]!.centre]).toEqual(['c', 'month', 'common', 6.1]);
  expect(reading.finding).toBe('Reports of workplace domestic abuse lately varied only by chance around 6.1 a month.');
});

test('reports that rise are a change without a good direction, and nobody is alarmed', () => {
  const reading = drawn(readSeries(reports, seriesOf([...calm(16), 11, 12, 11, 13, 11, 12, 11, 12]), context));
  expect(reading.finding).toMatch(/^Reports of workplace domestic abuse rose: the last 8 months, \d+(\.\d)? a month on average, are all above the average of /);
  expect([reading.variation.icon, asks(reading), reading.assurance.icon]).toEqual(['neutral-high', false, 'none']);
});

test('updates that fall are a concern and ask for attention', () => {
  const reading = drawn(readSeries(updates, seriesOf([...Array<number>(14).fill(16), ...Array<number>(8).fill(10)], 20), context));
  expect([reading.chart, reading.variation.reading, asks(reading)]).toEqual(['p', 'concern', true]);
  expect(reading.finding).toMatch(/fell: the last 8 months, \d+% together, are all below the average of \d+%, to Oct 2023\.$/);
});

test('a target above the upper limit is consistently missed', () => {
  // 600 of 1000 a month: limits within about 5 points of 60%, target 90%.
  const reading = drawn(readSeries(updates, seriesOf(Array.from({ length: 24 }, (_, i) => 590 + (i % 3) * 10), 1000), context));
  expect([reading.assurance.value, asks(reading)]).toEqual(['consistently fails', true]);
  expect(reading.assurance.words).toContain('will not meet the target (90% on time; proposed');
});

describe('thin data gets a sentence, not a broken chart', () => {
  test('no month at all', () => expect(readSeries(reports, [], context).finding).toBe('Reports of workplace domestic abuse: no month of data is in view.'));

  test('one month', () => {
    const reading = drawn(readSeries(reports, seriesOf([5]), context));
    expect([reading.chart, reading.finding]).toEqual(['run', 'Reports of workplace domestic abuse: one month of data (Jan 2022: 5), nothing to compare it with.']);
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
    expect(reading.finding).toBe('Reports of workplace domestic abuse stayed at 3 in every quarter with a value.');
    const moving = drawn(readSeries(reports, seriesOf(Array.from({ length: 48 }, (_, i) => (i % 4 === 0 ? 2 : i % 3))), context));
    // Twelve months come to 15 (2 1 2, 0 2 2, 0 1 2, 0 1 2), four years to 60: 60 / 16 = 3.75 a quarter.
    expect(moving.finding).toBe('Reports of workplace domestic abuse lately varied only by chance around 3.8 a quarter.');
    const table = controlTable(controlData(moving, []));
    expect([table.columns[0]!.name, table.rows[0]!.head, table.rows.at(-1)!.head]).toEqual(['Quarter', 'Jan–Mar 2022', 'Oct–Dec 2025']);
    expect(reading.notes[0]).toBe('Months are gathered into quarters: 1.0 a month on average is too few for the chart by month.');
  });

  test('rarer still: a run chart', () => {
    const reading = drawn(readSeries(reports, seriesOf(Array.from({ length: 48 }, (_, i) => (i % 4 === 0 ? 1 : 0))), context));
    expect([reading.chart, reading.grain, reading.notes[0]]).toEqual(['run', 'quarter', 'A run chart by quarter is used: 0.3 a month on average is too few for the chart by month.']);
  });

  test('a quarter whose months are not all there would look low and is left out', () => {
    const reading = drawn(readSeries(reports, seriesOf(Array<number>(50).fill(1)), context));
    expect(reading.points.at(-1)!.label).toBe('Oct–Dec 2025');
  });

  test('few failures out of many are as rare as few successes', () => {
    // 19 of 20 every month: one failure a month.
    expect(drawn(readSeries(updates, seriesOf(Array<number>(48).fill(19), 20), context)).grain).toBe('quarter');
  });
});

test('failures that are truly rare become gaps between failures, and a longer gap is better', () => {
  // One of 15 is missed every other month for 40 months: 20 misses of 600 (3%), each 29 updates after the one before.
  const rows = Array.from({ length: 40 }, (_, i) => (i % 2 ? 14 : 15));
  const reading = drawn(readSeries(updates, seriesOf(rows, 15), context));
  const closed = reading.points.filter(({ unjudged }) => !unjudged);
  expect([reading.chart, closed.length, new Set(closed.map(({ value }) => value)), reading.segments[0]!.centreKind]).toEqual(['g', 19, new Set([29]), 'median']);
  expect([reading.standing, reading.finding]).toEqual(['580 of 600 (97%) over the whole period', 'Victim updates made on time: all but 20 of 600 (97%), and the exceptions came as often as before.']);
  const rarer = drawn(readSeries(updates, seriesOf([...rows, ...Array<number>(15).fill(15), 14], 15), { ...context, today: '2030-01-01' }));
  // 15 months of 15 without a miss, seven before the miss of the last month and seven after the last earlier one.
  expect([rarer.latest.value, rarer.variation.reading]).toEqual([239, 'improvement']);
  // The mark is of the last gap, and so is the first word of the finding: limits of gaps of 29 with one of 239.
  expect(rarer.finding).toMatch(/the exceptions came less often lately, the last one 239 updates? after the one before it, beyond the upper limit of \d+(\.\d)?[.;]/);
});

test('the latest of a count by the quarter says that it is of a quarter, for the box beside it may be of a month; a share says it by its counts', () => {
  const latest = (numerator: number, denominator: number | null) => ({ period: '2026-07-01', label: 'Jul–Sep 2026', value: numerator / (denominator ?? 1), numerator, denominator, limits: null, causes: [], reading: 'common cause' as const });
  expect(standingWords(reports, latest(5, null), 'quarter')).toBe('Jul–Sep 2026: 5 in the quarter');
  expect(standingWords(reports, { ...latest(2, null), label: 'Sep 2026' }, 'month')).toBe('Sep 2026: 2');
  expect(standingWords(updates, latest(30, 40), 'quarter')).toBe('Jul–Sep 2026: 30 of 40 (75%)');
});

test('where half of all quarters hold none, runs say nothing, and a level that moved is what can be told', () => {
  // 18 cases in the first 24 months, none in the next 24, of 3 a month: 25% to 0%.
  const rows = seriesOf([...Array.from({ length: 24 }, (_, i) => (i % 4 === 3 ? 0 : 1)), ...Array<number>(24).fill(0)], 3);
  const reading = drawn(readSeries(indicatorNamed('Q9'), rows, context));
  expect([reading.chart, reading.variation.reading, reading.level!.reading]).toEqual(['run', 'withheld', 'improvement']);
  expect(reading.finding).toBe('Criminal and misconduct strands out of step fell from 25% to 0%, first half of the period against the second.');
  expect(reading.variation.words).toContain('say nothing. Yet the level fell from 25% to 0%');
  expect(signalShown(reading)).toMatchObject({ state: 'improvement', words: 'Lower level' });
});

test('a share of a third that fails is no rare event: its chart shows the share, by quarter or half-year', () => {
  // Two cases a month, every third without the reason: 4 of 6 a quarter, so 2 exceptions a quarter.
  const quarters = drawn(readSeries(indicatorNamed('P6b'), seriesOf(Array.from({ length: 48 }, (_, i) => [2, 1, 1][i % 3]!), 2), context));
  expect([quarters.chart, quarters.grain, quarters.standing]).toEqual(['p', 'quarter', 'Oct–Dec 2025: 4 of 6, 95% interval 30% to 90%']);
  // One a month, every third without: 2 of 6 in half a year.
  const halves = drawn(readSeries(indicatorNamed('P6b'), seriesOf(Array.from({ length: 84 }, (_, i) => (i % 3 ? 1 : 0)), 1), { ...context, today: '2030-01-01' }));
  expect([halves.chart, halves.grain, halves.points.length, halves.standing]).toEqual(['p', 'half-year', 14, 'Jul–Dec 2028: 4 of 6, 95% interval 30% to 90%']);
});

test('a period of which the last months are not there is called by those that are', () => {
  const reading = drawn(readSeries(indicatorNamed('P6b'), seriesOf(Array.from({ length: 80 }, (_, i) => (i % 3 ? 1 : 0)), 1), { ...context, today: '2030-01-01' }));
  // 80 months from January 2022: the last half-year holds July and August 2028.
  expect(reading.points.slice(-2).map(({ label }) => label)).toEqual(['Jan–Jun 2028', 'Jul–Aug 2028']);
});

describe('the title says how the level moved between the halves of the period', () => {
  const lower = (n: number) => calm(n).map((each) => each - 2);

  test('counts that rise from 4 to 6 a month without a signal at the end: the title, the verdict and the mark say so', () => {
    const reading = drawn(readSeries(reports, seriesOf([...lower(30), ...calm(30)]), { ...context, today: '2030-01-01' }));
    // calm has a mean of 6.1; 30 months of 4.1 are 123 (3.4 to 4.9 a month by the exact Poisson interval), of 6.1 are 183 (5.2 to 7.1): apart.
    expect(reading.finding).toBe('Reports of workplace domestic abuse rose from 4.1 to 6.1 a month, first half of the period against the second; steady within the second.');
    expect([reading.level!.way, reading.level!.reading]).toEqual(['rose', 'neutral']);
    expect(reading.variation.reading === 'common cause' ? reading.variation.words : '').not.toContain('it varies as it usually does');
  });

  test('a last point on the other side of the whole is said: 30 months of 10 in 20, 29 of 16 and a last of 10', () => {
    // 300 of 600 and 474 of 600: 50% and 79%; the whole 774 of 1200, 65%; the last 10 of 20, 50%.
    const rows = seriesOf([...Array.from({ length: 30 }, (_, i) => 9 + (i % 3)), ...Array.from({ length: 29 }, (_, i) => 15 + (i % 3)), 12], 20);
    const { finding, variation } = drawn(readSeries(updates, rows, { ...context, today: '2030-01-01' }));
    expect(finding).toMatch(/^Victim updates made on time rose from 50% to 79%, first half of the period against the second.*; yet the last point, 60% in Dec 2026, is below the 65% of the whole\.$/);
    expect(variation.words).toContain('The second half begins with Jul 2024, the middle of what is judged; when the level changed it does not say.');
  });

  test('a run beyond the average says what its points come to together', () => {
    // 40 months at 50% and 10 at 80%: 160 of 200 together, 560 of 1000 in all.
    const { finding } = drawn(readSeries(updates, seriesOf([...Array.from({ length: 40 }, (_, i) => 9 + (i % 3)), ...Array<number>(10).fill(16)], 20), { ...context, today: '2030-01-01' }));
    expect(finding).toMatch(/rose: the last 10 months, 80% together, are all above the average of 56%/);
  });

  test('what a sparse average counts is said: 48 failures of 960', () => {
    const { notes } = drawn(readSeries(updates, seriesOf(Array<number>(48).fill(19), 20), context));
    expect(notes[0]).toBe('Months are gathered into quarters: the rarer side of the share, 48 of 960, is 1.0 a month on average, too few for the chart by month.');
  });

  test('halves that chance can explain leave the title as it was', () => {
    const reading = drawn(readSeries(reports, seriesOf([...calm(30).map((n) => n - 1), ...calm(30)]), { ...context, today: '2030-01-01' }));
    // 153 to 183: 4.3 to 6.0 and 5.2 to 7.1 a month overlap.
    expect([reading.level, /^Reports of workplace domestic abuse (lately varied|went back)/.test(reading.finding)]).toEqual([null, true]);
  });

  test('a signal at the end that goes the other way names both', () => {
    const reading = drawn(readSeries(reports, seriesOf([...Array<number>(30).fill(3), ...Array<number>(22).fill(12), ...Array<number>(8).fill(5)]), { ...context, today: '2030-01-01' }));
    expect(reading.finding).toMatch(/fell: the last 8 months, [\d.]+ a month on average, are all below the average of [\d.]+ a month, to Dec 2026, although it rose from 3 to 10.1 a month, first half/);
  });
});

describe('what is unfinished, thin or not loaded claims nothing', () => {
  const closed = indicatorNamed('P14c');
  const held = (today: string) => ({ ...context, today, dataEnd: today });

  test('reports of the last twelve months are drawn and not judged, however low', () => {
    // 10 of 20 a quarter-month, then twelve months of which only what was decided early is there: 0 of 2.
    const rows = seriesOf([...Array.from({ length: 48 }, (_, i) => 9 + (i % 3)), ...Array<number>(12).fill(0)], [...Array<number>(48).fill(20), ...Array<number>(12).fill(6)]);
    const reading = drawn(readSeries(closed, rows, held('2026-12-31')));
    expect([reading.variation.reading, reading.level, reading.latest.label]).toEqual(['common cause', null, 'Dec 2025']);
    expect(reading.points.slice(47).map(({ unjudged, limits }) => [unjudged, limits === null])).toEqual([[undefined, false], ...Array(12).fill(['unfinished', true])]);
    expect(reading.notes.join(' ')).toContain('Dotted rings from Jan 2026 on are unfinished: fewer than 12 months have passed');
    // The same months on a measure that is settled at once are a signal.
    const { settlesAfter, ...atOnce } = closed;
    expect([settlesAfter, drawn(readSeries(atOnce, rows, held('2026-12-31'))).variation.reading]).toEqual([12, 'improvement']);
  });

  test('a share of fewer than five joins no run', () => {
    const rows = (size: number) => seriesOf([...Array.from({ length: 24 }, (_, i) => 9 + (i % 3)), ...Array<number>(7).fill(size)], [...Array<number>(24).fill(20), ...Array<number>(7).fill(size)]);
    const thin = drawn(readSeries(updates, rows(4), { ...context, today: '2030-01-01' }));
    expect([thin.variation.reading, thin.points.at(-1)!.unjudged, thin.latest.label]).toEqual(['common cause', 'few', 'Dec 2023']);
    expect(drawn(readSeries(updates, rows(5), { ...context, today: '2030-01-01' })).variation.reading).toBe('improvement');
  });

  test('a month without loaded cases is not a month without reports', () => {
    const reading = drawn(readSeries(reports, seriesOf([...calm(20), 0]), { ...context, reported: { first: '2022-01-01', last: '2023-08-01' } }));
    expect([reading.standing, reading.points.length]).toEqual(['Aug 2023: 7', 20]);
    expect(reading.notes).toContain('The line ends with Aug 2023, the last month of which cases are loaded: what was not loaded is not zero.');
    expect(drawn(readSeries(reports, seriesOf([...calm(20), 0]), { ...context, reported: { first: '2022-01-01', last: '2023-09-01' } })).standing).toBe('Sep 2023: 0');
  });
});

test('a median at the edge, with every other point on one side, is not read as a run', () => {
  const reading = drawn(readSeries(indicatorNamed('P18'), seriesOf(Array.from({ length: 40 }, (_, i) => (i % 4 === 0 && i < 40 ? 1 : 0)), 4), context));
  expect([reading.chart, reading.variation.reading, asks(reading)]).toEqual(['run', 'withheld', false]);
  expect(reading.finding).toBe('Reports with a suspect reported before: 10 of 160 in all, too rare to tell a change from chance.');
});

test('the axis begins where there is something to divide by', () => {
  const rows = seriesOf([0, 0, 0, ...calm(20)], [0, 0, 0, ...Array<number>(20).fill(20)]);
  expect(drawn(readSeries(updates, rows, context)).points[0]!.label).toBe('Apr 2022');
});

test('fewer than five: the point says its interval, not a bare percentage', () => {
  // Wilson, 3 of 4: 30% to 95%.
  const reading = drawn(readSeries(indicatorNamed('P17'), seriesOf([3], 4), context));
  expect(reading.standing).toBe('Jan 2022: 3 of 4, 95% interval 30% to 95%');
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
  const asked = { ...context, interventions: [intervention], newLimits: new Map([['P1', ['I-1', 'I-gone']], ['P14', []]]) };
  const rebased = drawn(readSeries(reports, rows, asked));
  expect(rebased.segments.map(({ from, to }) => [from, to])).toEqual([[0, 15], [16, 29]]);
  expect(rebased.notes[0]).toBe('New limits from May 2023, chosen here, at “Team starts”: 15 Apr 2023 lies within the month before.');
  expect([plain.ownLimits, rebased.ownLimits, signalShown(rebased).words]).toEqual([undefined, true, 'Steady, limits chosen']);
  // Of a side too short for limits no average is said: it would stand against one of many.
  const short = drawn(readSeries(reports, rows, { ...asked, interventions: [{ ...intervention, startsOn: '2022-07-01' }] }));
  expect([short.segments[0]!.status, short.finding]).toEqual(['withheld', expect.not.stringContaining('Before')]);
  // One span of limits calls the step a change between the halves; with limits of its own, the later part varies by chance.
  expect([plain.level?.way, rebased.level]).toEqual(['rose', null]);
  expect([rebased.variation.icon, rebased.signals]).toEqual(['common', []]);
  // Sixteen months before: fifteen calm ones (61 + 6+5+7+6+8 = 93) and one of 14.
  expect(rebased.finding).toMatch(/lately varied only by chance around 14\.\d a month\. Before May 2023 the average was 6\.7 a month\.$/);
});

test('limits kept as the points before a change set them judge what came after against what was', () => {
  const intervention = { ref: 'I-1', startsOn: '2023-05-01', kind: 'team_model', label: 'Team starts' };
  const asked = { ...context, interventions: [intervention], keptLimits: new Map([['P1', 'I-1'], ['P14', 'I-1']]) };
  const rows = seriesOf([...calm(16), ...calm(14).map((n) => n + 8)]);
  const frozen = drawn(readSeries(reports, rows, asked));
  // Sixteen calm months: 61 + 6+5+7+6+8+5 = 98 of 16.
  expect(frozen.segments.map(({ from, to, centre }) => [from, to, centre])).toEqual([[0, 29, 98 / 16]]);
  expect(frozen.notes[0]).toBe('Limits set by what came before May 2023, chosen here, at “Team starts”, and kept: what came after is judged against them.');
  expect([frozen.level, frozen.variation.reading, frozen.points.slice(16).every(({ causes }) => causes.length > 0), frozen.points.slice(0, 16).some(({ causes }) => causes.length > 0)]).toEqual([null, 'neutral', true, false]);
  // Too little before it: limits are withheld, not made of a few.
  const early = drawn(readSeries(reports, rows, { ...asked, interventions: [{ ...intervention, startsOn: '2022-07-01' }] }));
  expect(early.notes.join(' ')).toContain('Limits are withheld: 6 points, and at least 13 are needed.');
  // New limits from a change go before; a change that is not there keeps nothing.
  expect(drawn(readSeries(reports, rows, { ...asked, newLimits: new Map([['P1', ['I-1']]]) })).segments.length).toBe(2);
  expect(drawn(readSeries(reports, rows, { ...asked, keptLimits: new Map([['P1', 'I-gone']]) })).notes.join(' ')).not.toContain('and kept');
});

test('by quarter a level is said by the quarter, as its last point is', () => {
  const quarters = [0, 1, 0, 1, 0, 1, 0, 1, 0, 4, 1, 4, 1, 4, 1, 4, 1, 4, 0];
  const reading = drawn(readSeries(indicatorNamed('Q4d'), seriesOf(quarters.flatMap((n) => [0, n, 0])), context));
  expect([reading.grain, reading.finding]).toEqual(['quarter', 'Breaches of confidentiality rose from 0.43 to 2.5 a quarter, first half of the period against the second; yet the last point, 0 in Jul–Sep 2026, is below the 1 a quarter of the whole.']);
});

test('a change within the last point, or after it, is named: no line can stand for it yet', () => {
  const change = { ref: 'I-2', startsOn: '2024-06-13', kind: 'policy', label: 'Rules change' };
  const notes = (startsOn: string) => drawn(readSeries(reports, seriesOf(calm(30)), { ...context, interventions: [{ ...change, startsOn }] })).notes;
  expect(notes('2024-06-13')).toContain('Rules change (13 Jun 2024) has no line here yet: no whole month after it is counted.');
  expect(notes('2024-06-01').join(' ')).not.toContain('no line');
  expect(notes('2024-05-13').join(' ')).not.toContain('no line');
  // Nothing has happened yet on a day to come.
  expect(notes('2027-05-13').join(' ')).not.toContain('no line');
});

describe('a measure that does not move', () => {
  const sent = indicatorNamed('O1');

  test('three a month for three years stayed at three: limits of no width are withheld, and nothing lies beyond them', () => {
    // All moving ranges are 0, so the limits would be 3 ± 2.66 × 0.
    const reading = drawn(readSeries(sent, seriesOf(Array<number>(36).fill(3)), context));
    expect([reading.chart, reading.finding]).toEqual(['xmr', `${sent.name} stayed at 3 in every month with a value.`]);
    expect([reading.segments[0]!.status, reading.signals, asks(reading)]).toEqual(['withheld', [], false]);
    expect(reading.notes.join(' ')).toContain('Limits are withheld: the points hardly move');
    expect(reading.variation).toMatchObject({ reading: 'common cause', icon: 'common', words: 'The points hardly move: the last is as the one before.' });
  });

  test('one that departs is named: the screened moving range is still 0, and the other 35 are not above a limit of 2.9', () => {
    // Moving ranges: 0 and two of 3; their mean 6/35 = .17, and 3 ≥ 3.267 × .17 is dropped.
    const reading = drawn(readSeries(sent, seriesOf([...Array<number>(30).fill(3), 0, ...Array<number>(5).fill(3)]), context));
    expect(reading.finding).toBe(`${sent.name} stayed at 3 in 35 of 36 months; the other is Jul 2024 (0).`);
    expect(reading.signals).toEqual([]);
  });

  test('a month that is not over is no month in which it stayed', () => {
    // 24 months of 3 from Jan 2022, and 1 so far in Jan 2024.
    const reading = drawn(readSeries(reports, seriesOf([...Array<number>(24).fill(3), 1]), { ...context, today: '2024-01-20' }));
    expect(reading.finding).toBe('Reports of workplace domestic abuse stayed at 3 in every month that is over.');
  });

  test('so it is said of a count with limits of its own', () => {
    // c̄ = 3: 3 ± 3 × √3, and no point leaves its centre.
    expect(drawn(readSeries(reports, seriesOf(Array<number>(24).fill(3)), context)).finding).toBe('Reports of workplace domestic abuse stayed at 3 in every month with a value.');
  });
});

describe('months that say nothing', () => {
  const sixMonths = new Set(['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01', '2023-05-01', '2023-06-01']);

  test('six months of which nothing was loaded move no average and make no signal, and that is said first', () => {
    // 3 a month before and after. As zeros they would make the average 24 × 3 / 30 = 2.4 and the last 12 months a run above it.
    const rows = seriesOf([...Array<number>(12).fill(3), 0, 0, 0, 0, 0, 0, ...Array<number>(12).fill(3)]);
    const reading = drawn(readSeries(reports, rows, { ...context, unloaded: sixMonths }));
    expect(reading.finding).toBe('Reports of workplace domestic abuse stayed at 3 in every month with a value. Nothing at all was loaded for January 2023 to June 2023.');
    expect([reading.segments[0]!.centre, reading.signals, reading.level]).toEqual([3, [], null]);
    expect(reading.points.slice(12, 18).map((point) => [point.value, describePoint(reports, point)])).toEqual(Array(6).fill([null, 'nothing loaded']));
    expect(reading.notes[0]).toBe('Nothing at all was loaded for January 2023 to June 2023, no case and no slot: check that. The line is broken there, and no signal and no level rests on it.');
  });

  test('no level rests on the gap: 5 a month in both halves is no fall to 3.5', () => {
    // As zeros the later half would be (20 × 5 − 6 × 5) / 20 = 3.5 a month.
    const numerators = Array.from({ length: 40 }, (_, i) => (i >= 26 && i < 32 ? 0 : 4 + (i % 3)));
    const unloaded = new Set(seriesOf(numerators).slice(26, 32).map(({ period }) => period));
    expect(drawn(readSeries(reports, seriesOf(numerators), { ...context, unloaded })).level).toBeNull();
  });

  test('a quarter with a month that was not loaded has no value', () => {
    const numerators = Array.from({ length: 48 }, (_, i) => (i >= 12 && i < 18 ? 0 : i % 3));
    const reading = drawn(readSeries(reports, seriesOf(numerators), { ...context, unloaded: new Set(['2023-02-01', '2023-03-01', '2023-04-01']) }));
    expect([reading.grain, reading.points.filter(({ value }) => value === null).map(({ label }) => label)]).toEqual(['quarter', ['Jan–Mar 2023', 'Apr–Jun 2023']]);
  });

  test('a month that is not over is drawn and not judged; on its last day it counts', () => {
    const rows = seriesOf([...calm(24), 0]);
    const running = drawn(readSeries(reports, rows, { ...context, today: '2024-01-20' }));
    expect([running.points.at(-1)!.unjudged, running.latest.label, running.variation.icon]).toEqual(['running', 'Dec 2023', 'common']);
    expect(running.notes).toContain('The dotted ring at the end, Jan 2024, is not over: it is drawn and not judged.');
    expect(drawn(readSeries(reports, rows, { ...context, today: '2024-01-31' })).points.at(-1)!.unjudged).toBeUndefined();
  });

  test('after the last month of which anything is loaded there is no point, though the clock goes on', () => {
    const reading = drawn(readSeries(indicatorNamed('O7'), seriesOf([...calm(24), 0, 0]), { ...context, dataEnd: '2023-12-31' }));
    expect(reading.points.at(-1)!.label).toBe('Dec 2023');
  });
});

test('a year of which one month is loaded is called by that month', () => {
  // A share by year where a month holds too few: one case of one, in the third month of 2022.
  const reading = drawn(readSeries(indicatorNamed('P12'), seriesOf([0, 0, 1], [0, 0, 1]), context));
  expect(reading.finding).toMatch(/: one month of data \(Mar 2022: 1 of 1/);
});

test('months of which nothing was loaded are no zeros, though no other is in view', () => {
  const unloaded = new Set(['2022-01-01', '2022-02-01', '2022-03-01']);
  expect(readSeries(reports, seriesOf([0, 0, 0]), { ...context, unloaded }).finding).toBe('Reports of workplace domestic abuse: nothing at all was loaded for any of the 3 months in view.');
  expect(readSeries(updates, seriesOf([0, 0, 0], [0, 0, 0]), { ...context, unloaded }).finding).toBe('Victim updates made on time: nothing at all was loaded for any of the 3 months in view.');
  // Of the fourth month something was, and it holds none.
  expect(readSeries(reports, seriesOf([0, 0, 0, 0]), { ...context, unloaded }).finding).toBe('Reports of workplace domestic abuse: none in the one month loaded.');
});

test('what too few points come to is of what is settled', () => {
  // Nine months of 5 cases followed for a year, and after them three of 4 that are not: 9 of them, one a month, of 45.
  const rows = seriesOf(Array<number>(12).fill(1), Array.from({ length: 12 }, (_, i) => (i < 9 ? 5 : 4)));
  const reading = readSeries(indicatorNamed('P12b'), rows, { interventions: [], today: '2023-10-20', dataEnd: '2023-09-30' });
  expect(reading.finding).toMatch(/ in all that is settled; /);
  expect(reading.finding).toMatch(/: 9 of 45 in all/);
});

test('where every quarter is unfinished none is said to be too few: none can be judged yet', () => {
  const rows = seriesOf(Array.from({ length: 11 }, (_, i) => i % 2), Array.from({ length: 11 }, (_, i) => (i % 3 === 0 ? 1 : 2)));
  const reading = readSeries(indicatorNamed('P14c'), rows, { interventions: [], today: '2023-01-20', dataEnd: '2022-12-31' });
  expect(reading.finding).toMatch(/: 5 of 18 in all; no quarter of it can be judged yet\.$/);
  // Nothing settled is no share of nothing.
  expect(reading.notes).toContain('A run chart by quarter is used: no month in view is settled.');
});

test('a year that begins in its tenth month is called by its months, and is no more settled than they are', () => {
  // October 2025 to September 2026, one of one now and then: by year, of which the first holds three months.
  const rows = Array.from({ length: 12 }, (_, i) => ({ period: `${i < 3 ? 2025 : 2026}-${String(((i + 9) % 12) + 1).padStart(2, '0')}-01`, numerator: i % 4 ? 0 : 1, denominator: i % 4 ? 0 : 1 }));
  const reading = drawn(readSeries(indicatorNamed('P14f'), rows, { interventions: [], today: '2026-11-20', dataEnd: '2026-09-30' }));
  expect(reading.points.map(({ label, unjudged }) => [label, unjudged])).toEqual([['Oct–Dec 2025', 'unfinished'], ['2026', 'unfinished']]);
  expect(whyOld(reading)).toBe('no month in view is settled: cases are not yet followed for 12 months');
});

test('one panel is one month, and never one year', () => {
  // One seat of one: under 2.5 to divide by at every grain.
  expect(chooseChart(indicatorNamed('P17'), seriesOf([1], 1))).toMatchObject({ chart: 'run', grain: 'month' });
  // Six months of one each: two quarters of three, which is enough.
  expect(chooseChart(indicatorNamed('P17'), seriesOf([1, 1, 1, 1, 1, 1], 1)).grain).toBe('quarter');
});
