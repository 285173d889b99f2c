import type { ControlData } from '$lib/charts/control-data';
import type { Signal } from '$lib/charts/signal';
import type { SparklineData } from '$lib/charts/sparkline-shape';
import type { Unit as ChartUnit } from '$lib/charts/format-value';
import type { Unit } from '$lib/model/indicators/types';
import type { RegimeBand } from '$lib/workspace/board';
import type { IndicatorReading, SeriesReading } from '$lib/workspace/indicators/types';

const scaleUnit = (unit: Unit): ChartUnit => (unit === 'score' ? 'rate' : unit);
/** What a point is measured in: between rare events, days or the number of cases, whatever the indicator's own unit. */
const chartUnit = ({ chart, indicator }: SeriesReading): ChartUnit => (chart === 't' ? 'days' : chart === 'g' ? 'count' : scaleUnit(indicator.unit));
const signalOf = (reading: SeriesReading['points'][number]['reading']): Signal => (reading === 'common cause' ? null : reading);

/** A reading as the control chart takes it. */
export function controlData(reading: SeriesReading, regimes: readonly RegimeBand[]): ControlData {
  const { indicator, points, segments, marks, chart } = reading;
  const rare = chart === 'g' || chart === 't';
  const perPoint = chart === 'p' || chart === 'u';
  const at = (index: number) => points[Math.min(index, points.length - 1)]!.period;
  return {
    measure: indicator.name,
    unit: chartUnit(reading),
    spacing: rare ? 'sequence' : 'time',
    centreName: segments[0]?.centreKind ?? 'mean',
    points: points.map((point) => ({
      date: point.period, value: point.value, numerator: point.numerator, denominator: point.denominator,
      signal: signalOf(point.reading), reasons: point.causes.map((cause) => ruleWords[cause.rule]),
      ...(perPoint ? { lower: point.limits?.lower ?? null, upper: point.limits?.upper ?? null } : {})
    })),
    segments: segments.map((segment) => {
      const limits = points[segment.from]?.limits ?? null;
      return {
        from: at(segment.from), to: at(segment.to), centre: segment.centre, why: segment.why,
        lower: perPoint ? null : (limits?.lower ?? null), upper: perPoint ? null : (limits?.upper ?? null)
      };
    }),
    interventions: rare ? [] : marks.map(({ startsOn, label }) => ({ date: startsOn, label })),
    regimes: rare ? [] : regimes
  };
}

const ruleWords: Record<SeriesReading['points'][number]['causes'][number]['rule'], string> = {
  outside: 'outside the limits', trend: 'part of six steps one way', 'two of three': 'two of three near a limit', 'seven in a row': 'seven in a row on one side'
};

/** A reading as a spark line takes it; null where it is not a series. */
export function sparkData(reading: IndicatorReading): SparklineData | null {
  if (reading.form !== 'series') return null;
  const last = reading.points.at(-1);
  return {
    unit: chartUnit(reading),
    points: reading.points.map(({ period, value }) => ({ date: period, value })),
    state: last ? signalOf(last.reading) : null,
    centre: reading.segments.at(-1)?.centre ?? null
  };
}
