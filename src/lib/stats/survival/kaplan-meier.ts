import { byDay, numberOf } from './by-day';
import { zOf } from '../distributions/normal';

/** A case followed for `days` from its start: until the event, or to the data date without it. */
export interface Followed {
  readonly days: number;
  readonly happened: boolean;
  /** How many such cases; one where it is not said. */
  readonly n?: number;
}

/** Survival just after a day on which something happened. Bounds are null where the interval is not defined (nothing yet
 *  happened, or nobody is left). */
export interface SurvivalStep {
  readonly days: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface Survival {
  readonly n: number;
  readonly events: number;
  readonly steps: readonly SurvivalStep[];
  /** Days of the longest follow-up: the curve says nothing beyond. */
  readonly followedFor: number;
}

/** Days by which a share of cases has had the event, with its interval; null where the curve does not reach so far. */
export interface DaysInterval {
  readonly days: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Kaplan–Meier survival with the log-log interval (Kalbfleisch & Prentice; R's survfit conf.type "log-log").
 *  Cases censored on a day are at risk on that day. Throws RangeError on negative days. */
export function kaplanMeier(cases: readonly Followed[], confidence = 0.95): Survival {
  const z = zOf(confidence);
  const days = byDay(cases);
  const n = numberOf(cases);
  const steps: SurvivalStep[] = [];
  let atRisk = n;
  let survival = 1;
  let greenwood = 0;
  for (const [day, today] of days) {
    const events = numberOf(today.filter(({ happened }) => happened));
    if (events > 0) {
      survival *= 1 - events / atRisk;
      greenwood += events / (atRisk * (atRisk - events));
      const reach = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
      const known = survival > 0 && survival < 1;
      steps.push({ days: day, atRisk, events, survival, lower: known ? survival ** Math.exp(reach) : null, upper: known ? survival ** Math.exp(-reach) : null });
    }
    atRisk -= numberOf(today);
  }
  return { n, events: steps.reduce((total, step) => total + step.events, 0), steps, followedFor: days.at(-1)?.[0] ?? 0 };
}

/** Days by which `share` of cases (0.5 the median, 0.8 the 80th percentile) have had the event: the first day on which
 *  survival is 1 - share or less, and the days on which the bounds of its interval are. */
export function daysUntil(survival: Survival, share: number): DaysInterval {
  const left = 1 - share + 1e-9;
  const first = (bound: (step: SurvivalStep) => number | null) =>
    survival.steps.find((step) => {
      const value = bound(step) ?? (step.survival === 0 ? 0 : null);
      return value !== null && value <= left;
    })?.days ?? null;
  return { days: first((step) => step.survival), lower: first((step) => step.lower), upper: first((step) => (step.survival === 0 ? null : step.upper)) };
}

/** Share of cases without the event after `days`; null beyond the longest follow-up. */
export function survivalAt(survival: Survival, days: number): number | null {
  if (days > survival.followedFor) return null;
  return survival.steps.findLast((step) => step.days <= days)?.survival ?? 1;
}
