/** A square table of distances, row after row. */
export interface Distances {
  count: number;
  values: Float32Array;
}

/** Two groups that become one, each under its lowest number. */
export interface Merge {
  keep: number;
  gone: number;
  /** Mean distance between them. */
  distance: number;
}

/** How `0 … count - 1` come together one merge after another, by average linkage along chains of nearest neighbours (Murtagh 1983):
 *  what a merge joins was made before it, but distances need not rise from one to the next. Ties go to the lower number. */
export function mergesOf({ count, values }: Distances): Merge[] {
  const far = values.slice();
  const size = new Int32Array(count).fill(1);
  const open = new Uint8Array(count).fill(1);
  const merges: Merge[] = [];
  const chain: number[] = [];
  const nearest = (i: number, before: number): [number, number] => {
    let [best, least] = [before, before < 0 ? Infinity : far[i * count + before]!];
    for (let j = 0; j < count; j++) if (open[j] && j !== i && far[i * count + j]! < least) [best, least] = [j, far[i * count + j]!];
    return [best, least];
  };
  let start = 0;
  while (merges.length < count - 1) {
    if (!chain.length) {
      while (!open[start]) start++;
      chain.push(start);
    }
    const tip = chain.at(-1)!;
    const [next, distance] = nearest(tip, chain.at(-2) ?? -1);
    if (next !== chain.at(-2)) {
      chain.push(next);
      continue;
    }
    chain.length -= 2;
    const [keep, gone] = [Math.min(tip, next), Math.max(tip, next)];
    const [a, b] = [size[keep]!, size[gone]!];
    for (let j = 0; j < count; j++) {
      if (!open[j] || j === keep || j === gone) continue;
      const mean = (a * far[keep * count + j]! + b * far[gone * count + j]!) / (a + b);
      far[keep * count + j] = far[j * count + keep] = mean;
    }
    size[keep] = a + b;
    open[gone] = 0;
    merges.push({ keep, gone, distance });
  }
  return merges;
}

/** Groups whose mean distance stays at or below `cut`. Gives the group of each, numbered in order of first appearance. */
export function averageLinkage(distances: Distances, cut: number): Int32Array {
  const parent = Int32Array.from({ length: distances.count }, (_, i) => i);
  // Average linkage never falls, so a merge above the cut can be left out by itself: nothing below it depends on it.
  for (const { keep, gone, distance } of mergesOf(distances)) if (distance <= cut) parent[gone] = keep;
  return numbered(parent);
}

function numbered(parent: Int32Array): Int32Array {
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i]!));
  const numbers = new Map<number, number>();
  return parent.map((_, i) => {
    const r = root(i);
    if (!numbers.has(r)) numbers.set(r, numbers.size);
    return numbers.get(r)!;
  });
}
