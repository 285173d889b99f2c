import type { Indicator } from './types';

/** Outcome: victims supported throughout, updated in time, contacted as they agreed. */
export const support: readonly Indicator[] = [
  {
    id: 'P10', name: 'Victim updates made on time', family: 'outcome', node: 'support-updates',
    definition: "Updates due under the Victims' Code that were made by the day they were due: five working days after the event, one under enhanced rights.",
    numerator: 'updates made by the due day', denominator: 'updates due', basis: 'update', clock: 'month due', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['victim_updates', 'cases', 'bank_holidays'], answers: ['6.2.6', '6.3.2'], target: { value: 0.9, words: '90% on time; proposed, for the DA lead to set' },
    caveat: 'Working days leave out weekends and the bank holidays of England and Wales. An update that is not yet due is not counted.'
  },
  {
    id: 'P11', name: 'Cases in which contact was agreed with the victim', family: 'outcome', node: 'support-updates',
    definition: 'Cases in which the victim explicitly agreed how to be contacted, of those where it is recorded.',
    numerator: 'cases with contact explicitly agreed', denominator: 'cases where it is recorded', basis: 'case', clock: 'cohort', unit: 'percent', better: 'up', chart: 'p', shape: 'series',
    needs: ['cases'], answers: ['6.2.6', '6.2.8'], target: { value: 1, words: 'every case; proposed, for the DA lead to set' },
    caveat: 'Cases where nobody recorded it are left out, which flatters the figure if recording is poor.'
  }
];
