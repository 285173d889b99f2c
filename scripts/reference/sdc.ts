// Checks src/lib/disclosure against a file of reference cases for disclosure control.
import { readFile } from 'node:fs/promises';
import { isSmall } from '$lib/disclosure/audience';
import { contributionsOf, isDominated, isEstimable, remainderRatio, topShare, topSum, type Contributions } from '$lib/disclosure/dominance';
import { roundTable, roundTo } from '$lib/disclosure/rounding';
import { extraSuppressions, intervalsOf, type TableCell } from './sdc-puzzle';

interface SdcCell {
  readonly i: number;
  readonly n: number;
  readonly sum: number;
  readonly top2: readonly number[];
  readonly [attribute: string]: unknown;
}

interface Input {
  readonly cells?: readonly SdcCell[] | Readonly<Record<string, number>>;
  readonly params?: Readonly<Record<string, number>>;
  readonly primary?: readonly number[];
  readonly maxN?: number;
  readonly rows?: readonly string[];
  readonly cols?: readonly string[];
  readonly table?: Readonly<Record<string, readonly number[]>> | readonly (readonly number[])[];
  readonly margins_published?: boolean;
  readonly suppressed?: readonly (readonly [string, string])[];
  readonly suppressed_initial?: readonly (readonly [string, string])[];
  readonly extra_suppressions?: number;
  readonly counts?: readonly (number | null)[];
  readonly safe_threshold?: number;
  readonly zeros_are_disclosive?: boolean;
  readonly base?: number;
  readonly values?: readonly number[];
  readonly n?: number;
  readonly k?: number;
  readonly p?: number;
  readonly bins?: number;
}

export interface SdcCase {
  readonly id: string;
  readonly rule: string;
  readonly input: Input;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly derived?: Readonly<Record<string, unknown>>;
}

export interface Report {
  passed: number;
  failed: { id: string; why: string }[];
  skipped: { id: string; why: string }[];
}

/** A case whose rule is not one of ours. */
class Skip extends Error {}

/** Checks every case of the file and prints what passed, failed and was skipped; gives the exit code, 0 when nothing failed. */
export async function check(path: string): Promise<number> {
  const { cases } = JSON.parse(await readFile(path, 'utf8')) as { cases: SdcCase[] };
  const report = checkCases(cases);
  console.log(JSON.stringify(report, null, 2));
  return report.failed.length > 0 ? 1 : 0;
}

export function checkCases(cases: readonly SdcCase[]): Report {
  const report: Report = { passed: 0, failed: [], skipped: [] };
  for (const one of cases) {
    try {
      const why = differences(one.expected, compute(one));
      if (why === '') report.passed++;
      else report.failed.push({ id: one.id, why });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      (error instanceof Skip ? report.skipped : report.failed).push({ id: one.id, why });
    }
  }
  return report;
}

/** Ours beside theirs, for each expected key that we computed; an expectation that we did not compute is a difference. */
function differences(expected: SdcCase['expected'], found: Readonly<Record<string, unknown>>): string {
  return Object.entries(expected)
    .filter(([key]) => key !== 'note')
    .filter(([key, value]) => JSON.stringify(settle(value)) !== JSON.stringify(settle(found[key])))
    .map(([key, value]) => `${key} is ${JSON.stringify(found[key])}, expected ${JSON.stringify(value)}`)
    .join('; ');
}

/** Numbers to nine places, so that the order of additions does not matter. */
function settle(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e9) / 1e9 + 0;
  if (Array.isArray(value)) return value.map(settle);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).sort().map(([key, each]) => [key, settle(each)]));
  return value;
}

function compute(one: SdcCase): Readonly<Record<string, unknown>> {
  const { rule, input } = one;
  if (/cell-key/i.test(rule) || 'ckey' in input || 'record_keys' in input || 'cv' in input) throw new Skip('cell-key perturbation adds noise: counts here are suppressed or rounded, never perturbed');
  if (/midpoint/i.test(rule)) throw new Skip('rounding here is to the nearest multiple of the base, not to midpoints');
  if ('dof' in input) throw new Skip('degrees of freedom of a regression are not published in any table');
  if (/^primary suppression/i.test(rule)) return { sensitive_cell_indices: primary(rule, input) };
  if (/^complementary suppression/i.test(rule)) return complementary(one);
  if (/^singletons/i.test(rule)) return singletons(one);
  if (/^attacker/i.test(rule)) return attacker(one);
  if (input.bins !== undefined) return histogram(rule, input);
  if (input.base !== undefined) return rounding(input);
  if (input.counts !== undefined) return thresholds(input);
  if (input.values !== undefined) return magnitudes(one, input.values);
  throw new Skip('no rule of ours bears on this');
}

function primary(rule: string, { cells, params = {} }: Input): number[] {
  const { maxN, n = 2, k, p, q } = params;
  const sensitive = (cell: SdcCell): boolean => {
    const contributions: Contributions = { sum: cell.sum, largest: cell.top2 };
    if (maxN !== undefined) return isSmall(cell.n, maxN + 1);
    if (k !== undefined) return isDominated(contributions, n, k / 100);
    if (p !== undefined) return isEstimable(contributions, p / 100, q === undefined ? 1 : q / 100);
    throw new Skip(`no such rule here: ${rule}`);
  };
  return (cells as readonly SdcCell[]).filter(sensitive).map((cell) => cell.i);
}

function tableCells(cells: readonly SdcCell[]): TableCell[] {
  return cells.map(({ i, n, sum: _sum, top2: _top2, ...attributes }) => ({
    id: String(i),
    count: n,
    who: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== 'total').map(([name, value]) => [name, [String(value)]]))
  }));
}

/** Ours are the cells with the least in them. Where a heuristic withholds others with more in them, the case is not about our rule. */
function complementary({ input: { cells, primary: suppressed = [] }, expected }: SdcCase): Readonly<Record<string, unknown>> {
  const table = tableCells(cells as readonly SdcCell[]);
  const small = new Set(suppressed.map(String));
  const cases = (ids: readonly unknown[]) => table.filter(({ id }) => ids.map(String).includes(id)).reduce((sum, { count }) => sum + count, 0);
  const width = Math.max(...table.filter(({ id }) => small.has(id)).map(({ count }) => count)) + 1;
  const found = [...small, ...extraSuppressions(table, small, width)].map(Number).sort((a, b) => a - b);
  const theirs = expected['suppressed_cell_indices'] as readonly number[];
  if (cases(theirs) > cases(found)) throw new Skip(`a heuristic that withholds ${cases(theirs)} cases where ${cases(found)} are enough`);
  return { suppressed_cell_indices: found };
}

/** One line of cells with their total. A width of 1 asks that a cell cannot be worked out; with contributors, not by the one
 *  case of another cell either. Where fewer cells than expected do for a threshold, the case counts the steps of a heuristic. */
function singletons({ input: { cells, maxN = 1 }, expected }: SdcCase): Readonly<Record<string, unknown>> {
  const counts = cells as Readonly<Record<string, number>>;
  const table = Object.entries(counts).map(([id, count]): TableCell => ({ id, count, who: /^tot/.test(id) ? {} : { line: [id] } }));
  const small = new Set(Object.keys(counts).filter((id) => !/^tot/.test(id) && isSmall(counts[id]!, maxN + 1)));
  const extra = (width: number, contributors = false) => extraSuppressions(table, small, width, contributors).length;
  const found: Record<string, number> = { extra_suppressions_detectSingletons_false: extra(1), extra_suppressions_detectSingletons_true: extra(1, true) };
  for (const key of Object.keys(expected)) {
    const threshold = Number(/^threshold_(\d+)$/.exec(key)?.[1]);
    if (threshold > 0) found[key] = extra(threshold);
  }
  const differ = Object.keys(found).filter((key) => key in expected && found[key] !== expected[key]);
  if (differ.length > 0 && differ.every((key) => key.startsWith('threshold_') && found[key]! < Number(expected[key]))) {
    throw new Skip(`the rest agrees, but for ${differ.join(' and ')} fewer cells protect as well: the case counts the steps of a heuristic`);
  }
  return found;
}

function matrixCells({ rows = [], cols = [], table }: Input): TableCell[] {
  const counts = rows.map((row, r) => (Array.isArray(table) ? table[r] : (table as Readonly<Record<string, readonly number[]>>)[row]) as readonly number[]);
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return [
    ...rows.flatMap((row, r) => cols.map((col, c) => ({ id: `${row}|${col}`, count: counts[r]![c]!, who: { row: [row], col: [col] } }))),
    ...rows.map((row, r) => ({ id: `${row}|`, count: sum(counts[r]!), who: { row: [row] } })),
    ...cols.map((col, c) => ({ id: `|${col}`, count: sum(counts.map((line) => line[c]!)), who: { col: [col] } })),
    { id: '|', count: sum(counts.flat()), who: {} }
  ];
}

function attacker({ input, expected, derived = {} }: SdcCase): Readonly<Record<string, unknown>> {
  const margins = input.margins_published !== false;
  const cells = matrixCells(input).filter(({ id }) => margins || !(id.startsWith('|') || id.endsWith('|')));
  const given = new Set((input.suppressed ?? input.suppressed_initial ?? []).map(([row, col]) => `${row}|${col}`));
  const target = (expected['target'] as readonly string[] | undefined)?.join('|') ?? [...given][0]!;
  const extra = input.extra_suppressions === undefined ? [] : extraSuppressions(cells, given, 1);
  const [low, up] = intervalsOf(cells, new Set([...given, ...extra]), [target]).get(target)!;
  checkDerived(derived, cells, given, target);
  return { target: expected['target'], low, up, n_extra: extra.length, recoverable: up - low < 1, exact_value: up - low < 1e-6 ? low : null };
}

/** Intervals that the case gives beside its own: of every suppressed cell, or of the target with one named cell more. */
function checkDerived(derived: Readonly<Record<string, unknown>>, cells: readonly TableCell[], given: ReadonlySet<string>, target: string): void {
  for (const [key, value] of Object.entries(derived)) {
    const named = /^bounds_with_(.+)$/.exec(key)?.[1];
    const expected = key === 'all_bounds' ? (value as Readonly<Record<string, unknown>>) : { [target]: value };
    const found = intervalsOf(cells, named === undefined ? given : new Set([...given, named]), Object.keys(expected));
    const why = differences(expected, Object.fromEntries(found));
    if (why !== '') throw new Error(`${key}: ${why}`);
  }
}

function histogram(rule: string, { n = 0, bins = 10, safe_threshold: threshold = 10 }: Input): Readonly<Record<string, unknown>> {
  const evenly = /values (-?\d+)\.\.(-?\d+) evenly/.exec(rule);
  if (evenly === null) throw new Skip('the values of the histogram are not given');
  const [least, most] = [Number(evenly[1]), Number(evenly[2])];
  const counts = Array.from({ length: bins }, () => 0);
  for (let i = 0; i < n; i++) {
    const value = least + (i % (most - least + 1));
    counts[Math.min(bins - 1, Math.floor(((value - least) / (most - least)) * bins))]!++;
  }
  return { status: counts.some((count) => isSmall(count, threshold)) ? 'fail' : 'pass' };
}

function rounding({ counts, table, base = 5 }: Input): Readonly<Record<string, unknown>> {
  if (counts !== undefined) return { rounded: counts.map((count) => (count === null ? null : roundTo(count, base))) };
  const { inner, rows, columns, grand } = roundTable(table as readonly (readonly number[])[], base);
  return { inner, row_margin: rows, col_margin: columns, grand };
}

function thresholds({ counts = [], safe_threshold: threshold = 1 }: Input): Readonly<Record<string, unknown>> {
  return { fail: counts.map((count) => isSmall(count, threshold)), zero_mask: counts.map((count) => count === 0 && isSmall(count, 1)) };
}

function magnitudes({ input, expected }: SdcCase, values: readonly number[]): Readonly<Record<string, unknown>> {
  const cell = contributionsOf(values);
  const { n = 2, k, p } = input;
  if (cell.anyNegative) return { status: 'review' };
  if ('top2' in expected) return { top2: topSum(cell.largest, 2) };
  if (k !== undefined) return { ratio: topShare(cell, n), fail: isDominated(cell, n, k) };
  if (p !== undefined) return { ratio: remainderRatio(cell), p_val: remainderRatio(cell), fail: isEstimable(cell, p) };
  throw new Skip('no rule of ours bears on this');
}
