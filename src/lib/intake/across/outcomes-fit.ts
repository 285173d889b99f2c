import type { Row } from '../rows';
import type { Finding, Loaded } from './finding';
import { cell, rowsOf } from './finding';

const officers: ReadonlySet<string> = new Set(['officer', 'special_constable', 'student_officer', 'former_officer']);
const staff: ReadonlySet<string> = new Set(['police_staff', 'pcso', 'designated_staff', 'former_staff']);
/** Police (Conduct) Regulations 2020, regulation 42, against the local procedure for staff. */
const officersOnly: ReadonlySet<string> = new Set(['reduction_in_rank', 'dismissal_without_notice', 'rprp']);
const staffOnly: ReadonlySet<string> = new Set(['verbal_warning_staff', 'dismissal_staff']);
const criminalColumns = ['offence_group', 'crime_outcome'];
const conductColumns = ['conduct_route', 'severity', 'iopc_referral', 'case_to_answer', 'conduct_outcome'];
/** Rare in domestic abuse; each needs a recorded reason. */
const explained: ReadonlySet<string> = new Set(['8', '10', '21', '22']);

/** Outcomes that do not fit their strand, the subject's workforce, or each other. Type 0 is not an outcome: a row that
 *  has it and a decision date would count as one. */
export function outcomesFit(loaded: Loaded): readonly Finding[] {
  return [
    ...rowsOf(loaded, 'outcomes').flatMap((row) => outcomeFindings(row)),
    ...rowsOf(loaded, 'protective_measures').filter((row) => ['dapn', 'dapo'].includes(cell(row, 'measure'))).map((row) => ({
      check: 'outcomes' as const, table: 'protective_measures', ref: cell(row, 'case_ref'), column: 'measure',
      message: 'Domestic abuse protection notices and orders were in pilot areas only.', mend: 'Check that it was not a DVPN or DVPO.'
    }))
  ];
}

function outcomeFindings(row: Row): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (column: string, message: string, mend: string): void => {
    findings.push({ check: 'outcomes', table: 'outcomes', ref: cell(row, 'case_ref'), column, message, mend });
  };
  const value = (column: string): string => cell(row, column);
  const isCriminal = value('strand') === 'criminal';
  for (const column of isCriminal ? conductColumns : criminalColumns) {
    if (value(column) !== '' && !value(column).startsWith('not_')) add(column, `This belongs to the ${isCriminal ? 'conduct' : 'criminal'} strand, and the row is ${isCriminal ? 'criminal' : 'conduct'}.`, 'Move it to a row of its own strand.');
  }
  if (isCriminal) {
    if (value('crime_outcome') === '0' && value('decided_on') !== '') add('crime_outcome', 'Type 0 means not yet assigned, and there is a day of decision.', 'Give the outcome type, or clear the day. It is kept out of every denominator until then.');
    if (!['', '0'].includes(value('crime_outcome')) && value('decided_on') === '') add('decided_on', 'There is an outcome and no day of decision.', 'Add the day; without it no time to outcome is computed.');
    if (value('crime_outcome') === 'nfa_unspecified') add('crime_outcome', 'No further action is not an outcome type.', 'Ask for the number: 14, 15 and 16 mean different things.');
    if (explained.has(value('crime_outcome')) && value('rationale_recorded') !== 'yes') add('rationale_recorded', `Outcome ${value('crime_outcome')} is unusual in domestic abuse, and no reason is recorded.`, 'Record whether the reason is on file.');
    return findings;
  }
  const outcome = value('conduct_outcome');
  const workforce = value('workforce_type');
  if (officers.has(workforce) && staffOnly.has(outcome)) add('conduct_outcome', 'This outcome is of the ladder for staff, and the subject is an officer.', 'Correct the outcome or the workforce.');
  if (staff.has(workforce) && officersOnly.has(outcome)) add('conduct_outcome', 'This outcome is of the ladder for officers, and the subject is staff.', 'Correct the outcome or the workforce.');
  if (officers.has(workforce) && value('conduct_route') === 'staff_discipline') add('conduct_route', 'Staff discipline does not apply to officers.', 'Correct the route or the workforce.');
  if (value('conduct_route') === 'reg13_student' && !['', 'student_officer'].includes(workforce)) add('conduct_route', 'Regulation 13 applies to student officers.', 'Correct the route or the workforce.');
  if (workforce === 'not_police') add('workforce_type', 'There is a conduct row, and the subject does not work for the police.', 'Correct the workforce, or delete the row.');
  return findings;
}
