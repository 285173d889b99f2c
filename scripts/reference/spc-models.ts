// Reference cases of run-chart bounds and medians, funnels, interrupted series and the Bernoulli CUSUM.
import { durbinWatson } from '$lib/stats/impact/autocorrelation';
import { bernoulliCusum } from '$lib/stats/spc/bernoulli-cusum';
import { design, type DesignTerms, type Term } from '$lib/stats/impact/design';
import { funnelOutlier, poissonFunnelLimits } from '$lib/stats/spc/funnel';
import { interruptedSeries } from '$lib/stats/impact/interrupted-series';
import { leastSquares } from '$lib/stats/impact/least-squares';
import { sum } from '$lib/stats/mean';
import { fitNegativeBinomial } from '$lib/stats/impact/negative-binomial';
import { neweyWest } from '$lib/stats/impact/newey-west';
import { zOf } from '$lib/stats/distributions/normal';
import { rephasedMedians } from '$lib/stats/spc/rephased-medians';
import { anhojBounds } from '$lib/stats/spc/run-chart';
import { given, type Case, type Json } from './spc-case';

export function medians({ input }: Case): unknown {
  if (input.n_useful) {
    const bounds = input.n_useful.map(anhojBounds);
    return { longest_run_max: bounds.map((at) => at.longestRunMax), n_crossings_min: bounds.map((at) => at.crossingsMin) };
  }
  const dates = given(input.dates);
  return rephasedMedians(given(input.y), input.med_rows, input.runlength, input.direction)
    .map(({ type, median, from, to, drawnTo }) => ({ type, median, start: dates[from], end: dates[to], extend_to: dates[drawnTo] }));
}

export function funnel({ input }: Case): unknown {
  if (input.expected) {
    const limits = input.expected.map((expected) => poissonFunnelLimits(expected, input.target ?? 1));
    return { ll95: limits.map((at) => at.lower95), ul95: limits.map((at) => at.upper95), ll998: limits.map((at) => at.lower998), ul998: limits.map((at) => at.upper998) };
  }
  if (input.ratio) {
    const limits = { lower95: given(input.lcl), upper95: given(input.ucl), lower998: -Infinity, upper998: Infinity };
    return input.ratio.map((value) => Number(funnelOutlier(value, limits).outside !== 'none'));
  }
  const groups = given(input.group);
  const total = (values: readonly number[], group: string) => sum(values.filter((_, i) => groups[i] === group));
  return [...new Set(groups)].sort().map((group) => total(given(input.numerator), group) / total(given(input.denominator), group));
}

export function cusum({ input }: Case): unknown {
  const ones = new Set(given(input.x_positions_of_1_1based));
  const failed = Array.from({ length: Number(input.n) }, (_, i) => ones.has(i + 1));
  const first = failed.slice(0, input.p0_from_first ?? failed.length);
  const found = bernoulliCusum(failed, input.p0 ?? first.filter(Boolean).length / first.length, input.or, input.limit);
  return found && {
    p0: found.baseline, p1: found.risen, p2: found.fallen,
    up_signals: found.upSignals.map((at) => at + 1), down_signals: found.downSignals.map((at) => at + 1),
    cusum_up_last: found.up.at(-1), cusum_down_last: found.down.at(-1), up_max: Math.max(...found.up), down_min: Math.min(...found.down)
  };
}

interface Observed {
  readonly times: number[];
  readonly events: number[];
  readonly exposure: number[];
}

/** The fields that are expected say which model is asked for; the rule says whether errors carry the dispersion. */
export function interruptedSeriesCase({ rule, input, expected }: Case): unknown {
  const times = given(input.time);
  const data = { times, events: given(input.aces, input.events, input.y), exposure: given(input.stdpop, input.exposure, times.map(() => 1)) };
  const from = given(times[given(input.smokban, input.step).indexOf(1)]);
  const wanted = expected as { coef?: Json; alpha?: Json };
  if (Array.isArray(wanted.coef)) return ordinary(data, from, Number(/lag (\d+)/.exec(rule)?.[1] ?? 3));
  const names = Object.keys(wanted.coef ?? {});
  const slope = names.includes('slope_change');
  const pairs = names.filter((name) => name.startsWith('sin')).length;
  const season = pairs > 0 ? { season: { pairs, period: 12, phases: input.month ?? times } } : {};
  if (wanted.alpha !== undefined) return negativeBinomial(data, { from, slope, ...season });
  const impact = interruptedSeries(data, from, { slope, ...season });
  if (!impact.ok) return impact.reason;
  const scaled = /quasi/i.test(rule) || !/poisson/i.test(rule);
  const coefficients = impact.coefficients.map(({ name, estimate, quasiError }) => ({ name, b: estimate, error: scaled ? quasiError : quasiError / Math.sqrt(impact.dispersion) }));
  const each = <T>(value: (b: number, error: number) => T) => named(coefficients.map(({ name }) => name), coefficients.map(({ b, error }) => value(b, error)));
  const z = zOf(0.95);
  return {
    dispersion_pearson: impact.dispersion, deviance: impact.deviance, df_resid: impact.df,
    coef: each((b) => b), se: each((_, error) => error), exp_coef: each(Math.exp),
    exp_ci95_wald_z: each((b, error) => [Math.exp(b - z * error), Math.exp(b + z * error)])
  };
}

function named<T>(names: readonly Term[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(names.map((name, i) => [name === 'slope' ? 'slope_change' : name, values[i]!]));
}

/** Rates per 100,000 by ordinary least squares in the columns const, time, step, time after, with Newey–West errors. */
function ordinary({ times, events, exposure }: Observed, from: number, lag: number): unknown {
  const rates = events.map((count, i) => (count / exposure[i]!) * 1e5);
  const { names, rows } = design(times, { from, slope: true });
  const fit = leastSquares(rows, rates);
  if (!fit) return null;
  const residuals = rates.map((rate, i) => rate - sum(rows[i]!.map((value, j) => value * fit.coefficients[j]!)));
  const variance = sum(residuals.map((value) => value * value)) / (rates.length - names.length);
  const robust = neweyWest(rows, residuals, fit.inverse, lag);
  const order = (['const', 'time', 'step', 'slope'] as const).map((name) => names.indexOf(name));
  return {
    coef: order.map((j) => fit.coefficients[j]), se_ols: order.map((j) => Math.sqrt(fit.inverse[j]![j]! * variance)),
    se_hac: order.map((j) => Math.sqrt(robust[j]![j]!)), durbin_watson: durbinWatson(residuals)
  };
}

function negativeBinomial({ times, events, exposure }: Observed, terms: DesignTerms): unknown {
  const { names, rows } = design(times, terms);
  const fit = fitNegativeBinomial(events, rows, exposure.map(Math.log));
  return fit && {
    alpha: fit.alpha, theta: 1 / fit.alpha, coef: named(names, fit.coefficients), llf: fit.logLikelihood,
    se_given_alpha: named(names, fit.inverse.map((row, i) => Math.sqrt(row[i]!))), exp_step: Math.exp(fit.coefficients[names.indexOf('step')]!)
  };
}
