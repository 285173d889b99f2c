import { stream } from '../random';
import type { Row } from '../row';
import { drift } from '../story';
import type { SampleCase } from '../world';

const blank = { offence_group: null, workforce_type: null, crime_outcome: null, conduct_route: null, severity: null, iopc_referral: null, case_to_answer: null, conduct_outcome: null };

export function outcomesRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    const { ref, course, parties } = item;
    const draw = stream('outcome-record', ref);
    const reasoned = (on: string | null): string | null => on === null ? null : draw.chance(drift(on, 0.58, 0.86)) ? 'yes' : 'no';
    const criminal = course.allegations.map((allegation, i): Row => ({
      ...blank, case_ref: ref, strand: 'criminal', allegation: i + 1, offence_group: allegation.offence, recorded_on: allegation.recordedOn,
      crime_outcome: allegation.outcome, decided_on: allegation.decidedOn,
      decision_maker: allegation.decidedOn === null ? null : ['1', '9'].includes(allegation.outcome) ? 'cps' : draw.pick({ police: 78, cps: 22 }),
      rationale_recorded: reasoned(allegation.decidedOn)
    }));
    const { conduct } = course;
    if (!conduct) return criminal;
    const gross = conduct.severity === 'gross_misconduct';
    const referral = gross ? { mandatory: 30, voluntary: 26, considered_not_referred: 38, not_recorded: 6 } : { mandatory: 2, voluntary: 8, considered_not_referred: drift(item.reportedOn, 45, 78), not_recorded: drift(item.reportedOn, 45, 12) };
    return [...criminal, {
      ...blank, case_ref: ref, strand: 'conduct', allegation: 1, workforce_type: parties.suspectWorkforce, recorded_on: conduct.recordedOn,
      conduct_route: conduct.route, severity: conduct.severity, iopc_referral: draw.pick(referral),
      case_to_answer: conduct.caseToAnswer, conduct_outcome: conduct.outcome, decided_on: conduct.decidedOn,
      decision_maker: conduct.decidedOn === null ? null : 'appropriate_authority', rationale_recorded: reasoned(conduct.decidedOn)
    }];
  });
}
