import { cellAt, type SafeCell, type SafeHeading, type SafeTable } from '$lib/disclosure/disclose';
import { shiftsOfShares, type ShareOfCases } from '$lib/disclosure/share';
import { indicatorNamed } from '$lib/model/indicators';
import type { Target } from '$lib/model/indicators/types';
import { listWords } from '$lib/model/list-words';
import { targetSetting, targetShort, targetWords } from '$lib/model/target-words';

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
  /** Its target, and how the share of now stands to it, '' where that cannot be said; null where there is none of either. */
  readonly target: { readonly words: string; readonly standing: string } | null;
}
export type Verdict = 'no clear change' | 'better' | 'worse' | 'higher' | 'lower' | 'longer' | 'shorter' | 'too few to compare' | 'withheld' | 'nothing before' | 'not compared';

/** "Targets are proposed, for the DA lead to set; of each update and each action see Trends." */
export function targetsNote(ids: readonly string[]): string {
  const ofCases = ids.flatMap((id) => targetOfCases(id) ?? []);
  const settings = [...new Set(ofCases.map(targetSetting))].filter(Boolean);
  const others = ids.map(indicatorNamed).filter(({ id, target }) => target && !targetOfCases(id)).map(({ basis }) => `each ${basis}`);
  const elsewhere = others.length ? `of ${listWords([...new Set(others)])} see Trends` : '';
  if (settings.length === 0) return elsewhere && `Targets: ${elsewhere}.`;
  return `Targets are ${settings.join(' or ')}${elsewhere ? `; ${elsewhere}` : ''}.`;
}

export interface ThemeLine { readonly heading: SafeHeading; readonly share: SafeCell & { readonly kind: 'share' }; readonly of: SafeCell }
export interface DaysLine { readonly title: string; readonly earlier: Said; readonly latest: Said; readonly of: Said; readonly verdict: Verdict }

const has = (table: SafeTable, row: string) => table.rows.some(({ id }) => id === row);

/** What a line is made of. `doubted`: whether a month that it rests on is to be checked first. */
export interface ShareInput { readonly id: string; readonly table: SafeTable; readonly better: Better; readonly doubted: boolean }

/** The measures of a page, weighed together: among so many, chance alone would move some. `earlierHeld`: whether the months before are
 *  loaded. A table that leaves them out all the same counts what was no duty then. It compares the two periods alone. What Trends makes
 *  of every month stays there: its verdict may hang on one month of one or two cases, and no protection weighs verdicts of one briefing
 *  against those of the next. */
export function shareLines(inputs: readonly ShareInput[], earlierHeld: boolean): ShareLine[] {
  const lines = inputs.map((input) => ({ ...input, earlier: has(input.table, 'earlier') ? shareAt(input.table, 'earlier') : earlierHeld ? instead('no duty') : notHeld, latest: shareAt(input.table, 'latest') }));
  const compared = lines.flatMap(({ id, table, earlier, latest, doubted }) => {
    const [before, after] = [ofCases(table, 'earlier', earlier), ofCases(table, 'latest', latest)];
    return before && after && !doubted ? [{ id, earlier: before, latest: after, base: table.base }] : [];
  });
  const shifts = shiftsOfShares(compared);
  const shiftOf = new Map(compared.map(({ id }, i) => [id, shifts[i] ?? null]));
  return lines.map(({ id, table, better, doubted, earlier, latest }) => ({
    id, title: table.title, better, earlier, latest, of: cellAt(table, 'latest', 'of'),
    verdict: unlessDoubted(verdictOf(earlier, latest, shiftOf.get(id) ?? null, better), doubted), target: againstTarget(id, table, better, doubted)
  }));
}

function ofCases(table: SafeTable, row: string, share: Said): ShareOfCases | null {
  if (share.kind !== 'share') return null;
  const of = cellAt(table, row, 'of');
  return 'value' in of ? { ...share, of: of.value } : null;
}

/** The target of a measure, where it can be held against cases: one that leaves room and is of updates or actions is none of cases. */
export function targetOfCases(id: string): Target | null {
  const { target, basis } = indicatorNamed(id);
  return target && (basis === 'case' || target.value === 1) ? target : null;
}

/** "90% of cases", "Short of target": the rule of Trends, asked of the interval as printed; a target of every one is missed wherever a
 *  share is printed, for it is not of none or few without. */
function againstTarget(id: string, table: SafeTable, better: Better, doubted: boolean): ShareLine['target'] {
  const target = targetOfCases(id);
  const share = shareAt(table, 'latest');
  if (!target || share.kind === 'no-cell' || share.kind === 'withheld') return null;
  const words = targetShort(target);
  if (share.kind !== 'share' || better === 'none' || doubted) return { words, standing: '' };
  const side = target.value === 1 ? -1 : sideOfTarget(share, 100 * target.value);
  if (side === 0 && table.base !== null) return { words, standing: besideTarget(share, 100 * target.value, table.base) };
  return { words, standing: side === 0 ? 'May lie either side' : targetWords[side > 0 === (better === 'up') ? 'met' : 'short'] };
}

/** A rounded range that reaches the target may come of an exact one that does not, of which another page says so. What both agree on is
 *  on which side the share itself lies, wherever that shows through the rounding. */
const besideTarget = ({ percent }: ThemeLine['share'], target: number, base: number): string => (Math.abs(percent - target) <= base / 2 ? 'Near target' : percent < target ? 'Below target' : 'Above target');

/** What a page of round figures says where a standing claims no more than a side. */
export function besideNote(lines: readonly ShareLine[]): string {
  const sides = [...new Set(lines.map(({ target }) => target?.standing ?? ''))].filter((standing) => /^(Below|Near|Above) target$/.test(standing));
  return sides.length ? `${listWords(sides.map((side) => `“${side}”`))}: rounded, so chance is not ruled out.` : '';
}

const sideOfTarget = ({ lowerPercent, upperPercent }: ThemeLine['share'], percent: number): number => (lowerPercent > percent ? 1 : upperPercent < percent ? -1 : 0);

/** A share of a group of no more than twice the threshold, as its safe cells say, is called one of too few rather than withheld. */
export function shareAt(table: SafeTable, row: string): Said {
  const [share, of] = [cellAt(table, row, 'share'), cellAt(table, row, 'of')];
  return share.kind === 'withheld' && isOfFew(of, table) ? tooFew : share;
}

const isOfFew = (of: Said, { threshold }: SafeTable): boolean => of.kind === 'few' || ('value' in of && of.value <= 2 * threshold);

function verdictOf(earlier: Said, latest: Said, shift: 'up' | 'down' | null, better: Better): Verdict {
  if (earlier.kind !== 'share' || latest.kind !== 'share') return whyNone(earlier, latest);
  if (shift === null) return 'no clear change';
  if (better === 'none') return shift === 'up' ? 'higher' : 'lower';
  return shift === better ? 'better' : 'worse';
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
    const daysOf = (block: string): Said => (table && at(block, 'figure').kind === 'withheld' && isOfFew(at(block, 'cases'), table) ? tooFew : at(block, 'figure'));
    const [earlier, latest] = [daysOf('earlier'), daysOf('latest')];
    return { title, earlier, latest, of: at('latest', 'cases'), verdict: unlessDoubted(daysVerdict(earlier, latest, at('earlier', 'cases'), at('latest', 'cases'), table?.base ?? null), doubted) };
  });
}

/** Two medians as printed, with the cases that each rests on: longer or shorter where their ratio is beyond 1.96 errors of its
 *  logarithm. The error of a median is 1 / (2 f √n), f the density there (Serfling 1980, 2.3.3); of exponential times with mean θ the
 *  median is θ ln 2 and f is 1 / (2 θ), so the error of its logarithm is 1 / (ln 2 √n). Times of less spread err less: this says a
 *  change too seldom rather than too often, and of the times it needs no more than is printed: of two that are rounded to `base`, the
 *  least that they may differ. */
function daysVerdict(earlier: Said, latest: Said, before: Said, now: Said, base: number | null): Verdict {
  if (earlier.kind !== 'figure' || latest.kind !== 'figure' || !('value' in before) || !('value' in now)) return whyNone(earlier, latest);
  const half = (base ?? 0) / 2;
  const [low, high] = [Math.min(earlier.value, latest.value) + half, Math.max(earlier.value, latest.value) - half];
  const error = Math.sqrt(1 / before.value + 1 / now.value) / Math.LN2;
  if (low <= 0 || high <= low || Math.log(high / low) <= 1.96 * error) return 'no clear change';
  return latest.value > earlier.value ? 'longer' : 'shorter';
}

/** What the verdicts compare, in words: a period of more than two years is half of what is loaded. */
export const comparisonOf = (months: number): string => (months === 12 ? 'year on year' : months === 24 ? 'two years on two' : months > 24 ? 'half on half' : 'on the period before');
