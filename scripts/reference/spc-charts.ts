// Reference cases of individuals, ratio, count and rare-event charts, in the names of qicharts2.
import { cChart } from '$lib/stats/spc/c-chart';
import { controlChart, type ChartOptions, type ControlChart } from '$lib/stats/spc/control-chart';
import { drawnLimits, type Limits } from '$lib/stats/spc/limits';
import { mean } from '$lib/stats/mean';
import { D2 } from '$lib/stats/spc/moving-range';
import { gLimits, tLimits } from '$lib/stats/spc/rare-event-chart';
import { pChart, pPrimeChart, uChart, uPrimeChart } from '$lib/stats/spc/ratio-chart';
import { runsAnalysis } from '$lib/stats/spc/run-chart';
import { individualsLimits } from '$lib/stats/spc/xmr';
import { given, type Case, type Input } from './spc-case';

/** Options of a qicharts2 call: `freeze` is ignored where there are parts, `part` are the last points of parts. */
function chartOptions(input: Input): ChartOptions {
  const list = (value: number | number[] | undefined) => [value ?? []].flat();
  const frozen = input.freeze !== undefined && input.part === undefined ? { fixAfter: input.freeze } : {};
  return { needed: 1, rebaseAt: list(input.part), exclude: list(input.exclude).map((at) => at - 1), ...frozen };
}

export function individualsChart({ input }: Case): unknown {
  const y = input.numerator ? input.numerator.map((top, i) => top / given(input.denominator)[i]!) : given(input.y_raw, input.y);
  return described(oneLine('xmr', null, y, input, (values) => individualsLimits(values, 3 / D2, screens(input))), input);
}

export function ratioChart({ chart, input }: Case): unknown {
  const top = given(input.y_raw, input.events, input.r, input.numerator);
  const bottom = [given(input.n, input.exposure, input.denominator)].flat();
  const options = chartOptions(input);
  if (chart === 'p') return described(pChart(top, bottom, options), input);
  if (chart === 'u') return described(uChart(top, bottom, options), input);
  return described((chart === 'pp' ? pPrimeChart : uPrimeChart)(top, bottom, options, 'always'), input);
}

export function countChart({ chart, input }: Case): unknown {
  const y = given(input.y_raw, input.y);
  if (chart === 'c') return described(cChart(y, chartOptions(input)), input);
  if (chart === 'g') return described(oneLine('g', 0, y, input, gLimits), input);
  return described(oneLine('t', 0, y, input, (values) => tLimits(values, screens(input))), input);
}

const screens = (input: Input): boolean => input.screened ?? input.screen_outliers ?? false;

function oneLine(kind: 'xmr' | 'g' | 't', min: number | null, y: number[], input: Input, limitsOf: (values: number[]) => Limits | null): ControlChart {
  return controlChart(kind, { min, max: null }, y, chartOptions(input), (baseline) => {
    const limits = limitsOf(baseline.map((i) => y[i]!));
    return limits && { centre: limits.centre, dispersion: null, limitsAt: () => limits };
  });
}

/** A chart under all the names by which the files ask for its lines, signals and runs. */
function described(chart: ControlChart, input: Input): Record<string, unknown> {
  const scale = input.multiply ?? 1;
  const excluded = new Set(chartOptions(input).exclude);
  const values = chart.points.map(({ value }) => value);
  const drawn = chart.points.map(({ limits }) => limits && drawnLimits(limits, chart.bounds));
  const line = (at: (limits: Limits) => number) => drawn.map((limits) => limits && at(limits) * scale);
  const signal = chart.points.map(({ causes }) => causes[0]?.rule === 'outside');
  const runs = chart.segments.map(({ from, to }, part) => {
    const used = values.map((_, i) => i).filter((i) => i >= from && i <= to && !excluded.has(i) && values[i] !== null && drawn[i]);
    const found = runsAnalysis(used.map((i) => values[i]!), used.map((i) => drawn[i]!.centre));
    return {
      n_useful: found.useful, longest_run: found.longestRun, longest_run_max: found.longestRunMax,
      n_crossings: found.crossings, n_crossings_min: found.crossingsMin, runs_signal: found.signal, part: part + 1
    };
  });
  const [cl, lcl, ucl, ll95, ul95] = [line((at) => at.centre), line((at) => at.lower), line((at) => at.upper), line((at) => at.nearLower), line((at) => at.nearUpper)];
  return {
    y: values.map((value) => value && value * scale), cl, cl_median: cl, lcl, ucl, ll95, ul95, ll99: lcl, ul99: ucl,
    ul68: line((at) => sigmasOut(at, 1, chart.kind)), ll68: line((at) => sigmasOut(at, -1, chart.kind)),
    sigma_signal: signal, signals_index_1based: signal.flatMap((is, i) => (is ? [i + 1] : [])), n_sigma_signals: signal.filter(Boolean).length,
    sigma_z: chart.segments[0]?.dispersion, mean: mean(values.filter((value) => value !== null)), mean_lcl: mean(lcl.map(Number)), mean_ucl: mean(ucl.map(Number)),
    runs, ...runs[0], runs_signal: Number(runs[0]?.runs_signal)
  };
}

/** A line some σ from the centre, on the scale on which a t chart is symmetric. */
function sigmasOut({ centre, upper }: Limits, sigmas: number, kind: ControlChart['kind']): number {
  const power = kind === 't' ? 3.6 : 1;
  const root = centre ** (1 / power);
  return (root + (sigmas / 3) * (upper ** (1 / power) - root)) ** power;
}
