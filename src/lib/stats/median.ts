/** Quantile of `values` at `p` in 0..1, linear between order statistics (R's type 7). NaN for none. */
export function quantile(values: readonly number[], p: number): number {
  // Numbers of this kind sort without a function.
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return NaN;
  return low === high ? low : low + (at - Math.floor(at)) * (high - low);
}

/** Median in the units of `values`. NaN for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
