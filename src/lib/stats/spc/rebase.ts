/** Where one rebase date takes effect. `at` is the index of the first point of the new segment, null where no point
 *  follows; `moved` is true where the date lies between two points and applies from the next. */
export interface Rebase {
  readonly date: string;
  readonly at: number | null;
  readonly moved: boolean;
}

/** Finds where rebase dates take effect in ascending `dates` (both ISO, compared as text). */
export function rebaseAt(dates: readonly string[], rebaseDates: readonly string[]): Rebase[] {
  return rebaseDates.toSorted().map((date) => {
    const at = firstFrom(dates, date);
    return at === dates.length ? { date, at: null, moved: false } : { date, at, moved: dates[at] !== date };
  });
}

/** Index of the first of ascending `dates` that is not before `date`; their number where all are. */
function firstFrom(dates: readonly string[], date: string): number {
  let [from, to] = [0, dates.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (dates[middle]! < date) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Segment number of each point from markers that are 1 where a new segment begins. */
export function segmentNumbers(markers: readonly number[]): number[] {
  let segment = 0;
  return markers.map((marker) => (segment += marker));
}
