import type { Comparison } from './compare-around';

/** A comparison with the place of its change among all changes, from 1. */
export interface Placed { readonly comparison: Comparison; readonly place: number }
/** Changes at which nothing was compared, for one and the same reason. */
export interface RefusedAlike { readonly why: string; readonly at: readonly Placed[] }

/** What is said change by change, in their order; and changes refused alike with nothing seen beside it, where there are several: six
 *  times the same sentence hides the one that differs. */
export function groupRefused(comparisons: readonly Comparison[]): { readonly each: readonly Placed[]; readonly alike: readonly RefusedAlike[] } {
  const placed = comparisons.map((comparison, i): Placed => ({ comparison, place: i + 1 }));
  const byReason = new Map<string, Placed[]>();
  for (const one of placed) if (isBare(one.comparison)) byReason.set(one.comparison.why!, [...(byReason.get(one.comparison.why!) ?? []), one]);
  const alike = [...byReason].filter(([, at]) => at.length > 1).map(([why, at]): RefusedAlike => ({ why, at }));
  const grouped = new Set(alike.flatMap(({ at }) => at));
  return { each: placed.filter((one) => !grouped.has(one)), alike };
}

const isBare = ({ verdict, why, sentences, intervention }: Comparison): boolean =>
  verdict === 'refused' && why !== null && sentences.length === 1 && sentences[0] === `${intervention.label}: ${why}`;
