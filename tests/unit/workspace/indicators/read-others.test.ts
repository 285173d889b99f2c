import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import type { DurationRow } from '$lib/store/indicators/row-shapes';
import { describeValue } from '$lib/workspace/indicators/series/describe-point';
import { readChanges } from '$lib/workspace/indicators/series/read-changes';
import { readCross } from '$lib/workspace/indicators/series/read-cross';
import { readEvents } from '$lib/workspace/indicators/series/read-events';
import { missingTables, readIndicator } from '$lib/workspace/indicators/series/read-indicator';
import { readParts } from '$lib/workspace/indicators/series/read-parts';
import { readSeries } from '$lib/workspace/indicators/series/read-series';
import { readWaits } from '$lib/workspace/indicators/series/read-waits';
import { context, seriesOf } from './series-of';

test('a missing table is named in the words of the dictionary', () => {
  expect(missingTables(indicatorNamed('P10'), ['victim_updates', 'bank_holidays']).finding).toBe('Victim updates made on time: needs Victim updates and the bank holidays, which are not loaded.');
});

test('parts carry their intervals, and the one that matters leads', () => {
  const reading = readParts(indicatorNamed('P4b'), [{ part: 'a', numerator: 30, denominator: 40 }, { part: 'b', numerator: 10, denominator: 40 }, { part: 'c', numerator: 0, denominator: 0 }], (part) => ({ a: 'Conduct considered', b: 'Risk reviewed' })[part] ?? part);
  expect(reading.finding).toBe('Audit items met: lowest for “Risk reviewed”: 10 of 40 (25%).');
  expect(reading.form === 'parts' && reading.parts.map(({ words }) => words)).toEqual(['Conduct considered: 30 of 40 (75%)', 'Risk reviewed: 10 of 40 (25%)']);
});

test('of waves the last is set against the one before, with the interval of the difference', () => {
  const waves = (rows: [number, number][]) => readIndicator(indicatorNamed('Q8b'), { shape: 'parts', rows: rows.map(([numerator, denominator], i) => ({ part: String(i + 1), numerator, denominator })) }, context).finding;
  // Newcombe 1998, method 10: 100 of 188 against 75 of 188 is 13.3 points more, 95% interval 3.2 to 23.0.
  expect(waves([[75, 188], [100, 188]])).toBe('Staff affected who told someone at work rose: Wave 2: 100 of 188 (53%); Wave 1: 75 of 188 (40%). The difference is +13 points (+3 to +23).');
  // 80 of 188 (Wilson 35.7 to 49.7) against 75 of 188 (33.2 to 47.0): 2.7 − √(6.8² + 7.1²) = −7.2, 2.7 + √(7.2² + 6.7²) = 12.5.
  expect(waves([[75, 188], [80, 188]])).toMatch(/did not clearly change: .* The difference is \+3 points \(−7 to \+12\), which chance can explain\.$/);
  expect(waves([[75, 188]])).toBe('Staff affected who told someone at work: Wave 1: 75 of 188 (40%).');
});

test('what is done or not done has no interval, one thing of its kind among them, and a whole count says its counts alone', () => {
  const guides = readParts(indicatorNamed('Q7'), [{ part: 'a', numerator: 1, denominator: 1 }, { part: 'b', numerator: 0, denominator: 1 }], (part) => part);
  expect(guides.form === 'parts' && guides.parts.map(({ interval, words }) => [interval, words])).toEqual([[null, 'a: 1 of 1'], [null, 'b: 0 of 1']]);
  // What was recorded as zero is said; where nothing was, there is nothing to count.
  expect(readParts(indicatorNamed('Q6c'), [{ part: 'a', numerator: 0, denominator: 0 }], (part) => part).finding).toBe('People trained by programme: 0 people trained in the period in view, as recorded.');
  expect(readParts(indicatorNamed('Q6c'), [], (part) => part).finding).toBe('People trained by programme: nothing to count in the period in view.');
  expect(readParts(indicatorNamed('Q19'), [{ part: 'a', numerator: 1, denominator: 1 }], (part) => part).finding).toBe('Steps of the plan that are done: 1 of 1.');
  expect(describeValue(indicatorNamed('O2'), 3, 3, { estimate: 1, lower: 0.44, upper: 1 })).toBe('3 of 3');
  expect(describeValue(indicatorNamed('O1b'), 3, 3, { estimate: 1, lower: 0.44, upper: 1 })).toBe('3 of 3, 95% interval 44% to 100%');
  expect(describeValue(indicatorNamed('P1d'), 79, 5.4, null)).toBe('14.6 (79 over 5.4 thousand)');
});

test('a bare count of a part says what is counted', () => {
  const reading = readParts(indicatorNamed('Q6c'), [{ part: 'a', numerator: 1985, denominator: null }, { part: 'b', numerator: 200, denominator: null }], (part) => ({ a: 'DA Matters' })[part] ?? part);
  expect(reading.finding).toMatch(/: most for “DA Matters”: 1,985 [a-z ]+\.$/);
});

test('parts that are each done or not are counted, and those not done are named in words', () => {
  const rows = [{ part: 'victims', numerator: 1, denominator: 1 }, { part: 'peers', numerator: 0, denominator: 1 }];
  expect(readIndicator(indicatorNamed('Q7'), { shape: 'parts', rows }, context).finding).toBe('Guides within their review date: 1 of 2; not Guide for peers.');
});

test('codes of parts are put into words: routes, audit items, survey waves, and themes by the caller', () => {
  const labels = (id: string, part: string) => {
    const reading = readIndicator(indicatorNamed(id), { shape: 'parts', rows: [{ part, numerator: 3, denominator: 10 }] }, context, () => 'Work contact');
    return reading.form === 'parts' && reading.parts[0]!.label;
  };
  expect([labels('P2c', '999'), labels('P4b', 'risk_reviewed'), labels('Q8', '1'), labels('O6b', 'work-contact-misuse')]).toEqual(['999 call', 'Risk assessed and reviewed', 'Wave 1', 'Work contact']);
});

test('a cross-table shows its zeros', () => {
  const reading = readCross(indicatorNamed('P14d'), [{ row_part: 'No charge', column_part: 'No action', n: 5 }, { row_part: 'Charged', column_part: 'Sanction', n: 2 }]);
  expect(reading.form === 'cross' && [reading.rows, reading.columns, reading.cells]).toEqual([['Charged', 'No charge'], ['No action', 'Sanction'], [[0, 2], [5, 0]]]);
  expect(reading.finding).toContain('of 7 cases, the largest group (5) is “No charge” with “No action”');
});

const change = { part: 'work-contact-misuse', label: 'T-04', changed_on: '2024-03-18', months_after: 12, after_unread: 0 };

test('a theme that falls from 20 of 40 to 4 of 40 is associated with its tasking, never said to be caused by it', () => {
  const reading = readChanges(indicatorNamed('P17b'), [{ ...change, before_events: 20, before_exposure: 40, after_events: 4, after_exposure: 40 }], () => 'Work contact');
  const partly = readChanges(indicatorNamed('P17b'), [{ ...change, before_events: 20, before_exposure: 40, after_events: 4, after_exposure: 40, after_unread: 24 }], () => 'Work contact');
  expect(partly.signals[0]).toContain('4 of 40 in the 12 months after, of which 24 more cases are not read yet.');
  expect(reading.finding).toBe('Work contact: seen less often after the tasking than before.');
  expect(reading.signals[0]).toContain('The tasking is associated with a lower rate: 80% lower');
});

test('a tasking with less than twelve months behind it says how many there are, and of one with twelve nothing is said', () => {
  const row = { ...change, before_events: 9, before_exposure: 27, after_events: 2, after_exposure: 27 };
  const short = { ...row, part: 'risk', changed_on: '2025-11-24', months_after: 7 };
  const notes = (...rows: (typeof row)[]) => readChanges(indicatorNamed('P17b'), rows, (part) => (part === 'risk' ? 'Risk' : 'Contact')).notes;
  expect(notes(row)).toEqual([]);
  expect(notes(row, short)).toEqual(['After, as far as notes have been read: 7 months for “Risk” (since 24 Nov 2025), 12 for the other.']);
  expect(notes({ ...short, months_after: 1 }, short)[0]).toContain('1 month for “Risk” (since 24 Nov 2025) and 7 months for “Risk” (since 24 Nov 2025).');
});

test('a tasking after which nothing has been read yet says so in a sentence, not as 0 of 0 in 0 months', () => {
  const row = { ...change, before_events: 9, before_exposure: 27, after_events: 0, after_exposure: 0 };
  const { signals, notes } = readChanges(indicatorNamed('P17b'), [{ ...row, changed_on: '2026-09-20', months_after: 0 }], () => 'Contact');
  expect([signals, notes]).toEqual([
    ['Contact: 9 of 27 eligible cases in the year before 20 Sep 2026. No notes of a later month have been read yet, so there is nothing to compare with.'],
    ['After, as far as notes have been read: nothing yet for “Contact” (since 20 Sep 2026).']
  ]);
  expect(readChanges(indicatorNamed('P17b'), [{ ...row, before_exposure: 0, before_events: 0, months_after: 2 }], () => 'Contact').signals[0]).toContain('Contact: no eligible case in the year before 18 Mar 2024, none in the 2 months after. Not compared');
});

test('under ten eligible cases on a side nothing is compared; a small difference is left to chance', () => {
  const reading = readChanges(indicatorNamed('P17b'), [
    { ...change, before_events: 5, before_exposure: 9, after_events: 0, after_exposure: 30 },
    { ...change, before_events: 9, before_exposure: 27, after_events: 8, after_exposure: 29 }
  ], (part) => part);
  expect(reading.form === 'changes' && reading.changes.map(({ verdict }) => verdict)).toEqual(['refused', 'cannot tell']);
  expect(reading.signals[0]).toContain('9 eligible cases on one side');
});

const waits = indicatorNamed('P1');

test('those still waiting count as far as they have come: 10 ended at 10 to 100 days and 10 open at 200', () => {
  const ended = Array.from({ length: 10 }, (_, i) => ({ days: (i + 1) * 10, observed: true, cohort: '2024', ending: null, n: 1 }));
  const open = { days: 200, observed: false, cohort: '2025', ending: null, n: 10 };
  const reading = readWaits(waits, [...ended, open, { days: -3, observed: true, cohort: '2025', ending: null, n: 1 }]);
  if (reading.form !== 'wait') throw new Error(reading.form);
  // Half of all 20 have ended by day 100; the mean of the finished ones alone would say 55.
  expect([reading.median.days, reading.p80.days, reading.open]).toEqual([100, null, 10]);
  expect(reading.notes).toEqual(['1 wait that would end before it began is left out: check the dates.']);
  expect(reading.signals[1]).toContain('2025: fewer than half of 10 cases have ended so far');
});

test('a year of which only some months are in view is called by those, with its number of cases', () => {
  // 12 ended at 10, 20, … 120 days in each year: half of them by day 60, four in five (10 of 12) by day 100.
  const rows = ['2024', '2025', '2026'].flatMap((cohort) => Array.from({ length: 12 }, (_, i): DurationRow => ({ cohort, days: (i + 1) * 10, observed: true, ending: null, n: 1 })));
  const wordsOf = (years: readonly string[], more: Partial<typeof context>) => {
    const reading = readIndicator(indicatorNamed('P7'), { shape: 'durations', rows: rows.filter(({ cohort }) => years.includes(cohort)) }, { ...context, ...more });
    return reading.signals.map((words) => words.replace(/ \(95% interval \d+ to \d+\)/, ''));
  };
  const whole = 'half within 60 days, four in five within 100 days.';
  const part = `of 12 cases ${whole}`;
  expect(wordsOf(['2025', '2026'], { inView: { first: '2025-10-01', last: '2026-09-01' } })).toEqual([`Oct–Dec 2025: ${part}`, `Jan–Sep 2026: ${part}`]);
  expect(wordsOf(['2024', '2025', '2026'], { inView: { first: '2024-12-01', last: '2026-01-01' } })).toEqual([`Dec 2024: ${part}`, `2025: ${whole}`, `Jan 2026: ${part}`]);
  // A period chosen beyond the data ends with them, and begins with the first report.
  const loaded = { reported: { first: '2024-03-01', last: '2026-09-01' }, dataEnd: '2026-09-30' };
  expect(wordsOf(['2024', '2025', '2026'], { inView: { first: '2020-01-01', last: '2026-12-01' }, ...loaded })).toEqual([`Mar–Dec 2024: ${part}`, `2025: ${whole}`, `Jan–Sep 2026: ${part}`]);
  expect(wordsOf(['2025'], { inView: { first: '2025-01-01', last: '2025-12-01' }, dataEnd: '2025-12-31' })).toEqual([`2025: ${whole}`]);
  expect(wordsOf(['2025'], {})).toEqual([`2025: ${whole}`]);
});

test('waits of actions are counted as actions', () => {
  const rows = [10, 20, 30].map((days, i): DurationRow => ({ cohort: '2025', days, observed: i === 0, ending: null, n: 1 }));
  // One of three has ended.
  expect(readWaits(indicatorNamed('Q16c'), rows).signals).toEqual(['2025: fewer than half of 3 actions have ended so far, so there is no median yet; 2 of 3 still waiting.']);
});

test('an ending that no case of a year had is said as 0%, and not left out', () => {
  const row = (cohort: string, ending: string): DurationRow => ({ cohort, days: 20, observed: true, ending, n: 12 });
  const reading = readWaits(indicatorNamed('P7'), [row('2020', 'no charge'), row('2021', 'no charge'), row('2021', 'charge')]);
  expect(reading.form === 'wait' && reading.cohorts.map(({ words }) => words.split('; ').slice(-2).join('; '))).toEqual(['charge within 20 days: 0%; no charge within 20 days: 100%.', 'charge within 20 days: 50%; no charge within 20 days: 50%.']);
});

test('endings that compete add up with what is still open', () => {
  const rows = ['charge', 'no_charge', 'no_charge', null].map((ending, i) => ({ days: (i + 1) * 10, observed: ending !== null, cohort: '2024', ending, n: 1 }));
  const reading = readWaits(waits, rows);
  const last = (cause: string) => reading.form === 'wait' ? reading.incidence!.get(cause)!.at(-1)!.incidence : NaN;
  expect([last('charge'), last('no_charge')]).toEqual([0.25, 0.5]);
  expect(reading.form === 'wait' && reading.cohorts[0]!.words).toMatch(/charge within 40 days: 25%; no charge within 40 days: 50%\.$/);
});

const copied = indicatorNamed('O1');

test('events: none, one, and many are three sentences', () => {
  const on = (day: string) => ({ event_on: day, opportunities: null });
  expect(readEvents(copied, [], context).finding).toBe('Cases referred to the panel: none in the period in view.');
  expect(readEvents(copied, [on('2026-11-15'), on('2027-01-01')], context).finding).toBe('Cases referred to the panel: once, on 15 Nov 2026, 10 days before the end of the data (25 Nov 2026).');
  expect(readEvents(copied, [on('2026-09-15'), on('2026-09-20')], { ...context, dataEnd: '2026-09-30' }).finding).toBe('Cases referred to the panel: 2 in all, the last on 20 Sep 2026, 10 days before the end of the data (30 Sep 2026).');
  const many = readEvents(copied, Array.from({ length: 20 }, (_, i) => on(`2025-${String(1 + Math.floor(i / 2)).padStart(2, '0')}-${i % 2 ? '20' : '05'}`)), context);
  expect(many.form === 'series' && [many.chart, many.points.length, many.points[0]!.value]).toEqual(['g', 20, 15]);
});

test('events that come four a month are counted by month: a gap of days says nothing of how many there are', () => {
  const days = Array.from({ length: 20 }, (_, month) => [3, 10, 17, 24].map((day) => ({ event_on: `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`, opportunities: 5 }))).flat();
  const reading = readEvents(indicatorNamed('P11d'), days, { ...context, dataEnd: '2026-09-30' });
  expect(reading.form === 'series' && [reading.chart, reading.points.length, reading.standing]).toEqual(['c', 21, 'Sep 2026: 0']);
});

test('a cohort that is mostly open is not read where few are still followed, however its last cases ended', () => {
  // 33 are open at 60 days and 6 ended after: at 100 days the curve would say that all ended so.
  const ended = Array.from({ length: 6 }, (_, i) => ({ days: 95 + i, observed: true, cohort: '2026', ending: 'charged', n: 1 }));
  const open = { days: 60, observed: false, cohort: '2026', ending: null, n: 33 };
  const early = { days: 20, observed: true, cohort: '2026', ending: 'not_charged', n: 4 };
  const reading = readWaits(indicatorNamed('P7'), [...ended, open, early]);
  // Read to day 60: 4 of 43 ended, none of them charged.
  expect(reading.form === 'wait' && [reading.median.days, reading.cohorts[0]!.words]).toEqual([null, 'fewer than half of 43 cases have ended so far, so there is no median yet; 33 of 43 still waiting; charged within 60 days: 0%; not charged within 60 days: 9%.']);
});

test('a chart of gaps says what its axis is and draws the gap that is still open', () => {
  // 20 months of 10 with one each, then 40 months without: each event stands in the middle of its month, so 4 slots of the last month and 400 later ones.
  const reading = readSeries(indicatorNamed('Q9'), seriesOf([...Array<number>(20).fill(1), ...Array<number>(40).fill(0)], 10), { ...context, today: '2030-01-01' });
  if (reading.form !== 'series') throw new Error('no series');
  const open = reading.points.at(-1)!;
  expect([reading.chart, reading.axis, reading.points.length, open.value, open.unjudged]).toEqual(['g', 'slots since the one before', 20, 404, 'open']);
  expect([open.label, reading.notes.at(-2), reading.standing]).toEqual(['Dec 2026', 'The ring at the end is the gap that nothing has ended yet: 404 slots since the last, and counting. It is not judged.', '20 of 600 (3%) over the whole period; none in the 404 slots since Aug 2023']);
  expect(reading.latest.value).toBe(9);
});

test('a single wait says so, and no half or four in five of one', () => {
  const wait = (observed: boolean) => readWaits(indicatorNamed('P7'), [{ days: 24, observed, cohort: '2026', ending: null, n: 1 }]).finding;
  expect(wait(true)).toMatch(/: a single case, which took 24 days\.$/);
  expect(wait(false)).toMatch(/: a single case, still waiting after 24 days\.$/);
});

test('a case that closed without a conference waits for none: it is told apart from those that still wait', () => {
  const wait = (days: number, more: Partial<DurationRow> = {}): DurationRow => ({ days, observed: false, cohort: '2022', ending: null, n: 1, ...more });
  const closed = wait(137, { ending: 'closed' });
  const nine = readWaits(indicatorNamed('Q12c'), [closed, ...Array.from({ length: 7 }, (_, i) => wait(150 + i, { cohort: '2024', ending: 'closed' })), wait(40, { cohort: '2026' })]);
  expect(nine.finding).toBe('Days from report to case conference: none of 9 cases has had one; 8 of 9 had none and were closed; 1 of 9 still waiting.');
  expect(nine.form === 'wait' && [nine.open, nine.incidence]).toEqual([1, null]);
  expect(nine.signals[0]).toBe('2022: a single case, closed without one after 137 days.');
  const held = [10, 20, 30].map((days) => wait(days, { observed: true }));
  expect(readWaits(indicatorNamed('Q1'), [...held, wait(15, { ending: 'closed' })]).finding).toMatch(/: 3 of 4 cases have ended so far, so there is no median yet; 1 of 4 had none and was closed\.$/);
});
