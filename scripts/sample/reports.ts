/** Which cases there are, and the day on which each was reported. */
import { addDays, addMonths, earlier, firstOf, later, monthOf, monthsFrom, secondThursday } from './calendar';
import { plantedCases } from './planted';
import { stream } from './random';
import { dataDate, lastPanel, reportsExpected } from './story';
import type { Fact } from './told';
import { lifeEvents, reportedMonths, reportKeys } from './told-by-hand';

export interface Report { readonly ref: string; readonly reportedOn: string; readonly fact: Fact | null }

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A reference such as WDA-7F3K that says nothing of its order. */
function drawRef(index: number, taken: ReadonlySet<string>): string {
  const draw = stream('ref', index);
  for (;;) {
    const ref = `WDA-${draw.whole(2, 9)}${draw.oneOf([...letters])}${draw.whole(2, 9)}${draw.oneOf([...letters])}`;
    if (!taken.has(ref)) return ref;
  }
}

/** Day of the report of a told case: in the month told, else before the first act told and before its first panel. */
export function toldReport(fact: Fact): string {
  const draw = stream('reported', fact.case_ref);
  const told = fact.months_told ?? {};
  const month = reportedMonths[fact.case_ref] ?? reportKeys.map((key) => told[key]).find((found) => found !== undefined);
  const firstHeard = secondThursday(fact.first_panel);
  if (month !== undefined) return earlier(addDays(firstOf(month), draw.whole(0, 26)), addDays(firstHeard, -9));
  const acts = Object.entries(told).filter(([key]) => !lifeEvents.has(key)).map(([, when]) => when);
  const bounds = [...acts, ...(fact.crime_outcome_month === undefined ? [] : [fact.crime_outcome_month])].filter((when) => when < fact.first_panel).sort();
  const bound = bounds[0] === undefined ? addDays(firstHeard, -9) : addDays(firstOf(bounds[0]), -1);
  const wait = Math.min(170, draw.lognormal(bounds[0] === undefined ? 30 : 14, 0.7));
  return later('2020-11-02', addDays(bound, -wait));
}

/** Told cases, planted ones, and drawn ones that fill each month up to a Poisson count. */
export function listReports(facts: readonly Fact[]): readonly Report[] {
  const told = facts.map((fact) => ({ ref: fact.case_ref, reportedOn: toldReport(fact), fact }));
  const planted = plantedCases.map(({ ref, reportedOn }) => ({ ref, reportedOn, fact: null }));
  const reports: Report[] = [...told, ...planted];
  const taken = new Set(reports.map((report) => report.ref));
  const known = new Map<string, number>();
  for (const { reportedOn } of reports) known.set(monthOf(reportedOn), (known.get(monthOf(reportedOn)) ?? 0) + 1);
  let index = 0;
  for (const month of monthsFrom('2020-06', lastPanel)) {
    const draw = stream('reports', month);
    const missing = draw.poisson(reportsExpected(month)) - (known.get(month) ?? 0);
    for (let i = 0; i < missing; i++) {
      const ref = drawRef(index++, taken);
      taken.add(ref);
      const days = Number(addDays(firstOf(addMonths(month, 1)), -1).slice(8));
      reports.push({ ref, reportedOn: earlier(addDays(firstOf(month), draw.whole(0, days - 1)), addDays(dataDate, -1)), fact: null });
    }
  }
  return reports.sort((a, b) => (a.ref < b.ref ? -1 : 1));
}
