import { sum } from '$lib/stats/mean';
import type { SeatsFilled } from '$lib/store/queries/panels';

/** Who came from outside the force, as a title. */
export function attendanceFinding(seats: readonly SeatsFilled[]): string {
  const recorded = new Set(seats.map(({ panel }) => panel)).size;
  if (recorded === 0) return 'Nobody recorded who came';
  const of = (role: string) => seats.filter((row) => row.role === role);
  const [external, iag] = [of('external_da_agency'), of('iag')];
  const partners = external.length ? `External agencies filled ${sum(external.map(({ filled }) => filled))} of ${sum(external.map((row) => row.seats))} seats` : 'No seat of an external agency is recorded';
  const group = iag.filter(({ filled }) => filled > 0).length;
  return `${partners}; the independent advisory group came to ${group} of ${recorded} panels`;
}
