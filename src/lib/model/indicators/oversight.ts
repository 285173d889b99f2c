import type { Indicator } from './types';

/** Response: senior oversight, closure, confidentiality. */
export const oversight: readonly Indicator[] = [
  {
    id: 'Q1', name: 'Days from report to a senior oversight officer', family: 'component', node: 'senior-oversight',
    definition: 'Days from the report until a senior oversight officer was appointed; cases without one count as far as they have come.',
    numerator: 'cases with an appointment', denominator: 'cases with a known day of report', basis: 'case', clock: 'cohort', unit: 'days', better: 'down', chart: 'km', shape: 'durations',
    needs: ['cases', 'soo_assignments'], answers: ['6.2.6'], target: null,
    caveat: 'Needs the day of the report, which only the restricted copy holds.'
  },
  {
    id: 'Q1b', name: 'Senior oversight officer within two working days', family: 'component', node: 'senior-oversight',
    definition: 'Cases with a senior oversight officer appointed within two working days of the report.',
    numerator: 'cases within two working days', denominator: 'cases with a known day of report, unless still due', basis: 'case', clock: 'cohort', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'soo_assignments', 'bank_holidays'], answers: ['6.2.6'], target: { value: 0.9, words: '90% of cases; proposed, for the DA lead to set' },
    caveat: 'Two working days is a local choice, not a rule.'
  },
  {
    id: 'Q2', name: 'One senior oversight officer throughout', family: 'component', node: 'senior-oversight',
    definition: 'Of the cases closed that had a senior oversight officer, those that kept one and the same.',
    numerator: 'cases with one officer', denominator: 'cases closed with an officer', basis: 'case', clock: 'closed', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'soo_assignments'], answers: ['6.2.6'], target: null,
    caveat: 'A change can be right, as for a conflict of interest.'
  },
  {
    id: 'Q2b', name: 'Senior oversight officers independent of the investigation', family: 'component', node: 'senior-oversight',
    definition: 'Appointments for which it is known, of an officer independent of the investigation.',
    numerator: 'independent appointments', denominator: 'appointments where it is known', basis: 'appointment', clock: 'month of event', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'soo_assignments'], answers: ['6.2.10', '6.3.8'], target: { value: 1, words: 'every appointment; proposed, for the DA lead to set' },
    caveat: 'Where nobody recorded it, the appointment is left out.'
  },
  {
    id: 'Q3', name: 'Open cases with an alert', family: 'component', node: 'senior-oversight',
    definition: 'Of the cases open at the data date, those with an update missed, three or more officers in the case, or open for long.',
    numerator: 'open cases to which the alert applies', denominator: 'open cases', basis: 'case', clock: 'as it stands', unit: 'percent', better: 'down', chart: 'bar', shape: 'parts',
    needs: ['cases', 'investigators', 'victim_updates', 'bank_holidays'], answers: ['6.2.2', '6.2.6'], target: null,
    caveat: 'An alert asks somebody to look; it does not say that somebody failed.'
  },
  {
    id: 'Q3b', name: 'Changes of investigator per case', family: 'component', node: 'senior-oversight',
    definition: 'Changes of the officer in the case so far, for each case with an investigator, by the month of the report.',
    numerator: 'changes of investigator', denominator: 'cases with an investigator', basis: 'case', clock: 'cohort', settlesAfter: 12, unit: 'rate', better: 'down', chart: 'u', shape: 'series',
    needs: ['cases', 'investigators'], answers: ['6.2.6'], target: null,
    caveat: 'Older cases have had longer to change hands: recent months look better than they will.'
  },
  {
    id: 'Q17', name: 'Individual learning fed back within 14 days', family: 'component', node: 'senior-oversight',
    definition: 'Individual learning points that were fed back within 14 days of the panel.',
    numerator: 'points fed back within 14 days', denominator: 'individual points raised', basis: 'learning item', clock: 'month of panel', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['learning_items', 'panels'], answers: ['6.3.7'], target: { value: 0.9, words: '90% of points; proposed, for the DA lead to set' },
    caveat: 'Points raised in the last 14 days are not counted yet.'
  },
  {
    id: 'Q4d', name: 'Breaches of confidentiality', family: 'component', node: 'confidentiality',
    definition: 'Incidents confirmed as breaches, or not found to be none, by the month of the incident.',
    numerator: 'incidents but those found to be no breach', denominator: null, basis: 'incident', clock: 'month of event', unit: 'count', better: 'down', chart: 'c', shape: 'series',
    needs: ['confidentiality_incidents'], answers: ['6.2.10', '6.3.8', '6.3.9'], target: null,
    caveat: 'Audits find more of what they look for. A concern that was looked into and was no breach is not counted: see Confidentiality incidents.'
  },
  {
    id: 'Q4', name: 'Confidentiality incidents', family: 'component', node: 'confidentiality',
    definition: 'Breaches and concerns on record, by the month of the incident.',
    numerator: 'incidents reported', denominator: null, basis: 'incident', clock: 'month of event', unit: 'count', better: 'none', chart: 'c', shape: 'series',
    needs: ['confidentiality_incidents'], answers: ['6.3.9'], target: null,
    caveat: 'More reports may follow the promise to keep confidence: breaches and concerns together have no good direction. Breaches alone are to fall.'
  },
  {
    id: 'Q4b', name: 'How confidentiality incidents were handled', family: 'component', node: 'confidentiality',
    definition: 'Incidents of the period by what was done about them.',
    numerator: 'incidents handled so', denominator: 'incidents', basis: 'incident', clock: 'month of event', unit: 'percent', better: 'none', chart: 'bar', shape: 'parts', partsOf: 'incident_handling',
    needs: ['confidentiality_incidents'], answers: ['6.3.9'], target: null,
    caveat: 'The promise is that a breach may be misconduct.'
  },
  {
    id: 'Q4c', name: 'Confidentiality incidents by kind', family: 'component', node: 'confidentiality',
    definition: 'Incidents of the period by kind.',
    numerator: 'incidents of the kind', denominator: 'incidents', basis: 'incident', clock: 'month of event', unit: 'percent', better: 'none', chart: 'bar', shape: 'parts', partsOf: 'incident_kind',
    needs: ['confidentiality_incidents'], answers: ['6.3.9'], target: null,
    caveat: 'What is easy to see in an audit is reported more.'
  },
  {
    id: 'Q5', name: 'Conflicts of interest declared per panel', family: 'component', node: 'confidentiality',
    definition: 'Conflicts declared at the panels held.',
    numerator: 'conflicts declared', denominator: 'panels held', basis: 'panel', clock: 'month of panel', unit: 'rate', better: 'none', chart: 'run', shape: 'series',
    needs: ['panels'], answers: ['6.2.10'], target: null,
    caveat: 'Zero for long is suspicious in a force of this size.'
  },
  {
    id: 'Q10c', name: 'Cases closed with every gate complete', family: 'component', node: 'closure',
    definition: 'Of the cases closed, those recorded at their closing as having every gating action complete.',
    numerator: 'cases with every gate complete', denominator: 'cases closed where it is known', basis: 'case', clock: 'closed', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases'], answers: ['6.2.2', '6.2.10'], target: { value: 1, words: 'every case; proposed, for the DA lead to set' },
    caveat: 'All set actions are to be done before a case closes. This is what the record of the case says of the day it closed; an action that was done later counts as incomplete here. Actions still open today in closed cases are on the pages Panels and Data quality.'
  },
  {
    id: 'Q10', name: 'Cases closed by form', family: 'component', node: 'closure',
    definition: 'Of the cases closed, those closed by form rather than in a panel slot.',
    numerator: 'cases closed by form', denominator: 'cases closed by a known route', basis: 'case', clock: 'closed', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
    needs: ['cases'], answers: ['6.2.1'], target: null,
    caveat: 'Before the form was brought in every case closed at a panel.'
  },
  {
    id: 'Q10b', name: 'Days from asking for closure to closing', family: 'component', node: 'closure',
    definition: 'Days from the request for closure until the case closed; requests still open count as far as they have come.',
    numerator: 'cases closed', denominator: 'cases for which closure was asked', basis: 'case', clock: 'month of event', unit: 'days', better: 'down', chart: 'km', shape: 'durations',
    needs: ['cases'], answers: ['6.2.2'], target: null,
    caveat: 'Closure by panel cannot be quicker than the next panel.'
  }
];
