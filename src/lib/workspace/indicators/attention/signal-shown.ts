import { movementsOf } from './movement';
import type { Attention } from './needs-attention';
import type { IndicatorReading } from '../types';

/** A reading as a mark: what its last point says, or else how its level moved. `muted`: what is better and still short of its target, or
 *  lost again since, which is no good news in colour. `open`: what chance would bring among so many measures, an outline without colour. */
export interface SignalShown { readonly state: 'improvement' | 'concern' | 'neutral' | 'both' | 'none'; readonly words: string; readonly muted: boolean; readonly open?: true }

/** What the marks mean, for a line above a board of them. */
export const signalWords =
  '“Improvement” and “Concern” are of the last point, by the rules of its chart. “Higher level” and “Lower level” are of the whole period: its second half differs from its first beyond chance, and the last point is nothing out of the way. ' +
  'Blue is for the better, orange for the worse; what is better and still falls short of its target, or was gained and lost again since, stays grey, and so does the outline of what chance would bring among so many measures. A line ends in a count, such as 4/10, where either side of a share is under five.';

/** `attention`: how it stands among all measures; without it, as it is on its own. `lost`: whether a gain of it was lost again. */
export function signalShown(reading: IndicatorReading, attention?: Attention, lost = false): SignalShown {
  if (reading.form !== 'series') return { state: 'none', words: '', muted: false };
  const { variation, level, assurance, missed, indicator } = reading;
  const moved = attention ? attention.moved : movementsOf(reading)[0];
  const own = reading.ownLimits ? ', limits chosen' : '';
  if (!moved) return { state: 'none', words: `${variation.reading !== 'withheld' ? 'Steady' : indicator.stock ? 'Not judged' : (variation.mark ?? 'Too few points')}${own}`, muted: false };
  const aside = attention?.moved?.stands === false;
  const short = assurance.icon === 'fails' || assurance.icon === 'short' || (missed ?? null) !== null;
  const lostSince = lost && moved.reading === 'improvement';
  const words = moved.by === 'level' ? (level?.way === 'rose' ? 'Higher level' : 'Lower level') : { improvement: 'Improvement', concern: 'Concern', both: 'Both ways', neutral: 'Change' }[moved.reading];
  return {
    state: moved.reading,
    words: `${words}${lostSince ? ', lost since' : ''}${own}`,
    muted: aside || lostSince || (moved.reading === 'improvement' && short),
    ...(aside ? { open: true as const } : {})
  };
}
