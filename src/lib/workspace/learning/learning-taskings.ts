import { dayLabel, daysBetween } from '$lib/model/dates';
import { labelOf } from '$lib/model/vocabularies';
import type { Tasking, TaskingNow } from '$lib/store/queries/learning';
import { counted } from '../indicators/format-value';
import type { ChangeReading } from '../indicators/types';
import type { ThemeHistory } from '../themes/theme-history';
import type { SplitWaiting } from '../themes/split-waiting';
import { floorWords } from '../themes/theme-floor';
import { themeNames } from '../themes/theme-names.svelte';
import { themeNamed } from '../themes/theme-view';

export interface Standing {
  readonly state: 'done' | 'under way' | 'overdue';
  readonly words: string;
  /** By how much it was done late, as '24 days late'; null where it was not. */
  readonly late: string | null;
}

/** A tasking, what became of it, and whether its theme came back. */
export interface TaskingLine {
  readonly tasking: TaskingNow;
  /** The theme that it counts for now. */
  readonly theme: string;
  /** What became of the theme that it was set on: 'Set on “A”, merged into “B” on 26 Nov 2026.'; null where that is, and counts, what it was. */
  readonly since: string | null;
  readonly audience: string;
  readonly product: string;
  readonly standing: Standing;
  /** The review date has passed: the tables hold no day on which a review took place. */
  readonly reviewDue: boolean;
  /** In a few words, and in full. */
  readonly effect: string;
  readonly effectWords: string | null;
  readonly signal: 'improvement' | 'concern' | null;
}

/** How a tasking stands on the day `asOf`. A day of completion after it counts: people write it down before the next panel's rows come. */
export function taskingStanding({ due_on, done_on }: Pick<Tasking, 'due_on' | 'done_on'>, asOf: string): Standing {
  if (done_on) {
    const days = due_on ? daysBetween(due_on, done_on) : 0;
    return { state: 'done', words: `Done ${dayLabel(done_on)}`, late: days > 0 ? `${counted(days, 'day')} late` : null };
  }
  if (due_on && due_on < asOf) return { state: 'overdue', words: `Overdue by ${counted(daysBetween(due_on, asOf), 'day')}`, late: null };
  return { state: 'under way', words: due_on ? `Due ${dayLabel(due_on)}` : 'No due date', late: null };
}

const verdicts = { lower: 'Seen less often since', higher: 'Seen more often since', 'cannot tell': 'Chance can explain it', refused: 'Too few to compare' } as const;

/** What became of the theme that a tasking was set on, from its history; null where it is, and counts, what it was. */
export function sinceSet(theme: string, { lines }: ThemeHistory): string | null {
  const past = themeNames.past(theme);
  const last = lines.find(({ undoneOn, refused, counts }) => undoneOn === null && refused === null && (past !== undefined || counts !== null));
  if (!last) return null;
  // What was merged into a theme that is active: its cases count on both sides of the tasking.
  if (!past) return `${last.words.replace(/\.$/, '')} on ${dayLabel(last.on)}: those cases count here too, before it and after.`;
  return `Set on “${past.name}”, ${last.words.charAt(0).toLowerCase()}${last.words.slice(1).replace(/\.$/, '')} on ${dayLabel(last.on)}.`;
}

/** Taskings with what followed: overdue ones first, then those under way, then the newest done. `sinceOf`: what became of a theme since;
 *  `waiting`: what waits by each theme that follows a split one, of which nothing can be compared. */
export function taskingLines(taskings: readonly TaskingNow[], changes: readonly ChangeReading[], asOf: string, sinceOf: (theme: string) => string | null = () => null, waiting: ReadonlyMap<string, readonly SplitWaiting[]> = new Map()): TaskingLine[] {
  const order = { overdue: 0, 'under way': 1, done: 2 };
  return taskings.map((tasking): TaskingLine => {
    const standing = taskingStanding(tasking, asOf);
    const floor = floorWords({ undecided: waiting.get(tasking.counts_as) ?? [], byApp: false });
    const change = floor || themeNames.past(tasking.counts_as) ? undefined : changes.find(({ part, changedOn }) => part === tasking.counts_as && changedOn === tasking.done_on);
    return {
      tasking, standing,
      theme: themeNamed(tasking.counts_as)?.name ?? tasking.counts_as, since: sinceOf(tasking.theme_id),
      audience: labelOf('tasking_audience', tasking.audience), product: labelOf('tasking_product', tasking.product),
      reviewDue: standing.state === 'done' && tasking.review_on !== null && tasking.review_on <= asOf,
      effect: change ? (change.monthsAfter ? verdicts[change.verdict] : 'No notes read since') : standing.state !== 'done' ? 'Not done yet' : tasking.done_on! > asOf ? 'No panel since' : 'Not compared',
      effectWords: change?.words ?? (standing.state === 'done' && floor ? floor : null),
      signal: change?.verdict === 'lower' ? 'improvement' : change?.verdict === 'higher' ? 'concern' : null
    };
  }).sort((a, b) => order[a.standing.state] - order[b.standing.state] || (a.tasking.issued_on < b.tasking.issued_on ? 1 : a.tasking.issued_on > b.tasking.issued_on ? -1 : a.tasking.tasking_ref < b.tasking.tasking_ref ? 1 : -1));
}

/** What is overdue and what the taskings that are done were followed by, in sentences. Associations only. */
export function whatFollowed(lines: readonly TaskingLine[]): string {
  if (lines.length === 0) return 'No tasking is on record.';
  const overdue = lines.filter(({ standing }) => standing.state === 'overdue').length;
  const done = lines.filter(({ standing }) => standing.state === 'done');
  const by = (effect: string) => done.filter((line) => line.effect === effect).length;
  const [fewer, more] = [by(verdicts.lower), by(verdicts.higher)];
  const late = overdue === 0 ? 'No tasking is overdue.' : `${counted(overdue, 'tasking')} ${overdue === 1 ? 'is' : 'are'} overdue.`;
  if (done.length === 0) return `${late} None is done yet, so nothing can be said of what followed.`;
  const told = [...(fewer ? [`${fewer} ${fewer === 1 ? 'is' : 'are'} associated with a theme seen less often`] : []), ...(more ? [`${more} with a theme seen more often`] : [])];
  return `${late} Of ${done.length} done, ${told.length ? told.join(' and ') : 'none can be told to have been followed by a change'}${told.length && fewer + more < done.length ? '; of the others nothing can be told' : ''}.`;
}
