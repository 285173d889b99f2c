/** Fewest insertions, deletions and replacements of one character that turn `a` into `b` (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, replaced);
    }
    previous = current;
  }
  return previous[b.length]!;
}

/** The candidate nearest to `wanted` by spelling, or null where none is near: at most a third of the longer may differ.
 *  Words longer than 60 characters are not looked at. Ties go to the first. */
export function nearest(wanted: string, candidates: Iterable<string>): string | null {
  if (wanted.length < 2 || wanted.length > 60) return null;
  const target = plain(wanted);
  let best: string | null = null;
  let bestShare = 1 / 3 + 1e-9;
  for (const candidate of candidates) {
    const other = plain(candidate);
    const longer = Math.max(target.length, other.length);
    if (longer === 0 || Math.abs(target.length - other.length) / longer > bestShare) continue;
    const share = editDistance(target, other) / longer;
    if (share < bestShare) {
      best = candidate;
      bestShare = share;
    }
  }
  return best;
}

/** Lower case, with one underscore for each run of what is not a letter or a digit: how names and labels are compared. */
export const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '');
