import { monthsBetween } from '$lib/model/months';
import type { Months } from '$lib/store/queries/briefing-figures';
import { runningMonth } from '../indicators/series/clean-rows';
import type { LoadedSpan } from '../loaded-span';

/** Of how many months a briefing is: 'half' for the later half of what is loaded, which is held against the earlier as Overview and Trends do. */
export type BriefingLength = 12 | 24 | 'half';

/** The last `length` months of what is loaded that are over on the day `today`, and the one that is not, as 'YYYY-MM': part of a
 *  month against the whole of one would look like a fall. Where nothing else is loaded, that month itself. */
export function monthsOver({ first_month, last_month }: LoadedSpan, length: BriefingLength, today: string): { readonly months: Months; readonly running: string | null } {
  const all = monthsBetween(first_month.slice(0, 7), last_month.slice(0, 7));
  const running = all.length > 1 && runningMonth(today) === `${all.at(-1)!}-01` ? all.pop()! : null;
  const back = length === 'half' ? Math.max(1, Math.floor(all.length / 2)) : length;
  return { months: { first: all.at(-back) ?? all[0]!, last: all.at(-1)! }, running };
}
