// Checks src/lib/stats against a file of reference cases for process behaviour charts, funnels and interrupted series.
import { readFile } from 'node:fs/promises';
import { difference, Skip, type Case, type Input } from './spc-case';
import { countChart, individualsChart, ratioChart } from './spc-charts';
import { cusum, funnel, interruptedSeriesCase, medians } from './spc-models';
import { assuranceIcon, icons, rebase, runRules, xmr } from './spc-rules';

export interface Report {
  passed: number;
  failed: { id: string; why: string }[];
  skipped: { id: string; why: string }[];
}

const CHECKS: Record<string, (one: Case) => unknown> = {
  xmr, icons, rebase, funnel,
  assurance_icon: assuranceIcon, rules: runRules, run: medians, its: interruptedSeriesCase, bernoulli_cusum: cusum,
  i: individualsChart, p: ratioChart, pp: ratioChart, u: ratioChart, up: ratioChart, c: countChart, g: countChart, t: countChart
};

/** Checks every case of the file and prints what passed, failed and was skipped; gives the exit code, 0 when nothing failed. */
export async function check(path: string): Promise<number> {
  const { cases } = JSON.parse(await readFile(path, 'utf8')) as { cases: Case[] };
  const report = checkCases(cases);
  console.log(JSON.stringify(report, null, 2));
  return report.failed.length > 0 ? 1 : 0;
}

/** Checks cases in order. An `its` case that refers to data elsewhere takes it from the nearest one before it that has it. */
export function checkCases(cases: readonly Case[]): Report {
  const report: Report = { passed: 0, failed: [], skipped: [] };
  let series: Input = {};
  for (const one of cases) {
    if (one.chart === 'its' && one.input.time) series = one.input;
    const input = one.chart === 'its' ? { ...series, ...one.input } : one.input;
    try {
      const compute = CHECKS[one.chart];
      if (!compute) throw new Skip(`no ${one.chart} chart is drawn here`);
      const why = difference(one, compute({ ...one, input }));
      if (why) report.failed.push({ id: one.id, why });
      else report.passed++;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      (error instanceof Skip ? report.skipped : report.failed).push({ id: one.id, why });
    }
  }
  return report;
}
