/** Least shared part (Jaccard) for a group to count as the same as an earlier one. */
export const SAME_GROUP = 0.25;

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const id of a) if (b.has(id)) shared++;
  return shared ? shared / (a.size + b.size - shared) : 0;
}

/** Pairs groups with earlier ones by shared members, the closest pair first, each at most once; ties go to the lower earlier id, then
 *  to the group that comes first. Gives, for each group, the index of its earlier self or -1. Names play no part. */
export function matchGroups(groups: readonly (readonly string[])[], earlier: readonly { id: string; passageIds: readonly string[] }[]): number[] {
  const sets = groups.map((ids) => new Set(ids));
  const olds = earlier.map(({ passageIds }) => new Set(passageIds));
  const pairs = sets
    .flatMap((set, g) => olds.map((old, e) => ({ g, e, shared: jaccard(set, old) })))
    .filter(({ shared }) => shared >= SAME_GROUP)
    .sort((a, b) => b.shared - a.shared || (earlier[a.e]!.id < earlier[b.e]!.id ? -1 : earlier[a.e]!.id > earlier[b.e]!.id ? 1 : a.g - b.g));
  const found = groups.map(() => -1);
  const taken = new Set<number>();
  for (const { g, e } of pairs) {
    if (found[g] !== -1 || taken.has(e)) continue;
    found[g] = e;
    taken.add(e);
  }
  return found;
}
