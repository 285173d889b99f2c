import type { ControlData, ControlPoint } from './control-data';
import { endLabels, placeEndLabels, plotLabels, type PlotLabel } from './control-labels';
import { dataLine, segmentLines, within, type Placed, type SegmentLines } from './control-lines';
import { controlAlt, controlCount, controlTable, gapNotes, markedAt, pointLines } from './control-text';
import { sequenceAxis, timeAxis, type DateAxis } from '../axes/date-axis';
import { areMonths, isGap, longDate, parseDay, usualStepDays } from '../axes/day';
import { formatBare, formatTicks } from '../lettering/format-value';
import type { PlotShape } from '../frame/framed-shape';
import type { Box } from '../frame/mark';
import { placeAnnotations, type Annotation } from './place-annotations';
import { regimeBands, type RegimeBand } from './regime-bands';
import type { Signal } from '../lettering/signal';
import { textWidth } from '../lettering/text-width';
import { axisNotes, valueAxis, valueDomain, type ValueAxis } from '../axes/value-axis';

export interface ControlShape extends PlotShape {
  readonly area: Box;
  readonly values: ValueAxis;
  readonly dates: DateAxis;
  readonly line: string;
  readonly lines: readonly SegmentLines[];
  /** `r` is 0 where points are too dense to be drawn one by one. */
  readonly points: readonly { x: number; y: number; r: number; signal: Signal; hollow: ControlPoint['hollow'] | null }[];
  readonly gaps: readonly { x: number; text: string }[];
  readonly annotations: readonly Annotation[];
  readonly regimes: readonly RegimeBand[];
  readonly regimeTop: number;
  readonly target: number | null;
  readonly labels: readonly PlotLabel[];
  /** What the numbers of the events and the letters of the bands stand for. */
  readonly keyNotes: readonly string[];
}

const ROW = 16;

/** A control or run chart `width` px wide; the plot itself is `plotHeight` px, by default what suits the width.
 *  Throws RangeError on a date that is none. */
export function controlShape(data: ControlData, width: number, plotHeight = Math.round(Math.min(300, Math.max(180, width * 0.36)))): ControlShape {
  const narrow = width < 560;
  const days = data.points.map((point) => parseDay(point.date));
  const months = areMonths(days);
  const spaced = data.spacing !== 'sequence';
  const stepDays = spaced ? usualStepDays(days) : null;
  const segments = data.segments ?? [];
  const known = data.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const limits = [
    ...segments.flatMap(({ centre, lower, upper }) => [centre, lower, upper]),
    ...data.points.flatMap(({ lower, upper }) => [lower, upper]), data.target?.value
  ].flatMap((value) => (typeof value === 'number' ? [within(value, data.unit)] : []));
  const domain = valueDomain(known, limits, { unit: data.unit, zero: 'auto', tickCount: plotHeight < 220 ? 4 : 5, mayBreak: true });

  const left = Math.ceil(Math.max(14, ...formatTicks(domain.ticks, data.unit).map((label) => textWidth(label, 12)))) + 8;
  const lastSegment = segments.at(-1);
  const ending = endLabels(data, lastSegment && segmentLines(data, days.map((day, i) => ({ day, point: data.points[i]!, x: i, y: 0 })), valueAxis(domain, data.unit, 0, 100), 0, 1).at(-1), narrow);
  const right = Math.round(width - Math.max(20, ...ending.map(({ text, kind }) => textWidth(text, 12, kind === 'latest'))) - 12);
  const dates = (spaced ? timeAxis : sequenceAxis)(days, left, right);

  const events = (data.interventions ?? []).map(({ date, label, key }) => ({ day: parseDay(date), label, key })).sort((a, b) => a.day.getTime() - b.day.getTime());
  const shownEvents = events.filter(({ day }) => days.length > 0 && isShown(day, days, months));
  const annotations = placeAnnotations(shownEvents.map(({ day, label, key }) => ({ x: dates.position(day), label, key })), 0, width, narrow ? 4 : 5);
  const rows = annotations.some(({ text }) => text) ? Math.max(...annotations.map(({ row }) => row)) + 1 : 0;
  const top = rows * ROW + (rows ? 12 : 10);
  const bottom = top + plotHeight;
  const values = valueAxis(domain, data.unit, top, bottom);
  const area: Box = { x: left, y: top, width: right - left, height: plotHeight };

  const placed: Placed[] = data.points.map((point, i) => ({ point, day: days[i]!, x: dates.xs[i]!, y: point.value === null ? null : values.position(point.value) }));
  const lines = segmentLines(data, placed, values, left, right);
  const regimeTop = bottom + 8 + dates.lines * 15;
  const { bands, note: regimeNote } = regimeBands(data, dates.position, left, right);
  const marked = markedAt(data);
  const spacing = placed.length > 1 ? (right - left) / placed.length : Infinity;
  const drawn = placed.filter((each) => each.y !== null);
  return {
    width, area, values, dates, lines, annotations, regimes: bands, regimeTop,
    height: regimeTop + (bands.length ? 18 : 2),
    line: dataLine(placed, stepDays),
    points: drawn.map(({ point, x, y }, i) => ({ x, y: y!, r: point.hollow ? 3 : radius(point.signal ?? null, spacing, i === drawn.length - 1), signal: point.signal ?? null, hollow: point.hollow ?? null })),
    gaps: placed.slice(1).flatMap((after, i) => {
      const before = placed[i]!;
      return isGap(before.day, after.day, stepDays) && after.x - before.x > 52 ? [{ x: (before.x + after.x) / 2, text: 'no data' }] : [];
    }),
    target: data.target ? values.position(data.target.value) : null,
    labels: [...placeEndLabels(ending, values, right + 9), ...plotLabels(data, placed, lines, values, stepDays, { ...area, y: top - 8, height: plotHeight + 8 })],
    marks: placed.map(({ point, day, x, y }, i) => ({ x, y: y ?? bottom, row: 0, column: i, heading: point.label ?? longDate(day, months), lines: pointLines(data, point, marked[i]!) })),
    get table() { return controlTable(data); },
    notes: [
      ...new Set(segments.flatMap(({ why }) => (why ? [why] : []))),
      ...clampNotes(lines, data),
      ...axisNotes(values, data.unit),
      ...gapNotes(days, stepDays),
      ...(spaced || days.length < 2 ? [] : [`Along the axis the events stand in the order in which they came, one step each, however long it was between them.${annotations.length ? ' A change stands between the events before and after it.' : ''}`])
    ],
    keyNotes: [...(regimeNote ? [regimeNote] : []), ...eventNotes(annotations, shownEvents, months)],
    count: controlCount(data),
    alt: controlAlt(data),
    empty: known.length ? null : `No data to draw: ${data.measure} has no value in this period.`
  };
}

function radius(signal: Signal, spacing: number, last: boolean): number {
  if (signal) return spacing > 5 ? 4 : 3;
  if (last) return 3.5;
  return spacing > 9 ? 2.5 : spacing > 5 ? 1.75 : 0;
}

/** Whether an event falls on the axis: within its days, or the months they stand for. */
function isShown(day: Date, days: readonly Date[], months: boolean): boolean {
  const [first, last] = [days[0]!.getTime(), days.at(-1)!.getTime()];
  const slack = (months ? 31 : 1) * 86_400_000;
  return day.getTime() > first - slack && day.getTime() < last + slack;
}

function clampNotes(lines: readonly SegmentLines[], data: ControlData): string[] {
  const low = lines.some(({ clamped }) => clamped === 'lower' || clamped === 'both');
  const high = lines.some(({ clamped }) => clamped === 'upper' || clamped === 'both');
  return [
    ...(low ? [`The lower limit would be below ${formatBare(0, data.unit)}, which cannot be: it is cut off there.`] : []),
    ...(high ? ['The upper limit would be above 100%, which cannot be: it is cut off there.'] : [])
  ];
}

/** What the labels above the plot could not say in full. */
function eventNotes(annotations: readonly Annotation[], events: readonly { day: Date; label: string; key?: string | undefined }[], months: boolean): string[] {
  if (annotations.every(({ text, label }) => text === label)) return [];
  const keyOf = (i: number) => events[i]!.key ?? String(i + 1);
  const numbered = annotations.some(({ text }, i) => text === keyOf(i)) || annotations.some(({ text }) => !text);
  return [`Marked: ${events.map(({ day, label }, i) => `${numbered ? `${keyOf(i)} ` : ''}${label} (${longDate(day, months)})`).join('; ')}.`];
}
