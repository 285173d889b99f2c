/** Terms of a segmented regression in the order of their columns. */
export type Term = 'const' | 'step' | 'time' | 'slope' | `sin${number}` | `cos${number}`;

/** What a segmented regression is to hold besides its constant and its trend. */
export interface DesignTerms {
  /** First time of the "after" side; null for the trend alone. */
  readonly from: number | null;
  /** Whether the trend may change too: (time - T₀)·step, with T₀ the last time before `from` (centred as in Lopez Bernal et al.). */
  readonly slope?: boolean;
  /** Pairs of harmonics of `period`, read from `phases` (month of the year), or from time without them. */
  readonly season?: { readonly pairs: number; readonly period: number; readonly phases?: readonly number[] };
}

/** Design matrix of a segmented regression, one row a time, and the names of its columns. Times ascend. */
export function design(times: readonly number[], terms: DesignTerms): { names: Term[]; rows: number[][] } {
  const { from, season } = terms;
  const names: Term[] = ['const', 'time'];
  if (from !== null) names.splice(1, 0, 'step');
  if (from !== null && terms.slope) names.push('slope');
  const pairs = Array.from({ length: season?.pairs ?? 0 }, (_, i) => i + 1);
  names.push(...pairs.map((k): Term => `sin${k}`), ...pairs.map((k): Term => `cos${k}`));
  const origin = from === null ? 0 : (times.findLast((time) => time < from) ?? from);
  const rows = times.map((time, i) => {
    const after = from !== null && time >= from ? 1 : 0;
    const angle = (2 * Math.PI * (season?.phases?.[i] ?? time)) / (season?.period ?? 1);
    return names.map((name) => {
      if (name === 'const') return 1;
      if (name === 'time') return time;
      if (name === 'step') return after;
      if (name === 'slope') return after ? time - origin : 0;
      const k = Number(name.slice(3));
      return name.startsWith('sin') ? Math.sin(k * angle) : Math.cos(k * angle);
    });
  });
  return { names, rows };
}
