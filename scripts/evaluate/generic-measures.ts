function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const entropy = (counts: Iterable<number>, n: number): number => {
  let sum = 0;
  for (const c of counts) sum -= (c / n) * Math.log(c / n);
  return sum;
};

const pairs = (counts: Iterable<number>): number => {
  let sum = 0;
  for (const c of counts) sum += (c * (c - 1)) / 2;
  return sum;
};

/** Normalised mutual information (arithmetic mean), adjusted Rand index (Hubert and Arabie 1985) and V-measure (Rosenberg and
 *  Hirschberg 2007, beta 1, which equals this NMI) of two labellings of the same records. */
export function agreement(truth: readonly string[], found: readonly string[]): { nmi: number; ari: number; v: number } {
  const n = truth.length;
  const [a, b, both] = [tally(truth), tally(found), tally(truth.map((t, i) => JSON.stringify([t, found[i]])))];
  const [ha, hb] = [entropy(a.values(), n), entropy(b.values(), n)];
  const shared = ha + hb - entropy(both.values(), n);
  const nmi = ha + hb > 0 ? (2 * shared) / (ha + hb) : 1;
  const [homogeneity, completeness] = [ha > 0 ? shared / ha : 1, hb > 0 ? shared / hb : 1];
  const v = homogeneity + completeness > 0 ? (2 * homogeneity * completeness) / (homogeneity + completeness) : 0;
  const [pa, pb, together] = [pairs(a.values()), pairs(b.values()), pairs(both.values())];
  const chance = n > 1 ? (pa * pb) / ((n * (n - 1)) / 2) : 0;
  const most = (pa + pb) / 2;
  return { nmi, ari: most === chance ? 1 : (together - chance) / (most - chance), v };
}

/** Mean F1 over the labels of `truth`. */
export function macroF1(truth: readonly string[], found: readonly string[]): number {
  const [wanted, said] = [tally(truth), tally(found)];
  const hits = tally(truth.filter((label, i) => label === found[i]));
  const each = [...wanted].map(([label, n]) => (2 * (hits.get(label) ?? 0)) / (n + (said.get(label) ?? 0)));
  return each.reduce((sum, f1) => sum + f1, 0) / each.length;
}
