import { seal, type Safe } from './seal';

/** The panel's own work, which is about no person: of these alone a number may leave as it is. */
export const programmeWork = ['panels planned', 'panels held', 'taskings done', 'taskings overdue', 'taskings under way'] as const;
export type ProgrammeWork = (typeof programmeWork)[number];

export interface ProgrammeCount extends Safe {
  readonly work: ProgrammeWork;
  readonly value: number;
  readonly display: string;
}

/** A count of the panel's own work. Throws RangeError on work that is not listed and on what is not a whole number from 0. */
export function programmeCount(work: ProgrammeWork, value: number): ProgrammeCount {
  if (!programmeWork.includes(work) || !Number.isInteger(value) || value < 0) throw new RangeError('only the panel’s own work may leave as a bare count');
  return seal({ work, value, display: String(value) });
}
