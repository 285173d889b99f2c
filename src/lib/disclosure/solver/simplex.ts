import { createColumns, type Row } from './columns';
import { createInverse } from './inverse';

/** A bounded linear programme that is solved again and again over one set of rows.
 *
 *  Revised simplex with bounds on every variable and every row (Chvátal, Linear Programming, 1983, chapter 8), with an
 *  inverse of the basis and sparse columns. A variable outside the basis may rest at any value within its bounds, so the
 *  true table can serve as the starting point and a suppressed cell is freed by widening its bounds, without starting again. */

export interface Variable {
  readonly low: number;
  readonly high: number;
  /** A value to start from, brought within the bounds. */
  readonly start: number;
}

export interface Simplex {
  /** False when no values satisfy the rows and bounds. */
  feasible(): boolean;
  /** Minimises the sum of cost × value over pairs of variable index and cost. Stops early once the objective is at most
   *  `enough`. Gives the objective reached, -Infinity where it has no bound, null where nothing is feasible. */
  minimise(costs: readonly (readonly [number, number])[], enough?: number): number | null;
  setBounds(variable: number, low: number, high: number): void;
  value(variable: number): number;
}

const FEASIBLE = 1e-7;
const PRICE = 1e-9;
const PIVOT = 1e-8;
const REFACTOR_EVERY = 500;
const BLOCK = 200;
const BLAND_AFTER = 400;

/** Throws RangeError where a row names a variable that is not there; Error when it cannot settle (a fault of ours). */
export function createSimplex(variables: readonly Variable[], rows: readonly Row[]): Simplex {
  const n = variables.length;
  const m = rows.length;
  const low = new Float64Array(n + m);
  const high = new Float64Array(n + m);
  const x = new Float64Array(n + m);
  const basicRow = new Int32Array(n + m).fill(-1);
  const basis = Array.from({ length: m }, (_, i) => n + i);
  const columns = createColumns(n, rows);
  let inverse = createInverse(m);
  let sinceRefactor = 0;
  let checked = false;

  variables.forEach((variable, j) => {
    low[j] = variable.low;
    high[j] = variable.high;
    x[j] = clamp(variable.start, variable.low, variable.high);
  });
  // Row i reads: sum of its terms + slack = 0, so the slack (variable n + i) lies within -high..-low.
  rows.forEach((row, i) => {
    low[n + i] = -row.high;
    high[n + i] = -row.low;
    basicRow[n + i] = i;
  });
  settleBasics();

  /** Recomputes the values of the basic variables from those outside the basis. */
  function settleBasics(): void {
    const right = new Float64Array(m);
    for (let j = 0; j < n + m; j++) {
      const value = x[j]!;
      if (basicRow[j]! < 0 && value !== 0) columns.each(j, (i, coefficient) => (right[i]! -= coefficient * value));
    }
    for (let r = 0; r < m; r++) x[basis[r]!] = inverse.times(r, right);
  }

  /** Computes the inverse anew, so that rounding errors do not pile up. A basic slack keeps its own row; every other basic
   *  variable takes the free row in which it weighs most. */
  function refactor(): void {
    const structural = basis.filter((j) => j < n).sort((a, b) => a - b);
    const free = new Set(basis.keys());
    for (const j of basis) if (j >= n) free.delete(j - n);
    for (const j of basis) if (j >= n) basicRow[j] = j - n;
    basis.forEach((_, r) => (basis[r] = n + r));
    inverse = createInverse(m);
    for (const j of structural) {
      const alpha = direction(j);
      let row = -1;
      for (const r of free) if (row < 0 || Math.abs(alpha[r]!) > Math.abs(alpha[row]!)) row = r;
      if (row < 0 || Math.abs(alpha[row]!) < 1e-11) throw new Error('the basis of the linear programme became singular');
      inverse.replace(row, alpha);
      free.delete(row);
      basis[row] = j;
      basicRow[j] = row;
    }
    sinceRefactor = 0;
    settleBasics();
  }

  function direction(j: number): Float64Array {
    const alpha = new Float64Array(m);
    columns.each(j, (i, coefficient) => inverse.addColumn(alpha, i, coefficient));
    return alpha;
  }

  const prices = new Float64Array(m);
  let priceFrom = 0;
  /** The variable to enter the basis and its sign of travel, or null when nothing improves. */
  function price(cost: Float64Array, bland: boolean): { j: number; sign: number } | null {
    prices.fill(0);
    for (let r = 0; r < m; r++) {
      const c = cost[basis[r]!]!;
      if (c !== 0) inverse.addRow(prices, r, c);
    }
    let best = PRICE;
    let found: { j: number; sign: number } | null = null;
    const all = n + m;
    const first = bland ? 0 : priceFrom;
    for (let scanned = 0; scanned < all; scanned++) {
      // A block of columns that holds a good one is enough for now.
      if (found !== null && scanned % BLOCK === 0) break;
      const j = first + scanned < all ? first + scanned : first + scanned - all;
      priceFrom = j + 1 < all ? j + 1 : 0;
      if (basicRow[j]! >= 0 || high[j]! - low[j]! <= 0) continue;
      const reduced = cost[j]! - columns.dot(prices, j);
      const size = Math.abs(reduced);
      if (size <= best) continue;
      const sign = reduced < 0 ? 1 : -1;
      if (sign > 0 ? x[j]! >= high[j]! : x[j]! <= low[j]!) continue;
      found = { j, sign };
      if (bland) return found;
      best = size;
    }
    return found;
  }

  /** Moves variable `j` as far as it may go. Gives the distance. In repair, a basic variable outside its bounds blocks where it comes back in. */
  function move(j: number, sign: number, bland: boolean): number {
    const alpha = direction(j);
    let step = sign > 0 ? high[j]! - x[j]! : x[j]! - low[j]!;
    let leaving = -1;
    for (let r = 0; r < m; r++) {
      const rate = -sign * alpha[r]!;
      if (Math.abs(rate) <= PIVOT) continue;
      const b = basis[r]!;
      const value = x[b]!;
      let bound: number;
      if (value < low[b]! - FEASIBLE) bound = rate > 0 ? low[b]! : -Infinity;
      else if (value > high[b]! + FEASIBLE) bound = rate < 0 ? high[b]! : Infinity;
      else bound = rate > 0 ? high[b]! : low[b]!;
      const room = Math.max(0, (bound - value) / rate);
      if (!Number.isFinite(room)) continue;
      const nearer = room < step - 1e-10;
      const tied = !nearer && room <= step + 1e-10 && leaving >= 0;
      if (nearer || (tied && (bland ? b < basis[leaving]! : Math.abs(rate) > Math.abs(alpha[leaving]!)))) {
        step = Math.min(step, room);
        leaving = r;
      }
    }
    if (step === Infinity) return Infinity;
    for (let r = 0; r < m; r++) if (alpha[r] !== 0) x[basis[r]!]! -= sign * step * alpha[r]!;
    x[j]! += sign * step;
    if (leaving < 0) {
      x[j] = sign > 0 ? high[j]! : low[j]!;
      return step;
    }
    const out = basis[leaving]!;
    x[out] = nearestBound(x[out]!, low[out]!, high[out]!);
    basicRow[out] = -1;
    basis[leaving] = j;
    basicRow[j] = leaving;
    inverse.replace(leaving, alpha);
    if (++sinceRefactor >= REFACTOR_EVERY) refactor();
    return step;
  }

  /** Costs that pull each basic variable back within its bounds; null when all are within. */
  function repairCosts(): Float64Array | null {
    let cost: Float64Array | null = null;
    for (const b of basis) {
      const pull = x[b]! < low[b]! - FEASIBLE ? -1 : x[b]! > high[b]! + FEASIBLE ? 1 : 0;
      if (pull !== 0) (cost ??= new Float64Array(n + m))[b] = pull;
    }
    return cost;
  }

  function limited<T>(step: (bland: boolean) => { distance: number } | T): T {
    let still = 0;
    for (let turn = 0; turn < 50_000; turn++) {
      const outcome = step(still > BLAND_AFTER);
      if (typeof outcome !== 'object' || outcome === null || !('distance' in outcome)) return outcome as T;
      still = outcome.distance > 1e-9 ? 0 : still + 1;
    }
    throw new Error('the linear programme did not settle');
  }

  function feasible(): boolean {
    if (checked) return true;
    checked = limited<boolean>((bland) => {
      const cost = repairCosts();
      if (cost === null) return true;
      const entering = price(cost, bland);
      return entering === null ? false : { distance: move(entering.j, entering.sign, bland) };
    });
    return checked;
  }

  function minimise(costs: readonly (readonly [number, number])[], enough = -Infinity): number | null {
    if (!feasible()) return null;
    const cost = new Float64Array(n + m);
    for (const [j, c] of costs) cost[j]! += c;
    const objective = () => costs.reduce((sum, [j, c]) => sum + c * x[j]!, 0);
    return limited<number>((bland) => {
      if (enough > -Infinity && objective() <= enough + 1e-9) return objective();
      const entering = price(cost, bland);
      if (entering === null) return objective();
      const distance = move(entering.j, entering.sign, bland);
      return distance === Infinity ? -Infinity : { distance };
    });
  }

  return {
    feasible,
    minimise,
    value: (variable) => x[variable]!,
    setBounds(variable, newLow, newHigh) {
      low[variable] = newLow;
      high[variable] = newHigh;
      if (basicRow[variable]! < 0) {
        const value = clamp(x[variable]!, newLow, newHigh);
        if (value !== x[variable]) {
          x[variable] = value;
          settleBasics();
        }
      }
      checked = false;
    }
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function nearestBound(value: number, low: number, high: number): number {
  return Math.abs(value - low) <= Math.abs(high - value) ? low : high;
}
