import type { Row } from '../row';
import { allCasesFrom, contactTasking, noEffectPolicy, processStart, suspensionRules, teamStart, triagedFrom } from '../story';

/** Dated changes for the time axes. One of them, the revised policy, changed nothing. */
export const interventionsRows: readonly Row[] = [
  { intervention_ref: 'INT-1', starts_on: processStart, kind: 'process', label: 'Local process begins' },
  { intervention_ref: 'INT-2', starts_on: allCasesFrom, kind: 'regime', label: 'Every case comes to panel' },
  { intervention_ref: 'INT-3', starts_on: teamStart, kind: 'team_model', label: 'Dedicated team starts' },
  { intervention_ref: 'INT-4', starts_on: contactTasking.done, kind: 'tasking', label: 'Contact tasking done' },
  { intervention_ref: 'INT-5', starts_on: triagedFrom, kind: 'regime', label: 'Triage starts' },
  { intervention_ref: 'INT-6', starts_on: noEffectPolicy, kind: 'policy', label: 'Revised policy published' },
  { intervention_ref: 'INT-7', starts_on: suspensionRules, kind: 'policy', label: 'Suspension rules change' }
];

const tasking = (ref: string, theme: string, audience: string, product: string, issued: string, due: string, done: string | null, review: string, effect: string): Row => ({
  tasking_ref: ref, theme_id: theme, audience, product, issued_on: issued, due_on: due, done_on: done, review_on: review, expected_effect: effect
});

export const taskingsRows: readonly Row[] = [
  tasking('T-01', 'over-empathy-victim', 'supervisors', 'briefing', '2022-03-14', '2022-06-30', '2022-07-12', '2023-01-31', 'Fewer cases closed early because the victim is a colleague.'),
  tasking('T-02', 'inexperienced-investigator', 'supervisors', 'policy', '2022-10-17', '2023-01-31', '2023-03-20', '2023-10-31', 'Cases allocated to PIP 2 investigators from the start.'),
  tasking('T-03', 'support-not-offered', 'soo_cpd', 'training', '2023-05-15', '2023-09-30', '2023-09-18', '2024-04-30', 'Specialist support offered within two working days.'),
  tasking('T-04', 'work-contact-misuse', 'contact_mgmt', 'guide', contactTasking.issued, '2024-03-31', contactTasking.done, '2024-10-31', 'Fewer victims contacted at work without agreement.'),
  tasking('T-05', 'confidentiality-breach', 'whole_force', 'comms', '2024-09-16', '2024-12-31', '2025-01-20', '2025-07-31', 'Records restricted within a day, and need to know understood.'),
  tasking('T-06', 'risk-assessment-quality', 'frontline', 'training', '2025-06-16', '2025-10-31', '2025-11-24', '2026-05-31', 'Risk looked at again after a change.'),
  tasking('T-07', 'victim-not-updated', 'psd_ppda', 'system_change', '2026-02-16', '2026-06-30', null, '2027-01-31', 'Updates prompted on the day they fall due.'),
  tasking('T-08', 'conflict-of-interest', 'supervisors', 'guide', '2026-07-13', '2026-11-30', null, '2027-05-31', 'Conflicts declared before allocation.')
];
