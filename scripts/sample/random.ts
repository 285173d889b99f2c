/** Seeded randomness: one stream for each table and case, so that a new table never shifts another. */
const seed = 'throughline sample 1';

export interface Stream {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  /** A key of `weights`, in proportion to its weight. */
  pick<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  oneOf<T>(items: readonly T[]): T;
  normal(): number;
  /** exp(ln(median) + sigma·z). */
  lognormal(median: number, sigma: number): number;
  /** Knuth's method: small means only. */
  poisson(mean: number): number;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** mulberry32 started from the hash of the names, with the usual distributions on top. */
export function stream(...names: readonly (string | number)[]): Stream {
  let state = hash([seed, ...names].join('\u001f'));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next, normal,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K => {
      const entries = Object.entries(weights) as [K, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) if ((left -= weight) < 0) return key;
      const last = entries.at(-1);
      if (!last) throw new Error('nothing to pick from');
      return last[0];
    },
    oneOf: <T>(items: readonly T[]): T => {
      if (items.length === 0) throw new Error('nothing to pick from');
      return items[Math.floor(next() * items.length)] as T;
    },
    lognormal: (median, sigma) => median * Math.exp(sigma * normal()),
    poisson: (mean) => {
      const floor = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > floor; product *= next()) count++;
      return count;
    }
  };
}
