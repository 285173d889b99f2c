import type { Indicator } from './types';

const reports = 'More reports is what the panel hoped for, and data washes, campaigns and rule changes raise them too: the count has no good direction.';

/** Outcome: confidence to report. */
export const confidence: readonly Indicator[] = [
  {
    id: 'P1', name: 'Reports of workplace domestic abuse', family: 'outcome', node: 'confidence',
    definition: 'Cases in scope, by the month in which the force first knew.',
    numerator: 'cases reported', denominator: null, basis: 'case', clock: 'cohort', unit: 'count', better: 'none', chart: 'c', shape: 'series',
    needs: ['cases'], answers: ['6.2.3', '6.3.1'], target: null, caveat: reports
  },
  {
    id: 'P1b', name: 'Reports with a police victim', family: 'outcome', node: 'confidence',
    definition: 'Cases in which a victim works for the police, by the month in which the force first knew.',
    numerator: 'cases with a police victim', denominator: null, basis: 'case', clock: 'cohort', unit: 'count', better: 'none', chart: 'c', shape: 'series',
    needs: ['cases'], answers: ['6.2.3', '6.3.1'], target: null, caveat: `${reports} A case between two police parties counts here and among suspects.`
  },
  {
    id: 'P1c', name: 'Reports with a police suspect', family: 'outcome', node: 'confidence',
    definition: 'Cases in which a suspect works for the police, by the month in which the force first knew.',
    numerator: 'cases with a police suspect', denominator: null, basis: 'case', clock: 'cohort', unit: 'count', better: 'none', chart: 'c', shape: 'series',
    needs: ['cases'], answers: ['6.2.3', '6.3.1'], target: null, caveat: `${reports} A case between two police parties counts here and among victims.`
  }
];
