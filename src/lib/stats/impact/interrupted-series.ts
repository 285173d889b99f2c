import { ljungBox } from './autocorrelation';
import { design, type DesignTerms, type Term } from './design';
import { fitCounts, type CountFit } from './glm';
import type { Interval } from '../intervals/interval';
import { neweyWest, usualLag } from './newey-west';
import { zOf } from '../distributions/normal';

/** Events in equal periods (1, 2, 3 …, gaps allowed), over exposure in any unit; points without exposure are left out. */
export interface EventSeries {
  readonly times: readonly number[];
  readonly events: readonly number[];
  readonly exposure?: readonly number[];
}

export interface ImpactOptions {
  readonly slope?: boolean;
  readonly season?: NonNullable<DesignTerms['season']>;
  readonly confidence?: number;
  /** What the events are of, where their dispersion is never to be taken below that of independent events: 1 for a rate, about
   *  1 − p for a share. A dispersion under that comes of few points or of events that keep each other apart, and would claim more
   *  than the counts can carry. As estimated where not given. */
  readonly eventsOf?: 'rate' | 'share';
}

/** One coefficient on the log scale, with its quasi-Poisson error and the error its interval uses. */
export interface Coefficient {
  readonly name: Term;
  readonly estimate: number;
  readonly quasiError: number;
  readonly error: number;
}

export interface Impact {
  readonly ok: true;
  readonly from: number;
  readonly coefficients: readonly Coefficient[];
  /** exp(step): the rate just after over what the trend before leads to. */
  readonly ratio: Interval;
  /** exp(slope): the further change for each period; null without one. */
  readonly slopeRatio: Interval | null;
  /** Pearson χ² over its degrees of freedom, or the least that `eventsOf` allows. */
  readonly dispersion: number;
  readonly deviance: number;
  readonly df: number;
  /** Whether residuals are autocorrelated (Ljung–Box, p below .05): then errors are the larger of Newey–West and quasi-Poisson. */
  readonly autocorrelated: boolean;
  /** Times that were used, with expected events, and expected events had nothing changed (step = 0). */
  readonly times: readonly number[];
  readonly fitted: readonly number[];
  readonly counterfactual: readonly number[];
}

/** Why no model is fitted, in words that a page may show. */
export interface Refusal {
  readonly ok: false;
  readonly reason: string;
}

/** Interrupted time series: log μ = log exposure + β·step + γ·time [+ δ·(time - T₀)·step] [+ harmonics], quasi-Poisson
 *  (Lopez Bernal et al. 2017). Refused with a reason under 8 points on a side (12 before with a season), without events on
 *  a side, or where the model does not settle. What it finds is an association, never a cause. */
export function interruptedSeries(series: EventSeries, from: number, options: ImpactOptions = {}): Impact | Refusal {
  const data = usable(series, options);
  const reason = refusal(data, from, options.season !== undefined) ?? (options.eventsOf === 'share' && data.events.every((count, i) => count >= data.exposure[i]!) ? 'Not modelled: all that could be counted was, before the date and after.' : null);
  if (reason) return { ok: false, reason };
  const season = data.season;
  const { names, rows } = design(data.times, { from, slope: options.slope ?? false, ...(season ? { season } : {}) });
  const fit = fitCounts(data.events, rows, data.exposure.map(Math.log));
  if (!fit || fit.df < 1) return { ok: false, reason: 'Not modelled: the data do not settle the model.' };
  const dispersion = Math.max(fit.dispersion, leastDispersion(options.eventsOf, fit.fitted, data.exposure));
  const { autocorrelated, errors, quasiErrors } = standardErrors(data.events, rows, { ...fit, dispersion });
  const coefficients = names.map((name, i) => ({ name, estimate: fit.coefficients[i]!, quasiError: quasiErrors[i]!, error: errors[i]! }));
  const z = zOf(options.confidence ?? 0.95);
  const ratioOf = (term: Term): Interval | null => {
    const found = coefficients.find(({ name }) => name === term);
    return found ? { estimate: Math.exp(found.estimate), lower: Math.exp(found.estimate - z * found.error), upper: Math.exp(found.estimate + z * found.error) } : null;
  };
  const change = names.flatMap((name, j) => (name === 'step' || name === 'slope' ? [j] : []));
  const counterfactual = fit.fitted.map((mu, i) => mu / Math.exp(change.reduce((total, j) => total + rows[i]![j]! * fit.coefficients[j]!, 0)));
  return {
    ok: true, from, coefficients, ratio: ratioOf('step')!, slopeRatio: ratioOf('slope'), dispersion,
    deviance: fit.deviance, df: fit.df, autocorrelated, times: data.times, fitted: fit.fitted, counterfactual
  };
}

/** The step on the log scale over its error. */
export function stepInErrors({ coefficients }: Impact): number {
  const { estimate, error } = coefficients.find(({ name }) => name === 'step')!;
  return estimate / error;
}

interface Usable {
  readonly times: readonly number[];
  readonly events: readonly number[];
  readonly exposure: readonly number[];
  readonly season: DesignTerms['season'];
}

function usable(series: EventSeries, options: ImpactOptions): Usable {
  const exposure = series.exposure ?? series.times.map(() => 1);
  if (series.events.length !== series.times.length || exposure.length !== series.times.length) throw new RangeError('times, events and exposure differ in length');
  if (series.times.some((time, i) => i > 0 && !(time > series.times[i - 1]!))) throw new RangeError('times do not ascend');
  if (series.events.some((count) => !(count >= 0))) throw new RangeError('events are negative or not a number');
  const kept = series.times.map((_, i) => i).filter((i) => exposure[i]! > 0);
  const pick = (values: readonly number[]) => kept.map((i) => values[i]!);
  const season = options.season && { ...options.season, ...(options.season.phases ? { phases: pick(options.season.phases) } : {}) };
  return { times: pick(series.times), events: pick(series.events), exposure: pick(exposure), season };
}

function refusal(data: Usable, from: number, seasonal: boolean): string | null {
  const before = data.times.filter((time) => time < from).length;
  const after = data.times.length - before;
  const needed = seasonal ? 12 : 8;
  if (before < needed) return `Not modelled: ${points(before)} before the date, and at least ${needed} are needed${seasonal ? ' with a season' : ''}.`;
  if (after < 8) return `Not modelled: ${points(after)} after the date, and at least 8 are needed.`;
  const happened = (side: (time: number) => boolean) => data.events.some((count, i) => count > 0 && side(data.times[i]!));
  if (!happened((time) => time < from)) return 'Not modelled: nothing happened before the date, so there is nothing to compare with.';
  if (!happened((time) => time >= from)) return 'Not modelled: nothing happened after the date.';
  return null;
}

function points(n: number): string {
  return n === 1 ? '1 point' : `${n} points`;
}

/** Variance over mean of independent events: 1 for a rate; for a share Σμ(1 − μ/n) / Σμ, where the fitted μ stay within n. */
function leastDispersion(of: ImpactOptions['eventsOf'], fitted: readonly number[], exposure: readonly number[]): number {
  if (!of) return 0;
  if (of === 'rate') return 1;
  const variance = fitted.reduce((total, mu, i) => total + Math.max(0, mu * (1 - mu / exposure[i]!)), 0);
  return variance / fitted.reduce((total, mu) => total + mu, 0);
}

function standardErrors(events: readonly number[], rows: readonly (readonly number[])[], fit: CountFit) {
  const quasiErrors = fit.inverse.map((row, i) => Math.sqrt(row[i]! * fit.dispersion));
  const lag = usualLag(events.length);
  const pearson = events.map((count, i) => (count - fit.fitted[i]!) / Math.sqrt(fit.fitted[i]!));
  const autocorrelated = ljungBox(pearson, lag) < 0.05;
  if (!autocorrelated) return { autocorrelated, quasiErrors, errors: quasiErrors };
  const robust = neweyWest(rows, events.map((count, i) => count - fit.fitted[i]!), fit.inverse, lag);
  return { autocorrelated, quasiErrors, errors: quasiErrors.map((error, i) => Math.max(error, Math.sqrt(robust[i]![i]!))) };
}
