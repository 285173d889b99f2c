import type { Indicator } from './types';

const p14 = {
  family: 'outcome', node: 'accountability', basis: 'case', unit: 'percent', better: 'down',
  needs: ['cases', 'outcomes'], answers: ['6.2.5', '6.2.10', '6.3.3'], target: null,
  numerator: 'of those, cases whose conduct strand ended with no action: no further action, no case to answer, or not recorded as conduct',
  denominator: 'cases without charge whose conduct strand is finished',
  caveat: 'The two strands have different standards of proof, so one does not follow from the other. Cases with conduct still open are left out, and so are cases with no conduct row at all.'
} as const;

/** Outcome: accountability, criminal and conduct. Officers and staff have different ladders and are never added up. */
export const accountability: readonly Indicator[] = [
  {
    ...p14, id: 'P14', name: 'Conduct closed without action after a crime closed without charge (officers)', clock: 'closed', otherClock: 'P14c', chart: 'p', shape: 'series',
    definition: 'Officers: cases in which no allegation was charged and the conduct strand is finished, by the month in which the second of the two was decided.'
  },
  {
    ...p14, id: 'P14b', name: 'Conduct closed without action after a crime closed without charge (staff)', clock: 'closed', chart: 'p', shape: 'series',
    definition: 'Police staff: cases in which no allegation was charged and the conduct strand is finished, by the month in which the second of the two was decided.'
  },
  {
    ...p14, id: 'P14c', name: 'Conduct closed without action after a crime closed without charge (officers, by month of report)', clock: 'cohort', otherClock: 'P14', chart: 'p', shape: 'series',
    definition: 'Officers: the same cases by the month of the report.',
    caveat: `${p14.caveat} Recent months are unfinished: what is decided early is not like what is decided late.`
  },
  {
    ...p14, id: 'P14d', name: 'Crime outcome by conduct outcome (officers)', clock: 'as it stands', chart: 'cross', shape: 'cross', better: 'none', unit: 'count',
    definition: 'Officers: cases by how the crime ended and how the conduct strand ended, with what is still open shown as open.',
    numerator: 'cases', denominator: null,
    caveat: 'A case counts as charged if any allegation was. Open is not an outcome: it is shown so that nobody mistakes the rest for all.'
  }
];
