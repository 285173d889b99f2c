import { averageLinkage, type Distances } from './average-linkage';
import { dot } from './unit-rows';

export interface ConsensusOptions {
  /** Mean cosine distance up to which a subsample is grouped. */
  cut: number;
  subsamples: number;
  /** Share of the rows in each subsample. */
  share: number;
  random: () => number;
}

/** A group with the mean share of subsamples that put two of its members together, of those that drew both. */
export interface Group {
  members: number[];
  stability: number;
}

/** Members of a subsample, ascending. */
function draw(count: number, share: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  const take = Math.max(2, Math.round(count * share));
  for (let i = 0; i < Math.min(take, count); i++) {
    const j = i + Math.floor(random() * (count - i));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order.slice(0, take).sort((a, b) => a - b);
}

export function cosineDistances(rows: readonly Float32Array[]): Distances {
  const count = rows.length;
  const values = new Float32Array(count * count);
  for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) values[i * count + j] = values[j * count + i] = 1 - dot(rows[i]!, rows[j]!);
  return { count, values };
}

/** The share of subsamples in which each pair is put together, of those that drew both. */
export function togetherness(distances: Distances, { cut, subsamples, share, random }: ConsensusOptions): Float32Array {
  const { count, values } = distances;
  const drawn = new Float32Array(count * count);
  const together = new Float32Array(count * count);
  for (let s = 0; s < subsamples; s++) {
    const picked = draw(count, share, random);
    const part: Distances = { count: picked.length, values: new Float32Array(picked.length ** 2) };
    picked.forEach((p, i) => picked.forEach((q, j) => (part.values[i * picked.length + j] = values[p * count + q]!)));
    const group = averageLinkage(part, cut);
    picked.forEach((p, i) =>
      picked.forEach((q, j) => {
        drawn[p * count + q]! += 1;
        if (group[i] === group[j]) together[p * count + q]! += 1;
      })
    );
  }
  return together.map((n, at) => (drawn[at] ? n / drawn[at]! : 0));
}

/** Groups of rows on which average linkage agrees over seeded subsamples. Rows have length 1. The same for the same rows in the
 *  same order and the same generator. */
export function consensusGroups(rows: readonly Float32Array[], options: ConsensusOptions): Group[] {
  const count = rows.length;
  if (count < 2) return rows.map((_, i) => ({ members: [i], stability: 1 }));
  const together = togetherness(cosineDistances(rows), options);
  const labels = averageLinkage({ count, values: together.map((share) => 1 - share) }, 0.5);
  const groups = new Map<number, number[]>();
  labels.forEach((label, i) => groups.set(label, [...(groups.get(label) ?? []), i]));
  return [...groups.values()].map((members) => ({ members, stability: members.length > 1 ? meanOfPairs({ count, values: together }, members) : 1 }));
}

/** Mean over the pairs of two or more members of a square table. */
export function meanOfPairs({ count, values }: Distances, members: readonly number[]): number {
  let [sum, pairs] = [0, 0];
  for (const i of members) for (const j of members) if (j < i) [sum, pairs] = [sum + values[i * count + j]!, pairs + 1];
  return sum / pairs;
}
