import type { Indicator } from './types';

/** What the panel does: the six outputs of the logic model, and the slots that carry them. */
export const outputs: readonly Indicator[] = [
  {
    id: 'O1', name: 'Cases referred to the panel', family: 'output', node: 'cases-referred',
    definition: 'Cases sent by triage, or heard without any, by the month in which the force first knew.',
    numerator: 'cases sent to the panel', denominator: null, basis: 'case', clock: 'cohort', unit: 'count', better: 'none', chart: 'xmr', shape: 'series', startsWithFirst: true,
    needs: ['cases', 'slots'], answers: ['6.2.1', '6.2.3'], target: null,
    caveat: 'Read it beside the selection regime: a change in which cases are chosen changes this number without any change in what people report.'
  },
  {
    id: 'O1b', name: 'Share of reports sent to the panel', family: 'output', node: 'cases-referred',
    definition: 'Of the cases that triage has decided on, the share that it sent to the panel.',
    numerator: 'cases sent to the panel', denominator: 'cases with a triage decision', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
    needs: ['cases'], answers: ['6.2.1'], target: null,
    caveat: 'Under "complex cases only" a low share is by design. Cases without a recorded decision are left out.'
  },
  {
    id: 'O2', name: 'Scheduled panels that were held', family: 'output', node: 'panels-held',
    definition: 'Panels held, of those that were scheduled and whose month has passed.',
    numerator: 'panels held', denominator: 'panels held or cancelled', basis: 'panel', clock: 'month of panel', unit: 'percent', better: 'up', chart: 'run', shape: 'series', complete: true,
    needs: ['panels'], answers: ['6.2.1', '6.2.10'], target: { value: 1, words: 'every scheduled panel held; proposed, for the DA lead to set' },
    caveat: 'A cancelled panel matters more than the count: cases wait a further month.'
  },
  {
    id: 'O3', name: 'Senior oversight officers with a live case', family: 'output', node: 'soos-active',
    definition: 'Distinct senior oversight officers who held at least one case in the month.',
    numerator: 'senior oversight officers', denominator: null, basis: 'person', clock: 'month of event', unit: 'count', better: 'none', chart: 'run', shape: 'series', stock: true,
    needs: ['soo_assignments', 'cases'], answers: ['6.2.6'], target: null,
    caveat: 'It says how widely the load is spread. It is never a ranking of officers.'
  },
  {
    id: 'O3b', name: 'Cases held by each senior oversight officer', family: 'output', node: 'soos-active',
    definition: 'How many senior oversight officers hold one, two, three or more live cases at the data date.',
    numerator: 'senior oversight officers with that many live cases', denominator: 'senior oversight officers with a live case', basis: 'person', clock: 'as it stands', unit: 'percent', better: 'none', chart: 'bar', shape: 'parts',
    needs: ['soo_assignments', 'cases'], answers: ['6.2.6'], target: null,
    caveat: 'Load, not performance; no officer is named or ordered.'
  },
  {
    id: 'O3c', name: 'Senior oversight officers with a case in twelve months', family: 'output', node: 'soos-active',
    definition: 'Distinct senior oversight officers who held a live case in the month or in the eleven before.',
    numerator: 'senior oversight officers', denominator: null, basis: 'person', clock: 'month of event', unit: 'count', better: 'none', chart: 'run', shape: 'series', stock: true,
    needs: ['soo_assignments', 'cases'], answers: ['6.2.6'], target: null,
    caveat: 'It says how widely the load is spread, and is never a ranking of officers. The first eleven months count what is loaded of their twelve.'
  },
  {
    id: 'O4', name: 'External partner seats filled', family: 'output', node: 'partners-attending',
    definition: 'Seats of external domestic abuse agencies filled, in person or by a deputy, at the panels held.',
    numerator: 'seats filled', denominator: 'seats, three for each panel held', basis: 'seat', clock: 'month of panel', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['panels', 'attendance'], answers: ['6.2.9'], target: null,
    caveat: 'Partners give their time: attendance is goodwill, and an empty seat is not a failing of theirs.'
  },
  {
    id: 'O4b', name: 'Panels with the independent advisory group present', family: 'output', node: 'partners-attending',
    definition: 'Panels held at which the independent advisory group was present or sent a deputy.',
    numerator: 'panels with the group present', denominator: 'panels held', basis: 'panel', clock: 'month of panel', unit: 'percent', better: 'up', chart: 'p', shape: 'series', complete: true,
    needs: ['panels', 'attendance'], answers: ['6.2.9'], target: null,
    caveat: 'One panel a month: look at a year, not at a month.'
  },
  {
    id: 'O4c', name: 'Panels with an external partner present', family: 'output', node: 'partners-attending',
    definition: 'Panels held at which at least one external domestic abuse agency was present or sent a deputy.',
    numerator: 'panels with a partner present', denominator: 'panels held', basis: 'panel', clock: 'month of panel', unit: 'percent', better: 'up', chart: 'p', shape: 'series', complete: true,
    needs: ['panels', 'attendance'], answers: ['6.2.9'], target: null,
    caveat: 'One panel a month: look at a year, not at a month.'
  },
  {
    id: 'O4d', name: 'External agencies that came in twelve months', family: 'output', node: 'partners-attending',
    definition: 'Distinct external agencies present, or with a deputy, at the panels of the month and the eleven before.',
    numerator: 'agencies', denominator: null, basis: 'agency', clock: 'month of panel', unit: 'count', better: 'up', chart: 'run', shape: 'series', stock: true, startsWithFirst: true,
    needs: ['panels', 'attendance'], answers: ['6.2.9'], target: null,
    caveat: 'Told apart by their pseudonyms; a seat without one is of no known agency. The first eleven months are left out.'
  },
  {
    id: 'O5', name: 'Actions set per case heard', family: 'output', node: 'actions-set',
    definition: 'Actions that panels set on cases, for each slot in which a case was heard.',
    numerator: 'actions set on cases', denominator: 'slots', basis: 'action', clock: 'month of panel', unit: 'rate', better: 'none', chart: 'u', shape: 'series',
    needs: ['actions', 'slots'], answers: ['6.2.2'], target: null,
    caveat: 'More actions may mean better scrutiny or weaker casework; completion says more.'
  },
  {
    id: 'O5b', name: 'Actions open at the end of the month', family: 'output', node: 'actions-set',
    definition: 'Actions set and neither done, withdrawn nor superseded by the end of the month.',
    numerator: 'open actions', denominator: null, basis: 'action', clock: 'as it stands', unit: 'count', better: 'down', chart: 'run', shape: 'series', stock: true,
    needs: ['actions'], answers: ['6.2.2'], target: null,
    caveat: 'Withdrawn and superseded actions carry no date of their own, so they are left out altogether.'
  },
  {
    id: 'O6', name: 'Themes found per case heard', family: 'output', node: 'themes-raised',
    definition: 'Different themes found in the notes of the month, for each case whose notes a person has read through, with as much of them decided as waits; of all notes while nobody has read any through.',
    numerator: 'pairs of a case and a theme', denominator: 'cases heard whose notes are coded', nothingSince: 'no later month has notes that count: none are held, or a person has coded none of them yet', basis: 'theme and case', clock: 'month of panel', unit: 'rate', better: 'none', chart: 'u', shape: 'series',
    needs: ['notes', 'passages'], answers: ['6.1.1', '6.2.7'], target: null,
    caveat: 'Fuller notes and more careful coding find more themes. A theme counts once for a case in a month, however often it is said.'
  },
  {
    id: 'O6b', name: 'Share of eligible cases that show each theme', family: 'output', node: 'themes-raised',
    definition: 'For each theme, the cases that show it, of the cases with notes in which it could arise.',
    numerator: 'cases that show the theme', denominator: 'eligible cases with notes held', basis: 'case', clock: 'month of panel', unit: 'percent', better: 'none', chart: 'bar', shape: 'parts',
    needs: ['notes', 'passages', 'theme_eligibility'], answers: ['6.1.1', '6.2.7'], target: null,
    caveat: 'Confirmed by a person or accepted by the engine; what waits for review is not counted.'
  },
  {
    id: 'O7', name: 'Cases heard per month', family: 'output', node: 'cases-referred',
    definition: 'Slots in which a case was heard, of every type.',
    numerator: 'slots', denominator: null, basis: 'slot', clock: 'month of panel', unit: 'count', better: 'none', chart: 'xmr', shape: 'series', startsWithFirst: true,
    needs: ['slots'], answers: ['6.2.1'], target: null,
    caveat: 'A month without a panel is a true zero: nobody was heard.'
  },
  {
    id: 'O7b', name: 'Slots by type', family: 'output', node: 'cases-referred',
    definition: 'Slots of each type in the period.',
    numerator: 'slots of the type', denominator: 'slots', basis: 'slot', clock: 'month of panel', unit: 'percent', better: 'none', chart: 'bar', shape: 'parts', partsOf: 'slot_type',
    needs: ['slots'], answers: ['6.2.1'], target: null,
    caveat: 'Updates grow as cases stay open: a larger share of updates can mean slower closure.'
  },
  {
    id: 'O7c', name: 'Cases waiting to be heard', family: 'output', node: 'cases-referred',
    definition: 'Cases that triage did not keep back, reported by the end of the month and neither heard nor closed by then.',
    numerator: 'cases waiting', denominator: null, basis: 'case', clock: 'as it stands', unit: 'count', better: 'down', chart: 'run', shape: 'series', stock: true,
    needs: ['cases', 'slots'], answers: ['6.2.1'], target: null,
    caveat: 'A case whose slot was lost from the record waits for ever here; check the oldest first.'
  }
];
