import type { Indicator } from './types';

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
    caveat: '"Partly" counts as not met.'
  }
];
