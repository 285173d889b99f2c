/** The logic model of the panel as data: what the problem was, what was done about it, what that should produce and change. */
export type Stage = 'problem' | 'response' | 'outputs' | 'outcomes';

export type NodeId =
  | 'prevalence' | 'told-someone' | 'barriers'
  | 'panel-process' | 'selection' | 'senior-oversight' | 'investigation-model' | 'confidentiality' | 'partners' | 'guides-training' | 'closure'
  | 'cases-referred' | 'panels-held' | 'soos-active' | 'partners-attending' | 'actions-set' | 'themes-raised'
  | 'confidence' | 'investigation' | 'support-updates' | 'accountability' | 'learning-applied';

/** A box. Its indicators name it: see `indicatorsOf` in indicators.ts, whose first one is the number that the box shows. */
export interface LogicNode {
  readonly id: NodeId;
  readonly stage: Stage;
  readonly name: string;
  readonly says: string;
}

/** The published staff survey: two figures with two different bases. The second is a share of those affected, never of all who answered. */
export interface Baseline {
  readonly item: 'experienced_da' | 'told_someone_at_work';
  /** The box whose measure asks the same of a survey that is loaded. */
  readonly node: NodeId;
  readonly share: number;
  readonly denominator: number;
  /** False where the report gives only the share and the number of people is worked out from it. */
  readonly exact: boolean;
  readonly base: string;
  readonly says: string;
}

export const surveyBaseline: readonly Baseline[] = [
  {
    item: 'experienced_da', node: 'prevalence', share: 0.48, denominator: 391, exact: true, base: 'all 391 who answered an anonymous survey',
    says: '48% of the 391 who answered had experienced domestic abuse while working for the force: about 188 people.'
  },
  {
    item: 'told_someone_at_work', node: 'told-someone', share: 0.4, denominator: 188, exact: false, base: 'the 48% who had been affected, about 188 people',
    says: '40% of those affected, about 188 people, had told someone at work: about 75 had, and about 113 had not.'
  }
];

/** Said beside the baseline wherever it is shown. */
export const baselineCaveat = 'People chose whether to answer, so the survey cannot be read as the share of the whole workforce. As a random sample it would be sure to about 5 points for the first figure and 7 for the second.';

export const logicModel: readonly LogicNode[] = [
  { id: 'prevalence', stage: 'problem', name: 'Abuse among our own people', says: 'Nearly half of those who answered the survey had been affected.' },
  { id: 'told-someone', stage: 'problem', name: 'Few told anyone at work', says: 'Two in five of those affected told someone at work.' },
  { id: 'barriers', stage: 'problem', name: 'Four barriers to telling', says: 'Own colleagues respond; the effect on the role; the effect on the career; everyone knowing.' },

  { id: 'panel-process', stage: 'response', name: 'A monthly panel', says: 'Three hours a month: new cases 15 minutes, updates 10, complex cases 30 or more.' },
  { id: 'selection', stage: 'response', name: 'Cases chosen for it', says: 'Complex cases first, then every case, then triaged cases.' },
  { id: 'senior-oversight', stage: 'response', name: 'A senior oversight officer for every victim', says: 'A chief inspector, independent of the investigation.' },
  { id: 'investigation-model', stage: 'response', name: 'One team for crime and conduct', says: 'A dedicated team runs both strands.' },
  { id: 'confidentiality', stage: 'response', name: 'Confidentiality promised and policed', says: 'Anonymous discussion, restricted records, conflicts declared.' },
  { id: 'partners', stage: 'response', name: 'Partners at the table', says: 'External agencies look at cases with other eyes.' },
  { id: 'guides-training', stage: 'response', name: 'Guides, training and a survivors\' network', says: 'People know where to turn, and those who meet them know what to do.' },
  { id: 'closure', stage: 'response', name: 'Closure only when all is done', says: 'Every action that gates closure is complete before a case closes.' },

  { id: 'cases-referred', stage: 'outputs', name: 'Cases referred and heard', says: 'Cases that come to the panel.' },
  { id: 'panels-held', stage: 'outputs', name: 'Panels held', says: 'Up to twelve a year.' },
  { id: 'soos-active', stage: 'outputs', name: 'Senior oversight officers', says: 'How many carry cases, and how many each.' },
  { id: 'partners-attending', stage: 'outputs', name: 'Partners attending', says: 'External seats filled.' },
  { id: 'actions-set', stage: 'outputs', name: 'Actions set', says: 'What the panel asks for.' },
  { id: 'themes-raised', stage: 'outputs', name: 'Themes raised', says: 'What recurs across cases.' },

  { id: 'confidence', stage: 'outcomes', name: 'Confidence to report', says: 'People come forward, by more routes, about anyone.' },
  { id: 'investigation', stage: 'outcomes', name: 'Better investigations', says: 'The right investigator, reasons recorded, no drift.' },
  { id: 'support-updates', stage: 'outcomes', name: 'Victims supported and updated', says: 'Supported throughout, told in time, contacted as agreed.' },
  { id: 'accountability', stage: 'outcomes', name: 'Suspects held to account', says: 'Crime and conduct each decided on their own merits.' },
  { id: 'learning-applied', stage: 'outcomes', name: 'Learning applied', says: 'A theme is tasked, the tasking is done, the theme recurs less.' }
];

export const stages: readonly { readonly id: Stage; readonly name: string }[] = [
  { id: 'problem', name: 'Problem' },
  { id: 'response', name: 'Response' },
  { id: 'outputs', name: 'Outputs' },
  { id: 'outcomes', name: 'Outcomes' }
];
