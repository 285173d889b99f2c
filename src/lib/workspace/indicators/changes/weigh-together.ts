import { wasAsked } from '$lib/model/asked-beforehand';
import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { falseShare } from '../attention/false-share';

/** One measure at one change. */
export interface Compared {
  readonly id: string;
  readonly ref: string;
  /** Kind of the change. */
  readonly kind: string;
  readonly chance: number;
}

/** How a comparison stands among those made together. */
export interface Weighed {
  /** Its chance, adjusted for how many are looked at together (Benjamini–Hochberg). */
  readonly adjusted: number;
  /** How many those are. */
  readonly of: number;
  /** Whether it was asked of such a change before any figure was seen. */
  readonly asked: boolean;
}

/** Whether a comparison stands among those made together. */
export const stands = ({ adjusted }: Weighed): boolean => adjusted <= falseShare;

/** Whether a claim may come of a comparison at all, before more is asked of it. */
export const mayBeClaimed = (weighed: Weighed): boolean => weighed.asked || stands(weighed);

/** Every measure at every change, held against each other in two families: what was asked beforehand, and all else, which is a look
 *  at many. Gives how one stands, by the id of the measure and the ref of the change; null for one that was not compared. */
export function weighTogether(all: readonly Compared[]): (id: string, ref: string) => Weighed | null {
  const found = new Map<string, Weighed>();
  for (const asked of [true, false]) {
    const family = all.filter(({ id, kind }) => wasAsked(kind, id) === asked);
    const adjusted = adjustForDiscoveries(family.map(({ chance }) => chance));
    family.forEach(({ id, ref }, i) => found.set(keyOf(id, ref), { adjusted: adjusted[i]!, of: family.length, asked }));
  }
  return (id, ref) => found.get(keyOf(id, ref)) ?? null;
}

const keyOf = (id: string, ref: string): string => `${id} ${ref}`;
