import { bisector, scaleLinear, scaleUtc, utcDay, utcFormat, utcMonth, utcYear, type ScaleTime } from 'd3';
import { areMonths, shortDate, usualStepDays } from './day';
import { textWidth } from '../lettering/text-width';

/** A label of the axis, centred on `x`, and on `line` 0 or 1 below it. */
export interface DateLabel {
  readonly x: number;
  readonly line: 0 | 1;
  readonly text: string;
}

export interface DateAxis {
  /** Px of each day given, in the order given. */
  readonly xs: readonly number[];
  readonly ticks: readonly number[];
  readonly labels: readonly DateLabel[];
  /** Lines of labels used. */
  readonly lines: 0 | 1 | 2;
  /** Px of any day, kept within the axis. */
  position(day: Date): number;
}

const SIZE = 12;

/** Ascending days on an axis of true time between `left` and `right` px. */
export function timeAxis(days: readonly Date[], left: number, right: number): DateAxis {
  const first = days[0] ?? new Date(0);
  const last = days.at(-1) ?? first;
  const step = usualStepDays(days) ?? 30;
  const pad = Math.max(1, Math.round(step / 2));
  const scale = scaleUtc([utcDay.offset(first, -pad), utcDay.offset(last, pad)], [left, right]).clamp(true);
  const spanMonths = utcMonth.count(first, last) + 1;
  const position = (day: Date) => scale(day);
  const xs = days.map(position);
  const pxPerYear = ((right - left) / Math.max(spanMonths, 1)) * 12;
  if (days.length === 0) return { xs, ticks: [], labels: [], lines: 0, position };
  if (spanMonths > 30) return { xs, position, ...yearMarks(scale, left, right, pxPerYear) };
  return { xs, position, ...monthMarks(scale, left, right, { from: first, spanMonths, stepMonths: Math.round(step / 30.4) }) };
}

/** Ascending days evenly spaced, one step each: for charts of events, where the distance in time is the value. Only the first and
 *  the last are named, with what stands between them: a row of dates would read as time. */
export function sequenceAxis(days: readonly Date[], left: number, right: number): DateAxis {
  const scale = scaleLinear([-0.5, Math.max(0.5, days.length - 0.5)], [left, right]).clamp(true);
  const months = areMonths(days);
  const bisect = bisector((day: Date) => day.getTime()).left;
  const position = (day: Date) => {
    const after = bisect(days, day.getTime());
    const [a, b] = [days[after - 1], days[after]];
    if (b?.getTime() === day.getTime()) return scale(after);
    if (!a || !b) return scale(after - 0.5);
    return scale(after - 1 + (day.getTime() - a.getTime()) / (b.getTime() - a.getTime()));
  };
  return { xs: days.map((_, i) => scale(i)), ticks: days.map((_, i) => scale(i)), labels: endsOf(days, months, left, right), lines: days.length ? 1 : 0, position };
}

/** The first and the last of a sequence at its ends, and in words, where there is room, that the axis goes by order. */
function endsOf(days: readonly Date[], months: boolean, left: number, right: number): DateLabel[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const [a, b] = [shortDate(first, months), shortDate(last, months)];
  const [wideA, wideB] = [textWidth(a, SIZE), textWidth(b, SIZE)];
  if (days.length === 1) return [{ x: (left + right) / 2, line: 0, text: a }];
  const said = ['in the order in which they came, not to scale in time', 'in order, not to scale in time', 'by order'].find((text) => textWidth(text, SIZE) + wideA + wideB + 32 <= right - left);
  const middle = (left + wideA + right - wideB) / 2;
  return [{ x: left + wideA / 2, line: 0, text: a }, ...(said ? [{ x: middle, line: 0 as const, text: said }] : []), { x: right - wideB / 2, line: 0, text: b }];
}

type TimeScale = ScaleTime<number, number>;
type Marks = Pick<DateAxis, 'ticks' | 'labels' | 'lines'>;

/** Ticks at each new year; each year's name centred in what is shown of it. */
function yearMarks(scale: TimeScale, left: number, right: number, pxPerYear: number): Marks {
  const years: Date[] = [];
  for (let year = utcYear.floor(scale.invert(left)); scale(year) < right; year = utcYear.offset(year, 1)) years.push(year);
  const ticks = years.map((year) => scale(year)).filter((x) => x > left && x < right);
  const short = pxPerYear < textWidth('2024', SIZE) + 8;
  const every = Math.max(1, Math.ceil((textWidth(short ? '’24' : '2024', SIZE) + 8) / pxPerYear));
  const labels = years.flatMap((year, i): DateLabel[] => {
    const [from, to] = [Math.max(left, scale(year)), Math.min(right, scale(utcYear.offset(year, 1)))];
    const text = utcFormat(short ? '’%y' : '%Y')(year);
    return i % every === 0 && to - from >= Math.min(textWidth(text, SIZE), pxPerYear) ? [{ x: (from + to) / 2, line: 0, text }] : [];
  });
  return { ticks, labels, lines: 1 };
}

/** Months from that of the first day on, at a step that has room and is no finer than the data: `stepMonths` lie between two days. The year
 *  beneath the first month shown and each January. */
function monthMarks(scale: TimeScale, left: number, right: number, { from, spanMonths, stepMonths }: { from: Date; spanMonths: number; stepMonths: number }): Marks {
  const room = Math.max(1, Math.floor((right - left) / 34));
  const step = [1, 2, 3, 6, 12].find((months) => months >= stepMonths && spanMonths / months <= room) ?? 12;
  const first = [utcMonth.ceil(scale.invert(left)), utcMonth.floor(from)].sort((a, b) => b.getTime() - a.getTime())[0]!;
  const months: Date[] = [];
  for (let month = first; scale(month) < right; month = utcMonth.offset(month, 1)) {
    if (month.getUTCMonth() % step === 0) months.push(month);
  }
  if (months.length === 0 && scale(first) < right) months.push(first);
  const ticks = months.map((month) => scale(month));
  const labels = months.map((month): DateLabel => ({ x: scale(month), line: 0, text: utcFormat('%b')(month) }));
  let year = '';
  for (const month of months) {
    if (utcFormat('%Y')(month) !== year) labels.push({ x: scale(month), line: 1, text: (year = utcFormat('%Y')(month)) });
  }
  return { ticks, labels, lines: 2 };
}
