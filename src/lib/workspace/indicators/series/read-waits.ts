import type { Indicator } from '$lib/model/indicators/types';
import { aalenJohansen } from '$lib/stats/survival/aalen-johansen';
import { numberOf } from '$lib/stats/survival/by-day';
import { daysUntil, kaplanMeier, type DaysInterval } from '$lib/stats/survival/kaplan-meier';
import type { DurationRow } from '$lib/store/indicators/row-shapes';
import { counted, formatValue } from '../format-value';
import { yearLabel } from './group-periods';
import type { EmptyReading, EndingShare, ReadingContext, WaitCohort, WaitReading } from '../types';

type Looked = Pick<ReadingContext, 'inView' | 'reported' | 'dataEnd'>;

/** Waits by Kaplan–Meier, those still waiting or closed without an end counted as far as they have come; never the mean of finished
 *  ones alone. */
export function readWaits(indicator: Indicator, rows: readonly DurationRow[], context: Looked = {}): WaitReading | EmptyReading {
  const kept = rows.filter(({ days }) => days >= 0);
  const wrong = numberOf(rows) - numberOf(kept);
  const notes = wrong ? [`${counted(wrong, 'wait')} that would end before ${wrong === 1 ? 'it' : 'they'} began ${wrong === 1 ? 'is' : 'are'} left out: check the dates.`] : [];
  if (kept.length === 0) return { form: 'empty', indicator, finding: `${indicator.name}: no wait with a known start in the period in view.`, signals: [], notes };
  const endings = [...new Set(kept.flatMap(({ observed, ending }) => (observed && ending) || []))].sort();
  const competing = endings.length > 1;
  const whole = waitOf('All', kept, competing ? endings : [], indicator);
  const years = [...new Set(kept.map(({ cohort }) => cohort))].sort();
  const open = numberOf(kept.filter(isOpen));
  // Year by year only where it is asked for, on the page of the measure: a board reads the whole.
  let found: readonly WaitCohort[] | null = null;
  const cohorts = () => (found ??= years.map((year) => waitOf(labelIn(year, context), kept.filter(({ cohort }) => cohort === year), competing ? endings : [], indicator, year)));
  return {
    form: 'wait', indicator, survival: whole.survival, median: whole.median, p80: whole.p80, open, notes,
    get cohorts() { return cohorts(); },
    get incidence() { return competing ? incidenceOf(kept) : null; },
    finding: `${indicator.name}: ${whole.words}`,
    get signals() { return cohorts().map(({ label, words }) => `${label}: ${words}`); }
  };
}

/** A year as far as it is in view and loaded: a period that is chosen may reach past the data. */
function labelIn(year: string, { inView, reported, dataEnd }: Looked): string {
  if (!inView) return year;
  const ends = dataEnd ? `${dataEnd.slice(0, 7)}-01` : inView.last;
  return yearLabel(year, { first: reported && reported.first > inView.first ? reported.first : inView.first, last: ends < inView.last ? ends : inView.last });
}

/** Neither come to an end nor closed without one: who is closed is followed until then, and waits no more. */
const isOpen = ({ observed, ending }: DurationRow): boolean => !observed && ending === null;

/** With fewer cases still followed, one of them moves the curve by a tenth or more. */
const fewestFollowed = 10;

/** `competing`: every ending that any case had, where there are several: one that no case of a year had is 0%, and is said. `year`: what
 *  the label is where all of it is in view; of a part of it the words say of how many cases they are. */
function waitOf(label: string, rows: readonly DurationRow[], competing: readonly string[], { basis, lasting }: Indicator, year = label): WaitCohort {
  const goesOn = lasting?.still ?? 'still waiting';
  const survival = kaplanMeier(rows.map(({ days: waited, observed, n }) => ({ days: waited, happened: observed, n })));
  const readUntil = readableUntil(rows);
  const within = (found: DaysInterval): DaysInterval => (found.days !== null && found.days > readUntil ? { days: null, lower: null, upper: null } : found);
  const median = within(daysUntil(survival, 0.5));
  const p80 = within(daysUntil(survival, 0.8));
  const open = numberOf(rows.filter(isOpen));
  const closed = survival.n - survival.events - open;
  const left = closed ? `; ${closed} of ${survival.n} had none and ${closed === 1 ? 'was' : 'were'} closed` : '';
  const others = `${left}${open ? `; ${open} of ${survival.n} ${goesOn}` : ''}`;
  const endings = readUntil > 0 ? endingShares(rows, competing, Math.min(365, readUntil)) : [];
  const shares = endings.map(({ label: ending, byDay, share }) => `; ${ending} within ${counted(byDay, 'day')}: ${formatValue(share, 'percent')}`).join('');
  const waited = survival.events === 0 && closed > 0 ? `none of ${counted(survival.n, basis)} has had one` : median.days === null
    ? `${survival.events * 2 < survival.n ? 'fewer than half of' : `${survival.events} of`} ${counted(survival.n, basis)} ${lasting?.over ?? 'have ended'} so far, so there is no median yet`
    : `${label === year ? '' : `of ${counted(survival.n, basis)} `}half within ${days(median)}${p80.days === null ? '' : `, four in five within ${counted(p80.days, 'day')}`}`;
  const words = survival.n === 1 ? `a single ${basis}, ${survival.events === 1 ? `which took ${counted(survival.followedFor, 'day')}` : `${closed ? 'closed without one' : goesOn} after ${counted(survival.followedFor, 'day')}`}` : `${waited}${others}${shares}`;
  return { label, survival, median, p80, endings, words: `${words}.` };
}

/** The last day on which the curve is read: until the first case of which no end is known all is seen, after it enough must still be followed. */
function readableUntil(rows: readonly DurationRow[]): number {
  const longest = rows.toSorted((a, b) => b.days - a.days);
  const firstOpen = longest.findLast(({ observed }) => !observed)?.days ?? longest[0]!.days;
  let followed = 0;
  const enough = longest.find(({ n }) => (followed += n) >= fewestFollowed);
  return Math.max(firstOpen, enough?.days ?? 0);
}

/** What each ending has taken by a day, at most a year from the start: a recent cohort is not judged by what ended early. */
function endingShares(rows: readonly DurationRow[], endings: readonly string[], byDay: number): EndingShare[] {
  const incidence = incidenceOf(rows);
  return endings.map((ending) => {
    const step = incidence.get(ending)?.findLast(({ days: day }) => day <= byDay);
    return { ending, label: ending.replaceAll('_', ' '), byDay, share: step?.incidence ?? 0, lower: step?.lower ?? null, upper: step?.upper ?? null };
  });
}

const incidenceOf = (rows: readonly DurationRow[]) => aalenJohansen(rows.map(({ days: waited, observed, ending, n }) => ({ days: waited, cause: observed ? ending : null, n })));

const days = ({ days: middle, lower, upper }: DaysInterval): string =>
  `${counted(middle!, 'day')}${lower !== null && upper !== null && lower !== upper ? ` (95% interval ${lower} to ${upper})` : ''}`;
