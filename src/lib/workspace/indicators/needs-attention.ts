import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { signalChance } from '$lib/stats/signal-chance';
import { isJudged } from './describe-signals';
import { falseShare } from './false-share';
import { missedWords } from './missed-lately';
import type { IndicatorReading, Missed, SeriesReading } from './types';

/** What asks a person to look, in the words that the page shows. */
export const attentionWords =
  'A measure needs attention when it has a good direction and its last point signals concern by the rules of its chart, or when its limits lie wholly on the wrong side of its target, or the 95% interval of its last 12 months does (of the whole where those hold fewer than 20), or when a theme is seen more often after its tasking. ' +
  'Where the target is every one, such as every suspension decided in time, one missed in the last 12 months is a fact and needs attention, however few there are. ' +
  'Some signal always comes by chance where many measures are looked at: of the signals listed, at most one in ten may be chance (Benjamini–Hochberg, over the measures on this board that can be judged).';

export interface Attention {
  readonly needs: boolean;
  /** Why, or why not although its own chart signals; null where nothing is to be said. */
  readonly why: string | null;
  /** Whether its last point signals, either way, more than chance would bring among so many. */
  readonly stands: boolean;
  /** Why no rule could be asked; null where one was, or where the measure needs attention. */
  readonly unjudged: 'few' | 'no rule' | null;
}

/** Which of the readings shown together at one date need attention. Signals are held against each other: one that chance would
 *  bring about among so many does not count, and says so. */
export function needsAttention(readings: Iterable<IndicatorReading>): ReadonlyMap<string, Attention> {
  const all = [...readings].sort((a, b) => (a.indicator.id < b.indicator.id ? -1 : 1));
  const judged = all.filter((reading): reading is SeriesReading => reading.form === 'series' && reading.variation.reading !== 'withheld');
  const adjusted = adjustForDiscoveries(judged.map(chanceOf));
  const stands = new Map(judged.map(({ indicator }, i) => [indicator.id, adjusted[i]! <= falseShare]));
  return new Map(all.map((reading) => {
    const { id } = reading.indicator;
    const found = judge(reading, stands.get(id) ?? false, judged.length);
    return [id, { ...found, stands: stands.get(id) ?? false, unjudged: found.needs ? null : unjudged(reading) }];
  }));
}

function judge(reading: IndicatorReading, stands: boolean, together: number): Omit<Attention, 'stands' | 'unjudged'> {
  if (reading.form === 'changes' && reading.attention) return { needs: true, why: 'A theme is seen more often after its tasking.' };
  const missed = missedOf(reading);
  if (reading.form !== 'series') return { needs: missed !== null, why: missed };
  const { icon, lately } = reading.assurance;
  const concern = reading.variation.reading === 'concern' || reading.variation.reading === 'both';
  const whys = [
    ...(icon === 'fails' ? ['Left as it is, it will not meet its target.'] : icon === 'short' && lately ? [lately] : []),
    ...(concern && stands ? ['The last point signals concern.'] : []),
    ...(missed ? [missed] : [])
  ];
  if (whys.length) return { needs: true, why: whys.join(' ') };
  if (concern) return { needs: false, why: `Signals concern on its own; among ${together} measures judged together, such a signal comes by chance. Wait for the next point.` };
  return { needs: false, why: null };
}

/** A target of every one that was missed lately, or that some part misses as it stands, in words. */
const missedOf = (reading: IndicatorReading): string | null => missOf(reading)?.words ?? null;

/** How many missed a target of every one: of the last 12 months, or of a list as it stands; null where none did. */
export function missOf(reading: IndicatorReading): Missed | null {
  if (reading.form === 'series') return reading.missed ?? null;
  const { target } = reading.indicator;
  if (reading.form !== 'parts' || target?.value !== 1) return null;
  const of = reading.parts.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
  const missed = of - reading.parts.reduce((total, { numerator }) => total + numerator, 0);
  return missed > 0 ? { missed, of, words: missedWords(missed, of, '', target.words) } : null;
}

/** Points too few, or nothing to count; or a form for which there is no rule of chance: what carries over, a list, a table, a wait. */
function unjudged(reading: IndicatorReading): Attention['unjudged'] {
  if (reading.form === 'missing' || reading.form === 'empty') return 'few';
  if (reading.form === 'series') return reading.variation.reading !== 'withheld' || reading.level ? null : reading.indicator.stock ? 'no rule' : 'few';
  return reading.form === 'changes' ? null : 'no rule';
}

/** How many of a board need attention and how many could not be judged, in sentences: what was not judged is no all-clear. */
export function countAttention(found: readonly (Attention | undefined)[]): string {
  const of = (test: (attention: Attention) => boolean) => found.filter((each) => each && test(each)).length;
  const needs = of((each) => each.needs);
  const few = of(({ unjudged }) => unjudged === 'few');
  const unruled = of(({ unjudged }) => unjudged === 'no rule');
  const judged = found.length - few - unruled;
  const first = needs ? `${needs} ${needs === 1 ? 'measure' : 'measures'} of ${found.length} ${needs === 1 ? 'needs' : 'need'} attention.`
    : judged ? `None of the measures that can be judged (${judged} of ${found.length}) needs attention.` : 'None of the measures can be judged over this period.';
  return [
    first,
    ...(few && judged ? [`${few} cannot be judged over this period: too few points, or nothing to count.`] : []),
    ...(unruled && judged ? [`${unruled} ${unruled === 1 ? 'has' : 'have'} no rule of chance: what carries over, lists, tables and waits.`] : [])
  ].join(' ');
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
