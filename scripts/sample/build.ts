/** Every table of the sample, keyed by its name in the data dictionary. */
import type { Tables } from './row';
import { actionsRows, gatesCompleteIn } from './tables/actions';
import { attendanceRows } from './tables/attendance';
import { casesRows } from './tables/cases';
import { codingsRows } from './tables/codings';
import { interventionsRows, taskingsRows } from './tables/decisions';
import { investigatorsRows } from './tables/investigators';
import { confidentialityIncidentsRows, feedbackRows, learningItemsRows, themesRows } from './tables/learning';
import { caseLinksRows, partyRolesRows } from './tables/links-and-roles';
import { outcomesRows } from './tables/outcomes';
import { notesRows, panelsRows, slotsRows } from './tables/panels';
import { guidesRows, programmeActionsRows, spocsRows, surveyRows, trainingRows, workforceRows } from './tables/programme';
import { protectiveMeasuresRows } from './tables/protective-measures';
import { qualityAuditsRows } from './tables/quality-audits';
import { restrictionsRows } from './tables/restrictions';
import { riskRows } from './tables/risk';
import { sooAssignmentsRows } from './tables/soo-assignments';
import { supportRows } from './tables/support';
import { victimUpdatesRows } from './tables/victim-updates';
import { textOf } from './told';
import type { World } from './world';

export function buildTables(world: World): Tables {
  const { cases } = world;
  const actions = actionsRows(world);
  return {
    cases: casesRows(cases, gatesCompleteIn(actions)),
    case_links: caseLinksRows(cases), party_roles: partyRolesRows(cases), outcomes: outcomesRows(cases),
    restrictions: restrictionsRows(cases), risk: riskRows(cases), protective_measures: protectiveMeasuresRows(cases),
    soo_assignments: sooAssignmentsRows(cases), investigators: investigatorsRows(cases), victim_updates: victimUpdatesRows(cases),
    support: supportRows(cases), quality_audits: qualityAuditsRows(cases),
    panels: panelsRows(world), attendance: attendanceRows(world), slots: slotsRows(world), notes: notesRows(world, textOf),
    codings: codingsRows(world), actions,
    themes: themesRows(world), taskings: taskingsRows, learning_items: learningItemsRows(world), feedback: feedbackRows(),
    interventions: interventionsRows, confidentiality_incidents: confidentialityIncidentsRows(),
    survey: surveyRows, training: trainingRows(), spocs: spocsRows, guides: guidesRows, workforce: workforceRows, programme_actions: programmeActionsRows
  };
}
