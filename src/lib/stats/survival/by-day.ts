/** Cases by the day on which they ended or were last seen, days ascending. Throws RangeError on days that are negative or not a number. */
export function byDay<T extends { readonly days: number }>(cases: readonly T[]): [number, T[]][] {
  if (cases.some(({ days }) => !(days >= 0))) throw new RangeError('days are negative or not a number');
  const groups = new Map<number, T[]>();
  for (const one of cases) {
    const group = groups.get(one.days);
    if (group) group.push(one);
    else groups.set(one.days, [one]);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

/** How many cases these are. */
export const numberOf = (cases: readonly { readonly n?: number }[]): number => cases.reduce((total, { n = 1 }) => total + n, 0);
