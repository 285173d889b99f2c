import { byDay, numberOf } from './by-day';
import { zOf } from '../distributions/normal';

/** A case followed for `days`: `cause` is what ended it (charge, no further action, …), null where nothing yet has. */
export interface FollowedByCause {
  readonly days: number;
  readonly cause: string | null;
  /** How many such cases; one where it is not said. */
  readonly n?: number;
}

/** Share of cases ended by one cause just after a day, and its interval (null where it is not defined). */
export interface IncidenceStep {
  readonly days: number;
  readonly atRisk: number;
  readonly events: number;
  readonly incidence: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Cumulative incidence of each cause among competing ones (Aalen–Johansen), causes in alphabetical order. Variance after
 *  Marubini & Valsecchi (1995), log-log interval. The incidences and the share not yet ended add to 1.
 *  Throws RangeError on negative days. */
export function aalenJohansen(cases: readonly FollowedByCause[], confidence = 0.95): Map<string, IncidenceStep[]> {
  const causes = [...new Set(cases.flatMap(({ cause }) => cause ?? []))].sort();
  const days = daysOf(cases);
  const z = zOf(confidence);
  return new Map(causes.map((cause) => [cause, incidence(days, cause, z)]));
}

interface Day {
  readonly days: number;
  readonly atRisk: number;
  readonly causes: ReadonlyMap<string, number>;
  readonly ended: number;
  /** Share not ended just before the day. */
  readonly before: number;
}

function daysOf(cases: readonly FollowedByCause[]): Day[] {
  const result: Day[] = [];
  let atRisk = numberOf(cases);
  let before = 1;
  for (const [days, today] of byDay(cases)) {
    const causes = new Map<string, number>();
    for (const { cause, n = 1 } of today) if (cause !== null) causes.set(cause, (causes.get(cause) ?? 0) + n);
    const ended = [...causes.values()].reduce((total, count) => total + count, 0);
    result.push({ days, atRisk, causes, ended, before });
    before *= 1 - ended / atRisk;
    atRisk -= numberOf(today);
  }
  return result;
}

/** One cause. With F(s) the incidence so far, the variance at t sums (F(t)-F(s))²·a, 2(F(t)-F(s))·b and c over the days,
 *  kept as running sums of a, aF, aF², b, bF and c. */
function incidence(days: readonly Day[], cause: string, z: number): IncidenceStep[] {
  const steps: IncidenceStep[] = [];
  let f = 0;
  let [a, aF, aF2, b, bF, c] = [0, 0, 0, 0, 0, 0];
  for (const { days: day, atRisk, causes, ended, before } of days) {
    const events = causes.get(cause) ?? 0;
    f += (before * events) / atRisk;
    if (atRisk > ended) {
      const weight = ended / (atRisk * (atRisk - ended));
      a += weight;
      aF += weight * f;
      aF2 += weight * f * f;
    }
    const cross = (before * events) / (atRisk * atRisk);
    b += cross;
    bF += cross * f;
    c += (before * before * (atRisk - events) * events) / atRisk ** 3;
    if (events === 0) continue;
    const variance = f * f * a - 2 * f * aF + aF2 + c - 2 * (f * b - bF);
    const reach = (z * Math.sqrt(Math.max(0, variance))) / (f * Math.abs(Math.log(f)));
    const known = f > 0 && f < 1;
    steps.push({ days: day, atRisk, events, incidence: f, lower: known ? f ** Math.exp(reach) : null, upper: known ? f ** Math.exp(-reach) : null });
  }
  return steps;
}
