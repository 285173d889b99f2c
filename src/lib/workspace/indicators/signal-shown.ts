import type { IndicatorReading } from './types';

/** A reading's signal as a mark: what its last point says, or else how its level moved. `muted`: a level that is better and still short
 *  of its target, which is no good news in colour. */
export interface SignalShown { readonly state: 'improvement' | 'concern' | 'neutral' | 'both' | 'none'; readonly words: string; readonly muted: boolean }

/** What the marks mean, for a line above a board of them. */
export const signalWords =
  '“Improvement” and “Concern” are of the last point, by the rules of its chart. “Higher level” and “Lower level” are of the whole period: its second half differs from its first beyond chance, and the last point is nothing out of the way. ' +
  'Blue is for the better, orange for the worse; a better level that still falls short of its target stays grey.';

export function signalShown(reading: IndicatorReading): SignalShown {
  if (reading.form !== 'series') return { state: 'none', words: '', muted: false };
  const { variation, level, assurance, missed, indicator } = reading;
  if (variation.reading === 'common cause' && level) {
    const short = assurance.icon === 'fails' || assurance.icon === 'short' || (missed ?? null) !== null;
    return { state: level.reading, words: level.way === 'rose' ? 'Higher level' : 'Lower level', muted: level.reading === 'improvement' && short };
  }
  switch (variation.reading) {
    case 'common cause': return { state: 'none', words: 'Steady', muted: false };
    case 'withheld': return { state: 'none', words: indicator.stock ? 'Not judged' : 'Too few points', muted: false };
    default: return { state: variation.reading, words: { improvement: 'Improvement', concern: 'Concern', both: 'Both ways', neutral: 'Change' }[variation.reading], muted: false };
  }
}
