import type { Tier } from './audience';
import type { Verdict } from './draft';

export interface Findings {
  /** How many numbers cannot be protected, and how many have been revised, because of tables issued earlier. */
  readonly exposed: number;
  readonly revised: number;
  /** How many earlier tables were looked at. */
  readonly earlier: number;
}

/** What was suppressed in a table and why: counts of cells and words, never a number of cases. */
export interface DisclosureReport {
  readonly cells: number;
  readonly shown: number;
  readonly tooSmall: number;
  readonly toProtectOthers: number;
  /** True where everything suppressed is protected, also against the tables issued before. */
  readonly protectedThroughout: boolean;
  readonly sentences: readonly string[];
}

export function reportOn(verdicts: readonly Verdict[], tier: Tier, { exposed, revised, earlier }: Findings): DisclosureReport {
  const tally = (kind: Verdict) => verdicts.filter((verdict) => verdict === kind).length;
  const tooSmall = tally('few') + tally('all-but');
  const toProtectOthers = tally('withheld');
  const sentences = [`Counts of fewer than ${tier.threshold} cases are not shown, nor are counts from which one could be worked out.`];
  if (tier.base !== null) sentences.push(`Counts are rounded to the nearest ${tier.base}. Totals are sums of rounded counts, so they may differ from the true total.`);
  if (tooSmall > 0) sentences.push(`${cells(tooSmall)} suppressed because fewer than ${tier.threshold} cases stand in it or outside it.`);
  if (toProtectOthers > 0) sentences.push(`${cells(toProtectOthers)} withheld because a reader could otherwise work out a suppressed number from totals, differences or the size of a small group.`);
  if (tooSmall + toProtectOthers === 0) sentences.push('Nothing had to be suppressed.');
  if (earlier > 0) sentences.push(`Checked together with ${earlier === 1 ? 'one other table' : `${earlier} other tables`} that its readers may hold.`);
  if (revised > 0) sentences.push(`${revised === 1 ? 'One number has' : `${revised} numbers have`} changed since first issued. A change of fewer than ${tier.threshold} cases is held back, for it would tell of those cases.`);
  if (exposed > 0) sentences.push(`${exposed === 1 ? 'One number can' : `${exposed} numbers can`} already be worked out from tables issued before. Whatever in its sums could bring a reader closer to it is withheld.`);
  return { cells: verdicts.length, shown: tally('shown'), tooSmall, toProtectOthers, protectedThroughout: exposed === 0, sentences };
}

function cells(count: number): string {
  return count === 1 ? 'One cell is' : `${count} cells are`;
}
