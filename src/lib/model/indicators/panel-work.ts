import { allInTime } from './all-in-time';
import type { Indicator } from './types';

/** Response: the panel at work, its selection, its partners. */
export const panelWork: readonly Indicator[] = [
  {
    id: 'Q11', name: 'Minutes planned for a panel of three hours', family: 'component', node: 'panel-process',
    definition: 'Minutes planned for the slots of the month’s panel, scaled to 180 minutes scheduled.',
    numerator: 'minutes planned', denominator: 'panels of 180 minutes', basis: 'minute', clock: 'month of panel', unit: 'rate', better: 'none', chart: 'xmr', shape: 'series',
    needs: ['panels', 'slots'], answers: ['6.2.1'], target: null,
    caveat: 'Above 180 the list cannot be finished even if every slot keeps to its time.'
  },
  {
    id: 'Q11b', name: 'Panels that overran', family: 'component', node: 'panel-process',
    definition: 'Of the panels held whose time is recorded, those that took longer than scheduled.',
    numerator: 'panels that overran', denominator: 'panels whose time is recorded', basis: 'panel', clock: 'month of panel', unit: 'percent', better: 'down', chart: 'run', shape: 'series', complete: true,
    needs: ['panels'], answers: ['6.2.1'], target: null,
    caveat: 'Where nobody wrote the time down, the panel is left out.'
  },
  {
    id: 'Q11c', name: 'Minutes taken by type of slot', family: 'component', node: 'panel-process',
    definition: 'Minutes taken by slots whose time is recorded, for each type; planned are 15 for a new case, 10 for an update, 30 or more for a complex one.',
    numerator: 'minutes taken', denominator: 'slots whose time is recorded', basis: 'minute', clock: 'month of panel', unit: 'rate', better: 'none', chart: 'bar', shape: 'parts', partsOf: 'slot_type',
    needs: ['slots'], answers: ['6.2.1'], target: null,
    caveat: 'A mean: a few long slots pull it up.'
  },
  {
    id: 'Q11d', name: 'Slots cut and carried over', family: 'component', node: 'panel-process',
    definition: 'Of the slots planned, those cut and carried over to the next panel.',
    numerator: 'slots carried over', denominator: 'slots where it is known', basis: 'slot', clock: 'month of panel', unit: 'percent', better: 'down', chart: 'p', shape: 'series',
    needs: ['slots', 'cases'], answers: ['6.2.1'], target: null,
    caveat: 'A case carried over waits a month more.'
  },
  {
    id: 'Q14', name: 'Tone of the panel', family: 'component', node: 'panel-process',
    definition: 'Mean mark for the tone of the panel, 1 critical to 5 supportive.',
    numerator: 'marks added up', denominator: 'marks given', basis: 'answer', clock: 'month of panel', unit: 'score', better: 'up', chart: 'xmr', shape: 'series',
    needs: ['feedback'], answers: ['6.2.9'], target: null,
    caveat: 'The language of notes drifts with the years; nobody is scored.'
  },
  {
    id: 'Q14b', name: 'Learning points that are good practice', family: 'component', node: 'panel-process',
    definition: 'Of the learning points raised, those that are good practice.',
    numerator: 'good practice points', denominator: 'learning points', basis: 'learning item', clock: 'month of panel', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
    needs: ['learning_items'], answers: ['6.2.9'], target: null,
    caveat: 'A panel that only praises learns little.'
  },
  {
    id: 'Q16', name: 'Actions done on time', family: 'component', node: 'panel-process',
    definition: 'Actions done by the day they were due, of those due.',
    numerator: 'actions done by the due day', denominator: 'actions due', basis: 'action', clock: 'month due', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['actions'], answers: ['6.2.2', '6.2.10'], target: { value: 0.9, words: '90% on time; proposed, for the DA lead to set' },
    caveat: `Withdrawn and superseded actions are left out.${allInTime('actions')}`
  },
  {
    id: 'Q16b', name: 'Open actions that are overdue, by owner role', family: 'component', node: 'panel-process',
    definition: 'Of the actions open at the data date, those overdue, by the role that owns them.',
    numerator: 'overdue actions', denominator: 'open actions', basis: 'action', clock: 'as it stands', unit: 'percent', better: 'down', chart: 'bar', shape: 'parts', partsOf: 'owner_role',
    needs: ['actions'], answers: ['6.2.2'], target: null,
    caveat: 'Roles, never names. A role with more actions has more to be late with.'
  },
  {
    id: 'Q16c', name: 'Days from setting an action to doing it', family: 'component', node: 'panel-process',
    definition: 'Days until an action was done; open ones count as far as they have come.',
    numerator: 'actions done', denominator: 'actions set', basis: 'action', clock: 'month of panel', unit: 'days', better: 'down', chart: 'km', shape: 'durations',
    needs: ['actions'], answers: ['6.2.2'], target: null,
    caveat: 'Due dates differ, so a slow action is not always a late one.'
  },
  {
    id: 'Q13', name: 'Share of triaged cases sent to the panel, by selection regime', family: 'component', node: 'selection',
    definition: 'Cases sent to the panel, of those triaged under each selection regime.',
    numerator: 'cases sent to the panel', denominator: 'cases with a triage decision', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'bar', shape: 'parts', partsOf: 'selection_regime',
    needs: ['cases'], answers: ['6.2.1'], target: null,
    caveat: 'A trend that crosses a change of regime compares different cases.'
  },
  {
    id: 'Q12', name: 'Cases that meet each criterion of complexity', family: 'component', node: 'selection',
    definition: 'Cases of the period that meet each of the four criteria; a case may meet several.',
    numerator: 'cases that meet it', denominator: 'cases reported', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'bar', shape: 'parts', partsOf: 'complexity_flag',
    needs: ['cases'], answers: ['6.2.1'], target: null,
    caveat: 'Flags are set by people and differ in care. Where no case has one, they count as not recorded, and only what the type of a case says is counted.'
  },
  {
    id: 'Q12b', name: 'Complex cases sent to a case conference', family: 'component', node: 'selection',
    definition: 'Of the cases that meet a criterion of complexity, those that triage sent to a case conference, or that had a slot for one. Whether it was held is in the days from report to case conference.',
    numerator: 'cases sent to a conference', denominator: 'complex cases', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
    needs: ['cases', 'slots'], answers: ['6.2.1'], target: null,
    caveat: 'Not every complex case needs one.'
  },
  {
    id: 'Q12c', name: 'Days from report to case conference', family: 'component', node: 'selection',
    definition: 'Days from the report until a case conference was held, among the cases sent to one; a case that waits counts as far as it has come, and one that closed without a conference until it closed.',
    numerator: 'conferences held', denominator: 'cases sent to a conference', basis: 'case', clock: 'cohort', unit: 'days', better: 'down', chart: 'km', shape: 'durations',
    needs: ['cases', 'slots'], answers: ['6.2.1'], target: null,
    caveat: 'Needs the day of the report. Few cases go to a conference: read the interval.'
  },
  {
    id: 'Q15', name: 'Slots with the view of a partner recorded', family: 'component', node: 'partners',
    definition: 'Of the slots for which it is known, those in which the view of a partner agency is recorded.',
    numerator: 'slots with a view recorded', denominator: 'slots where it is known', basis: 'slot', clock: 'month of panel', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['slots', 'cases'], answers: ['6.2.9'], target: null,
    caveat: 'Partners give their time; a view that was given and not written down is not here.'
  },
  {
    id: 'Q15b', name: 'Slots in which a partner changed the direction', family: 'component', node: 'partners',
    definition: 'Of the slots with a partner’s view recorded, those whose direction it changed.',
    numerator: 'slots whose direction changed', denominator: 'slots with a view recorded', basis: 'slot', clock: 'month of panel', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
    needs: ['slots', 'cases'], answers: ['6.2.9'], target: null,
    caveat: 'Agreement can be as valuable as challenge.'
  },
  {
    id: 'Q15c', name: 'Tone of the panel, as partners mark it', family: 'component', node: 'partners',
    definition: 'Mean mark that partner agencies give the tone of the panel, 1 critical to 5 supportive.',
    numerator: 'marks added up', denominator: 'marks given', basis: 'answer', clock: 'month of panel', unit: 'score', better: 'up', chart: 'xmr', shape: 'series',
    needs: ['feedback'], answers: ['6.2.9'], target: null,
    caveat: 'A few answers a panel; partners give their time, and nobody is scored.'
  },
  {
    id: 'Q6', name: 'Partner professionals trained so far', family: 'component', node: 'partners',
    definition: 'People of partner agencies trained on police and misconduct or at partner workshops, added up.',
    numerator: 'people trained so far', denominator: null, basis: 'person', clock: 'as it stands', unit: 'count', better: 'up', chart: 'run', shape: 'series', stock: true,
    needs: ['training'], answers: ['6.2.9'], target: { value: 150, words: 'about 150 professionals, as the published report says; proposed, for the DA lead to set' },
    caveat: 'People trained twice count twice.'
  },
  {
    id: 'Q6b', name: 'Providers with a single point of contact', family: 'component', node: 'partners',
    definition: 'Providers with an active single point of contact on the last day of the month, of those known.',
    numerator: 'providers with a contact', denominator: 'providers known', basis: 'person', clock: 'as it stands', unit: 'percent', better: 'up', chart: 'run', shape: 'series', stock: true,
    needs: ['spocs'], answers: ['6.2.9'], target: null,
    caveat: 'A provider is known from its first contact or training on record.'
  },
  {
    id: 'Q6c', name: 'People trained by programme', family: 'component', node: 'guides-training',
    definition: 'People trained in the period, by programme.',
    numerator: 'people trained', denominator: null, basis: 'person', clock: 'month of event', unit: 'count', better: 'none', chart: 'bar', shape: 'parts', partsOf: 'training_programme',
    needs: ['training'], answers: ['6.3.7'], target: null,
    caveat: 'Trained is not the same as changed.'
  }
];
