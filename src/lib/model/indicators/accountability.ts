import { allInTime } from './all-in-time';
import type { Indicator } from './types';

const p14 = {
  family: 'outcome', node: 'accountability', basis: 'case', unit: 'percent', better: 'down',
  needs: ['cases', 'outcomes'], answers: ['6.2.5', '6.2.10', '6.3.3'], target: null,
  numerator: 'of those, cases whose conduct strand ended with no action: no further action, no case to answer, or not recorded as conduct',
  denominator: 'cases without charge whose conduct strand is finished',
  caveat: 'The two strands have different standards of proof, so one does not follow from the other. Officers and staff of one case are apart; contractors are in neither. Left out are cases with conduct open or without a conduct row, those of which it is not known how conduct ended or when a crime did, and those passed to another body. The table Crime outcome by conduct outcome (officers) shows apart what is one here: a crime resolved out of court is without charge, conduct not recorded as conduct without action.'
} as const;

const p13 = {
  family: 'outcome', node: 'accountability', basis: 'conduct matter', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
  needs: ['cases', 'outcomes'], answers: ['6.3.3'], target: null,
  numerator: 'matters with a case to answer', denominator: 'finished matters of which the decision is known',
  caveat: 'Officers and staff have different ladders and are never added up; contractors are in neither. Suspension is not an outcome. Conduct still open is left out, so recent months hold what was quick, and so is a matter whose decision on the case to answer is blank.'
} as const;

const left = {
  family: 'outcome', node: 'accountability', basis: 'conduct matter', clock: 'closed', unit: 'percent', better: 'down', chart: 'p', shape: 'series',
  needs: ['cases', 'outcomes'], answers: ['6.3.3'], target: null,
  numerator: 'matters whose subject left', denominator: 'finished matters with a known outcome',
  caveat: 'Leaving does not end the matter by itself: see whether a finding was still made. Contractors are in neither.'
} as const;

const proven = {
  ...left, better: 'up', numerator: 'matters proven',
  caveat: 'Learning and reflective practice are no finding, and nor is a removal of vetting. Officers and staff have different ladders and are never added up; contractors are in neither.'
} as const;

/** Outcome: accountability, criminal and conduct. Officers and staff have different ladders and are never added up. */
export const accountability: readonly Indicator[] = [
  {
    ...p14, id: 'P14', name: 'Conduct closed without action after a crime closed without charge (officers)', clock: 'closed', otherClock: 'P14c', chart: 'p', shape: 'series',
    definition: 'Officers: cases in which no allegation was charged and the conduct strand is finished, by the month in which the second of the two was decided.'
  },
  {
    ...p14, id: 'P14b', name: 'Conduct closed without action after a crime closed without charge (staff)', clock: 'closed', otherClock: 'P14f', chart: 'p', shape: 'series',
    definition: 'Police staff: cases in which no allegation was charged and the conduct strand is finished, by the month in which the second of the two was decided.'
  },
  {
    ...p14, id: 'P14c', name: 'Conduct closed without action after a crime closed without charge (officers, by month of report)', clock: 'cohort', otherClock: 'P14', inTheEnd: 'P14e', settlesAfter: 12, chart: 'p', shape: 'series',
    definition: 'Officers: cases in which no allegation was charged and the conduct strand is finished, by the month of the report.',
    caveat: `${p14.caveat} Recent months are unfinished: what is decided early is not like what is decided late.`
  },
  {
    ...p14, id: 'P14f', name: 'Conduct closed without action after a crime closed without charge (staff, by month of report)', clock: 'cohort', otherClock: 'P14b', settlesAfter: 12, chart: 'p', shape: 'series',
    definition: 'Police staff: cases in which no allegation was charged and the conduct strand is finished, by the month of the report.',
    caveat: `${p14.caveat} Recent months are unfinished: what is decided early is not like what is decided late.`
  },
  {
    ...p14, id: 'P14d', name: 'Crime outcome by conduct outcome (officers)', clock: 'as it stands', chart: 'cross', shape: 'cross', better: 'none', unit: 'count',
    definition: 'Officers: cases by how the crime ended and how the conduct strand ended, with what is still open shown as open.',
    numerator: 'cases', denominator: null,
    caveat: 'A case counts as charged if any allegation was, and as passed on if any was and none charged. Open is not an outcome: it is shown so that nobody mistakes the rest for all. The share closed without action after no charge puts together what is apart here: “No charge” with “Out-of-court resolution”, and “No action” with “Not recorded as conduct”.'
  },
  {
    id: 'P14e', name: 'Days until a charge, or until crime and conduct are both finished (officers)', family: 'outcome', node: 'accountability',
    definition: 'Officers: days from the report until a crime was charged or passed on, or until crime and conduct were both finished without a charge; cases still open count as far as they have come.',
    numerator: 'cases that ended', denominator: 'cases with both strands on record', basis: 'case', clock: 'cohort', unit: 'days', better: 'none', chart: 'km', shape: 'durations',
    needs: ['cases', 'outcomes'], answers: ['6.2.5', '6.3.5'], target: null,
    caveat: 'Needs the day of the report. The first charge ends the wait at its own date, whatever becomes of conduct, so that the wait can be shorter than that of conduct alone.'
  },
  {
    id: 'P8', name: 'Cases with both strands considered', family: 'outcome', node: 'accountability',
    definition: 'Cases with a police suspect in which a conduct matter was recorded, or the reason for not recording one is on the record.',
    numerator: 'cases with conduct recorded or reasoned not', denominator: 'cases with a police suspect', basis: 'case', clock: 'cohort', otherClock: 'P8b', settlesAfter: 3, unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'outcomes'], answers: ['6.2.10', '6.3.3'], target: { value: 1, words: 'every case; proposed, for the DA lead to set' },
    caveat: 'The super-complaint found conduct left out in most of the cases that it sampled. Recent cases may still be waiting for the record.'
  },
  {
    id: 'P8b', name: 'Cases with both strands considered, of those whose crime is finished', family: 'outcome', node: 'accountability',
    definition: 'Cases with a police suspect whose crimes all have an outcome, in which a conduct matter was recorded or the reason for not recording one is on the record, by the month of the last crime outcome.',
    numerator: 'cases with conduct recorded or reasoned not', denominator: 'cases with a police suspect whose crimes all have an outcome', basis: 'case', clock: 'closed', otherClock: 'P8', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'outcomes'], answers: ['6.2.10', '6.3.3'], target: { value: 1, words: 'every case; proposed, for the DA lead to set' },
    caveat: 'Leaves out cases whose crime is still open, and cases in which no crime was recorded. Conduct counts whenever it was considered, even after the crime was closed.'
  },
  {
    id: 'P12', name: 'Cases charged, of those finished', family: 'outcome', node: 'accountability',
    definition: 'Cases in which an allegation was charged or summonsed, of those whose crimes all have an outcome, by the month of the last outcome.',
    numerator: 'cases charged', denominator: 'cases whose crimes all have an outcome', basis: 'case', clock: 'closed', otherClock: 'P12b', unit: 'percent', better: 'up', byYear: true, chart: 'p', shape: 'series',
    needs: ['cases', 'outcomes'], answers: ['6.3.3', '6.3.4'], target: null,
    caveat: 'Type 0 is not an outcome. The national figure of 9% is a reference, not a target; the review that gave it found charging just as likely with a police suspect.'
  },
  {
    id: 'P12b', name: 'Cases charged, by month of report', family: 'outcome', node: 'accountability',
    definition: 'Cases in which an allegation was charged or summonsed, of those whose crimes all have an outcome, by the month of the report.',
    numerator: 'cases charged', denominator: 'cases whose crimes all have an outcome', basis: 'case', clock: 'cohort', otherClock: 'P12', inTheEnd: 'P7', settlesAfter: 12, unit: 'percent', better: 'up', byYear: true, chart: 'p', shape: 'series',
    needs: ['cases', 'outcomes'], answers: ['6.3.3', '6.3.4'], target: null,
    caveat: 'Recent months are unfinished, and what ends early is seldom a charge: see the waiting-time chart for the share charged in the end.'
  },
  {
    id: 'P12c', name: 'Allegations charged, of those with an outcome', family: 'outcome', node: 'accountability',
    definition: 'Allegations charged or summonsed, of those with an outcome, by the month of the outcome.',
    numerator: 'allegations charged', denominator: 'allegations with an outcome', basis: 'allegation', clock: 'closed', unit: 'percent', better: 'up', byYear: true, chart: 'p', shape: 'series',
    needs: ['cases', 'outcomes'], answers: ['6.3.3', '6.3.4'], target: null,
    caveat: 'Allegations are not cases: a case with many allegations weighs more here.'
  },
  {
    ...p13, id: 'P13', name: 'Conduct matters with a case to answer (officers)', clock: 'closed', otherClock: 'P13f',
    definition: 'Officers: conduct matters with a case to answer for misconduct or gross misconduct, of those finished, by the month of the decision.'
  },
  {
    ...p13, id: 'P13f', name: 'Conduct matters with a case to answer (officers, by month of report)', clock: 'cohort', otherClock: 'P13', settlesAfter: 12,
    definition: 'Officers: conduct matters with a case to answer for misconduct or gross misconduct, of those finished, by the month of the report.'
  },
  {
    ...p13, id: 'P13b', name: 'Conduct matters with a case to answer (staff)', clock: 'closed', otherClock: 'P13g',
    definition: 'Police staff: conduct matters with a case to answer, of those finished, by the month of the decision.'
  },
  {
    ...p13, id: 'P13g', name: 'Conduct matters with a case to answer (staff, by month of report)', clock: 'cohort', otherClock: 'P13b', settlesAfter: 12,
    definition: 'Police staff: conduct matters with a case to answer, of those finished, by the month of the report.'
  },
  {
    id: 'P13c', name: 'Conduct outcomes (officers)', family: 'outcome', node: 'accountability',
    definition: 'Officers: how finished conduct matters of the period ended.',
    numerator: 'matters that ended so', denominator: 'finished matters', basis: 'conduct matter', clock: 'closed', unit: 'percent', better: 'none', chart: 'bar', shape: 'parts', partsOf: 'conduct_outcome',
    needs: ['cases', 'outcomes'], answers: ['6.3.3'], target: null,
    caveat: 'Officers and staff have different ladders and are never added up; contractors are in neither. Suspension is not an outcome. Reflective practice is learning, not discipline.'
  },
  {
    id: 'P13d', name: 'Conduct outcomes (staff)', family: 'outcome', node: 'accountability',
    definition: 'Police staff: how finished conduct matters of the period ended.',
    numerator: 'matters that ended so', denominator: 'finished matters', basis: 'conduct matter', clock: 'closed', unit: 'percent', better: 'none', chart: 'bar', shape: 'parts', partsOf: 'conduct_outcome',
    needs: ['cases', 'outcomes'], answers: ['6.3.3'], target: null,
    caveat: 'Officers and staff have different ladders and are never added up; contractors are in neither. Suspension is not an outcome.'
  },
  {
    ...left, id: 'P13e', name: 'Subjects who left before the outcome (officers)',
    definition: 'Officers: finished conduct matters whose subject resigned or retired before the outcome.'
  },
  {
    ...left, id: 'P13h', name: 'Subjects who left before the outcome (staff)',
    definition: 'Police staff: finished conduct matters whose subject resigned or retired before the outcome.'
  },
  {
    ...proven, id: 'P13i', name: 'Conduct matters proven (officers)',
    definition: 'Officers: finished conduct matters that ended in a written or final warning, reduction in rank, dismissal or the finding that the subject would have been dismissed.'
  },
  {
    ...proven, id: 'P13j', name: 'Conduct matters proven (staff)',
    definition: 'Police staff: finished conduct matters that ended in a verbal, written or final warning, dismissal or the finding that the subject would have been dismissed.'
  },
  {
    id: 'Q22', name: 'Suspension decided within three working days', family: 'component', node: 'accountability',
    definition: 'Gross misconduct assessments from 13 July 2026 on while a crime was open, followed by a decision on suspension within three working days.',
    numerator: 'decisions within three working days', denominator: 'assessments, unless still due', basis: 'case', clock: 'month of event', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'outcomes', 'restrictions', 'bank_holidays'], answers: ['6.3.6', '6.3.8'], target: { value: 1, words: 'every case; proposed, for the DA lead to set' },
    caveat: `The duty holds only from 13 July 2026. Summaries of the rules differ on whether arrest or charge starts it: read the instrument.${allInTime('decisions')}`
  },
  {
    id: 'Q22b', name: 'Restrictions reviewed by the day they were due', family: 'component', node: 'accountability',
    definition: 'Reviews of restrictions and suspensions due by the data date that were held by then.',
    numerator: 'reviews held in time', denominator: 'reviews due', basis: 'review', clock: 'month due', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'restrictions'], answers: ['6.3.6', '6.3.8'], target: { value: 1, words: 'every review; proposed, for the DA lead to set' },
    caveat: `Due days are as entered: four weeks under the older rules, twelve under those of July 2026.${allInTime('reviews')}`
  },
  {
    id: 'Q22c', name: 'Decisions not to suspend after an arrest with exceptional circumstances recorded', family: 'component', node: 'accountability',
    definition: 'Cases with an arrest and a gross misconduct assessment from 13 July 2026 on in which it was decided not to suspend: those with exceptional circumstances on record.',
    numerator: 'cases with exceptional circumstances on record', denominator: 'cases not suspended where it is known', basis: 'case', clock: 'month of event', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'restrictions'], answers: ['6.3.6', '6.3.8'], target: { value: 1, words: 'every case; proposed, for the DA lead to set' },
    caveat: 'Cases where nobody recorded whether there were such circumstances are left out, which flatters the figure.'
  }
];
