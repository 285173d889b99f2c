/** A bounded linear programme that is solved again and again over one set of rows.
 *
 *  Revised simplex with bounds on every variable and every row (Chvátal, Linear Programming, 1983, chapter 8), a dense
 *  inverse of the basis and sparse columns. A variable outside the basis may rest at any value within its bounds, so the
 *  true table can serve as the starting point and a suppressed cell is freed by widening its bounds, without starting again. */

export interface Variable {
  readonly low: number;
  readonly high: number;
  /** A value to start from, brought within the bounds. */
  readonly start: number;
}

export interface Row {
  /** Pairs of variable index and coefficient. */
  readonly terms: readonly (readonly [number, number])[];
  readonly low: number;
  readonly high: number;
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
const REFACTOR_EVERY = 120;
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
  const entries = rows.flatMap((row, i) => row.terms.map(([j, coefficient]) => ({ i, j, coefficient })));
  // Column by column: the entries of variable j are start[j] to start[j + 1].
  const start = new Int32Array(n + 1);
  const entryRow = new Int32Array(entries.length);
  const entryValue = new Float64Array(entries.length);
  let inverse = Array.from({ length: m }, (_, i) => unit(m, i, 1));
  let sinceRefactor = 0;
  let checked = false;

  variables.forEach((variable, j) => {
    low[j] = variable.low;
    high[j] = variable.high;
    x[j] = clamp(variable.start, variable.low, variable.high);
  });
  // Row i reads: sum of its terms + slack = 0, so the slack (variable n + i) lies within -high..-low.
  for (const { i, j } of entries) {
    if (!(j >= 0 && j < n)) throw new RangeError(`row ${i} names variable ${j} of ${n}`);
    start[j + 1]!++;
  }
  for (let j = 0; j < n; j++) start[j + 1]! += start[j]!;
  const filled = start.slice();
  for (const { i, j, coefficient } of entries) {
    entryRow[filled[j]!] = i;
    entryValue[filled[j]!++] = coefficient;
  }
  rows.forEach((row, i) => {
    low[n + i] = -row.high;
    high[n + i] = -row.low;
    basicRow[n + i] = i;
  });
  settleBasics();

  /** Recomputes the values of the basic variables from those outside the basis. */
  function settleBasics(): void {
    const right = new Float64Array(m);
    for (let j = 0; j < n; j++) if (basicRow[j]! < 0 && x[j] !== 0) eachEntry(j, (i, v) => (right[i]! -= v * x[j]!));
    for (let i = 0; i < m; i++) if (basicRow[n + i]! < 0) right[i]! -= x[n + i]!;
    for (let r = 0; r < m; r++) x[basis[r]!] = dot(inverse[r]!, right);
  }

  function eachEntry(j: number, visit: (row: number, value: number) => void): void {
    if (j >= n) return visit(j - n, 1);
    for (let k = start[j]!; k < start[j + 1]!; k++) visit(entryRow[k]!, entryValue[k]!);
  }

  function refactor(): void {
    const columns = Array.from({ length: m }, () => new Float64Array(m));
    basis.forEach((j, r) => eachEntry(j, (i, v) => (columns[i]![r]! += v)));
    inverse = invert(columns);
    sinceRefactor = 0;
    settleBasics();
  }

  function direction(j: number): Float64Array {
    const alpha = new Float64Array(m);
    eachEntry(j, (i, v) => {
      for (let r = 0; r < m; r++) alpha[r]! += inverse[r]![i]! * v;
    });
    return alpha;
  }

  const prices = new Float64Array(m);
  let priceFrom = 0;
  /** The variable to enter the basis and its sign of travel, or null when nothing improves. */
  function price(cost: Float64Array, bland: boolean): { j: number; sign: number } | null {
    prices.fill(0);
    for (let r = 0; r < m; r++) {
      const c = cost[basis[r]!]!;
      if (c !== 0) addTimes(prices, inverse[r]!, c);
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
      let reduced = cost[j]!;
      if (j >= n) reduced -= prices[j - n]!;
      else for (let k = start[j]!; k < start[j + 1]!; k++) reduced -= prices[entryRow[k]!]! * entryValue[k]!;
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
    const pivotRow = inverse[leaving]!;
    const pivot = alpha[leaving]!;
    for (let k = 0; k < m; k++) pivotRow[k]! /= pivot;
    for (let r = 0; r < m; r++) if (r !== leaving && alpha[r] !== 0) addTimes(inverse[r]!, pivotRow, -alpha[r]!);
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

function unit(size: number, at: number, value: number): Float64Array {
  const row = new Float64Array(size);
  row[at] = value;
  return row;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function nearestBound(value: number, low: number, high: number): number {
  return Math.abs(value - low) <= Math.abs(high - value) ? low : high;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addTimes(target: Float64Array, source: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i]! += source[i]! * factor;
}

/** Inverse by Gauss–Jordan elimination with partial pivoting. Spoils its argument. */
function invert(a: Float64Array[]): Float64Array[] {
  const size = a.length;
  const inverse = a.map((_, i) => unit(size, i, 1));
  for (let c = 0; c < size; c++) {
    let p = c;
    for (let r = c + 1; r < size; r++) if (Math.abs(a[r]![c]!) > Math.abs(a[p]![c]!)) p = r;
    if (Math.abs(a[p]![c]!) < 1e-12) throw new Error('the basis of the linear programme became singular');
    [a[c], a[p]] = [a[p]!, a[c]!];
    [inverse[c], inverse[p]] = [inverse[p]!, inverse[c]!];
    const pivot = a[c]![c]!;
    for (let k = 0; k < size; k++) {
      a[c]![k]! /= pivot;
      inverse[c]![k]! /= pivot;
    }
    for (let r = 0; r < size; r++) {
      const factor = a[r]![c]!;
      if (r === c || factor === 0) continue;
      addTimes(a[r]!, a[c]!, -factor);
      addTimes(inverse[r]!, inverse[c]!, -factor);
    }
  }
  return inverse;
}
