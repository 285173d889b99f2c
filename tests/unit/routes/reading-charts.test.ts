import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import type { PartsReading, SeriesReading } from '$lib/workspace/indicators/types';
import { contrast } from '$lib/workspace/indicators/series/halves';
import { endLabels } from '$lib/charts/control/control-labels';
import { sparklineShape } from '$lib/charts/sparkline/sparkline-shape';
import { bandsKey, breakdownData, chartNotes, controlData, partsData, sparkData } from '../../../src/routes/reading-charts';

const point = (period: string, value: number | null): SeriesReading['points'][number] =>
  ({ period, label: period, value, numerator: 10, denominator: 40, limits: null, causes: [], reading: 'common cause' });

const reading = (chart: SeriesReading['chart'], values: readonly (number | null)[]): SeriesReading => ({
  form: 'series', indicator: indicatorNamed('P5'), finding: '', signals: [], notes: [], chart, grain: 'month',
  points: values.map((value, i) => point(`2026-0${i + 1}-01`, value)),
  segments: [{ from: 0, to: values.length - 1, label: 'all', status: 'withheld', why: 'too few', centre: 0.5, centreKind: 'mean' }],
  marks: [{ ref: 'I-1', startsOn: '2026-02-01', kind: 'policy', label: 'Change', at: 1, moved: false }],
  latest: point('2026-03-01', 0.5), standing: '', level: null, variation: { reading: 'withheld', direction: null, icon: 'none', words: '' }, assurance: { value: null, icon: 'none', words: '' }
});

test('a share is a percentage, but what lies between rare events is a count of cases or of days, never 200%', () => {
  expect(controlData(reading('p', [0.25, 0.5]), []).unit).toBe('percent');
  expect(controlData(reading('g', [2, 5]), []).unit).toBe('count');
  expect(controlData(reading('t', [2, 5]), []).unit).toBe('days');
  expect(sparkData(reading('g', [2, 5]))!.unit).toBe('count');
});

test('changes stand on every axis, that of rare events too, which goes by order', () => {
  expect(controlData(reading('p', [0.25, 0.5]), []).interventions).toEqual([{ date: '2026-02-01', label: 'Change' }]);
  const rare = controlData(reading('g', [2, 5]), [{ from: '2026-01-01', to: null, label: 'all cases' }]);
  expect([rare.spacing, rare.interventions, rare.regimes!.length]).toEqual(['sequence', [{ date: '2026-02-01', label: 'Change' }], 1]);
});

test('a blank month stays blank', () => {
  expect(sparkData(reading('p', [0.25, null, 0.5]))!.points.map(({ value }) => value)).toEqual([0.25, null, 0.5]);
});

test('beside “none so far” a line ends in “none”, never in a bold 0%; where a person has read, 0% is 0%', () => {
  const last = (value: number, areFloors: boolean) => {
    const read: SeriesReading = { ...reading('p', [0.25, value]), latest: point('2026-02-01', value), areFloors };
    const { last: end, alt } = sparklineShape(sparkData({ ...read, points: [read.points[0]!, read.latest] })!, 'Share', 118, 28);
    return [end?.label, /latest none\b/.test(alt)];
  };
  expect([last(0, true), last(0, false), last(0.5, true)]).toEqual([['none', true], ['0%', false], ['50%', false]]);
});

test('a share of fewer than five events, or of all but so few, ends in its counts, in the line and in the chart; of five in its percentage', () => {
  const ends = (numerator: number, denominator = 10) => {
    const latest = { ...point('2026-03-01', numerator / denominator), numerator, denominator };
    const read = { ...reading('p', [0.25, 0.5]), points: [point('2026-01-01', 0.25), point('2026-02-01', 0.5), latest], latest, segments: [] };
    return [sparklineShape(sparkData(read)!, 'Share', 118, 28).last?.label, endLabels(controlData(read, []), undefined, false)[0]?.text];
  };
  expect([ends(4), ends(5), ends(20, 23), ends(0, 1)]).toEqual([['4/10', '4 of 10'], ['50%', '50%'], ['20/23', '20 of 23'], ['0/1', '0 of 1']]);
  const [few] = [{ ...reading('p', [0.25]), latest: { ...point('2026-01-01', 0.4), numerator: 4, denominator: 10 } }];
  expect(sparklineShape(sparkData(few)!, 'Share', 118, 28).alt).toMatch(/^Share: latest 4 of 10 in January 2026/);
});

test('parts: only shares are percentages; 1985 people trained are a bar of 1985, 79 cases over 5.4 thousand a rate, minutes a mean', () => {
  const parts = (id: string, numerator: number, denominator: number | null, interval: PartsReading['parts'][number]['interval']): PartsReading =>
    ({ form: 'parts', indicator: indicatorNamed(id), finding: '', signals: [], notes: [], parts: [{ part: 'a', label: 'A', numerator, denominator, interval, words: '' }] });
  const interval = { estimate: 14.6, lower: 11.6, upper: 18.2 };
  const shown = (reading: PartsReading) => {
    const data = partsData(reading);
    return 'shares' in data ? [data.shares.unit, data.shares.rows[0]!.value] : 'counts' in data ? [data.counts.unit, data.counts.rows[0]!.values[0]] : [data.done.words.yes, data.done.rows[0]!.done];
  };
  expect(shown(parts('Q6c', 1985, null, { estimate: 1985, lower: 1899, upper: 2074 }))).toEqual(['count', 1985]);
  expect(shown(parts('P1d', 79, 5.4, interval))).toEqual(['rate', 14.6]);
  expect(shown(parts('Q11c', 300, 20, null))).toEqual(['rate', 15]);
  expect(shown(parts('Q7', 1, 1, null))).toEqual(['within its review date', true]);
  expect(shown(parts('O7b', 2, 4, { estimate: 0.5, lower: 0.2, upper: 0.8 }))).toEqual(['percent', 0.5]);
});

test('a point that is not judged is a ring and says why', () => {
  const shown = reading('p', [0.25, 0.5]);
  const points = controlData({ ...shown, points: shown.points.map((each, i) => (i ? { ...each, unjudged: 'unfinished' as const } : each)) }, []).points;
  expect(points.map(({ hollow, reasons }) => [hollow, reasons])).toEqual([[undefined, []], ['unfinished', ['unfinished, so not judged']]]);
});

test('beside each group stands the difference of its halves with its interval', () => {
  const half = (numerator: number, lower: number, upper: number) => ({ numerator, denominator: 100, exposure: 100, value: numerator / 100, interval: { estimate: numerator / 100, lower, upper } });
  const earlier = half(92, 0.85, 0.96);
  const group = (label: string, later: ReturnType<typeof half>) => ({ part: label, label, earlier, later, change: contrast(indicatorNamed('O1b'), earlier, later) });
  const data = breakdownData(indicatorNamed('O1b'), { finding: '', reversed: false, leftOut: [], laterFrom: '2023-08-01', groups: [group('Officers', half(83, 0.74, 0.89))], whole: group('All together', half(60, 0.5, 0.69)) });
  // Newcombe of 83 against 92 of 100: −9 − √((.83−.7445)² + (.9589−.92)²) = −18.4, −9 + √((.8911−.83)² + (.92−.8501)²) = +0.3.
  expect(data.rows.map(({ change }) => change)).toEqual(['−9 points (−18 to 0)', '−32 points (−43 to −21)']);
});

test('marks and bands have the same number and letter on every chart of a page, whatever stands on its axis', () => {
  const interventions = [{ ref: 'I-0', startsOn: '2020-01-15', kind: 'policy', label: 'Before' }, { ref: 'I-1', startsOn: '2026-02-01', kind: 'policy', label: 'Change' }];
  const regimes = [{ from: '2021-07-01', to: '2021-09-01', label: 'complex only' }, { from: '2021-10-01', to: null, label: 'all cases' }];
  const data = controlData(reading('p', [0.25, 0.5]), regimes, interventions);
  expect([data.interventions!.map(({ key }) => key), data.regimes!.map(({ key }) => key)]).toEqual([['2'], ['A', 'B']]);
  expect(bandsKey(regimes)).toBe('Bands on their axes, panels held under each way of choosing cases: A complex only (first panel Jul 2021); B all cases (first panel Oct 2021).');
  expect(bandsKey([])).toBeNull();
});

test('a spark line has the limits of each of its points, and ends at the last that is judged', () => {
  const shown = reading('p', [0.25, 0.5, 0.75]);
  const limits = { centre: 0.5, lower: 0.1, upper: 0.9, nearLower: 0.2, nearUpper: 0.8, clamped: 'none' as const };
  const points = shown.points.map((each, i) => ({ ...each, limits: i ? limits : null }));
  expect(sparkData({ ...shown, points, latest: points[1]! })!.points.map((point) => point.limits)).toEqual([null, limits]);
});

test('why limits are provisional is said once: with its dates where there are several sets of them', () => {
  const shown = reading('p', [0.25, 0.5]);
  const [segment] = shown.segments;
  const one = { ...shown, notes: ['too few', 'Other.'] };
  expect(chartNotes(one)).toEqual(['too few', 'Other.']);
  const two = { ...one, segments: [{ ...segment!, to: 0 }, { ...segment!, from: 1 }] };
  expect(chartNotes(two)).toEqual(['Other.']);
  expect(controlData(two, []).segments!.map(({ why }) => why)).toEqual(['all: too few', 'all: too few']);
});
