import { addDays, addWorkingDays, daysBetween, earlier, firstOf, later } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { dataDate, drift, suspensionRules } from '../story';
import type { SampleCase } from '../world';

const toldKeys = ['suspended', 'suspect_suspended_from', 'restricted_duties_from', 'firearms_authority_withdrawn', 'suspect_moved_post', 'suspect_non_public_role_from'];

function toldDay(item: SampleCase): string {
  const draw = stream('restriction-told', item.ref);
  const told = item.fact?.months_told ?? {};
  const month = toldKeys.map((key) => told[key]).find((found) => found !== undefined);
  const latest = earlier(addDays(item.lastToldOn, -1), dataDate);
  if (month !== undefined) return later(earlier(addDays(firstOf(month), draw.whole(0, 20)), latest), addDays(item.reportedOn, 1));
  return addDays(item.reportedOn, Math.max(1, Math.min(draw.lognormal(12, 0.8), daysBetween(item.reportedOn, latest))));
}

/** Reviews were due after four weeks, and after twelve under the rules of July 2026, which also give three working days to decide. */
export function restrictionsRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    if (!item.suspectIsPolice) return [];
    const draw = stream('restrictions', item.ref);
    const gross = item.course.conduct?.severity === 'gross_misconduct';
    const drawn = gross
      ? draw.pick({ suspended: drift(item.reportedOn, 26, 42), restricted_duties: 38, role_adjustment: 18, no_restriction: 14, system_access_removed: 4 })
      : draw.pick({ no_restriction: 52, role_adjustment: 26, restricted_duties: 20, firearms_access_removed: 2 });
    const measure = item.fact?.restrictions ?? drawn;
    const assessedDraw = addDays(item.reportedOn, draw.lognormal(14, 0.7));
    const newRules = gross && item.fact?.restrictions === undefined && assessedDraw >= suspensionRules;
    const decidedOn = item.fact?.restrictions !== undefined ? toldDay(item)
      : newRules ? addWorkingDays(assessedDraw, Number(draw.pick({ '1': 30, '2': 30, '3': 25, '5': 15 }))) : addDays(item.reportedOn, draw.lognormal(13, 0.8));
    if (decidedOn > dataDate) return [];
    const restricted = measure !== 'no_restriction';
    const reviewDue = restricted ? addDays(decidedOn, decidedOn < suspensionRules ? 28 : 84) : null;
    const reviewed = reviewDue === null || !draw.chance(0.82) ? null : addDays(reviewDue, Math.round(draw.normal() * 6) - 2);
    return [{
      case_ref: item.ref, restriction: measure, gross_misconduct_assessed_on: gross ? earlier(assessedDraw, decidedOn) : null, decided_on: decidedOn,
      review_due_on: reviewDue, reviewed_on: reviewed !== null && reviewed <= dataDate ? later(reviewed, decidedOn) : null,
      exceptional_circumstances: newRules ? (measure === 'suspended' ? 'no' : draw.pick({ yes: 40, no: 60 })) : null
    }];
  });
}
