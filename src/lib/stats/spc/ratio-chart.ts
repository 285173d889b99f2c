import { controlChart, type ChartKind, type ChartOptions, type ControlChart, type SegmentLines } from './control-chart';
import { sigmaLimits, type Bounds, type Limits } from './limits';
import { sum } from '../mean';
import { D2, meanMovingRange } from './moving-range';

/** How a ratio chart finds σ of one point from the centre and its denominator. */
type Sigma = (centre: number, n: number) => number;

const rateSigma: Sigma = (centre, n) => Math.sqrt(centre / n);
const proportionSigma: Sigma = (centre, n) => Math.sqrt((centre * (1 - centre)) / n);

/** u chart of `events` over `exposure` (same units throughout): centre Σevents/Σexposure, σ √(ū/nᵢ).
 *  A point without exposure has no value. (anhoej/qicharts2 R/helper.functions.R, as all in this file) */
export function uChart(events: readonly number[], exposure: readonly number[], options: ChartOptions = {}): ControlChart {
  return ratioChart('u', { min: 0, max: null }, events, exposure, options, rateSigma, 'never');
}

/** p chart of `events` out of `n`, as proportions 0..1: centre Σevents/Σn, σ √(p̄(1-p̄)/nᵢ). */
export function pChart(events: readonly number[], n: readonly number[], options: ChartOptions = {}): ControlChart {
  checkWithin(events, n);
  return ratioChart('p', { min: 0, max: 1 }, events, n, options, proportionSigma, 'never');
}

/** Laney u′ chart: u with σ times σz. With 'when over' (the default) only where σz is above 1, else plain u limits. */
export function uPrimeChart(events: readonly number[], exposure: readonly number[], options: ChartOptions = {}, adjust: 'always' | 'when over' = 'when over'): ControlChart {
  return ratioChart('u-prime', { min: 0, max: null }, events, exposure, options, rateSigma, adjust);
}

/** Laney p′ chart: p with σ times σz. With 'when over' (the default) only where σz is above 1, else plain p limits. */
export function pPrimeChart(events: readonly number[], n: readonly number[], options: ChartOptions = {}, adjust: 'always' | 'when over' = 'when over'): ControlChart {
  checkWithin(events, n);
  return ratioChart('p-prime', { min: 0, max: 1 }, events, n, options, proportionSigma, adjust);
}

/** Laney's σz: mean screened moving range of z over 1.128. Null below two points or where z has no scale. */
export function laneySigma(z: readonly number[], screen = true): number | null {
  const range = z.every(Number.isFinite) ? meanMovingRange(z, screen) : null;
  return range === null ? null : range / D2;
}

function ratioChart(kind: ChartKind, bounds: Bounds, events: readonly number[], n: readonly number[], options: ChartOptions, sigma: Sigma, adjust: 'never' | 'always' | 'when over'): ControlChart {
  if (events.length !== n.length) throw new RangeError('numerators and denominators differ in length');
  const wrong = (value: number) => !(value >= 0);
  if (events.some(wrong) || n.some(wrong)) throw new RangeError('a numerator or denominator is negative or not a number');
  const values = events.map((count, i) => (n[i]! > 0 ? count / n[i]! : null));
  return controlChart(kind, bounds, values, options, (baseline) => ratioLines(events, n, baseline, sigma, adjust));
}

/** Lines of Laney's p′ ('p') or u′ ('u') from the points at `baseline`, all of which have a denominator: without a chart around them. */
export function laneyLines(of: 'p' | 'u', events: readonly number[], n: readonly number[], baseline: readonly number[]): SegmentLines {
  return ratioLines(events, n, baseline, of === 'p' ? proportionSigma : rateSigma, 'when over');
}

function ratioLines(events: readonly number[], n: readonly number[], baseline: readonly number[], sigma: Sigma, adjust: 'never' | 'always' | 'when over'): SegmentLines {
  const centre = sum(baseline.map((i) => events[i]!)) / sum(baseline.map((i) => n[i]!));
  const dispersion = adjust === 'never' ? null : laneySigma(baseline.map((i) => (events[i]! / n[i]! - centre) / sigma(centre, n[i]!)));
  const widen = dispersion !== null && (adjust === 'always' || dispersion > 1) ? dispersion : 1;
  // One object for all points of the same size: counts, which have no denominator, share one.
  const limitsOf = new Map<number, Limits>();
  return {
    centre, dispersion,
    limitsAt(i) {
      const known = limitsOf.get(n[i]!);
      if (known) return known;
      const limits = sigmaLimits(centre, widen * sigma(centre, n[i]!));
      limitsOf.set(n[i]!, limits);
      return limits;
    }
  };
}

function checkWithin(events: readonly number[], n: readonly number[]): void {
  if (events.some((count, i) => count > n[i]!)) throw new RangeError('a numerator is above its denominator');
}
