import { monthLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { sideOf } from '$lib/stats/side';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { describeAssurance } from './describe-icons';
import { intervalOf } from './describe-point';
import { formatInterval } from './format-value';
import type { AssuranceWords } from './types';

/** Months that say how things are now. */
const recent = 12;

/** Assurance where points are too few for limits: a share whose 95% interval (Wilson) lies wholly on one side of its target, over
 *  the last 12 months, or over all where those 12 alone leave it open and do not lie on the other side. A target of every one leaves
 *  no room for an interval: what missed it is counted instead (`missedLately`). `rows` are months that may be judged, in order. */
export function assuranceOfWhole(indicator: Indicator, rows: readonly SeriesRow[]): AssuranceWords {
  const { target, unit, better, stock } = indicator;
  const open = describeAssurance(null, target);
  if (!target || target.value === 1 || unit !== 'percent' || better === 'none' || stock) return open;
  const lately = shareOf(indicator, rows.slice(-recent), target.value);
  const whole = shareOf(indicator, rows, target.value);
  if (!lately || !whole) return open;
  const found = lately.apart ? lately : whole.apart && whole.apart === lately.side ? whole : null;
  if (!found) return { ...open, words: `${open.words} Of the last ${Math.min(recent, rows.length)} months: ${lately.words}.` };
  const meets = found.apart > 0 === (better === 'up');
  const value = meets ? 'consistently passes' : 'consistently fails';
  return { value, icon: meets ? 'passes' : 'fails', words: `${describeAssurance(value, target).words} There are too few points for limits, yet ${found.words}, wholly ${found.apart > 0 ? 'above' : 'below'} it.` };
}

/** `side`: where the share lies of the target; `apart`: the same where its interval leaves the target out, else 0. */
function shareOf(indicator: Indicator, rows: readonly SeriesRow[], target: number): { readonly side: number; readonly apart: number; readonly words: string } | null {
  const known = rows.filter(({ denominator }) => denominator);
  const events = known.reduce((total, { numerator }) => total + numerator, 0);
  const all = known.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
  const interval = intervalOf(indicator, events, all);
  if (!interval) return null;
  return {
    side: sideOf(events / all, target),
    apart: interval.lower > target ? 1 : interval.upper < target ? -1 : 0,
    words: `${events} of ${all} from ${monthLabel(known[0]!.period)} to ${monthLabel(known.at(-1)!.period)}, 95% interval ${formatInterval(interval, 'percent')}`
  };
}
