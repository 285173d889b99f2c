// The form of a file of reference cases for process behaviour charts, and how two values are compared.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What a case gives; each kind of case has some of these. Indexes count from 1, markers and sides are -1, 0 or 1. */
export interface Input {
  y?: number[];
  y_raw?: number[];
  n?: number | number[];
  r?: number[];
  val?: number[];
  events?: number[];
  exposure?: number[];
  numerator?: number[];
  denominator?: number[];
  group?: string[];
  freeze?: number;
  part?: number | number[];
  exclude?: number | number[];
  multiply?: number;
  screened?: boolean;
  screen_outliers?: boolean;
  fix_after_n_points?: number;
  relative_to_mean?: number[];
  outside_limits?: number[];
  close_to_limits?: number[];
  end_markers?: number[];
  part_seven_trend?: number[];
  part_two_in_three?: number[];
  part_seven_one_side?: number[];
  targets?: number[];
  ll99?: number[];
  ul99?: number[];
  lpl?: number[];
  upl?: number[];
  target?: number | null;
  improvement_direction?: string;
  dates?: string[];
  facet?: string[];
  rebase?: string[] | Record<string, string[]> | null;
  marker?: number[];
  n_useful?: number[];
  med_rows?: number;
  runlength?: number;
  direction?: 'above' | 'below' | 'both';
  expected?: number[];
  ratio?: number[];
  lcl?: number;
  ucl?: number;
  x_positions_of_1_1based?: number[];
  p0?: number;
  p0_from_first?: number;
  or?: number;
  limit?: number;
  time?: number[];
  month?: number[];
  aces?: number[];
  smokban?: number[];
  step?: number[];
  stdpop?: number[];
}

export interface Case {
  readonly id: string;
  readonly chart: string;
  readonly rule: string;
  readonly note?: string | null;
  readonly tolerance?: number;
  readonly input: Input;
  readonly expected: Json;
}

/** Thrown by a check that does not apply: the case is skipped with the reason. */
export class Skip extends Error {}

/** The first of the values that a case gives. Throws where it gives none of them. */
export function given<T>(...values: (T | undefined)[]): T {
  const found = values.find((value) => value !== undefined);
  if (found === undefined) throw new Error('the case lacks a field that its kind needs');
  return found;
}

/** First difference between what a case expects and what was computed, or null. Only expected fields are compared; one
 *  expected number stands for a whole line. Without a tolerance values must agree to the digits that the files keep. */
export function difference({ expected, tolerance, note }: Case, computed: unknown): string | null {
  const close = (found: number, wanted: number) =>
    Math.abs(found - wanted) <= (tolerance === undefined ? 1e-9 + 1e-7 * Math.abs(wanted) : tolerance * Math.max(1, Math.abs(wanted)));
  const compare = (wanted: Json, actual: unknown, at: string): string | null => {
    if (typeof wanted === 'number') {
      const found = Array.isArray(actual) ? actual[0] : actual;
      return typeof found === 'number' && close(found, wanted) ? null : `${at}: expected ${wanted}, got ${String(found)}`;
    }
    if (wanted === null || typeof wanted !== 'object') return wanted === actual ? null : `${at}: expected ${String(wanted)}, got ${String(actual)}`;
    if (actual === null || typeof actual !== 'object') return `${at}: expected ${Array.isArray(wanted) ? 'a list' : 'fields'}, got ${String(actual)}`;
    if (Array.isArray(wanted)) {
      const length = Array.isArray(actual) ? actual.length : -1;
      if (length !== wanted.length && !(note?.includes('truncated') && length > wanted.length)) return `${at}: expected ${wanted.length} entries, got ${length}`;
    }
    for (const [key, value] of Object.entries(wanted)) {
      const why = compare(value, (actual as Record<string, unknown>)[key], at ? `${at}.${key}` : key);
      if (why) return why;
    }
    return null;
  };
  return compare(expected, computed, '');
}
