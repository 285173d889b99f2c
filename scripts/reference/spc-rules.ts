// Reference cases of XmR limits, special-cause rules, icons and rebasing.
import { assurance, chartIcons } from '$lib/stats/spc/icons';
import { readCause, type Better } from '$lib/stats/spc/reading';
import { rebaseAt, segmentNumbers } from '$lib/stats/spc/rebase';
import { sideOf, type Side } from '$lib/stats/spc/side';
import { causesAt, partOf, runEnds, specialCauses, trendEnds, twoOfThree, type Cause } from '$lib/stats/spc/special-causes';
import { xmrChart, xmrLimits } from '$lib/stats/spc/xmr';
import { given, Skip, type Case, type Input } from './spc-case';

const BETTER: Record<string, Better> = { increase: 'up', decrease: 'down', neutral: 'none' };
const better = (input: Input): Better => BETTER[input.improvement_direction ?? 'increase'] ?? 'none';
const sides = (marks: readonly number[] | undefined): Side[] => given(marks).map((mark) => sideOf(mark, 0));

export function xmr({ rule, input }: Case): unknown {
  if (rule === 'seven_point_one_side_mean') return runEnds(sides(input.relative_to_mean)).map(Math.abs);
  if (rule === 'seven_point_trend') return trendEnds(given(input.y));
  if (rule === 'part_of_seven_trend') {
    const ends = sides(input.end_markers);
    return partOf(ends, 1).map((up, i) => Number(up || partOf(ends, -1)[i]));
  }
  if (rule.endsWith('two_in_three')) {
    const near = given(input.close_to_limits).map(Boolean);
    return twoOfThree(near, sides(input.relative_to_mean)).map((part, i) => Number(part && (near[i]! || !rule.startsWith('part'))));
  }
  if (rule.includes('precedence')) return precedence(input);
  const y = given(input.y);
  const limits = given(xmrLimits(y.slice(0, input.fix_after_n_points ?? y.length), input.screen_outliers) ?? undefined);
  const causes = specialCauses(y, y.map(() => limits));
  const kinds = causes.map(([first]) => pointType(first, better(input)));
  const countOf = (kind: string) => kinds.filter((found) => found === kind).length;
  return {
    mean: limits.centre, lpl: limits.lower, upl: limits.upper, n: y.length,
    relative_to_mean: y.map((value) => sideOf(value, limits.centre)),
    outside_limits: causes.map(([first]) => first?.rule === 'outside'),
    special_cause_type: causes.map(([first], i) => causeType(first, sideOf(y[i]!, limits.centre))),
    point_type: kinds, point_type_last2: kinds.slice(-2), common_cause: countOf('common_cause'),
    special_cause_improvement: countOf('special_cause_improvement'), special_cause_concern: countOf('special_cause_concern'),
    differs_from_unfixed: xmrLimits(y)!.upper !== limits.upper
  };
}

function precedence(input: Input): string[] {
  const y = given(input.y);
  return y.map((value, i) => {
    const marked = (marks: readonly number[] | undefined) => given(marks)[i] !== 0;
    const rising = y[i + 1] === undefined ? value > (y[i - 1] ?? value) : y[i + 1]! > value;
    const side = sides(input.relative_to_mean)[i]!;
    const [first] = causesAt({
      side, outside: marked(input.outside_limits), trends: marked(input.part_seven_trend) ? [rising ? 'high' : 'low'] : [],
      twoOfThree: marked(input.part_two_in_three), sevenInARow: marked(input.part_seven_one_side)
    });
    return causeType(first, side);
  });
}

function causeType(cause: Cause | undefined, side: Side): string {
  if (!cause) return 'Common Cause';
  const where = side > 0 ? 'Above' : 'Below';
  if (cause.rule === 'outside') return side > 0 ? 'Above UCL' : 'Below LCL';
  if (cause.rule === 'trend') return `7 Point Trend (${cause.direction === 'high' ? 'In' : 'De'}creasing)`;
  return cause.rule === 'two of three' ? `2 in 3 ${where} CL` : `7 Points ${where} CL`;
}

function pointType(cause: Cause | undefined, good: Better): string {
  if (!cause) return 'common_cause';
  const reading = readCause(cause, good);
  return reading === 'neutral' ? `special_cause_neutral_${cause.direction}` : `special_cause_${reading}`;
}

/** Rules of `n` points; where a point is part of two, the later counts. */
export function runRules({ rule, input }: Case): unknown {
  const values = given(input.val);
  const n = typeof input.n === 'number' ? input.n : 7;
  const name = (side: Side | undefined) => (side === undefined || side === 0 ? 'none' : side > 0 ? 'upper' : 'lower');
  const flags = (ends: Side[]) => ends.map((_, i) => name(ends.slice(i, i + n).findLast((end) => end !== 0)));
  if (rule.startsWith('shift')) return flags(runEnds(values.map((value, i) => sideOf(value, given(input.targets)[i]!)), n));
  if (rule.startsWith('trend')) return flags(trendEnds(values, n));
  if (input.ul99 && input.ll99) return values.map((value, i) => name(sideOf(value, input.ul99![i]!) > 0 ? 1 : sideOf(value, input.ll99![i]!) < 0 ? -1 : 0));
  throw new Skip('another rule than the one followed: two of three here needs all three on one side of the mean, and points within the limit');
}

const ASSURED = { 'consistently passes': 'pass', 'consistently fails': 'fail', 'hit and miss': 'inconsistent' };

export function assuranceIcon({ input, expected }: Case): unknown {
  const found = given(input.lpl).map((lower, i) => {
    const upper = given(input.upl)[i]!;
    const kind = assurance({ centre: (lower + upper) / 2, lower, upper, nearLower: lower, nearUpper: upper }, input.target ?? null, better(input));
    return kind && ASSURED[kind].replace(/^(pass|fail)$/, 'consistent_$1');
  });
  return Array.isArray(expected) ? found : found.at(-1);
}

export function icons({ input }: Case): unknown {
  const found = chartIcons(xmrChart(given(input.y), { needed: 2 }), better(input), input.target ?? null);
  if (!found) return null;
  const { first, direction } = found.variation;
  return { variation: first ? `${first}_${direction}` : 'common_cause', assurance: found.assurance && ASSURED[found.assurance] };
}

export function rebase({ input }: Case): unknown {
  if (input.marker) return { rebase_group: segmentNumbers(input.marker) };
  const dates = given(input.dates);
  const facets = input.facet ?? dates.map(() => '');
  const asked = input.rebase ?? [];
  const markers = dates.map(() => 0);
  for (const facet of new Set(facets)) {
    const rows = dates.map((_, i) => i).filter((i) => facets[i] === facet);
    const wanted = Array.isArray(asked) ? asked : (asked[facet] ?? []);
    for (const { at } of rebaseAt(rows.map((i) => dates[i]!), wanted)) if (at !== null) markers[rows[at]!] = 1;
  }
  return markers;
}
