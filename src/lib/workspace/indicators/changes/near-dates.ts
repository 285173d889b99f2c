import { dayLabel } from '$lib/model/dates';
import { isClaim, type Comparison } from './compare-around';
import { leastMonths } from './level-change';

/** Comparisons of one measure, each with a word on the changes so near that the months between are too few for a level of their
 *  own: where either of two such dates is claimed, the figures cannot tell which of them the change goes with. */
export function sayNearDates(comparisons: readonly Comparison[]): Comparison[] {
  const judged = comparisons.filter(({ verdict }) => verdict !== 'refused');
  return comparisons.map((each) => {
    if (!judged.includes(each)) return each;
    const near = judged.filter((other) => other !== each && Math.abs(other.at - each.at) < leastMonths && (isClaim(each) || isClaim(other)));
    if (near.length === 0) return each;
    const named = near.map(({ intervention: { label, startsOn } }) => `${label} (${dayLabel(startsOn)})`).join(' and ');
    const said = `${named} ${near.length === 1 ? 'lies' : 'lie'} less than ${leastMonths} months away: the figures cannot tell at which date it changed.`;
    const [first, ...rest] = each.sentences;
    return { ...each, near: said, sentences: [`${first} ${said}`, ...rest] };
  });
}
