import type { Comparison } from './compare-around';

/** Changes at which nothing was compared, for one and the same reason. */
export interface RefusedAlike { readonly why: string; readonly at: readonly Comparison[] }

/** What is said change by change, in their order; and changes refused alike with nothing seen beside it, where there are several: six
 *  times the same sentence hides the one that differs. */
export function groupRefused(comparisons: readonly Comparison[]): { readonly each: readonly Comparison[]; readonly alike: readonly RefusedAlike[] } {
  const byReason = new Map<string, Comparison[]>();
  for (const one of comparisons) if (isBare(one)) byReason.set(one.why!, [...(byReason.get(one.why!) ?? []), one]);
  const alike = [...byReason].filter(([, at]) => at.length > 1).map(([why, at]): RefusedAlike => ({ why, at }));
  const grouped = new Set(alike.flatMap(({ at }) => at));
  return { each: comparisons.filter((one) => !grouped.has(one)), alike };
}

const isBare = ({ verdict, why, sentences, intervention }: Comparison): boolean =>
  verdict === 'refused' && why !== null && sentences.length === 1 && sentences[0] === `${intervention.label}: ${why}`;
