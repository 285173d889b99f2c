import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { signalChance } from '$lib/stats/signal-chance';
import { isJudged } from './describe-signals';
import type { IndicatorReading, SeriesReading } from './types';

/** Share of the signals listed that chance may have made. */
const falseShare = 0.1;

/** What asks a person to look, in the words that the page shows. */
export const attentionWords =
  'A measure needs attention when it has a good direction and its last point signals concern by the rules of its chart, or when its limits lie wholly on the wrong side of its target, or when a theme is seen more often after its tasking. ' +
  'Some signal always comes by chance where many measures are looked at: of the signals listed, at most one in ten may be chance (Benjamini–Hochberg, over the measures on this board that can be judged).';

export interface Attention {
  readonly needs: boolean;
  /** Why, or why not although its own chart signals; null where nothing is to be said. */
  readonly why: string | null;
  /** Whether its last point signals, either way, more than chance would bring among so many. */
  readonly stands: boolean;
}

/** Which of the readings shown together at one date need attention. Signals are held against each other: one that chance would
 *  bring about among so many does not count, and says so. */
export function needsAttention(readings: Iterable<IndicatorReading>): ReadonlyMap<string, Attention> {
  const all = [...readings].sort((a, b) => (a.indicator.id < b.indicator.id ? -1 : 1));
  const judged = all.filter((reading): reading is SeriesReading => reading.form === 'series' && reading.variation.reading !== 'withheld');
  const adjusted = adjustForDiscoveries(judged.map(chanceOf));
  const stands = new Map(judged.map(({ indicator }, i) => [indicator.id, adjusted[i]! <= falseShare]));
  return new Map(all.map((reading) => [reading.indicator.id, { ...judge(reading, stands.get(reading.indicator.id) ?? false, judged.length), stands: stands.get(reading.indicator.id) ?? false }]));
}

function judge(reading: IndicatorReading, stands: boolean, together: number): Omit<Attention, 'stands'> {
  if (reading.form === 'changes' && reading.attention) return { needs: true, why: 'A theme is seen more often after its tasking.' };
  if (reading.form !== 'series') return { needs: false, why: null };
  if (reading.assurance.icon === 'fails') return { needs: true, why: 'Left as it is, it will not meet its target.' };
  const concern = reading.variation.reading === 'concern' || reading.variation.reading === 'both';
  if (concern && stands) return { needs: true, why: 'The last point signals concern.' };
  if (concern) return { needs: false, why: `Signals concern on its own; among ${together} measures judged together, such a signal comes by chance. Wait for the next point.` };
  return { needs: false, why: null };
}

/** 1 where the chart signals nothing: chance explains it. */
function chanceOf({ points, segments, variation }: SeriesReading): number {
  if (variation.reading === 'common cause') return 1;
  const segment = segments.at(-1)!;
  const known = points.slice(segment.from).filter(isJudged);
  const last = known.at(-1);
  const centre = last?.limits?.centre ?? segment.centre;
  return last && centre !== null ? signalChance(known.map(({ value }) => value!), centre, last.limits) : 1;
}
