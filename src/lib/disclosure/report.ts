import type { Tier } from './audience';
import type { Verdict } from './draft';

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

export function reportOn(verdicts: readonly Verdict[], tier: Tier, exposed: number, comparedWith: readonly string[]): DisclosureReport {
  const tally = (kind: Verdict) => verdicts.filter((verdict) => verdict === kind).length;
  const tooSmall = tally('few') + tally('all-but');
  const toProtectOthers = tally('withheld');
  const sentences = [`Counts of fewer than ${tier.threshold} cases are not shown, nor are counts from which one could be worked out.`];
  if (tier.base !== null) sentences.push(`Counts are rounded to the nearest ${tier.base}. Totals are sums of rounded counts, so they may differ from the true total.`);
  if (tooSmall > 0) sentences.push(`${cells(tooSmall)} suppressed because fewer than ${tier.threshold} cases stand in it or outside it.`);
  if (toProtectOthers > 0) sentences.push(`${cells(toProtectOthers)} withheld because a reader could otherwise work out a suppressed number from totals, differences or the size of a small group.`);
  if (tooSmall + toProtectOthers === 0) sentences.push('Nothing had to be suppressed.');
  if (comparedWith.length > 0) sentences.push(`Checked together with ${comparedWith.length === 1 ? 'one table' : `${comparedWith.length} tables`} issued before.`);
  if (exposed > 0) sentences.push(`${exposed === 1 ? 'One number' : `${exposed} numbers`} can be worked out from tables issued before, whatever is withheld here. Do not issue this table before that is settled.`);
  return { cells: verdicts.length, shown: tally('shown'), tooSmall, toProtectOthers, protectedThroughout: exposed === 0, sentences };
}

function cells(count: number): string {
  return count === 1 ? 'One cell is' : `${count} cells are`;
}
