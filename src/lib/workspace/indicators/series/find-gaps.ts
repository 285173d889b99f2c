import { counted } from '../format-value';
import type { Grain, ReadingPoint } from '../types';

/** Sentences on holes inside the series: three or more periods on end without a value, or with a count of zero where zero is unusual. */
export function findGaps(points: readonly ReadingPoint[], grain: Grain): string[] {
  const known = points.filter(({ value }) => value !== null);
  const average = known.reduce((total, { value }) => total + value!, 0) / Math.max(1, known.length);
  const counts = points.every(({ denominator }) => denominator === null);
  // A count without a value is of a month that was not loaded, which is said before all else.
  const empty = points.map(({ value }) => (value === null && !counts) || (counts && average >= 2 && value === 0));
  return stretches(empty)
    .filter(([from, to]) => to - from >= 2 && from > 0 && to < points.length - 1)
    .map(([from, to]) => {
      const when = `${points[from]!.label} to ${points[to]!.label} (${counted(to - from + 1, grain)})`;
      return points[from]!.value === null
        ? `Nothing to count from ${when}: the line is broken there.`
        : `Zero from ${when}: check that these months were loaded.`;
    });
}

function stretches(flags: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, i) => {
    if (!flag) return;
    const last = found.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else found.push([i, i]);
  });
  return found;
}
