/** A source of numbers in 0 ≤ x < 1. */
export type Random = () => number;

/** Seeded generator sfc32 (Chris Doty-Humphrey, PractRand): same seed, same numbers, on any machine. */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** An index of a list of `length`, each as likely. */
export function randomIndex(random: Random, length: number): number {
  return Math.floor(random() * length);
}

/** The values in random order, each order as likely (Fisher–Yates). Sort by id first for a result that can be repeated. */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const result = [...values];
  for (let i = result.length - 1; i > 0; i--) {
    const j = randomIndex(random, i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
