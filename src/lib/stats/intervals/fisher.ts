import { lgamma } from '../distributions/gamma';

/** Fisher's exact test of the table [[a, b], [c, d]]. `greater` asks whether a/(a+b) is above c/(c+d);
 *  two-sided sums the tables no likelier than the one seen (R's fisher.test). Counts are integers of 0 or more. */
export function fisherTest(a: number, b: number, c: number, d: number, alternative: 'two-sided' | 'greater' | 'less' = 'two-sided'): number {
  if ([a, b, c, d].some((count) => !Number.isInteger(count) || count < 0)) throw new RangeError('a count is not a whole number of 0 or more');
  const row = a + b;
  const column = a + c;
  const total = a + b + c + d;
  const first = Math.max(0, row + column - total);
  const last = Math.min(row, column);
  const log = (x: number) => choose(column, x) + choose(total - column, row - x) - choose(total, row);
  const seen = Math.exp(log(a)) * (1 + 1e-7);
  let p = 0;
  for (let x = first; x <= last; x++) {
    const probability = Math.exp(log(x));
    const counts = alternative === 'two-sided' ? probability <= seen : alternative === 'greater' ? x >= a : x <= a;
    if (counts) p += probability;
  }
  return Math.min(1, p);
}

function choose(n: number, k: number): number {
  return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
}
