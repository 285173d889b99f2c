import type { Indicator } from './types';

/** What the staff survey asks, wave by wave. */
const asked = {
  family: 'component', basis: 'person', clock: 'as it stands', unit: 'percent', better: 'up', chart: 'bar', shape: 'parts', partsInTime: true,
  needs: ['survey'], target: null, numerator: 'people who said yes', denominator: 'people who answered',
  caveat: 'Each wave is answered by whoever chose to, so compare waves with their intervals and with care.'
} as const;

/** Problem and response: the investigation model, guides, survey, plan. */
export const programme: readonly Indicator[] = [
  {
    id: 'Q9', name: 'Criminal and misconduct strands out of step', family: 'component', node: 'investigation-model',
    definition: 'Of the slots of cases with a police suspect whose notes are held, those that show the theme. A case heard at three panels counts three times here, and once under Themes.',
    numerator: 'slots that show the theme', denominator: 'slots of eligible cases with notes', basis: 'slot', clock: 'month of panel', unit: 'percent', better: 'down', chart: 'p', shape: 'series',
    needs: ['notes', 'passages', 'theme_eligibility'], answers: ['6.2.5'], target: null,
    caveat: 'A theme counts once for a slot. Notes that the engine alone has read count too, and it misses themes. Compare before and after the change of model.'
  },
  {
    id: 'Q9b', name: 'Delay, drift and changes of investigator', family: 'component', node: 'investigation-model',
    definition: 'Of the slots whose notes are held, those that show the theme. A case heard at three panels counts three times here, and once under Themes.',
    numerator: 'slots that show the theme', denominator: 'slots of eligible cases with notes', basis: 'slot', clock: 'month of panel', unit: 'percent', better: 'down', chart: 'p', shape: 'series',
    needs: ['notes', 'passages', 'theme_eligibility'], answers: ['6.2.5', '6.3.5'], target: null,
    caveat: 'A theme counts once for a slot. Notes that the engine alone has read count too, and it misses themes. Compare before and after the change of model.'
  },
  {
    id: 'Q7', name: 'Guides within their review date', family: 'component', node: 'guides-training',
    definition: 'Whether the newest version of each guide is within its review date.',
    numerator: 'guides in date', denominator: 'guides', basis: 'guide', clock: 'as it stands', unit: 'percent', better: 'up', chart: 'bar', shape: 'parts', complete: true, partsOf: 'guide',
    needs: ['guides'], answers: ['6.3.7'], target: { value: 1, words: 'every guide; proposed, for the DA lead to set' },
    caveat: 'Views of a guide for victims may expose readers: they are held as totals only.'
  },
  {
    ...asked, id: 'Q7b', name: 'Staff aware of the guides', node: 'guides-training', answers: ['6.3.7'],
    definition: 'Survey: people aware of the guides, of those who answered.'
  },
  {
    ...asked, id: 'Q8', name: 'Staff who had experienced domestic abuse while working for the force', node: 'prevalence', better: 'none', answers: ['6.3.2'],
    definition: 'Survey: people who had experienced domestic abuse while working for the force, of those who answered.',
    caveat: 'Each wave is answered by whoever chose to. Prevalence is no measure of performance.'
  },
  {
    ...asked, id: 'Q8b', name: 'Staff affected who told someone at work', node: 'told-someone', answers: ['6.3.9'],
    definition: 'Survey: of those affected, people who told someone at work. Never a share of all who answered.',
    numerator: 'people who told someone', denominator: 'people affected'
  },
  {
    ...asked, id: 'Q8c', name: 'Staff confident to report', node: 'confidence', answers: ['6.3.9'],
    definition: 'Survey: people confident to report, of those who answered.'
  },
  {
    id: 'Q18', name: 'Barriers seen in cases', family: 'component', node: 'barriers',
    definition: 'Of the eligible cases with notes, those that show a theme that stands for one of the four barriers.',
    numerator: 'cases that show the theme', denominator: 'eligible cases with notes', basis: 'case', clock: 'month of panel', unit: 'percent', better: 'down', chart: 'bar', shape: 'parts',
    needs: ['notes', 'passages', 'theme_eligibility'], answers: ['6.3.9'], target: null,
    caveat: 'Themes of the codebook stand for the barriers: own colleagues respond (conflict of interest), effect on the role (line manager), effect on the career, everyone knowing (confidentiality).'
  },
  {
    id: 'Q19', name: 'Steps of the plan that are done', family: 'component', node: 'barriers',
    definition: 'The steps of the plan for the force’s own staff.',
    numerator: 'steps done', denominator: 'steps', basis: 'step', clock: 'as it stands', unit: 'percent', better: 'up', chart: 'list', shape: 'parts', complete: true, partsOf: 'programme_step',
    needs: ['programme_actions'], answers: ['6.3.7'], target: null,
    caveat: 'The first plan took about 18 months from the first talks.'
  }
];
