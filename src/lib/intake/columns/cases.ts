import type { Table } from './types';
import { caseRef, code, codes, date, integer, month, panelMonth, ref, yesNo } from './make';

const need = { required: true } as const;

export const caseTables: readonly Table[] = [
  {
    name: 'cases', label: 'Cases', starter: true, key: ['case_ref'],
    grain: 'One row per panel case: one relationship, whoever reported it.',
    columns: [
      ref('case_ref', 'Case', 'Random case reference. Not a crime or occurrence number, and not a sequence.', 'WDA-7F3K', need),
      month('reported_month', 'Reported', 'Month in which the force first knew.', '2026-04', need),
      date('reported_on', 'Reported on', 'Day of the report, only in the restricted copy. Leave blank elsewhere: then no waiting time is computed.', '2026-04-14', { restricted: true }),
      code('referral_route', 'Route', 'How the case reached the force.', 'referral_route', 'line_manager', need),
      code('case_type', 'Who works for the police', 'Which party works for the police, as understood now.', 'case_type', 'both_police', need),
      code('force_relation', 'Force', 'Which force the subject belongs to or which investigates.', 'force_relation', 'own_force'),
      code('recency', 'Recency', 'How recent the reported abuse was.', 'recency', 'current'),
      code('relationship', 'Relationship', 'Personally connected, Domestic Abuse Act 2021 section 2.', 'relationship', 'ex_dating'),
      yesNo('children_present', 'Children', 'Children present or affected.'),
      codes('complexity_flags', 'Complexity', 'What makes the case complex; several codes parted by a semicolon.', 'complexity_flag', 'both_police;position_of_power'),
      code('triage_decision', 'Triage decision', 'What triage decided.', 'triage_decision', 'to_panel'),
      code('triage_regime', 'Selection regime', 'Which cases went to the panel when this one was reported.', 'selection_regime', 'all_cases'),
      code('status', 'Status', 'Where the case stands.', 'case_status', 'closed'),
      code('victim_workforce', 'Victim: workforce', 'What the victim does for the police, if anything.', 'workforce_type', 'police_staff'),
      code('victim_rank_band', 'Victim: band', 'Rank or grade band of the victim.', 'rank_band', 'constable_or_equivalent'),
      code('victim_sex', 'Victim: sex', 'For equality monitoring; never crossed with rank.', 'sex', 'female'),
      code('suspect_workforce', 'Suspect: workforce', 'What the suspect does for the police, if anything.', 'workforce_type', 'officer'),
      code('suspect_rank_band', 'Suspect: band', 'Rank or grade band of the suspect.', 'rank_band', 'sergeant_or_equivalent'),
      code('suspect_sex', 'Suspect: sex', 'For equality monitoring; never crossed with rank.', 'sex', 'male'),
      codes('offence_groups', 'Offences', 'Offence groups recorded; several codes parted by a semicolon.', 'offence_group', 'common_assault_battery'),
      code('first_disposal', 'First disposal', 'How the suspect was first dealt with.', 'first_disposal', 'voluntary_interview'),
      yesNo('arrest_rationale_recorded', 'Reason recorded', 'Whether the reason for arrest or voluntary interview is on the record.'),
      code('bail_status', 'Bail', 'Bail status now.', 'bail_status', 'rui'),
      yesNo('enhanced_rights', 'Enhanced rights', 'Whether the victim has enhanced rights under the Victims’ Code: updates are then due in 1 working day, not 5.'),
      yesNo('contact_agreed', 'Contact agreed', 'Whether the victim explicitly agreed how to be contacted.'),
      code('contact_preference', 'Contact preference', 'How the victim asked to be contacted.', 'contact_preference', 'personal_mobile'),
      yesNo('manager_copy_consent', 'Manager copied', 'Whether the victim agreed that a manager be copied.'),
      date('closure_requested_on', 'Closure requested', 'Day on which closure was asked for.', '2026-09-01'),
      date('closed_on', 'Closed', 'Day on which the case closed.', '2026-09-10'),
      code('closure_route', 'Closure route', 'By form, or in a panel slot.', 'closure_route', 'form'),
      yesNo('closure_gates_complete', 'Gates complete', 'Whether every closure gate was complete when the case closed.')
    ]
  },
  {
    name: 'case_links', label: 'Linked cases', key: ['case_ref', 'linked_case_ref', 'link_kind'],
    grain: 'One row per pair of linked cases and kind of link.',
    columns: [
      caseRef,
      ref('linked_case_ref', 'Linked case', 'The other case.', 'WDA-9H4C', { ...need, refersTo: 'cases.case_ref' }),
      code('link_kind', 'Link', 'How they are linked.', 'link_kind', 'counter_allegation', need)
    ]
  },
  {
    name: 'party_roles', label: 'Role history', key: ['case_ref', 'party', 'decided_month', 'role'],
    grain: 'One row per party and role decided: victim and suspect are provisional.',
    columns: [
      caseRef,
      code('party', 'Party', 'Which of the two.', 'party', 'a', need),
      code('role', 'Role', 'The role from this month on.', 'party_role', 'primary_victim_assessed', need),
      month('decided_month', 'Decided', 'Month of the decision.', '2026-05', need),
      code('decided_by', 'Decided by', 'Role that decided, never a name.', 'owner_role', 'da_lead')
    ]
  },
  {
    name: 'outcomes', label: 'Outcomes', key: ['case_ref', 'strand', 'allegation'],
    exampleWithout: ['workforce_type', 'conduct_route', 'severity', 'iopc_referral', 'case_to_answer', 'conduct_outcome'],
    grain: 'One row per case, strand and allegation, with the decision once there is one.',
    columns: [
      caseRef,
      code('strand', 'Strand', 'Criminal or conduct: two standards of proof.', 'strand', 'criminal', need),
      integer('allegation', 'Allegation', 'Number of the allegation within the case and strand.', '1', { ...need, min: 1, max: 99 }),
      code('offence_group', 'Offence', 'Criminal strand: the offence group.', 'offence_group', 'stalking'),
      code('workforce_type', 'Workforce', 'Conduct strand: what the subject does; officers and staff have different ladders.', 'workforce_type', 'officer'),
      date('recorded_on', 'Recorded on', 'Day on which the crime or conduct matter was recorded.', '2026-04-15'),
      code('crime_outcome', 'Crime outcome', 'Home Office outcome type. 0 is not an outcome.', 'crime_outcome', '16'),
      code('conduct_route', 'Conduct route', 'How the conduct matter is handled.', 'conduct_route', 'conduct_matter'),
      code('severity', 'Severity', 'Severity assessment.', 'severity', 'misconduct'),
      code('iopc_referral', 'IOPC referral', 'Whether it was referred.', 'iopc_referral', 'mandatory'),
      code('case_to_answer', 'Case to answer', 'Decision on the case to answer.', 'case_to_answer', 'none'),
      code('conduct_outcome', 'Conduct outcome', 'What followed. Suspension is not an outcome.', 'conduct_outcome', 'nfa'),
      date('decided_on', 'Decided on', 'Day of the decision; blank while open.', '2026-08-20'),
      code('decision_maker', 'Decided by', 'Who decided.', 'decision_maker', 'police'),
      yesNo('rationale_recorded', 'Reason recorded', 'Whether the reason for the decision is on the record.')
    ]
  },
  {
    name: 'restrictions', label: 'Restrictions', key: [],
    grain: 'One row per case and status measure taken on the suspect.',
    columns: [
      caseRef,
      code('restriction', 'Measure', 'The measure.', 'restriction', 'restricted_duties', need),
      date('gross_misconduct_assessed_on', 'Gross misconduct assessed', 'Day of the gross misconduct assessment: the clock of the July 2026 rules starts here.', '2026-08-03'),
      date('decided_on', 'Decided on', 'Day of the decision.', '2026-08-05'),
      date('review_due_on', 'Review due', 'Day on which a review is due.', '2026-10-28'),
      date('reviewed_on', 'Reviewed on', 'Day of the review.', '2026-10-20'),
      yesNo('exceptional_circumstances', 'Exceptional', 'Exceptional circumstances recorded for not suspending.')
    ]
  },
  {
    name: 'risk', label: 'Risk assessments', key: [],
    grain: 'One row per case and assessment: risk moves.',
    columns: [
      caseRef,
      date('assessed_on', 'Assessed on', 'Day of the assessment.', '2026-04-15'),
      code('tool', 'Tool', 'Tool used.', 'risk_tool', 'DASH'),
      code('level', 'Level', 'Risk level.', 'risk_level', 'medium', need),
      code('marac', 'MARAC', 'Multi-agency risk assessment conference.', 'marac', 'not_met')
    ]
  },
  {
    name: 'protective_measures', label: 'Protective measures', key: [],
    grain: 'One row per case, measure and event.',
    columns: [
      caseRef,
      code('measure', 'Measure', 'The measure.', 'measure', 'dvpn', need),
      code('event', 'Event', 'What happened.', 'measure_event', 'granted', need),
      date('event_on', 'On', 'Day of the event.', '2026-04-16')
    ]
  },
  {
    name: 'soo_assignments', label: 'Senior oversight', key: ['case_ref', 'soo_code', 'appointed_on'],
    grain: 'One row per case and senior oversight officer. Load, never a ranking.',
    columns: [
      caseRef,
      ref('soo_code', 'SOO', 'Pseudonym of the senior oversight officer.', 'SOO-11', need),
      date('appointed_on', 'Appointed', 'Day of appointment.', '2026-04-16', need),
      date('first_contact_on', 'First contact', 'Day of the SOO’s first contact with the victim.', '2026-04-17'),
      date('ended_on', 'Ended', 'Day on which the role ended; blank while it lasts.', '2026-06-01'),
      code('change_reason', 'Why changed', 'Why it ended.', 'change_reason', 'move'),
      yesNo('independent', 'Independent', 'Independent of the investigation.')
    ]
  },
  {
    name: 'investigators', label: 'Investigators', key: [],
    grain: 'One row per case and officer in the case, in time order.',
    columns: [
      caseRef,
      integer('position', 'Order', '1 for the first officer in the case, 2 for the next.', '1', { ...need, min: 1, max: 20 }),
      code('team', 'Team', 'Team that investigates.', 'investigation_team', 'district_cid', need),
      code('pip_level', 'PIP level', 'Accreditation of the officer in the case.', 'pip_level', 'PIP2'),
      date('from_on', 'From', 'First day.', '2026-04-15'),
      date('to_on', 'To', 'Last day; blank while it lasts.', '2026-06-30'),
      code('change_reason', 'Why changed', 'Why it ended.', 'change_reason', 'workload'),
      yesNo('known_to_party', 'Known to a party', 'Whether the investigator knows a party.')
    ]
  },
  {
    name: 'victim_updates', label: 'Victim updates', key: ['update_ref'],
    grain: 'One row per update that was due to a victim.',
    columns: [
      ref('update_ref', 'Update', 'Reference of the update.', 'U-0412', need),
      caseRef,
      code('reason', 'Reason', 'Key event under the Victims’ Code.', 'update_reason', 'released', need),
      date('event_on', 'Event', 'Day of the event.', '2026-05-01', need),
      date('due_on', 'Due', 'Day on which the update was due: 5 working days after the event, 1 under enhanced rights. Leave blank and it is computed.', '2026-05-05'),
      date('done_on', 'Done', 'Day of the update; blank if it was not made.', '2026-05-05'),
      code('method', 'Method', 'How the victim was contacted.', 'contact_preference', 'personal_mobile'),
      yesNo('preference_honoured', 'Preference honoured', 'Whether the victim’s agreed way was used.'),
      yesNo('manager_copied', 'Manager copied', 'Whether a manager was copied without consent.')
    ]
  },
  {
    name: 'support', label: 'Support', key: ['case_ref', 'panel'],
    grain: 'One row per case and panel: "throughout" needs a status at every review.',
    columns: [
      caseRef,
      panelMonth,
      code('status', 'Status', 'Where specialist support stood at this panel.', 'support_status', 'engaged', need),
      date('offered_on', 'Offered on', 'Day of the first offer.', '2026-04-16'),
      yesNo('police_specialist', 'Police specialist', 'Whether the IDVA is trained in police cases.')
    ]
  },
  {
    name: 'quality_audits', label: 'Case-quality audits', key: ['case_ref', 'audited_month'],
    grain: 'One row per audited case and month: ten answers.',
    columns: [
      caseRef,
      month('audited_month', 'Audited', 'Month of the audit.', '2026-06', need),
      ...([
        ['crime_recorded_24h', 'Crime recorded within 24 hours'],
        ['conduct_considered', 'Conduct considered'],
        ['iopc_considered', 'IOPC referral considered'],
        ['independent_pip2', 'Independent PIP 2 investigator'],
        ['arrest_rationale', 'Arrest or voluntary interview reasoned'],
        ['risk_reviewed', 'Risk assessed and reviewed'],
        ['protection_considered', 'Protective measure considered'],
        ['updates_made', 'Victims’ Code updates made'],
        ['support_offered', 'Support offered'],
        ['record_confidential', 'Record restricted and access audited']
      ] as const).map(([name, label]) => code(name, label, `${label}: yes, partly, no, or does not apply.`, 'audit_answer', 'yes'))
    ]
  }
];
