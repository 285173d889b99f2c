import { dot, unitRows } from './unit-rows';

export interface KMeansOptions {
  clusters: number;
  random: () => number;
  mostPasses?: number;
}

/** Rows far from each other to start from (k-means++ on cosine distance). */
function firstCentres(rows: readonly Float32Array[], clusters: number, random: () => number): Float32Array[] {
  const centres = [rows[Math.floor(random() * rows.length)]!];
  const least = Float64Array.from(rows, (row) => Math.max(0, 1 - dot(row, centres[0]!)));
  while (centres.length < clusters) {
    let left = random() * least.reduce((sum, x) => sum + x * x, 0);
    let pick = 0;
    while (pick < rows.length - 1 && (left -= least[pick]! ** 2) > 0) pick++;
    const centre = rows[pick]!;
    centres.push(centre);
    rows.forEach((row, i) => (least[i] = Math.min(least[i]!, Math.max(0, 1 - dot(row, centre)))));
  }
  return centres;
}

/** Index of the centre with the largest cosine; the first of equals. */
export function nearestCentre(row: Float32Array, centres: readonly Float32Array[]): number {
  let [best, highest] = [0, -Infinity];
  centres.forEach((centre, c) => {
    const likeness = dot(row, centre);
    if (likeness > highest) [best, highest] = [c, likeness];
  });
  return best;
}

/** The cluster of each row, 0 to `clusters - 1`. Rows have length 1. Throws RangeError where there are fewer rows than clusters. */
export function sphericalKMeans(rows: readonly Float32Array[], { clusters, random, mostPasses = 25 }: KMeansOptions): Int32Array {
  if (rows.length < clusters || clusters < 1) throw new RangeError(`sphericalKMeans: ${rows.length} rows cannot make ${clusters} clusters`);
  let centres = firstCentres(rows, clusters, random);
  let labels = new Int32Array(rows.length).fill(-1);
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = Int32Array.from(rows, (row) => nearestCentre(row, centres));
    const moved = next.reduce((sum, label, i) => sum + (label === labels[i] ? 0 : 1), 0);
    labels = next;
    if (moved * 1000 <= rows.length) break;
    const sums = centres.map((centre) => new Float32Array(centre.length));
    rows.forEach((row, i) => {
      const sum = sums[labels[i]!]!;
      for (let d = 0; d < row.length; d++) sum[d]! += row[d]!;
    });
    centres = unitRows(sums).map((centre, c) => (labels.includes(c) ? centre : centres[c]!));
  }
  return labels;
}
