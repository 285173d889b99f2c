/** Sum with Neumaier's compensation: the rounding lost at each step is carried and added at the end. Zero for none. */
export function sum(values: readonly number[]): number {
  return sumFrom(values, 0);
}

/** Arithmetic mean in the units of `values`, corrected by the mean residual as R does, so that the mean of
 *  a constant is that constant. NaN for none. */
export function mean(values: readonly number[]): number {
  const first = sum(values) / values.length;
  return first + sumFrom(values, first) / values.length;
}

/** The sum of what each value is above `origin`. By index: a board asks it of tens of thousands of values, and going through them one by
 *  one leaves an object behind for each until the code is warm. */
function sumFrom(values: readonly number[], origin: number): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]! - origin;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
