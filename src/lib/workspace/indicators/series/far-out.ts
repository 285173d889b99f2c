import { listWords } from '$lib/model/list-words';
import type { Indicator } from '$lib/model/indicators/types';
import { limitStatus } from '$lib/stats/spc/control-chart';
import type { Limits } from '$lib/stats/spc/limits';
import { median } from '$lib/stats/median';
import { laneyLines } from '$lib/stats/spc/ratio-chart';
import { xmrLimits } from '$lib/stats/spc/xmr';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { countsSeparateThings, describePoint } from './describe-point';
import { valueOf } from './draw-control';
import { periodLabel } from './group-periods';
import type { ReadingPoint } from '../types';

/** How many times as far from the average as a limit of all others a month lies before it is far out: 3 × 3 standard errors. */
const limitsAway = 3;
/** Of a count or rate: how many times the average of the others it is, or what part of it. */
const timesAway = 3;
/** Fewest things in it, or to be expected in it. */
const fewest = 10;
/** One in so many months at most: more are no slip, they are how things are. */
const oneIn = 12;

/** Months, by their first day, so far out that the average and the limits of all others would turn on them: a slip in the data or an
 *  event of its own. Limits are those of the others, screened as METHODS asks, so that one month cannot widen what it is held
 *  against. `rows` are months that may be judged, in order. Empty for what carries over and where the others have no limits. */
export function farOutMonths(indicator: Indicator, rows: readonly SeriesRow[]): ReadonlySet<string> {
  if (indicator.stock) return new Set();
  const kind = !countsSeparateThings(indicator) ? 'xmr' : indicator.unit === 'percent' ? 'p' : 'c';
  const values = rows.map(valueOf);
  const found: number[] = [];
  while (found.length < rows.length / oneIn) {
    if (kind !== 'xmr' && !extremes(values, found).some((i) => mayBeFar(kind, rows, i, found))) break;
    const next = furthest(values, found);
    if (next === null || (kind !== 'xmr' && !mayBeFar(kind, rows, next, found))) break;
    const limits = limitsOfOthers(kind, rows, values, next, found);
    if (!limits || !isFar(indicator, rows[next]!, values[next]!, limits)) break;
    found.push(next);
  }
  return new Set(found.map((i) => rows[i]!.period));
}

/** Of the months apart those that stand alone: the months beside are nearer to the average of the others than to them. Around a
 *  change that is asked for, since a run of months far out may be what it brought. */
export function lonelyMonths(indicator: Indicator, rows: readonly SeriesRow[]): Apart {
  const { far, large } = monthsApart(indicator, rows);
  return apartOf(aloneOf(rows, far), aloneOf(rows.map(sizeOf), large));
}

function aloneOf(rows: readonly SeriesRow[], far: ReadonlySet<string>): ReadonlySet<string> {
  if (far.size === 0) return far;
  const others = rows.filter(({ period }) => !far.has(period));
  const total = (of: (row: SeriesRow) => number): number => others.reduce((sum, row) => sum + of(row), 0);
  const average = total(({ numerator }) => numerator) / total(({ denominator }) => denominator ?? 1);
  const known = rows.filter((row) => valueOf(row) !== null);
  const alone = known.filter((row, i) => far.has(row.period) && [known[i - 1], known[i + 1]].every((beside) => !beside || Math.abs(valueOf(beside)! - average) < Math.abs(valueOf(beside)! - valueOf(row)!)));
  return new Set(alone.map(({ period }) => period));
}

const nowhere: ReadonlySet<string> = new Set();
const asCount = (indicator: Indicator): Indicator => ({ ...indicator, unit: 'count', denominator: null });
const sizeOf = ({ period, denominator }: SeriesRow): SeriesRow => ({ period, numerator: denominator ?? 0, denominator: null });

/** Months that nothing is judged by: those far out, and of a share those so large that all would turn on them. */
export interface Apart { readonly far: ReadonlySet<string>; readonly large: ReadonlySet<string>; readonly all: ReadonlySet<string> }

export function monthsApart(indicator: Indicator, rows: readonly SeriesRow[]): Apart {
  return apartOf(farOutMonths(indicator, rows), farOutSizes(indicator, rows));
}

const apartOf = (far: ReadonlySet<string>, large: ReadonlySet<string>): Apart => ({ far, large, all: large.size ? new Set([...far, ...large]) : far });

/** Of a share: months in which so many more were counted than in all others that what is said of all would turn on them. */
export function farOutSizes(indicator: Indicator, rows: readonly SeriesRow[]): ReadonlySet<string> {
  if (indicator.unit !== 'percent' || indicator.stock || !countsSeparateThings(indicator)) return nowhere;
  let [most, all] = [0, 0];
  for (const { denominator } of rows) {
    most = Math.max(most, denominator ?? 0);
    all += denominator ?? 0;
  }
  const others = (all - most) / (rows.length - 1);
  if (most < fewest || most <= timesAway * others || most - others <= limitsAway * 3 * Math.sqrt(others) * (1 - 1e-9)) return nowhere;
  const found = farOutMonths(asCount(indicator), rows.map(sizeOf));
  return new Set(rows.flatMap(({ period, denominator }) => (found.has(period) && (denominator ?? 0) > others ? [period] : [])));
}

/** The first of the least and of the most: one of them is the furthest, whatever the middle is. */
function extremes(values: readonly (number | null)[], found: readonly number[]): number[] {
  let [least, most] = [-1, -1];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (value === null || found.includes(i)) continue;
    if (least < 0 || value < values[least]!) least = i;
    if (most < 0 || value > values[most]!) most = i;
  }
  return least < 0 ? [] : [least, most];
}

function furthest(values: readonly (number | null)[], found: readonly number[]): number | null {
  const known: number[] = [];
  for (let i = 0; i < values.length; i += 1) if (values[i] !== null && !found.includes(i)) known.push(i);
  if (known.length === 0) return null;
  const middle = median(known.map((i) => values[i]!));
  let best = known[0]!;
  for (const i of known) if (Math.abs(values[i]! - middle) > Math.abs(values[best]! - middle)) best = i;
  return best;
}

/** The limits at a month that all others set; null where they are too few or hardly move. */
function limitsOfOthers(kind: 'xmr' | 'p' | 'c', rows: readonly SeriesRow[], values: readonly (number | null)[], at: number, found: readonly number[]): Limits | null {
  const others: number[] = [];
  for (let i = 0; i < values.length; i += 1) if (values[i] !== null && i !== at && !found.includes(i)) others.push(i);
  if (limitStatus(others.length).status === 'withheld') return null;
  if (kind === 'xmr') {
    const limits = xmrLimits(others.map((i) => values[i]!));
    return limits && limits.upper > limits.lower ? limits : null;
  }
  return laneyLines(kind === 'p' ? 'p' : 'u', rows.map(({ numerator }) => numerator), rows.map(({ denominator }) => denominator ?? 1), others).limitsAt(at);
}

/** Whether limits are worth finding: as far as `isFar` wants, but for rounding, by the average of the others and the chance of
 *  independent counts, which limits only widen. */
function mayBeFar(kind: 'p' | 'c', rows: readonly SeriesRow[], at: number, found: readonly number[]): boolean {
  let [events, size] = [0, 0];
  for (let i = 0; i < rows.length; i += 1) {
    if (i === at || found.includes(i)) continue;
    events += rows[i]!.numerator;
    size += rows[i]!.denominator ?? 1;
  }
  const average = events / size;
  const own = rows[at]!.denominator ?? 1;
  if (kind === 'c' && !isTimesAway(rows[at]!.numerator, own, average, 1e-9)) return false;
  const error = Math.sqrt((kind === 'p' ? average * (1 - average) : average) / own);
  return Math.abs(rows[at]!.numerator / own - average) > limitsAway * 3 * error * (1 - 1e-9);
}

function isFar({ unit }: Indicator, { numerator, denominator }: SeriesRow, value: number, { centre, lower, upper }: Limits): boolean {
  const reach = value > centre ? upper - centre : centre - lower;
  if (Math.abs(value - centre) <= limitsAway * reach || reach === 0) return false;
  return unit === 'percent' || isTimesAway(numerator, denominator ?? 1, centre);
}

/** Of a count, and what it was counted in: whether it is many times the average or a small part of it, of things enough. `slack` takes
 *  in what rounding might leave out. */
function isTimesAway(count: number, size: number, centre: number, slack = 0): boolean {
  const value = count / size;
  return Math.max(count, centre * size) >= fewest * (1 - slack) && (value > timesAway * centre * (1 - slack) || value < (centre / timesAway) * (1 + slack));
}

/** What is said of the points that were left out of the average, or of what `from` names: "Jun 2025 (300) stands far outside …" */
export function farOutWords(indicator: Indicator, points: readonly Pick<ReadingPoint, 'label' | 'value' | 'numerator' | 'denominator'>[], from = 'the average, the limits and the level'): string {
  const named = points.map((point) => `${point.label} (${describePoint(indicator, point)})`);
  return `${listWords(named)} ${named.length === 1 ? 'stands' : 'stand'} far outside all others and ${named.length === 1 ? 'is' : 'are'} left out of ${from}: check ${named.length === 1 ? 'it' : 'them'}.`;
}

/** What is said of the months apart, or of what `from` names without them: a sentence for those far out and one for those too large. */
export function apartWords(indicator: Indicator, { far, large }: Apart, months: readonly SeriesRow[], from: string): string | null {
  const of = (which: ReadonlySet<string>) => months.filter(({ period }) => which.has(period)).map((row) => ({ ...row, label: periodLabel(row.period, 'month'), value: valueOf(row) }));
  const [farther, larger] = [of(far), of(new Set([...large].filter((month) => !far.has(month))))];
  return [...(farther.length ? [farOutWords(indicator, farther, from)] : []), ...(larger.length ? [largeWords(indicator, larger, from)] : [])].join(' ') || null;
}

/** "Jun 2025 (240 of 300 (80%)) holds far more than any other month …" */
function largeWords(indicator: Indicator, points: readonly Pick<ReadingPoint, 'label' | 'value' | 'numerator' | 'denominator'>[], from: string): string {
  const one = points.length === 1;
  return `${listWords(points.map((point) => `${point.label} (${describePoint(indicator, point)})`))} ${one ? 'holds' : 'hold'} far more than any other month and ${one ? 'is' : 'are'} left out of ${from}: check ${one ? 'it' : 'them'}.`;
}
