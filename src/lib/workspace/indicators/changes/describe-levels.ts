import type { Indicator } from '$lib/model/indicators/types';
import { ratioInWords } from '$lib/stats/impact/impact-words';
import { contrastInShort } from '../series/describe-contrast';
import { describeValue, intervalOf } from '../series/describe-point';
import { monthsLabel } from '$lib/model/months';
import { counted, formatValue } from '../format-value';
import { levelDiffers, levelUp, tooFewToCompare, type LevelChange, type LevelSince, type Side } from './level-change';

/** Before and after in plain figures: "In the 24 months before (17 with a value): 29 of 41 (71%); in the 24 months after: 27 of 60 (45%). 26 points lower …" */
export function describeLevels(indicator: Indicator, { before, after, difference, ratio }: LevelChange): string[] {
  const seen = `In the ${counted(before.span, 'month')} before${ofThem(before)}: ${valueOf(indicator, before)}; in the ${counted(after.span, 'month')} after${ofThem(after)}: ${valueOf(indicator, after)}.`;
  if (difference) return [`${seen} ${capital(points(difference.estimate))}, 95% interval from ${points(difference.lower)} to ${points(difference.upper)}.`];
  if (ratio) return [`${seen} ${capital(ratioInWords(ratio))}.`];
  return [seen];
}

/** What came after the months that were compared, whose figures stand before it: whether a claim still holds. `wentUp`: which way the change went. */
export function describeSince(indicator: Indicator, since: LevelSince, wentUp: boolean): { readonly words: string; readonly movedBack: boolean } {
  const { after, before, from, to } = since;
  const [value, when] = [valueOf(indicator, after), `in the ${counted(after.span, 'month')} after those${ofThem(after)}, ${monthsLabel(from, to)}`];
  if (tooFewToCompare(indicator, since)) return { words: `${capital(when)}: ${value}, too few to hold against them.`, movedBack: false };
  if (!levelDiffers(since)) return { words: `${capital(when)}: ${value}, which chance can explain beside the ${counted(before.span, 'month')} after the change.`, movedBack: false };
  const movedBack = levelUp(since) !== wentUp;
  return { words: `It has moved ${movedBack ? 'back' : 'on the same way'} since by more than chance: ${value} ${when}.`, movedBack };
}

/** How many months of a span have a value that counts, where not all do: " (17 with a value)", " (23 with a value, 1 left out)". */
export const ofThem = (side: Side): string => {
  const said = withValue(side, '');
  return said && ` (${said})`;
};

/** The same under a heading of `usual` months: ", 21 months only"; ", 17 months with a value"; '' where all of so many have one. */
export function monthsInShort(side: Side, usual: number): string {
  const other = side.span === usual ? '' : `${counted(side.span, 'month')}${side.span < usual ? ' only' : ''}`;
  return [other, withValue(side, other ? '' : 'months ')].map((said) => said && `, ${said}`).join('');
}

const withValue = ({ span, months, leftOut }: Side, what: string): string =>
  [months + leftOut < span ? `${months} ${what}with a value` : '', leftOut ? `${leftOut} left out` : ''].filter(Boolean).join(', ');

/** The same for a row of a table; `change` is null where no interval fits. */
export function levelsInShort(indicator: Indicator, { before, after, difference, ratio }: LevelChange): { before: string; after: string; change: string | null } {
  const interval = difference ?? ratio;
  return { before: valueOf(indicator, before), after: valueOf(indicator, after), change: interval && contrastInShort({ of: difference ? 'shares' : 'rates', interval }) };
}

const valueOf = (indicator: Indicator, { events, exposure, months }: Side): string =>
  indicator.denominator === null ? `${formatValue(months ? events / months : 0, 'rate')} a month` : describeValue(indicator, events, exposure, intervalOf(indicator, events, exposure));

const points = (difference: number): string => {
  const size = Math.round(Math.abs(difference) * 100);
  return size === 0 ? 'no different' : `${counted(size, 'point')} ${difference > 0 ? 'higher' : 'lower'}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
