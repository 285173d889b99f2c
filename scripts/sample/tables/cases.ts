import { addDays } from '../calendar';
import { lonelyCase } from '../planted';
import { stream } from '../random';
import type { Row } from '../row';
import { contactTasking, dataDate, drift, processStart, regimeOn } from '../story';
import { dictionaryCode } from '../told';
import type { SampleCase } from '../world';

export interface ContactWishes { readonly agreed: string; readonly preference: string; readonly managerConsent: string; readonly enhanced: string }

/** How the victim wants to be contacted, and whether anyone asked. */
export function contactWishes({ ref, reportedOn, fact, victimIsPolice }: SampleCase): ContactWishes {
  const draw = stream('contact', ref);
  const asked = draw.chance(reportedOn < contactTasking.done ? 0.46 : reportedOn < contactTasking.returnsFrom ? 0.78 : 0.68);
  const agreed = fact?.contact_agreed ?? (asked ? 'yes' : draw.pick({ no: 60, not_recorded: 40 }));
  const preference = draw.pick({ personal_mobile: 52, personal_email: 14, via_idva: 10, via_soo: victimIsPolice ? 12 : 2, in_person: 7, work_phone: victimIsPolice ? 4 : 0 });
  const consent = draw.pick({ no: 62, yes: 10, not_recorded: 28 });
  return {
    agreed, preference: agreed === 'yes' ? preference : 'not_recorded',
    managerConsent: fact?.manager_copy_consent ?? (victimIsPolice ? consent : 'not_applicable'),
    enhanced: draw.pick({ yes: 64, no: 30, not_recorded: 6 })
  };
}

/** How the suspect was first dealt with. Data-wash cases are all voluntary interviews: the 100% cell. */
export function firstDisposal({ ref, reportedOn, fact, parties }: SampleCase): string {
  if (fact?.first_disposal !== undefined) return fact.first_disposal;
  if (parties.route === 'vetting_or_data_wash') return 'voluntary_interview';
  const draw = stream('disposal', ref);
  if (fact?.bail_status === 'pcb_conditions' || fact?.bail_status === 'remanded') return 'arrested';
  return draw.pick({ arrested: drift(reportedOn, 34, 44), voluntary_interview: 42, not_interviewed: drift(reportedOn, 18, 10), interviewed_prison_or_hospital: 1 });
}

function bailStatus(item: SampleCase, disposal: string): string {
  if (item.fact?.bail_status !== undefined) return dictionaryCode(item.fact.bail_status);
  const { allegations } = item.course;
  if (allegations.some((allegation) => allegation.outcome === '1')) return 'not_applicable';
  if (allegations.every((allegation) => allegation.decidedOn !== null)) return disposal === 'arrested' ? 'released_nfa' : 'not_applicable';
  const draw = stream('bail', item.ref);
  return disposal === 'arrested' ? draw.pick({ pcb_conditions: 74, pcb_unconditional: 6, rui: 20 }) : disposal === 'voluntary_interview' ? draw.pick({ rui: 55, not_applicable: 45 }) : 'not_applicable';
}

function status(item: SampleCase): string {
  if (item.closedOn !== null) return 'closed';
  if (item.parties.forceRelation === 'transferred_out') return 'transferred';
  if (item.requestedOn !== null) return 'closure_requested';
  if (item.hearings.length === 0 && item.reportedOn > addDays(dataDate, -45)) return 'new';
  const told = item.fact?.months_told ?? {};
  if (told.reopened !== undefined || told.reopening_directed !== undefined || told.crime_reopened !== undefined) return 'reopened';
  return item.course.finalOn === null ? 'open' : 'awaiting_actions';
}

/** `gatesComplete`: whether every closure gate of the case was done when it closed. */
export function casesRows(cases: readonly SampleCase[], gatesComplete: (item: SampleCase) => boolean): readonly Row[] {
  return cases.map((item) => {
    const { parties, ref, reportedOn } = item;
    const wishes = contactWishes(item);
    const disposal = firstDisposal(item);
    const reason = stream('arrest-reason', ref);
    return {
      case_ref: ref, reported_month: reportedOn.slice(0, 7), reported_on: reportedOn, referral_route: parties.route,
      case_type: parties.caseType, force_relation: parties.forceRelation, recency: parties.recency, relationship: parties.relationship,
      children_present: parties.children, complexity_flags: parties.complexity.join(';') || null,
      triage_decision: item.triage, triage_regime: reportedOn < processStart ? null : regimeOn(reportedOn), status: status(item),
      victim_workforce: parties.victimWorkforce, victim_rank_band: parties.victimBand, victim_sex: parties.victimSex,
      suspect_workforce: parties.suspectWorkforce, suspect_rank_band: parties.suspectBand, suspect_sex: parties.suspectSex,
      offence_groups: parties.offences.join(';'), first_disposal: disposal,
      arrest_rationale_recorded: disposal === 'not_interviewed' ? 'not_applicable' : reason.chance(drift(reportedOn, 0.5, 0.84)) ? 'yes' : 'no',
      bail_status: bailStatus(item, disposal), enhanced_rights: wishes.enhanced, contact_agreed: wishes.agreed,
      contact_preference: ref === lonelyCase ? 'personal_mobile' : wishes.preference, manager_copy_consent: wishes.managerConsent,
      closure_requested_on: item.requestedOn, closed_on: item.closedOn, closure_route: item.closedOn === null ? null : item.closureRoute,
      closure_gates_complete: item.closedOn === null ? null : gatesComplete(item) ? 'yes' : 'no'
    };
  });
}
