import type { Target } from './indicators/types';

/** How a measure stands to its target, in a few words that every page shares; what will be is said by limits, what was by the interval of a share. */
export const targetWords = { passes: 'Will meet target', fails: 'Will miss target', 'hit-and-miss': 'Hit and miss', met: 'Met target', short: 'Short of target', none: '' } as const;

/** "90% of cases", "every review": the target without who sets it. */
export const targetShort = ({ words }: Target): string => words.split('; ')[0]!;

/** "proposed, for the DA lead to set"; '' where nothing is said of it. */
export const targetSetting = ({ words }: Target): string => words.split('; ').slice(1).join('; ');
