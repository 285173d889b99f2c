import type { Indicator } from '$lib/model/indicators/types';
import { counted, formatValue } from '../format-value';
import { sideOf } from '$lib/stats/spc/side';
import { isJudged, pointsIn, signalSpans } from './describe-signals';
import type { Grain, LevelMove, ReadingPoint } from '../types';

/** The title of a control chart: what the last point says, else how the level moved between the halves of the period, else what
 *  lately was unusual, else that it varies by chance. `steady`: whether the later half varied by chance on its own; null where not known. */
export function writeFinding(indicator: Indicator, points: readonly ReadingPoint[], grain: Grain, level: LevelMove | null = null, steady: boolean | null = null): string {
  const now = writeNow(indicator, points, grain);
  if (now) return level && level.way !== now.way ? `${now.words.slice(0, -1)}, although it ${level.way} ${level.words}.` : now.words;
  return level ? withLevel(indicator, level, steady, lastAgainst(indicator, points, level, grain)) : writeQuiet(indicator, points, grain);
}

/** A level that moved, what came after it, and what speaks against it. */
export const withLevel = ({ name }: Indicator, { way, words }: LevelMove, steady: boolean | null, against = ''): string =>
  `${name} ${way} ${words}${steady === null ? '' : steady ? '; steady within the second' : '; within the second it varied by more than chance'}${against}.`;

/** The last point, where it lies on the other side of the centre than the level moved to; '' otherwise. */
export function lastAgainst({ unit }: Indicator, points: readonly ReadingPoint[], { way }: LevelMove, grain: Grain, centre = points.findLast(isJudged)?.limits?.centre ?? null): string {
  const last = points.findLast(isJudged);
  if (!last || centre === null) return '';
  const side = sideOf(last.value!, centre);
  if (side === 0 || side > 0 === (way === 'rose')) return '';
  return `; yet the last point, ${formatValue(last.value!, unit)} in ${last.label}, is ${side > 0 ? 'above' : 'below'} the ${formatValue(centre, unit)}${perPeriod({ unit }, points, grain)} of the whole`;
}

/** What a count is of: "6.1 a month", "3.2 a quarter"; '' where a value is divided and says so itself. */
export const perPeriod = ({ unit }: Pick<Indicator, 'unit'>, points: readonly ReadingPoint[], grain: Grain): string =>
  unit === 'count' && points.every(({ denominator }) => denominator === null) ? ` a ${grain}` : '';

/** What the points of a run come to together: "78% together", of counts "15.2 a month on average". */
function together({ unit }: Indicator, points: readonly ReadingPoint[], grain: Grain): string {
  const known = points.filter(isJudged);
  const sum = (pick: (point: ReadingPoint) => number) => known.reduce((total, point) => total + pick(point), 0);
  const divided = sum(({ denominator }) => denominator ?? 0);
  const value = divided ? sum(({ numerator }) => numerator) / divided : sum(({ value }) => value!) / known.length;
  return unit === 'percent' ? `${formatValue(value, unit)} together` : `${formatValue(value, unit)}${perPeriod({ unit }, points, grain)} on average`;
}

/** What the last point signals; null for common cause. */
function writeNow(indicator: Indicator, points: readonly ReadingPoint[], grain: Grain): { words: string; way: LevelMove['way'] } | null {
  const { name, unit } = indicator;
  const lastAt = points.findLastIndex(isJudged);
  const last = points[lastAt];
  if (!last) return null;
  const spans = signalSpans(points);
  const now = last.causes[0];
  const span = now && spans.find(({ to, rule, direction }) => to === lastAt && rule === now.rule && direction === now.direction);
  const limits = last.limits;
  if (now && span && limits) {
    const high = now.direction === 'high';
    const say = (up: boolean, words: string) => ({ words: `${name} ${words}`, way: up ? 'rose' as const : 'fell' as const });
    const run = spans.find(({ to, rule }) => to === lastAt && rule === 'seven in a row');
    // A long run says more of how things stand than one point beyond a limit.
    if (run) return say(run.direction === 'high', `${run.direction === 'high' ? 'rose' : 'fell'}: the last ${counted(pointsIn(points, run), grain)}, ${together(indicator, points.slice(run.from, run.to + 1), grain)}, are all ${run.direction === 'high' ? 'above' : 'below'} the average of ${formatValue(limits.centre, unit)}${perPeriod(indicator, points, grain)}, to ${last.label}.`);
    switch (now.rule) {
      case 'outside': return say(high, `reached an unusual ${high ? 'high' : 'low'} in ${last.label}: ${formatValue(last.value!, unit)}, ${high ? 'above the upper' : 'below the lower'} limit of ${formatValue(high ? limits.upper : limits.lower, unit)}.`);
      case 'trend': return say(high, `${high ? 'rose' : 'fell'} steadily: ${counted(pointsIn(points, span), grain)} on end, to ${formatValue(last.value!, unit)} in ${last.label}.`);
      case 'two of three': return say(high, `came close to the ${high ? 'upper' : 'lower'} limit: two of the last three ${grain}s, to ${last.label}.`);
      case 'seven in a row': break;
    }
  }
  return null;
}

function writeQuiet({ name, unit }: Indicator, points: readonly ReadingPoint[], grain: Grain): string {
  const lastAt = points.findLastIndex(isJudged);
  const still = writeStill(name, unit, points, grain);
  if (still) return still;
  const limits = points[lastAt]?.limits;
  const spans = signalSpans(points);
  const recent = spans.find(({ to }) => to >= lastAt - (grain === 'month' ? 12 : 4));
  const centre = limits ? ` around ${formatValue(limits.centre, unit)}${perPeriod({ unit }, points, grain)}` : '';
  if (recent) {
    return `${name} went back to the usual range${centre} after an unusual ${recent.direction === 'high' ? 'high' : 'low'} (${stretch(points, recent)}).`;
  }
  const older = spans[0];
  const further = older ? ` (the last unusual stretch was ${older.direction === 'high' ? 'high' : 'low'}: ${stretch(points, older)})` : '';
  return `${name} lately varied only by chance${centre}${further}.`;
}

/** "… stayed at 3 in every month", or in all but few that are named; null where more than one in eight judged points differ. */
export function writeStill(name: string, unit: Indicator['unit'], points: readonly ReadingPoint[], grain: Grain): string | null {
  const known = points.filter(isJudged);
  if (known.length < 2) return null;
  // Of the first quarter, and one more, the usual is more than half wherever it is seven in eight of all.
  const first = known.slice(0, 2 * (known.length >> 3) + 1);
  if (mostOften(first.map(({ value }) => formatValue(value!, unit)))[1] <= first.length / 2) return null;
  const shown = known.map(({ value }) => formatValue(value!, unit));
  const [usual, times] = mostOften(shown);
  const others = known.filter((_, i) => shown[i] !== usual);
  if (others.length > known.length / 8) return null;
  if (others.length === 0) return `${name} stayed at ${usual} in every ${grain} ${points.some(({ unjudged }) => unjudged === 'running') ? 'that is over' : 'with a value'}.`;
  const listed = others.map(({ label, value }) => `${label} (${formatValue(value!, unit)})`);
  return `${name} stayed at ${usual} in ${times} of ${counted(known.length, grain)}; ${listed.length === 1 ? `the other is ${listed[0]!}` : `the others are ${listed.slice(0, -1).join(', ')} and ${listed.at(-1)!}`}.`;
}

/** The word that comes most often, the first of equals, and how often. */
function mostOften(words: readonly string[]): [string, number] {
  const often = new Map<string, number>();
  for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
  let most: [string, number] = ['', 0];
  for (const each of often) if (each[1] > most[1]) most = each;
  return most;
}

const stretch = (points: readonly ReadingPoint[], { from, to }: { from: number; to: number }): string =>
  from === to ? points[to]!.label : `from ${points[from]!.label} to ${points[to]!.label}`;
