import type { Indicator } from './types';

/** Officers and staff have different procedures and are never added up. */
const conductDays = {
  family: 'outcome', node: 'investigation',
  numerator: 'cases with conduct finished', denominator: 'cases with a conduct strand', basis: 'case', clock: 'cohort', unit: 'days', better: 'down', chart: 'km', shape: 'durations',
  needs: ['cases', 'outcomes'], answers: ['6.3.5'], target: null,
  caveat: 'Needs the day of the report, which only the restricted copy holds. Suspects not known to be officers or staff, contractors among them, are in neither measure.'
} as const;

/** A wait as a share of each month, which limits and a before and after can be asked of: by the month of the report, of cases followed
 *  long enough, and by the month of the decision. The days are ages at which the scheme looks at a case. */
const decidedWithin = {
  family: 'outcome', node: 'investigation', basis: 'case', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
  needs: ['cases', 'outcomes'], answers: ['6.3.5'], target: null
} as const;
const byReport = 'Every case is followed for the whole time, so none is censored: the share is what the waiting-time chart says for that day. Later reports are not counted yet. Needs the day of the report, which only the restricted copy holds.';
const byDecision = 'Leaves out who still waits: while old cases are left lying it looks good, and when they are cleared it looks bad. Read it beside the share by month of report. Needs the day of the report, which only the restricted copy holds.';

/** Outcome: better investigations. */
export const investigation: readonly Indicator[] = [
  {
    id: 'P5', name: 'Cases given to an investigator at PIP 2 or above', family: 'outcome', node: 'investigation',
    definition: 'Cases whose first officer in the case is accredited at PIP 2, 3 or 4, of those whose level is known.',
    numerator: 'cases with a first investigator at PIP 2 or above', denominator: 'cases whose first investigator has a known level', basis: 'case', clock: 'cohort', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'investigators'], answers: ['6.2.4'], target: { value: 1, words: 'every case; proposed, for the DA lead to set' },
    caveat: 'It follows the change of investigation model closely, so compare before and after that date. It says who was given the case, not how well it was done.'
  },
  {
    id: 'P5b', name: 'Cases given to the dedicated team', family: 'outcome', node: 'investigation-model',
    definition: 'Cases with a police suspect whose first investigator is in the dedicated team.',
    numerator: 'cases given to the dedicated team', denominator: 'cases with a police suspect and a known first team', basis: 'case', clock: 'cohort', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'investigators'], answers: ['6.2.4'], target: null,
    caveat: 'The team did not exist before its start: a zero there is not a failing.'
  },
  {
    id: 'P4', name: 'Case-quality audit score', family: 'outcome', node: 'investigation',
    definition: 'Of the ten audit items that apply, the share answered yes, over the cases audited in the month.',
    numerator: 'items answered yes', denominator: 'items answered yes, partly or no', basis: 'audit item', clock: 'month of audit', unit: 'percent', better: 'up', chart: 'xmr', shape: 'series',
    needs: ['quality_audits', 'cases'], answers: ['6.2.4', '6.2.10'], target: { value: 0.8, words: '80% of items; proposed, for the DA lead to set' },
    caveat: 'Auditors drift: have one case in ten scored again without the first score in view.'
  },
  {
    id: 'P4b', name: 'Audit items met', family: 'outcome', node: 'investigation',
    definition: 'For each of the ten audit items, the share of audited cases that met it in full.',
    numerator: 'audits that answer yes', denominator: 'audits in which the item applies', basis: 'audit item', clock: 'month of audit', unit: 'percent', better: 'up', chart: 'bar', shape: 'parts',
    needs: ['quality_audits', 'cases'], answers: ['6.2.4', '6.2.10'], target: null,
    caveat: '"Partly" counts as not met. Of audited cases alone, by an auditor who judges the whole file: other measures of the same thing, such as protective measures considered, count what is on record in every case, and differ.'
  },
  {
    id: 'P6', name: 'Suspects arrested rather than interviewed voluntarily', family: 'outcome', node: 'investigation',
    definition: 'Of the suspects arrested or interviewed voluntarily at first, those arrested.',
    numerator: 'cases with an arrest', denominator: 'cases with an arrest or a voluntary interview', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
    needs: ['cases'], answers: ['6.2.4'], target: null,
    caveat: 'A voluntary interview can be right: arrest is not a target. The reason on the record is what matters.'
  },
  {
    id: 'P6b', name: 'Voluntary interviews with the reason on the record', family: 'outcome', node: 'investigation',
    definition: 'Of the voluntary interviews for which it is known, those whose reason is on the record.',
    numerator: 'voluntary interviews with a reason', denominator: 'voluntary interviews where it is known', basis: 'case', clock: 'cohort', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases'], answers: ['6.2.4', '6.2.10'], target: { value: 1, words: 'every voluntary interview; proposed, for the DA lead to set' },
    caveat: 'Where nobody recorded whether there is a reason, the case is left out.'
  },
  {
    id: 'P7', name: 'Days from report to crime outcome', family: 'outcome', node: 'investigation',
    definition: 'Days from the report until the last allegation of the case has an outcome; cases still open count as far as they have come.',
    numerator: 'cases with every crime finished', denominator: 'cases with a crime', basis: 'case', clock: 'cohort', byMonth: 'P7e', unit: 'days', better: 'down', chart: 'km', shape: 'durations',
    needs: ['cases', 'outcomes'], answers: ['6.3.5'], target: null,
    caveat: 'Type 0 is not an outcome. Needs the day of the report, which only the restricted copy holds.'
  },
  {
    id: 'P7b', name: 'Days from report to conduct outcome (officers)', ...conductDays, byMonth: 'P7g',
    definition: 'Officers: days from the report until the last of their conduct matters is decided; cases still open count as far as they have come.'
  },
  {
    id: 'P7d', name: 'Days from report to conduct outcome (staff)', ...conductDays, byMonth: 'P7i',
    definition: 'Police staff: days from the report until the last of their conduct matters is decided; cases still open count as far as they have come.'
  },
  {
    id: 'P7c', name: 'Days from report to conduct recorded', family: 'outcome', node: 'investigation',
    definition: 'Days from the report until a conduct matter is recorded, among cases with a police suspect.',
    numerator: 'cases with conduct recorded', denominator: 'cases with a police suspect', basis: 'case', clock: 'cohort', unit: 'days', better: 'down', chart: 'km', shape: 'durations',
    needs: ['cases', 'outcomes'], answers: ['6.3.5', '6.2.10'], target: null,
    caveat: 'Cases that were decided not to be conduct are left out.'
  },
  {
    ...decidedWithin, id: 'P7e', name: 'Crime outcome within 180 days, by month of report', clock: 'cohort', otherClock: 'P7f', inTheEnd: 'P7', settlesAfter: 7,
    definition: 'Cases with a crime whose crimes all had an outcome within 180 days of the report, of those reported that long before the data date.',
    numerator: 'cases whose crimes all had an outcome within 180 days', denominator: 'cases with a crime, followed for 180 days', caveat: byReport
  },
  {
    ...decidedWithin, id: 'P7f', name: 'Crime outcome within 180 days, of those finished', clock: 'closed', otherClock: 'P7e',
    definition: 'Cases whose crimes all have an outcome, by the month of the last: those in which it came within 180 days of the report.',
    numerator: 'cases whose crimes all had an outcome within 180 days', denominator: 'cases whose crimes all have an outcome', caveat: byDecision
  },
  {
    ...decidedWithin, id: 'P7g', name: 'Conduct outcome within a year (officers, by month of report)', clock: 'cohort', otherClock: 'P7h', inTheEnd: 'P7b', settlesAfter: 13,
    definition: 'Officers: cases whose conduct matters were all decided within 365 days of the report, of those reported that long before the data date.',
    numerator: 'cases whose conduct was decided within 365 days', denominator: 'cases with a conduct strand, followed for 365 days', caveat: byReport
  },
  {
    ...decidedWithin, id: 'P7h', name: 'Conduct outcome within a year (officers, of those finished)', clock: 'closed', otherClock: 'P7g',
    definition: 'Officers: cases whose conduct matters are all decided, by the month of the last decision: those decided within 365 days of the report.',
    numerator: 'cases whose conduct was decided within 365 days', denominator: 'cases whose conduct is decided', caveat: byDecision
  },
  {
    ...decidedWithin, id: 'P7i', name: 'Conduct outcome within a year (staff, by month of report)', clock: 'cohort', otherClock: 'P7j', inTheEnd: 'P7d', settlesAfter: 13,
    definition: 'Police staff: cases whose conduct matters were all decided within 365 days of the report, of those reported that long before the data date.',
    numerator: 'cases whose conduct was decided within 365 days', denominator: 'cases with a conduct strand, followed for 365 days', caveat: byReport
  },
  {
    ...decidedWithin, id: 'P7j', name: 'Conduct outcome within a year (staff, of those finished)', clock: 'closed', otherClock: 'P7i',
    definition: 'Police staff: cases whose conduct matters are all decided, by the month of the last decision: those decided within 365 days of the report.',
    numerator: 'cases whose conduct was decided within 365 days', denominator: 'cases whose conduct is decided', caveat: byDecision
  }
];
