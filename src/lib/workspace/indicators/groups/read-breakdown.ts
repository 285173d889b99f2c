import { monthLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import type { BreakdownRow } from '$lib/store/indicators/breakdown';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { formatValue } from '../format-value';
import { contrast, halfOf, middleOf, showRate, wayOf, type Contrast, type Half } from '../series/halves';

/** One group in the earlier and in the later half of the period in view. `change` is null where the halves cannot be compared. */
export interface GroupReading { readonly part: string; readonly label: string; readonly earlier: Half; readonly later: Half; readonly change: Contrast | null }
export interface BreakdownReading {
  /** What it shows, in a sentence. */
  readonly finding: string;
  /** True where the whole went one way and every group the other: the mix of cases changed. */
  readonly reversed: boolean;
  readonly whole: GroupReading;
  readonly groups: readonly GroupReading[];
  /** Labels of groups too small to show. */
  readonly leftOut: readonly string[];
  /** First month of the later half. */
  readonly laterFrom: string;
}

/** Fewest things to divide by, or events where nothing is divided, in a half before a group is judged; in both together before it is shown. */
const fewest = 5;

/** A measure by groups of cases, earlier half against later half, with the whole beside them; null where there are not two groups
 *  and two months. Simpson's paradox is said where it bites. `months` are those that may be judged, in order; rows of other months are left out.
 *  `say` writes what is found of many groups otherwise than by which is highest; the largest then come first. */
export function readBreakdown(
  indicator: Indicator, months: readonly string[], all: readonly BreakdownRow[], labelOf: (part: string) => string, say?: (groups: readonly GroupReading[], whole: GroupReading) => string
): BreakdownReading | null {
  const within = new Set(months);
  const rows = all.filter(({ period }) => within.has(period));
  const parts = [...new Set(rows.map(({ part }) => part))].sort();
  if (parts.length < 2 || months.length < 2 || indicator.stock) return null;
  const middle = middleOf(months);
  const laterFrom = months[middle]!;
  const group = (part: string, label: string, own: readonly SeriesRow[]): GroupReading => {
    const earlier = halfOf(indicator, own.filter(({ period }) => period < laterFrom), middle);
    const later = halfOf(indicator, own.filter(({ period }) => period >= laterFrom), months.length - middle);
    return { part, label, earlier, later, change: contrast(indicator, earlier, later) };
  };
  const every = parts.map((part) => group(part, labelOf(part), rows.filter((row) => row.part === part)));
  const groups = every.filter(({ earlier, later }) => sizeOf(earlier) + sizeOf(later) >= fewest);
  if (groups.length < 2) return null;
  const whole = group('all', 'All together', rows);
  const leftOut = every.filter((each) => !groups.includes(each)).map(({ label }) => label);
  if (say) {
    const total = ({ earlier, later }: GroupReading) => sizeOf(earlier) + sizeOf(later);
    const largestFirst = groups.toSorted((a, b) => total(b) - total(a));
    return { groups: largestFirst, leftOut, whole, laterFrom, reversed: false, finding: say(largestFirst, whole) };
  }
  const judged = indicator.denominator === null ? [] : groups.filter(({ earlier, later }) => Math.min(sizeOf(earlier), sizeOf(later)) >= fewest);
  const way = courseOf(whole);
  const reversed = judged.length >= 2 && way !== 0 && judged.every((each) => courseOf(each) === -way);
  return { groups, leftOut, whole, laterFrom, reversed, finding: reversed ? reversal(indicator, whole, judged) : plain(indicator, whole, { judged: judged.length ? judged : groups, drawn: groups.length }, laterFrom) };
}

const sizeOf = ({ numerator, denominator }: Half): number => denominator ?? numerator;
const courseOf = ({ earlier, later }: GroupReading): number => (earlier.value === null || later.value === null ? 0 : Math.sign(later.value - earlier.value));

/** The chart beneath shows every group: the head names none that it need not. */
function reversal(indicator: Indicator, whole: GroupReading, groups: readonly GroupReading[]): string {
  const way = courseOf(whole) > 0;
  return `Taken together it ${way ? 'rose' : 'fell'} (${course(indicator, whole)}), yet it ${way ? 'fell' : 'rose'} in every one of ${groups.length} groups: the mix of cases changed. Read the groups, not the whole.`;
}

function plain(indicator: Indicator, whole: GroupReading, { judged, drawn }: { judged: readonly GroupReading[]; drawn: number }, laterFrom: string): string {
  const known = judged.filter(({ later }) => later.value !== null);
  const from = `from ${monthLabel(laterFrom)} on`;
  if (known.length < 2) return `Too few in all but one group to set them beside each other ${from}.`;
  const sorted = [...known].sort((a, b) => b.later.value! - a.later.value!);
  const [most, least] = [sorted[0]!, sorted.at(-1)!];
  // The two furthest apart of many are set against each other: each of the pairs that could have been has its share of the 5%.
  const pairs = (known.length * (known.length - 1)) / 2;
  const apart = contrast(indicator, least.later, most.later, 1 - 0.05 / pairs);
  const say = (group: GroupReading) => `${lower(group.label)} (${show(indicator, group.later)})`;
  if (most.later.value === least.later.value) return `No difference between ${known.length < drawn ? `${known.length} of the ${drawn}` : `the ${known.length}`} groups ${from}; all together ${show(indicator, whole.later)}.`;
  return apart && wayOf(apart) === 'rose'
    ? `Highest for ${say(most)}, lowest for ${say(least)} ${from}.`
    : `Chance can explain how ${known.length < drawn ? `${known.length} of the ${drawn}` : `the ${known.length}`} groups differ ${from}; all together ${show(indicator, whole.later)}.`;
}

const course = (indicator: Indicator, { earlier, later }: GroupReading): string => `${show(indicator, earlier)} to ${show(indicator, later)}`;
const show = (indicator: Indicator, { value, numerator, denominator }: Half): string =>
  value === null ? 'none' : indicator.denominator === null ? `${showRate(value)} a month` : indicator.unit === 'percent' ? `${formatValue(value, 'percent')} of ${denominator?.toLocaleString('en-GB')}` : `${formatValue(value, indicator.unit)}${numerator ? '' : ', none'}`;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
