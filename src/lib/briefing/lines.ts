import { cellAt, type SafeCell, type SafeHeading, type SafeTable } from '$lib/disclosure/disclose';

export type Better = 'up' | 'down' | 'none';

/** Words in place of a cell where there is none: of months or tables that are not loaded nothing was counted. */
export interface NoCell { readonly kind: 'no-cell'; readonly display: 'not held' | 'no duty' | 'too few' }
export type Said = SafeCell | NoCell;
const instead = (display: NoCell['display']): NoCell => ({ kind: 'no-cell', display });
export const notHeld = instead('not held');
const tooFew = instead('too few');

/** One measure, in the period before and now. */
export interface ShareLine {
  readonly id: string;
  readonly title: string;
  readonly better: Better;
  readonly earlier: Said;
  readonly latest: Said;
  /** How many cases the share of now rests on. */
  readonly of: SafeCell;
  readonly verdict: Verdict;
}
export type Verdict = 'no clear change' | 'better' | 'worse' | 'higher' | 'lower' | 'longer' | 'shorter' | 'too few to compare' | 'withheld' | 'nothing before' | 'not compared';

export interface ThemeLine { readonly heading: SafeHeading; readonly share: SafeCell & { readonly kind: 'share' }; readonly of: SafeCell }
export interface DaysLine { readonly title: string; readonly earlier: Said; readonly latest: Said; readonly of: Said; readonly verdict: Verdict }

const has = (table: SafeTable, row: string) => table.rows.some(({ id }) => id === row);

/** `earlierHeld`: whether the months before are loaded. A table that leaves them out all the same counts what was no duty then.
 *  `doubted`: whether a month that it rests on is to be checked first. */
export function shareLine(id: string, table: SafeTable, better: Better, earlierHeld: boolean, doubted: boolean): ShareLine {
  const earlier = has(table, 'earlier') ? shareAt(table, 'earlier') : earlierHeld ? instead('no duty') : notHeld;
  const latest = shareAt(table, 'latest');
  return { id, title: table.title, better, earlier, latest, of: cellAt(table, 'latest', 'of'), verdict: unlessDoubted(verdictOf(earlier, latest, better), doubted) };
}

/** A share of a group of no more than twice the threshold, as its safe cells say, is called one of too few rather than withheld. */
export function shareAt(table: SafeTable, row: string): Said {
  const [share, of] = [cellAt(table, row, 'share'), cellAt(table, row, 'of')];
  const few = of.kind === 'few' || ('value' in of && of.value <= 2 * table.threshold);
  return share.kind === 'withheld' && few ? tooFew : share;
}

/** A change is said only where the two intervals, as printed, do not overlap: larger than chance alone gives. It compares the two
 *  periods alone. What Trends makes of every month stays there: its verdict may hang on one month of one or two cases, and no
 *  protection weighs verdicts of one briefing against those of the next. */
function verdictOf(earlier: Said, latest: Said, better: Better): Verdict {
  if (earlier.kind !== 'share' || latest.kind !== 'share') return whyNone(earlier, latest);
  const up = latest.lowerPercent > earlier.upperPercent;
  const down = latest.upperPercent < earlier.lowerPercent;
  if (!up && !down) return 'no clear change';
  if (better === 'none') return up ? 'higher' : 'lower';
  return (up ? 'up' : 'down') === better ? 'better' : 'worse';
}

/** What may not be compared for a doubt is not compared, unless there is nothing to compare. */
const unlessDoubted = (verdict: Verdict, doubted: boolean): Verdict => (doubted && !['nothing before', 'withheld', 'too few to compare'].includes(verdict) ? 'not compared' : verdict);

function whyNone(earlier: Said, latest: Said): Verdict {
  if (earlier.kind === 'no-cell' && earlier !== tooFew) return 'nothing before';
  return earlier.kind === 'withheld' || latest.kind === 'withheld' ? 'withheld' : 'too few to compare';
}

/** Themes whose share may be shown, highest first; those that may not be are in no order at all. Equal shares, as printed, stand in
 *  the order of their ids: an order by what was rounded away would tell it. So they do for every audience. */
export function rankThemes(table: SafeTable): ThemeLine[] {
  const lines = table.rows.flatMap((heading): ThemeLine[] => {
    const share = cellAt(table, heading.id, 'share');
    return share.kind === 'share' ? [{ heading, share, of: cellAt(table, heading.id, 'of') }] : [];
  });
  return lines.sort((a, b) => b.share.percent - a.share.percent || (a.heading.id < b.heading.id ? -1 : 1));
}

/** The first `most`, and those that equal the last of them as printed, up to `limit`: among equals none is left out by its name. */
export function firstWithEquals(ranked: readonly ThemeLine[], most: number, limit: number): ThemeLine[] {
  const last = ranked[most - 1]?.share.percent;
  const equal = ranked.filter(({ share }, i) => i < most || share.percent === last);
  return equal.length <= limit ? equal : ranked.slice(0, most);
}

const strands = [{ id: 'crime', title: 'Report to crime outcome' }, { id: 'conduct', title: 'Report to conduct outcome' }] as const;

/** `table` is null where no outcomes are loaded. `doubted`: whether months of it are to be checked first. */
export function daysLines(table: SafeTable | null, doubted: boolean): DaysLine[] {
  return strands.map(({ id, title }) => {
    const at = (block: string, column: string): Said => (table && has(table, `${id} ${block}`) ? cellAt(table, `${id} ${block}`, column) : notHeld);
    const [earlier, latest] = [daysAt(at('earlier', 'figure'), at('earlier', 'cases')), daysAt(at('latest', 'figure'), at('latest', 'cases'))];
    return { title, earlier, latest, of: at('latest', 'cases'), verdict: unlessDoubted(daysVerdict(earlier, latest, at('earlier', 'cases'), at('latest', 'cases')), doubted) };
  });
}

const daysAt = (figure: Said, cases: Said): Said => (figure.kind === 'withheld' && cases.kind === 'few' ? tooFew : figure);

/** Two medians as printed, with the cases that each rests on: longer or shorter where their ratio is beyond 1.96 errors of its
 *  logarithm. The error of a median is 1 / (2 f √n), f the density there (Serfling 1980, 2.3.3); of exponential times with mean θ the
 *  median is θ ln 2 and f is 1 / (2 θ), so the error of its logarithm is 1 / (ln 2 √n). Times of less spread err less: this says a
 *  change too seldom rather than too often, and of the times it needs no more than is printed. */
function daysVerdict(earlier: Said, latest: Said, before: Said, now: Said): Verdict {
  if (earlier.kind !== 'figure' || latest.kind !== 'figure' || !('value' in before) || !('value' in now)) return whyNone(earlier, latest);
  if (earlier.value <= 0 || latest.value <= 0) return 'no clear change';
  const error = Math.sqrt(1 / before.value + 1 / now.value) / Math.LN2;
  const change = Math.log(latest.value / earlier.value);
  return Math.abs(change) <= 1.96 * error ? 'no clear change' : change > 0 ? 'longer' : 'shorter';
}

/** What the verdicts compare, in words. */
export const comparisonOf = (months: number): string => (months === 12 ? 'year on year' : months === 24 ? 'two years on two' : 'on the period before');
