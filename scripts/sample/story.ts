/** What happens to the invented force: the dates and rates that the tables are drawn from. All of it is invented. */
import { monthsFrom, yearsIn } from './calendar';

export const dataDate = '2026-09-30';
export const firstPanel = '2021-07';
export const lastPanel = '2026-09';
export const panelMonths: readonly string[] = monthsFrom(firstPanel, lastPanel);
/** The one month without a note: the notes leave no other free. */
export const cancelledPanels: readonly string[] = ['2024-08'];

export const processStart = '2021-06-01';
export const allCasesFrom = '2022-04-01';
export const teamStart = '2023-04-01';
export const formClosureFrom = '2023-09-01';
export const contactTasking = { issued: '2024-01-15', done: '2024-03-18', returnsFrom: '2024-10-01' } as const;
export const triagedFrom = '2024-06-01';
/** Nothing changes on this day: a chart that sees an effect here is wrong. */
export const noEffectPolicy = '2025-02-03';
export const suspensionRules = '2026-07-13';
/** The last panels are left for the analyst to code. */
export const lastCodedPanel = '2026-06';

export type Regime = 'complex_only' | 'all_cases' | 'triaged';
export function regimeOn(date: string): Regime {
  return date < allCasesFrom ? 'complex_only' : date < triagedFrom ? 'all_cases' : 'triaged';
}

/** Reports expected in a month: 2.5 before June 2021, then a ramp to a little over twice that. */
export function reportsExpected(month: string): number {
  if (month < '2021-06') return 2.5;
  const start = { 2021: 3.6, 2022: 4.8, 2023: 5.5, 2024: 5.8, 2025: 6, 2026: 6.2 }[Number(month.slice(0, 4))] ?? 6.2;
  return start * (month.endsWith('-01') || month.endsWith('-09') ? 1.15 : 1);
}

/** Chance that a manager is copied without consent, or work details are used, in an update to a victim who works for the police. */
export function contactMisuseRate(date: string): number {
  if (date < contactTasking.done) return 0.26;
  if (date < contactTasking.returnsFrom) return 0.06;
  return Math.min(0.14, 0.07 + 0.045 * (yearsIn(date) - yearsIn(contactTasking.returnsFrom)));
}
/** Before the dedicated team and after it. */
export const byTeam = <T>(date: string, before: T, after: T): T => (date < teamStart ? before : after);
/** A straight drift from `start` (July 2021) to `end` (September 2026), flat outside. */
export function drift(date: string, start: number, end: number): number {
  const share = Math.min(1, Math.max(0, yearsIn(date) / 5.25));
  return start + (end - start) * share;
}
