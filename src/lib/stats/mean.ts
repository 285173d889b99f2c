/** Sum with Neumaier's compensation: the rounding lost at each step is carried and added at the end. Zero for none. */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** Arithmetic mean in the units of `values`, corrected by the mean residual as R does, so that the mean of
 *  a constant is that constant. NaN for none. */
export function mean(values: readonly number[]): number {
  const first = sum(values) / values.length;
  return first + sum(values.map((value) => value - first)) / values.length;
}
