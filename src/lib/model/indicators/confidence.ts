import type { Indicator } from './types';

const reports = 'More reports is what the panel hoped for, and data washes, campaigns and rule changes raise them too: the count has no good direction.';

const repeated = {
  numerator: 'cases with such a link', denominator: 'cases reported', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
  needs: ['cases', 'case_links'], answers: ['6.3.8'], target: null,
  caveat: 'The link is made with a key that only the coordinator holds. More links can mean better detection.'
} as const;

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
  },
  {
    id: 'P1d', name: 'Reports for every thousand of the workforce', family: 'outcome', node: 'confidence',
    definition: 'Cases reported in a calendar year that is loaded in full, for every thousand people of the workforce in that year.',
    numerator: 'cases reported in the year', denominator: 'thousands of the workforce', basis: 'case', clock: 'cohort', unit: 'rate', better: 'none', chart: 'bar', shape: 'parts', partsInTime: true, inThousands: true,
    needs: ['cases', 'workforce'], answers: ['6.2.3', '6.3.4'], target: null,
    caveat: 'Cases are not people: one person may be in several. Part years are left out.'
  },
  {
    id: 'P2', name: 'Reports that came by a route inside the force', family: 'outcome', node: 'confidence',
    definition: 'Cases that came through a manager, a colleague, the person themselves, professional standards, anti-corruption, the confidential line, occupational health or the survivors’ network.',
    numerator: 'cases by a route inside the force', denominator: 'cases with a known route', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
    needs: ['cases'], answers: ['6.2.3'], target: null,
    caveat: 'A broader mix of routes is what is hoped for; no single share is right.'
  },
  {
    id: 'P2b', name: 'Reports of abuse that is not recent', family: 'outcome', node: 'confidence',
    definition: 'Cases of abuse more than twelve months before the report.',
    numerator: 'cases of non-recent abuse', denominator: 'cases whose recency is known', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
    needs: ['cases'], answers: ['6.2.3'], target: null,
    caveat: 'A rise can be confidence: people come forward about what they kept to themselves.'
  },
  {
    id: 'P2c', name: 'Reports by route', family: 'outcome', node: 'confidence',
    definition: 'Cases of the period by the route on which they came.',
    numerator: 'cases by the route', denominator: 'cases with a known route', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'bar', shape: 'parts', partsOf: 'referral_route',
    needs: ['cases'], answers: ['6.2.3'], target: null,
    caveat: 'Small routes are few cases: read the interval.'
  },
  {
    id: 'P3', name: 'Suspects above constable or equivalent', family: 'outcome', node: 'confidence',
    definition: 'Of the cases with a police suspect of known band, those in which the suspect is a sergeant or above, or the like among staff.',
    numerator: 'cases with a suspect above constable', denominator: 'cases with a police suspect of known band', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
    needs: ['cases'], answers: ['6.2.3', '6.3.3'], target: null,
    caveat: 'Read as confidence to report upwards; compare with the make-up of the workforce. Very few cases: never crossed with year and sex.'
  },
  {
    id: 'P16', name: 'Victims who would report again', family: 'outcome', node: 'confidence',
    definition: 'Answers of 4 or 5 of 5 from victims asked whether they would report again.',
    numerator: 'answers of 4 or 5', denominator: 'answers', basis: 'answer', clock: 'month of panel', unit: 'percent', better: 'up', chart: 'run', shape: 'series',
    needs: ['feedback'], answers: ['6.3.2', '6.3.9'], target: null,
    caveat: 'Those who answer are not those who do not.'
  },
  {
    id: 'P16b', name: 'Victims who felt informed', family: 'outcome', node: 'confidence',
    definition: 'Answers of 4 or 5 of 5 from victims asked whether they felt informed.',
    numerator: 'answers of 4 or 5', denominator: 'answers', basis: 'answer', clock: 'month of panel', unit: 'percent', better: 'up', chart: 'run', shape: 'series',
    needs: ['feedback'], answers: ['6.2.6', '6.3.2'], target: null,
    caveat: 'Those who answer are not those who do not.'
  },
  {
    id: 'P16c', name: 'Victims who felt that it was kept confidential', family: 'outcome', node: 'confidence',
    definition: 'Answers of 4 or 5 of 5 from victims asked whether it was kept confidential.',
    numerator: 'answers of 4 or 5', denominator: 'answers', basis: 'answer', clock: 'month of panel', unit: 'percent', better: 'up', chart: 'run', shape: 'series',
    needs: ['feedback'], answers: ['6.3.9'], target: null,
    caveat: 'Those who answer are not those who do not.'
  },
  {
    id: 'P18', name: 'Reports with a suspect reported before', family: 'outcome', node: 'confidence',
    definition: 'Cases linked to an earlier case of the same suspect that was reported within the 24 months before.', ...repeated
  },
  {
    id: 'P18b', name: 'Reports with a victim who reported before', family: 'outcome', node: 'confidence',
    definition: 'Cases linked to an earlier case of the same victim that was reported within the 24 months before.', ...repeated
  },
  {
    id: 'P18c', name: 'Reports with a suspect reported in the twelve months before', family: 'outcome', node: 'confidence',
    definition: 'Cases linked to an earlier case of the same suspect that was reported within the 12 months before.', ...repeated
  },
  {
    id: 'P18d', name: 'Reports with a victim who reported in the twelve months before', family: 'outcome', node: 'confidence',
    definition: 'Cases linked to an earlier case of the same victim that was reported within the 12 months before.', ...repeated
  }
];
