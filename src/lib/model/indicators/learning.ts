import type { Indicator } from './types';

/** Outcome: learning applied. */
export const learning: readonly Indicator[] = [
  {
    id: 'P17', name: 'Taskings delivered on time', family: 'outcome', node: 'learning-applied',
    definition: 'Taskings that were done by the day they were due, by the month in which they were due.',
    numerator: 'taskings done by the due day', denominator: 'taskings due', basis: 'tasking', clock: 'month due', unit: 'percent', better: 'up', chart: 'run', shape: 'series',
    needs: ['taskings'], answers: ['6.2.7', '6.2.8', '6.3.7'], target: null,
    caveat: 'Delivered is not the same as worked: see whether the theme came back.'
  },
  {
    id: 'P17b', name: 'Themes before and after their tasking', family: 'outcome', node: 'learning-applied',
    definition: 'For each tasking that was done: cases that show the theme, of eligible cases heard, in the twelve months before it was done and up to twelve months after.',
    numerator: 'cases that show the theme', denominator: 'eligible cases whose notes have been read', basis: 'case', clock: 'month of panel', unit: 'percent', better: 'down', chart: 'before-after', shape: 'before-after',
    needs: ['taskings', 'notes', 'passages', 'theme_eligibility'], answers: ['6.1.6', '6.2.8', '6.3.7'], target: null,
    caveat: 'A fall after a tasking is associated with it, not shown to be caused by it. Nothing is said where fewer than ten eligible cases lie on a side. Once a person has read a note through, with as much of it decided as waits, notes that only the engine has read are left out on both sides: it misses themes.'
  }
];
