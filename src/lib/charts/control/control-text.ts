import type { ControlData, ControlPoint } from './control-data';
import { areMonthDates, areMonths, gapWords, isGap, longDate, parseDay } from '../axes/day';
import { formatRatio, formatValue } from '../lettering/format-value';
import { asSentence, counted, listWords } from '../lettering/sentence';
import { signalWord } from '../lettering/signal';
import { twinTable, type TwinTable } from '../frame/twin-table';

/** Facts of one point, one a line. `marked` names the events since the point before it. */
export function pointLines(data: ControlData, point: ControlPoint, marked: readonly string[]): string[] {
  const ratio = formatRatio(point.numerator, point.denominator);
  const n = point.denominator ?? null;
  const value = point.value === null ? (point.text ?? 'no value') : (point.text ?? formatValue(point.value, data.unit));
  const state = signalWord(point.signal);
  return [
    `${value}${ratio ? ` (${ratio})` : n !== null ? ` (n = ${n})` : ''}`,
    ...(state ? [point.reasons?.length ? `${state}: ${point.reasons.join("; ")}` : state] : (point.reasons ?? [])),
    ...marked.map((label) => `Marked: ${label}`)
  ];
}

/** Labels of the events after the point before and up to each point; those after the last go to the last. */
export function markedAt(data: ControlData): string[][] {
  const dates = data.points.map((point) => point.date);
  const found = dates.map((): string[] => []);
  for (const { date, label } of data.interventions ?? []) {
    const at = dates.findIndex((each) => each >= date);
    found[at < 0 ? dates.length - 1 : at]?.push(label);
  }
  return found;
}

export function controlTable(data: ControlData): TwinTable {
  const days = data.points.map((point) => parseDay(point.date));
  const months = areMonths(days);
  const marked = markedAt(data);
  const segmentOf = (point: ControlPoint) => (data.segments ?? []).find(({ from, to }) => point.date >= from && point.date <= to);
  const show = (value: number | null | undefined) => (value === null || value === undefined ? '' : formatValue(value, data.unit));
  return twinTable(data.measure, data.pointName ?? (months ? 'Month' : 'Date'), data.points, ({ label }, i) => label ?? longDate(days[i]!, months), [
    { name: data.measure, numeric: true, always: true, cell: (point) => point.text ?? (point.value === null ? 'no value' : show(point.value)) },
    { name: 'Count', numeric: true, cell: (point) => point.numerator?.toString() },
    { name: 'Of', numeric: true, cell: (point) => point.denominator?.toString() },
    { name: data.centreName === 'median' ? 'Median' : 'Mean', numeric: true, cell: (point) => show(segmentOf(point)?.centre) },
    { name: 'Lower limit', numeric: true, cell: (point) => show(point.lower ?? segmentOf(point)?.lower) },
    { name: 'Upper limit', numeric: true, cell: (point) => show(point.upper ?? segmentOf(point)?.upper) },
    { name: 'Signal', cell: (point) => signalWord(point.signal) },
    { name: 'Why', cell: (point) => (point.reasons ?? []).join('; ') },
    { name: 'Marked', cell: (_, i) => marked[i]!.join('; ') }
  ]);
}

/** Sentences on each gap in the points. */
export function gapNotes(days: readonly Date[], stepDays: number | null): string[] {
  const months = areMonths(days);
  const gaps = days.slice(1).flatMap((day, i) => (isGap(days[i]!, day, stepDays) ? [gapWords(days[i]!, day, months)] : []));
  if (gaps.length > 3) return [`The line breaks at ${gaps.length} gaps in the data.`];
  return gaps.length ? [asSentence(listWords(gaps))] : [];
}

/** `63 months, 412 in all`, or `63 months, 412 of 980`. */
export function controlCount(data: ControlData): string {
  const known = data.points.filter((point) => point.value !== null);
  const span = counted(known.length, periodWord(data));
  const total = (key: 'numerator' | 'denominator') => known.every((point) => typeof point[key] === 'number') ? known.reduce((sum, point) => sum + point[key]!, 0) : null;
  const ratio = formatRatio(total('numerator'), total('denominator'));
  if (ratio) return `${span}; ${ratio} in all.`;
  if (total('denominator') !== null) return `${span}; n = ${formatValue(total('denominator')!, 'count')} in all.`;
  const whole = known.every((point) => point.text === undefined && Number.isInteger(point.value));
  return data.unit === 'count' && whole ? `${span}; ${formatValue(known.reduce((sum, point) => sum + point.value!, 0), 'count')} in all.` : `${span}.`;
}

/** What each point stands for, told by how far the nearest two are apart. */
function periodWord({ points, spacing }: ControlData): string {
  if (spacing === 'sequence' || !areMonthDates(points)) return 'point';
  const months = points.map(({ date }) => Number(date!.slice(0, 4)) * 12 + Number(date!.slice(5, 7)));
  const least = Math.min(...months.slice(1).map((month, i) => month - months[i]!));
  return { 3: 'quarter', 12: 'year' }[least] ?? (least === 1 || points.length === 1 ? 'month' : 'point');
}

/** The alternative text: what it is, where it stands, what signals, what is marked. */
export function controlAlt(data: ControlData): string {
  const months = areMonthDates(data.points);
  const known = data.points.filter((point) => point.value !== null);
  const latest = known.at(-1);
  if (!latest) return `${data.measure}: no data.`;
  const last = (data.segments ?? []).at(-1);
  const show = (value: number) => formatValue(value, data.unit);
  const when = (date: string) => longDate(parseDay(date), months);
  const kinds = (['improvement', 'concern', 'both', 'neutral'] as const).flatMap((signal) => {
    const points = known.filter((point) => point.signal === signal);
    return points.length ? [`${counted(points.length, 'point')} of ${signalWord(signal).toLowerCase()}, the latest in ${when(points.at(-1)!.date)}`] : [];
  });
  const events = (data.interventions ?? []).map(({ date, label }) => `${label} (${longDate(parseDay(date), months)})`);
  return [
    `${data.measure}, ${counted(known.length, periodWord(data))}${known.length > 1 ? ` from ${when(known[0]!.date)} to ${when(latest.date)}` : ''}.`,
    `Latest ${latest.text ?? show(latest.value!)}${known.length > 1 ? '' : ` in ${when(latest.date)}`}${last && last.centre !== null ? `; ${data.centreName ?? 'mean'} ${show(last.centre)}` : ''}${last && last.lower !== null && last.upper !== null ? `, limits ${show(Math.max(0, last.lower))} to ${show(data.unit === 'percent' ? Math.min(1, last.upper) : last.upper)}` : ''}.`,
    kinds.length ? asSentence(listWords(kinds)) : last && (last.lower !== null || known.some((point) => typeof point.lower === 'number')) ? 'No point signals.' : '',
    events.length ? `Marked: ${listWords(events)}.` : ''
  ].filter(Boolean).join(' ');
}
