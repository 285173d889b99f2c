import { allInTime } from './all-in-time';
import type { Indicator } from './types';

/** Outcome: victims supported throughout, updated in time, contacted as they agreed. */
export const support: readonly Indicator[] = [
  {
    id: 'P10', name: 'Victim updates made on time', family: 'outcome', node: 'support-updates',
    definition: 'Updates due under the Victims’ Code that were made by the day they were due: five working days after the event, one under enhanced rights.',
    numerator: 'updates made by the due day', denominator: 'updates due', basis: 'update', clock: 'month due', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['victim_updates', 'cases', 'bank_holidays'], answers: ['6.2.6', '6.3.2', '6.3.6'], target: { value: 0.9, words: '90% on time; proposed, for the DA lead to set' },
    caveat: `Working days leave out weekends and the bank holidays of England and Wales. An update not yet due is not counted.${allInTime('updates')}`
  },
  {
    id: 'P10b', name: 'Days from report to the first update', family: 'outcome', node: 'support-updates',
    definition: 'Days from the report until the victim was first updated; cases without an update count as far as they have come.',
    numerator: 'cases with an update', denominator: 'cases with a known day of report', basis: 'case', clock: 'cohort', unit: 'days', better: 'down', chart: 'km', shape: 'durations',
    needs: ['cases', 'victim_updates'], answers: ['6.2.6', '6.3.2'], target: null,
    caveat: 'Needs the day of the report, which only the restricted copy holds.'
  },
  {
    id: 'P11', name: 'Cases in which contact was agreed with the victim', family: 'outcome', node: 'support-updates',
    definition: 'Cases in which the victim explicitly agreed how to be contacted, of those where it is recorded.',
    numerator: 'cases with contact explicitly agreed', denominator: 'cases where it is recorded', basis: 'case', clock: 'cohort', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases'], answers: ['6.2.6', '6.2.8'], target: { value: 1, words: 'every case; proposed, for the DA lead to set' },
    caveat: 'Cases where nobody recorded it are left out, which flatters the figure if recording is poor.'
  },
  {
    id: 'P9', name: 'Support offered within two working days', family: 'outcome', node: 'support-updates',
    definition: 'Cases with a known day of report in which specialist support was offered within two working days.',
    numerator: 'cases with an offer within two working days', denominator: 'cases with a known day of report and support on record, unless still due', basis: 'case', clock: 'cohort', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'support', 'bank_holidays'], answers: ['6.3.2'], target: { value: 0.9, words: '90% of cases; proposed, for the DA lead to set' },
    caveat: 'A case without a recorded offer counts as not offered.'
  },
  {
    id: 'P9b', name: 'Support accepted where it was offered', family: 'outcome', node: 'support-updates',
    definition: 'Of the cases in which support was offered, those in which it was accepted or already in place; no consent is an offer too.',
    numerator: 'cases with support accepted', denominator: 'cases with support offered', basis: 'case', clock: 'cohort', unit: 'percent', better: 'none', chart: 'p', shape: 'series',
    needs: ['cases', 'support'], answers: ['6.3.2'], target: null,
    caveat: 'A victim who declines after a proper offer has made a choice.'
  },
  {
    id: 'P9c', name: 'Victims supported at every review', family: 'outcome', node: 'support-updates',
    definition: 'Of the cases reviewed at two panels or more, those in which support was in place at every one of them.',
    numerator: 'cases supported at every review', denominator: 'cases reviewed twice or more', basis: 'case', clock: 'cohort', settlesAfter: 12, unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases', 'support'], answers: ['6.3.2'], target: null,
    caveat: '"Throughout" needs the status at every panel; recent cases have had fewer reviews at which to fail.'
  },
  {
    id: 'P11b', name: 'Contacts that honoured the agreed way', family: 'outcome', node: 'support-updates',
    definition: 'Of the updates made to victims who agreed how to be contacted, those made in that way.',
    numerator: 'updates in the agreed way', denominator: 'updates that can be held against an agreement', basis: 'update', clock: 'month of event', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['victim_updates', 'cases'], answers: ['6.2.6', '6.2.8'], target: null,
    caveat: 'Updates to victims with whom nothing was agreed are not counted here; see whether contact was agreed.'
  },
  {
    id: 'P11c', name: 'Updates into which a manager was copied without consent', family: 'outcome', node: 'support-updates',
    definition: 'Of the updates made to victims who work for the police, those into which a manager was copied without consent.',
    numerator: 'updates with a manager copied', denominator: 'updates to police victims', basis: 'update', clock: 'month of event', unit: 'percent', better: 'down', chart: 'p', shape: 'series',
    needs: ['victim_updates', 'cases'], answers: ['6.2.8', '6.3.8'], target: null,
    caveat: 'Updates of one case hang together: a few cases can make a month.'
  },
  {
    id: 'P11d', name: 'A manager copied without consent', family: 'outcome', node: 'support-updates',
    definition: 'Each update into which a manager was copied without consent.',
    numerator: 'updates with a manager copied', denominator: 'updates to police victims between them', basis: 'update', clock: 'month of event', unit: 'count', better: 'down', chart: 'g', shape: 'events',
    needs: ['victim_updates', 'cases'], answers: ['6.2.8'], target: null,
    caveat: 'Updates of one case hang together: a few cases can make a month.'
  },
  {
    id: 'P15', name: 'Cases in which a protective measure was considered', family: 'outcome', node: 'support-updates',
    definition: 'Cases in which any protective measure was considered, applied for or in place.',
    numerator: 'cases with a measure considered', denominator: 'cases reported', basis: 'case', clock: 'cohort', unit: 'percent', better: 'up', byYear: true, chart: 'p', shape: 'series',
    needs: ['cases', 'protective_measures'], answers: ['6.2.10', '6.3.2'], target: null,
    caveat: 'It counts every case with a measure on record, whoever recorded it and why; the audit item on protection (Audit items met) is of the few cases audited, and asks of an auditor whether it was considered in full, so the two differ. Not every case calls for one. Notices and orders under the Domestic Abuse Act were tried in pilot areas first: ask where one appears without a word why.'
  },
  {
    id: 'P15b', name: 'Protective measures granted where considered', family: 'outcome', node: 'support-updates',
    definition: 'Of the cases in which a measure was considered, those in which one was granted or put in place.',
    numerator: 'cases with a measure in place', denominator: 'cases with a measure considered', basis: 'case', clock: 'cohort', unit: 'percent', better: 'up', byYear: true, chart: 'p', shape: 'series',
    needs: ['cases', 'protective_measures'], answers: ['6.3.2'], target: null,
    caveat: 'A court may refuse: that is not a failing of the force.'
  },
  {
    id: 'P15c', name: 'Breaches of protective measures', family: 'outcome', node: 'support-updates',
    definition: 'Each breach on record.',
    numerator: 'breaches', denominator: null, basis: 'measure', clock: 'month of event', unit: 'count', better: 'down', chart: 'g', shape: 'events',
    needs: ['cases', 'protective_measures'], answers: ['6.3.8'], target: null,
    caveat: 'A breach that nobody recorded is not here.'
  },
  {
    id: 'P15d', name: 'Days from report to a protective measure in place', family: 'outcome', node: 'support-updates',
    definition: 'Days from the report until the first measure was granted or in place, in cases in which one was considered; a case without counts as far as it has come, or until it closed.',
    numerator: 'cases with a measure in place', denominator: 'cases with a measure considered', basis: 'case', clock: 'cohort', unit: 'days', better: 'down', chart: 'km', shape: 'durations',
    needs: ['cases', 'protective_measures'], answers: ['6.3.2'], target: null,
    caveat: 'Needs the day of the report. A measure in place before the report counts from it.'
  },
  {
    id: 'P9d', name: 'Days until a victim is seen to leave support', family: 'outcome', node: 'support-updates',
    definition: 'Days from the first panel at which support was in place to the first that found the victim disengaged, declining it or without consent to it; a case in which none did counts as far as it was reviewed.',
    numerator: 'cases in which the victim left support', denominator: 'cases reviewed again after support was in place', basis: 'case', clock: 'cohort', unit: 'days', better: 'none', chart: 'km', shape: 'durations', lasting: { still: 'not seen to leave', over: 'were seen to leave' },
    needs: ['cases', 'support'], answers: ['6.3.2'], target: null,
    caveat: 'Known by panels, so to the month, and no later than the last review: who was not seen to leave may have left since. To leave support can be a choice that was well made.'
  }
];
