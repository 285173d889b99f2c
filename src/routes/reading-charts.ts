import type { BarData } from '$lib/charts/bar/bar-data';
import type { BeforeAfterData, Side } from '$lib/charts/before-after/before-after-data';
import type { CrossData } from '$lib/charts/cross-table/cross-data';
import type { DoneData } from '$lib/charts/done-list/done-data';
import type { IntervalData } from '$lib/charts/interval-dots/interval-data';
import type { SurvivalData } from '$lib/charts/survival/survival-data';
import type { ControlData } from '$lib/charts/control/control-data';
import type { Signal } from '$lib/charts/lettering/signal';
import type { SparklineData } from '$lib/charts/sparkline/sparkline-shape';
import { fewOf, type Unit as ChartUnit } from '$lib/charts/lettering/format-value';
import { monthLabel } from '$lib/model/dates';
import { basisPlural } from '$lib/model/indicators/basis';
import type { Indicator, Unit } from '$lib/model/indicators/types';
import type { RegimeBand } from '$lib/workspace/board';
import type { BreakdownReading, GroupReading } from '$lib/workspace/indicators/groups/read-breakdown';
import { rateWords } from '$lib/workspace/themes/theme-view';
import { contrastInShort } from '$lib/workspace/indicators/series/describe-contrast';
import { counted } from '$lib/workspace/indicators/format-value';
import type { ChangesReading, CrossReading, IndicatorReading, Intervention, PartReading, PartsReading, SeriesReading, WaitReading } from '$lib/workspace/indicators/types';

const scaleUnit = (unit: Unit): ChartUnit => (unit === 'score' ? 'rate' : unit);
/** What a point is measured in: between rare events, days or the number of cases, whatever the indicator's own unit. */
const chartUnit = ({ chart, indicator }: SeriesReading): ChartUnit => (chart === 't' ? 'days' : chart === 'g' ? 'count' : scaleUnit(indicator.unit));
const signalOf = (reading: SeriesReading['points'][number]['reading']): Signal => (reading === 'common cause' ? null : reading);

/** A reading as the control chart takes it. */
export function controlData(reading: SeriesReading, regimes: readonly RegimeBand[], interventions: readonly Intervention[] = []): ControlData {
  const { indicator, points, segments, marks, chart, grain } = reading;
  const gathered = grain !== 'month';
  const rare = chart === 'g' || chart === 't';
  const perPoint = chart === 'p' || chart === 'u';
  const at = (index: number) => points[Math.min(index, points.length - 1)]!.period;
  return {
    measure: indicator.name,
    unit: chartUnit(reading),
    ...(gathered ? { pointName: grain.replace(/^./, (first) => first.toUpperCase()) } : {}),
    spacing: rare ? 'sequence' : 'time',
    centreName: segments[0]?.centreKind ?? 'mean',
    points: points.map((point) => ({
      date: point.period, ...(gathered ? { label: point.label } : {}), value: point.value, numerator: point.numerator, denominator: point.denominator,
      signal: signalOf(point.reading), reasons: point.unjudged ? [unjudgedWords[point.unjudged]] : point.causes.map((cause) => ruleWords[cause.rule]),
      ...(point.unjudged ? { hollow: point.unjudged === 'unfinished' || point.unjudged === 'running' ? 'unfinished' as const : 'other' as const } : {}),
      ...(perPoint ? { lower: point.limits?.lower ?? null, upper: point.limits?.upper ?? null } : {})
    })),
    segments: segments.map((segment) => {
      const limits = points[segment.from]?.limits ?? null;
      return {
        from: at(segment.from), to: at(segment.to), centre: segment.centre, why: segment.why && segments.length > 1 ? `${segment.label}: ${segment.why}` : segment.why,
        lower: perPoint ? null : (limits?.lower ?? null), upper: perPoint ? null : (limits?.upper ?? null)
      };
    }),
    interventions: marks.map(({ ref, startsOn, label }) => ({ date: startsOn, label, ...keyed(interventions.findIndex((each) => each.ref === ref), numberAt) })),
    regimes: regimes.map((regime, i) => ({ ...regime, ...keyed(interventions.length ? i : -1, letterAt) })),
    regimesAre: bandsAre
  };
}

/** What is said of a chart, once: where there are several sets of limits, why each is withheld or provisional stands with its dates. */
export function chartNotes(reading: IndicatorReading): string[] {
  const dated = reading.form === 'series' && reading.segments.length > 1 ? reading.segments.map(({ why }) => why) : [];
  return reading.notes.filter((note) => !dated.includes(note));
}

/** A band begins at the first panel held under a way of choosing cases, which comes after the day from which that way applied. */
const bandsAre = { what: 'panels held under each way of choosing cases', first: 'first panel' };

const numberAt = (i: number): string => String(i + 1);
const letterAt = (i: number): string => String.fromCharCode(65 + (i % 26));
const keyed = (i: number, at: (i: number) => string): { key?: string } => (i < 0 ? {} : { key: at(i) });

/** What the letters on every chart of a page stand for; null where no band is drawn. The numbers are those of the changes in order. */
export const bandsKey = (regimes: readonly RegimeBand[]): string | null =>
  regimes.length ? `Bands on their axes, ${bandsAre.what}: ${regimes.map(({ label, from }, i) => `${letterAt(i)} ${label} (${bandsAre.first} ${monthLabel(from)})`).join('; ')}.` : null;

const ruleWords: Record<SeriesReading['points'][number]['causes'][number]['rule'], string> = {
  outside: 'outside the limits', trend: 'part of six steps one way', 'two of three': 'two of three near a limit', 'seven in a row': 'seven in a row on one side'
};

const unjudgedWords = { unfinished: 'unfinished, so not judged', few: 'fewer than five, so not judged', running: 'not over, so not judged', far: 'far outside all others', open: 'since the last, and counting: not judged' } as const;

/** A reading as a spark line takes it, up to the last point that is judged; null where it is not a series. */
export function sparkData(reading: IndicatorReading): SparklineData | null {
  if (reading.form !== 'series') return null;
  const { latest } = reading;
  const few = fewOf(latest, chartUnit(reading));
  return {
    unit: chartUnit(reading),
    points: reading.points.slice(0, reading.points.indexOf(latest) + 1 || undefined),
    state: signalOf(latest.reading),
    centre: reading.segments.at(-1)?.centre ?? null,
    ...(reading.areFloors && latest.value === 0 ? { label: 'none' } : few ? { label: few.replace(' of ', '/'), said: few } : {})
  };
}

/** Parts with something to divide by: shares or rates with their intervals. Each of them done or not: a list. Plain counts and means: bars. */
export function partsData({ indicator, parts, areFloors = false }: PartsReading): { readonly shares: IntervalData } | { readonly counts: BarData } | { readonly done: DoneData } {
  if (indicator.complete && parts.every(({ denominator }) => denominator === 1)) {
    return { done: { measure: indicator.name, rowName: indicator.basis === 'guide' ? 'Guide' : 'Step', words: doneWords[indicator.id] ?? { yes: 'yes', no: 'no' }, rows: parts.map(({ label, numerator }) => ({ label, done: numerator > 0 })) } };
  }
  const unit = scaleUnit(indicator.unit);
  if (parts.every(({ interval, denominator }) => interval !== null && denominator !== null)) {
    return {
      shares: {
        measure: indicator.name, unit, interval: '95% interval', ...(indicator.inThousands ? { nIn: 'thousand' as const } : {}),
        rows: parts.map(({ label, numerator, denominator, interval }) => ({ label, ...sayShare(interval!, areFloors), numerator, n: denominator }))
      }
    };
  }
  return { counts: { measure: indicator.name, unit, series: [{ id: 'n', label: indicator.name }], rows: parts.map(({ label, numerator, denominator }) => ({ label, values: [denominator ? numerator / denominator : numerator] })) } };
}

/** What yes and no are called in a list. */
const doneWords: Readonly<Record<string, DoneData['words']>> = { Q7: { yes: 'within its review date', no: 'past its review date, or without one' }, Q19: { yes: 'done', no: 'not done' } };

export const crossData = ({ indicator, rows, columns, cells }: CrossReading): CrossData => ({ measure: indicator.name, unitName: basisPlural(indicator.basis), rowName: 'How the crime ended', columnName: 'How conduct ended', rows, columns, cells });

/** How long things wait, as the share still waiting at each day. */
export const waitData = (reading: WaitReading): SurvivalData => waitsData([{ label: 'All', reading }]);

/** The same for each group of cases. */
export const waitsData = (groups: readonly { readonly label: string; readonly reading: WaitReading }[]): SurvivalData => ({
  measure: groups[0]!.reading.indicator.name, kind: 'waiting', still: groups[0]!.reading.indicator.lasting?.still,
  groups: groups.map(({ label, reading: { survival, median } }) => ({
    label, n: survival.n, events: survival.events, medianDays: median.days, endDays: survival.followedFor,
    steps: survival.steps.map(({ days, atRisk, survival: share, lower, upper }) => ({ days, share, lower, upper, atRisk }))
  }))
});

/** A share with its interval; a floor has none, and one of nought no dot. */
const sayShare = (interval: NonNullable<PartReading['interval']>, isFloor: boolean): Pick<Side, 'value' | 'lower' | 'upper' | 'text'> =>
  isFloor ? { value: interval.estimate || null, lower: null, upper: null, text: rateWords(interval, true) } : { value: interval.estimate, lower: interval.lower, upper: interval.upper };

export function changesData({ indicator, changes, areFloors = false }: ChangesReading): BeforeAfterData {
  const side = ({ events, exposure, interval }: ChangesReading['changes'][number]['before']): Side =>
    ({ ...(interval ? sayShare(interval, areFloors) : { value: null, lower: null, upper: null }), ...(exposure ? { numerator: events, n: exposure } : { text: 'no case' }) });
  const words = { lower: 'lower since', higher: 'higher since', 'cannot tell': 'chance can explain it', refused: 'not compared: too few' } as const;
  return {
    measure: indicator.name, unit: scaleUnit(indicator.unit), event: 'each tasking', rowName: 'Tasking',
    rows: changes.map(({ label, before, after, monthsAfter, verdict }) => ({ label, before: side(before), after: side(after), change: monthsAfter ? words[verdict] : 'no notes read since' }))
  };
}

/** A measure by groups: the earlier half of the period against the later, the whole last. Of many groups the whole stands in the head
 *  alone: on their axis it would leave them no room. */
export function breakdownData(indicator: Indicator, { groups, whole, laterFrom }: BreakdownReading, many = false): BeforeAfterData {
  const side = ({ value, numerator, denominator, interval }: GroupReading['earlier']): Side => ({
    value, lower: interval?.lower ?? null, upper: interval?.upper ?? null, numerator, n: denominator, ...(value === null ? { text: 'none' } : {}),
    ...(denominator === null ? { count: counted(numerator, indicator.basis) } : {})
  });
  return {
    measure: indicator.name, unit: indicator.unit === 'percent' ? 'percent' : 'rate', event: monthLabel(laterFrom), rowName: many ? 'Route' : 'Group', interval: '95% interval',
    rows: [...groups, ...(many ? [] : [whole])].map((group) => ({ label: group.label, before: side(group.earlier), after: side(group.later), change: group.change ? contrastInShort(group.change) : 'not compared' }))
  };
}
