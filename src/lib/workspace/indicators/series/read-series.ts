import { dayLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { themesByName } from '$lib/model/theme-measures';
import { limitStatus, type ChartOptions, type ControlChart } from '$lib/stats/spc/control-chart';
import { chartIcons } from '$lib/stats/spc/icons';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { stretchesInWords } from '../../loaded-span';
import { chooseChart, type ChosenChart } from './choose-chart';
import { runningMonth, siftMonths, trimStart, unfinishedFrom, type Months } from './clean-rows';
import { crowdedQuarter } from './crowded-quarter';
import { describeAssurance, describeVariation, withLevelWords } from './describe-icons';
import { pointWords, standingWords } from './describe-point';
import { describeSpan, isJudged, signalSpans } from './describe-signals';
import { controlChartOf, leftUnjudged, limitNotes, pointsOf, segmentsOf, unjudgedNotes, type Unjudged } from './draw-control';
import { apartWords, farOutWords, monthsApart } from './far-out';
import { findGaps } from './find-gaps';
import { counted, formatValue } from '../format-value';
import { monthsIn, startOf } from './group-periods';
import { readLevel } from './halves';
import { againstTarget } from './meets-target';
import { missedLately } from './missed-lately';
import { placeMarks, unplacedWords } from './place-marks';
import { readRare } from './read-rare';
import { readRun } from './read-run';
import type { EmptyReading, LevelMove, Mark, ReadingContext, ReadingPoint, SeriesReading } from '../types';
import { lastAgainst, withLevel, perPeriod, writeFinding, writeStill } from './write-finding';

/** A series of months as a control or run chart, with what it found. Never throws on thin data: it says what is thin. */
export function readSeries(indicator: Indicator, rows: readonly SeriesRow[], context: ReadingContext): SeriesReading | EmptyReading {
  const months = siftMonths(indicator, rows, context);
  const reading = drawSeries(indicator, months, context);
  if (reading.form !== 'series') return reading;
  const { loaded, settled, judged } = months;
  const assurance = againstTarget(indicator, reading.assurance, { judged, settled });
  const missed = missedLately(indicator, settled);
  const blank = loaded.filter((row) => row.blank && context.unloaded?.has(row.period)).map(({ period }) => period);
  const finding = `${reading.finding}${crowdedQuarter(indicator, judged)}${blank.length ? ` Nothing at all was loaded for ${stretchesInWords(blank).join(', ')}.` : ''}`;
  return { ...reading, finding, assurance, missed };
}

function drawSeries(indicator: Indicator, { loaded, notes, judged }: Months<SeriesRow>, context: ReadingContext): SeriesReading | EmptyReading {
  const nothing = emptyReason(indicator, loaded, context);
  if (nothing) return { form: 'empty', indicator, finding: nothing, signals: [], notes };
  const settled = unfinishedFrom(indicator, context);
  const apart = monthsApart(indicator, judged);
  const chosen = chooseChart(indicator, trimStart(indicator, loaded), settled, apart.all);
  const refs = chosen.chart === 'g' ? [] : context.newLimits?.get(indicator.id) ?? [];
  const periods = chosen.periods.map(({ period }) => period);
  const marks = placeMarks(periods, context.today, context.interventions);
  const unplaced = unplacedWords(periods, context.today, context.interventions, chosen.grain);
  const begun = marks.filter(({ ref, at }) => at > 0 && refs.includes(ref));
  const kept = begun.length || chosen.chart === 'g' ? undefined : marks.find(({ ref, at }) => at > 0 && ref === context.keptLimits?.get(indicator.id));
  // Limits of its own say what a part of the period is like: its halves would say it again, and otherwise.
  const level = begun.length || kept ? null : readLevel(indicator, apart.all.size ? judged.filter(({ period }) => !apart.all.has(period)) : judged, chosen.grain);
  const left = leftUnjudged(chosen.chart, chosen.periods, settled, indicator.stock ? null : runningMonth(context.today));
  const placesOf = (months: ReadonlySet<string>) => {
    const from = new Set([...months].map((month) => startOf(month, chosen.grain)));
    return from.size === 0 ? [] : chosen.periods.flatMap(({ period }, i) => (from.has(period) ? [i] : []));
  };
  const exclude = placesOf(apart.all);
  const options = { rebaseAt: begun.map(({ at }) => at), unjudged: [...left.keys()], exclude, ...(kept ? { fixAfter: kept.at } : {}) };
  const limitsSince = begun.map(({ at, moved, label, startsOn }) => `New limits from ${chosen.periods[at]!.label}, chosen here, at “${label}”${moved ? `: ${dayLabel(startsOn)} lies within the ${chosen.grain} before` : ''}.`);
  const limitsKept = kept ? [`Limits set by what came before ${chosen.periods[kept.at]!.label}, chosen here, at “${kept.label}”, and kept: what came after is judged against them.`] : [];
  // A month far out is named in the finding; one that is no more than large beside the chart.
  const large = apart.large.size ? apartWords(indicator, { ...apart, far: new Set() }, judged.filter(({ period }) => !apart.far.has(period)), 'the average, the limits and the level') : null;
  const said = [...notes, ...(large ? [large] : []), ...(chosen.why ? [chosen.why] : []), ...limitsSince, ...limitsKept, ...(unplaced ? [unplaced] : [])];
  if (chosen.chart === 'g') return readRare(indicator, exclude.length ? chosen.periods.filter((_, i) => !exclude.includes(i)) : chosen.periods, context, said, level);
  const asked = { indicator, ownLimits: begun.length > 0 || kept !== undefined, ...chosen, options, far: placesOf(apart.far), left, level, marks, notes: said };
  const reading = chosen.chart === 'run' ? asRun(asked) : asControl(asked);
  return apart.far.size ? { ...reading, farOut: [...apart.far].sort() } : reading;
}

interface Asked extends Omit<ChosenChart, 'why'> {
  readonly ownLimits: boolean;
  readonly indicator: Indicator;
  readonly options: ChartOptions;
  /** Places of the periods far out; `options` exclude them and those too large. */
  readonly far: readonly number[];
  readonly left: Unjudged;
  readonly level: LevelMove | null;
  readonly notes: readonly string[];
  readonly marks: readonly Mark[];
}

function asControl({ ownLimits, indicator, chart, grain, periods, options, far, left, level, notes, marks }: Asked): SeriesReading {
  const drawn = controlChartOf(indicator, chart, periods, options);
  const points = pointsOf(indicator, periods, drawn, left);
  const icons = chartIcons(drawn, indicator.better, indicator.target?.value ?? null);
  const lastSegment = drawn.segments.at(-1)!;
  const variation = icons || !standsStill(points, lastSegment.baseline) ? describeVariation(icons?.variation ?? null, lastSegment.why ?? 'Limits are withheld.', level)
    : { reading: 'common cause' as const, direction: null, icon: 'common' as const, words: 'The points hardly move: the last is as the one before.' };
  const assurance = describeAssurance(icons?.assurance ?? null, indicator.target);
  const latest = latestOf(points);
  const placed = (at: readonly number[]) => at.map((i) => points[i]!).filter(isJudged);
  const farOut = placed(far);
  const found = icons ? writeFinding(indicator, withoutCauses(points, placed(options.exclude ?? []).filter((point) => point !== latest)), grain, level, level && steadyFrom(level.laterFrom, { indicator, chart, periods, options })) : level ? withLevel(indicator, level, null) : null;
  return {
    form: 'series', indicator, chart, grain, points, ...(ownLimits ? { ownLimits } : {}), segments: segmentsOf(drawn, points), latest, standing: standingWords(indicator, latest, grain), level, variation, assurance,
    marks,
    finding: found ? `${found}${farOut.length ? ` ${farOutWords(indicator, farOut)}` : ''}${sinceStep(drawn, points, indicator, grain)}` : (writeStill(indicator.name, indicator.unit, points.slice(lastSegment.from), grain) ?? `${indicator.name}: ${pointWords(indicator, latest)}. ${lastSegment.why ?? ''}`).trim(),
    signals: signalSpans(points).map((span) => describeSpan(points, span, grain, indicator.unit)),
    notes: [...notes, ...unjudgedNotes(indicator, points), ...(lastSegment.why ? [lastSegment.why] : []), ...limitNotes(drawn, points), ...findGaps(points, grain), ...single(indicator, points)]
  };
}

/** Points enough for limits, which a measure without movement has not: whether its last point is as the one before. */
function standsStill(points: readonly ReadingPoint[], baseline: number): boolean {
  const [before, last] = points.filter(isJudged).slice(-2);
  return limitStatus(baseline).status !== 'withheld' && before !== undefined && last !== undefined && before.value === last.value;
}

/** Points far out are named beside the finding, which says what all others do. */
const withoutCauses = (points: readonly ReadingPoint[], apart: readonly ReadingPoint[]): readonly ReadingPoint[] =>
  apart.length ? points.map((point) => (apart.includes(point) ? { ...point, causes: [], unjudged: 'far' as const } : point)) : points;

/** Where the last limits began at a change: the average before it. */
function sinceStep({ segments }: ControlChart, points: readonly ReadingPoint[], { unit }: Indicator, grain: ChosenChart['grain']): string {
  const [before, last] = segments.slice(-2);
  return last && before?.status !== 'withheld' && typeof before?.centre === 'number' ? ` Before ${points[last.from]!.label} the average was ${formatValue(before.centre, unit)}${perPeriod({ unit }, points, grain)}.` : '';
}

/** Whether the later half, with limits of its own, holds no signal. Null where it is too short for limits. */
function steadyFrom(laterFrom: string, { indicator, chart, periods, options }: Pick<Asked, 'indicator' | 'chart' | 'periods' | 'options'>): boolean | null {
  const from = periods.findIndex(({ period }) => period >= laterFrom);
  const later = controlChartOf(indicator, chart, periods.slice(from), { unjudged: [...(options.unjudged ?? []), ...(options.exclude ?? [])].map((i) => i - from) });
  return later.segments.at(-1)!.status === 'withheld' ? null : later.points.every(({ causes }) => causes.length === 0);
}

function asRun({ ownLimits, indicator, grain, periods, options, left, level, notes, marks }: Asked): SeriesReading {
  const points = pointsOf(indicator, periods, null, left);
  const run = readRun(indicator, points, grain, options);
  const latest = latestOf(points);
  // Rules that say nothing, or not which way, leave it to the level.
  const told = run.variation.direction === null ? level : null;
  return {
    form: 'series', indicator, chart: 'run', grain, points, ...(ownLimits ? { ownLimits } : {}), segments: run.segments, latest, standing: standingWords(indicator, latest, grain), level,
    variation: withLevelWords(run.variation, told),
    assurance: describeAssurance(null, indicator.target),
    marks,
    finding: points.filter(({ value }) => value !== null).length === 1 ? `${indicator.name}: ${oneStretch(periods.find(({ period }) => period === latest.period)?.months ?? 0, grain)} of data (${pointWords(indicator, latest)}), nothing to compare it with.` : told ? withLevel(indicator, told, null, lastAgainst(indicator, points, told, grain, run.segments.at(-1)?.centre ?? null)) : run.finding,
    signals: run.signals,
    notes: [...notes, ...unjudgedNotes(indicator, points), ...(indicator.stock ? [run.variation.words] : []), ...findGaps(points, grain), ...single(indicator, points)]
  };
}

/** "one month", "one year", or of a year of which only some months are loaded "5 months". */
const oneStretch = (months: number, grain: ChosenChart['grain']): string => (months === 1 ? 'one month' : months > 0 && months < monthsIn[grain] ? counted(months, 'month') : `one ${grain}`);

const latestOf = (points: readonly ReadingPoint[]): ReadingPoint => points.findLast(isJudged) ?? points.findLast(({ value }) => value !== null)!;

function emptyReason({ id, name, denominator, stock }: Indicator, rows: readonly SeriesRow[], { unloaded }: ReadingContext): string | null {
  if (rows.length === 0) return `${name}: no month of data is in view.`;
  const isLoaded = ({ period, blank }: SeriesRow): boolean => stock === true || (!blank && !unloaded?.has(period));
  // What was not loaded is not zero.
  if (!rows.some(isLoaded)) return `${name}: nothing at all was loaded for ${rows.length === 1 ? 'the month' : `any of the ${rows.length} months`} in view.`;
  const divided = rows.some((row) => row.denominator !== null);
  if (divided && rows.every((row) => !row.denominator) && themesByName(id).length) return `${name}: nothing to count, since the period holds no ${denominator ?? 'denominator'}, or the theme that it counts is split or retired.`;
  if (divided && rows.every((row) => !row.denominator)) return `${name}: nothing to count yet, since the period holds no ${denominator ?? 'denominator'}.`;
  if (divided || rows.some((row) => row.numerator !== 0)) return null;
  const loaded = rows.filter(isLoaded).length;
  return `${name}: none in ${loaded === 1 ? 'the one month' : `any of the ${loaded} months`} ${loaded < rows.length ? 'loaded' : 'in view'}.`;
}

/** A whole series that rests on one thing counted. */
function single({ basis, unit }: Indicator, points: readonly ReadingPoint[]): string[] {
  const all = points.reduce((total, { numerator, denominator }) => total + (denominator ?? numerator), 0);
  return all === 1 ? [`All of it rests on a single ${unit === 'rate' ? 'one' : basis}: it shows how the chart works, not how things are.`] : [];
}
