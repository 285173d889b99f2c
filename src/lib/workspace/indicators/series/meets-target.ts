import { monthLabel } from '$lib/model/dates';
import type { Indicator, Target } from '$lib/model/indicators/types';
import { targetSetting, targetShort } from '$lib/model/target-words';
import { sideOf } from '$lib/stats/spc/side';
import { FEW_EVENTS } from '$lib/stats/spc/small-counts';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { intervalOf } from './describe-point';
import { counted, formatInterval } from '../format-value';
import { everyOne, missesOf } from './missed-lately';
import type { AssuranceWords } from '../types';

/** Months that say how things are now. */
const recent = 12;
/** Fewer in them, and the whole may speak where they leave it open. */
const fewLately = 20;

/** How a measure stands to its target, one rule whatever the period in view. What will be is said by limits alone (`foretold`); what was,
 *  by the 95% interval (Wilson) of the last 12 months, or of the whole where those hold few, leave it open and do not lie on the other
 *  side. A target of every one is counted and never foretold: one missed is a fact, and a month without a miss does not meet it.
 *  `judged` are months that may be judged, in order; `settled` those and the running one. */
export function againstTarget(indicator: Indicator, foretold: AssuranceWords, { judged, settled }: { readonly judged: readonly SeriesRow[]; readonly settled: readonly SeriesRow[] }): AssuranceWords {
  const { target, unit, better, stock } = indicator;
  if (everyOne(indicator)) return counts(indicator.target!, missesOf(indicator, settled)?.words);
  if (!target || unit !== 'percent' || better === 'none' || stock) return foretold;
  const last = judged.slice(-recent);
  const lately = shareOf(indicator, last, target.value);
  const whole = shareOf(indicator, judged, target.value);
  if (!lately || !whole) return foretold;
  const over = last.length === 1 ? 'In the one month that can be judged' : `Over the last ${counted(last.length, 'month')}`;
  if (whole.of < FEW_EVENTS) return { ...foretold, words: `${foretold.words} ${over}: ${lately.words}; of fewer than ${FEW_EVENTS} nothing is said.` };
  const speaks = lately.apart ? lately : whole.apart && whole.apart === lately.side && lately.of < fewLately ? whole : null;
  if (!speaks) return { ...foretold, words: `${foretold.words} ${over} it may lie on either side: ${lately.words}.` };
  const words = `${speaks === lately ? over : 'Over the whole period'} it lay ${speaks.apart > 0 ? 'above' : 'below'} its target, ${targetShort(target)}: ${speaks.words}.`;
  const good = speaks.apart > 0 === (better === 'up');
  const icon = good ? (foretold.icon === 'none' ? 'met' : foretold.icon) : foretold.icon === 'fails' ? 'fails' : 'short';
  return { value: foretold.value, icon, words: `${foretold.words} ${words}`, lately: words };
}

/** "11 of 29 missed from Oct 2025 to Sep 2026: the target is every review. It is proposed, for the DA lead to set." */
const counts = (target: Target, missed = `Nothing to count in the last ${recent} months: the target is ${targetShort(target)}.`): AssuranceWords =>
  ({ value: null, icon: 'none', words: targetSetting(target) ? `${missed} It is ${targetSetting(target)}.` : missed });

/** `side`: where the share lies of the target; `apart`: the same where its interval leaves the target out and it is of enough, else 0. */
function shareOf(indicator: Indicator, rows: readonly SeriesRow[], target: number): { readonly of: number; readonly side: number; readonly apart: number; readonly words: string } | null {
  const known = rows.filter(({ denominator }) => denominator);
  const events = known.reduce((total, { numerator }) => total + numerator, 0);
  const of = known.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
  const interval = intervalOf(indicator, events, of);
  if (!interval) return null;
  const [first, last] = [monthLabel(known[0]!.period), monthLabel(known.at(-1)!.period)];
  return {
    of, side: sideOf(events / of, target),
    apart: of < FEW_EVENTS ? 0 : interval.lower > target ? 1 : interval.upper < target ? -1 : 0,
    words: `${events} of ${of} ${first === last ? `in ${first}` : `from ${first} to ${last}`}, 95% interval ${formatInterval(interval, 'percent')}`
  };
}
