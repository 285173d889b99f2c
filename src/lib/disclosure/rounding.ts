/** The nearest multiple of `base`, a tie going to the even multiple (ACRO table_utils.py, round_table). */
export function roundTo(count: number, base: number): number {
  const steps = count / base;
  const below = Math.floor(steps);
  const over = steps - below;
  const up = over > 0.5 || (over === 0.5 && below % 2 === 1);
  return (below + (up ? 1 : 0)) * base;
}

/** What a count may have been that is printed as `rounded`: inclusive, whole numbers. */
export function roundedFrom(rounded: number, base: number): [low: number, high: number] {
  const reach = Math.floor(base / 2);
  const even = (rounded / base) % 2 === 0;
  const inner = base % 2 === 0 && !even ? reach - 1 : reach;
  return [Math.max(0, rounded - inner), rounded + inner];
}

export interface RoundedMargins {
  readonly inner: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly grand: number;
}

/** Rounds a table and sums the rounded cells, rounding again, so that no margin says more than the cells do
 *  (ACRO table_utils.py, append_rounded_margins). */
export function roundTable(counts: readonly (readonly number[])[], base: number): RoundedMargins {
  const inner = counts.map((row) => row.map((count) => roundTo(count, base)));
  const sum = (values: readonly number[]) => roundTo(values.reduce((a, b) => a + b, 0), base);
  const rows = inner.map(sum);
  const columns = (inner[0] ?? []).map((_, c) => sum(inner.map((row) => row[c]!)));
  return { inner, rows, columns, grand: sum(rows) };
}
