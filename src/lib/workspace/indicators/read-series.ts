import { dayLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { chartIcons } from '$lib/stats/icons';
import { rebaseAt } from '$lib/stats/rebase';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { chooseChart, type ChosenChart } from './choose-chart';
import { dropFuture, trimStart } from './clean-rows';
import { describeAssurance, describeVariation } from './describe-icons';
import { describeSpan, signalSpans } from './describe-signals';
import { controlChartOf, limitNotes, pointsOf, segmentsOf } from './draw-control';
import { findGaps } from './find-gaps';
import { placeMarks } from './place-marks';
import { readRare } from './read-rare';
import { readRun } from './read-run';
import type { EmptyReading, ReadingContext, ReadingPoint, SeriesReading } from './types';
import { writeFinding } from './write-finding';

/** A series of months as a control or run chart, with what it found. Never throws on thin data: it says what is thin. */
export function readSeries(indicator: Indicator, rows: readonly SeriesRow[], context: ReadingContext): SeriesReading | EmptyReading {
  const { rows: kept, notes } = dropFuture(rows, context.today);
  const nothing = emptyReason(indicator, kept);
  if (nothing) return { form: 'empty', indicator, finding: nothing, signals: [], notes, attention: false };
  const chosen = chooseChart(indicator, trimStart(indicator, kept));
  const rebased = rebaseAt(chosen.periods.map(({ period }) => period), context.rebaseOn ?? []);
  const options = { rebaseAt: rebased.flatMap(({ at }) => at ?? []) };
  const rebaseNotes = rebased.filter(({ at, moved }) => at !== null && moved).map(({ date, at }) => `New limits from ${chosen.periods[at!]!.label}: ${dayLabel(date)} lies within the ${chosen.grain} before.`);
  const said = [...notes, ...(chosen.why ? [chosen.why] : []), ...rebaseNotes];
  if (chosen.chart === 'g') return readRare(indicator, chosen.periods, context, said);
  return chosen.chart === 'run' ? asRun(indicator, chosen, options, said, context) : asControl(indicator, chosen, options, said, context);
}

function asControl(indicator: Indicator, { chart, grain, periods }: ChosenChart, options: { rebaseAt: number[] }, notes: string[], context: ReadingContext): SeriesReading {
  const drawn = controlChartOf(indicator, chart, periods, options);
  const points = pointsOf(indicator, periods, drawn);
  const icons = chartIcons(drawn, indicator.better, indicator.target?.value ?? null);
  const lastSegment = drawn.segments.at(-1)!;
  const variation = describeVariation(icons?.variation ?? null, lastSegment.why ?? 'Limits are withheld.');
  const assurance = describeAssurance(icons?.assurance ?? null, indicator.target);
  const latest = latestOf(points);
  return {
    form: 'series', indicator, chart, grain, points, segments: segmentsOf(drawn, points), latest, variation, assurance,
    marks: placeMarks(points.map(({ period }) => period), context.today, context.interventions),
    finding: icons ? writeFinding(indicator, points, grain) : `${indicator.name}: ${latest.words}. ${lastSegment.why ?? ''}`.trim(),
    signals: signalSpans(points).map((span) => describeSpan(points, span, grain, indicator.unit)),
    notes: [...notes, ...(lastSegment.why ? [lastSegment.why] : []), ...limitNotes(drawn, points), ...findGaps(points, grain), ...single(points)],
    attention: variation.reading === 'concern' || variation.reading === 'both' || assurance.icon === 'fails'
  };
}

function asRun(indicator: Indicator, { grain, periods }: ChosenChart, options: { rebaseAt: number[] }, notes: string[], context: ReadingContext): SeriesReading {
  const points = pointsOf(indicator, periods, null);
  const run = readRun(indicator, points, grain, options);
  return {
    form: 'series', indicator, chart: 'run', grain, points, segments: run.segments, latest: latestOf(points), variation: run.variation,
    assurance: describeAssurance(null, indicator.target),
    marks: placeMarks(points.map(({ period }) => period), context.today, context.interventions),
    finding: points.filter(({ value }) => value !== null).length === 1 ? `One ${grain} of data (${latestOf(points).words}): nothing to compare it with.` : run.finding,
    signals: run.signals,
    notes: [...notes, ...(indicator.stock ? [run.variation.words] : []), ...findGaps(points, grain), ...single(points)],
    attention: run.variation.reading === 'concern'
  };
}

const latestOf = (points: readonly ReadingPoint[]): ReadingPoint => points.findLast(({ value }) => value !== null)!;

function emptyReason({ name, denominator }: Indicator, rows: readonly SeriesRow[]): string | null {
  if (rows.length === 0) return `${name}: no month of data is in view.`;
  const divided = rows.some((row) => row.denominator !== null);
  if (divided && rows.every((row) => !row.denominator)) return `${name}: nothing to count yet, since the period holds no ${denominator ?? 'denominator'}.`;
  if (!divided && rows.every((row) => row.numerator === 0)) return `${name}: none in ${rows.length === 1 ? 'the one month' : `any of the ${rows.length} months`} in view.`;
  return null;
}

/** A whole series that rests on one thing counted. */
function single(points: readonly ReadingPoint[]): string[] {
  const counted = points.reduce((total, { numerator, denominator }) => total + (denominator ?? numerator), 0);
  return counted === 1 ? ['All of it rests on a single case: it shows how the chart works, not how things are.'] : [];
}
