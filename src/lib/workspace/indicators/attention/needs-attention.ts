import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { falseShare } from './false-share';
import { missedWords } from '../series/missed-lately';
import { isAsked, movementsOf, type Movement } from './movement';
import type { IndicatorReading, Missed } from '../types';

/** What asks a person to look, in the words that the page shows. */
export const attentionWords =
  'A measure needs attention when it has a good direction and its last point signals concern by the rules of its chart, or its level is worse in the second half of the period than in the first; when its limits lie wholly on the wrong side of its target, or the 95% interval of its last 12 months does (of the whole where those hold fewer than 20 and leave it open); or when a theme is seen more often after its tasking. ' +
  'Where the target is every one, such as every suspension decided in time, one missed in the last 12 months is a fact and needs attention, however few there are. ' +
  'Some signals and moves of a level always come by chance among many measures: of those that count, on average at most one in ten may be chance (Benjamini–Hochberg, over all measures that can be judged, shown or not). What does not stand among so many has a grey outline for its mark.';

type Stood = Movement & { readonly stands: boolean };

export interface Attention {
  readonly needs: boolean;
  /** Why, or why not although it signals on its own; null where nothing is to be said. */
  readonly why: string | null;
  /** What its mark shows, whether that is more than chance would bring among so many, and what `why` says of it; null where it did not move. */
  readonly moved: (Stood & { readonly words: string | null }) | null;
  /** Why no rule could be asked; null where one was, or where the measure needs attention. */
  readonly unjudged: 'few' | 'no rule' | null;
}

/** Which of the readings looked at together need attention. What says that one moved is held against all that is asked, two things of
 *  each measure: what chance would bring about among so many does not count, and says so. */
export function needsAttention(readings: Iterable<IndicatorReading>): ReadonlyMap<string, Attention> {
  const all = [...readings].sort((a, b) => (a.indicator.id < b.indicator.id ? -1 : 1));
  const asked = all.filter(isAsked);
  const movements = asked.flatMap((reading) => movementsOf(reading).map((movement) => ({ id: reading.indicator.id, movement })));
  const silent = Array<number>(2 * asked.length - movements.length).fill(1);
  const adjusted = adjustForDiscoveries([...movements.map(({ movement }) => movement.chance), ...silent]);
  const found = new Map<string, Stood[]>(all.map(({ indicator }) => [indicator.id, []]));
  movements.forEach(({ id, movement }, i) => found.get(id)!.push({ ...movement, stands: adjusted[i]! <= falseShare }));
  return new Map(all.map((reading) => [reading.indicator.id, judge(reading, found.get(reading.indicator.id)!, asked.length)]));
}

function judge(reading: IndicatorReading, all: readonly Stood[], together: number): Attention {
  const first = all.find(({ stands }) => stands) ?? all[0];
  const asks = first?.stands === true && isConcern(first);
  const aside = all.find((each) => !each.stands && (each === first || isConcern(each)));
  const said = asks ? (first.by === 'signal' ? 'The last point signals concern.' : 'Its level moved for the worse.') : aside ? asideWords(aside, together) : null;
  const short = shortWhys(reading);
  const needs = asks || short.length > 0;
  return { needs, why: [...short, ...(said ? [said] : [])].join(' ') || null, moved: first ? { ...first, words: said } : null, unjudged: needs ? null : unjudged(reading) };
}

const isConcern = ({ reading }: Movement): boolean => reading === 'concern' || reading === 'both';

/** What is short of a target, or seen more often after its tasking. */
function shortWhys(reading: IndicatorReading): string[] {
  if (reading.form === 'changes') return reading.changes.some(({ verdict }) => verdict === 'higher') ? ['A theme is seen more often after its tasking.'] : [];
  const missed = missOf(reading)?.words;
  if (reading.form !== 'series') return missed ? [missed] : [];
  const { icon, lately } = reading.assurance;
  return [
    ...(icon === 'fails' ? ['Left as it is, it will not meet its target.'] : icon === 'short' && lately ? [lately] : []),
    ...(missed ? [missed] : [])
  ];
}

const asideSays = { improvement: 'improvement', concern: 'concern', both: 'both improvement and concern', neutral: 'a change' } as const;

/** Why what says that it moved does not count: "Signals concern on its own; among 101 measures judged together, such a signal comes by chance." */
const asideWords = ({ by, reading }: Movement, together: number): string =>
  by === 'signal' ? `Signals ${asideSays[reading]} on its own; among ${together} measures judged together, such a signal comes by chance. Wait for the next point.`
    : `Its level moved on its own; among ${together} measures judged together, such a move comes by chance. Wait for more months.`;

/** How many missed a target of every one: of the last 12 months, or of a list as it stands; null where none did. */
export function missOf(reading: IndicatorReading): Missed | null {
  if (reading.form === 'series') return reading.missed ?? null;
  const { target } = reading.indicator;
  if (reading.form !== 'parts' || target?.value !== 1) return null;
  const of = reading.parts.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
  const missed = of - reading.parts.reduce((total, { numerator }) => total + numerator, 0);
  return missed > 0 ? { missed, of, words: missedWords(missed, of, '', target) } : null;
}

/** Points too few, or nothing to count; or a form for which there is no rule of chance: what carries over, a list, a table, a wait. */
function unjudged(reading: IndicatorReading): Attention['unjudged'] {
  if (reading.form === 'missing' || reading.form === 'empty') return 'few';
  if (reading.form === 'series') return reading.variation.reading !== 'withheld' || reading.level ? null : reading.indicator.stock ? 'no rule' : 'few';
  return reading.form === 'changes' ? null : 'no rule';
}

/** "15 measures of 116 need attention." */
export const needsInWords = (needs: number, of: number): string => `${needs} ${needs === 1 ? 'measure' : 'measures'} of ${of} ${needs === 1 ? 'needs' : 'need'} attention.`;

/** How many of a board need attention and how many could not be judged, in sentences: what was not judged is no all-clear. */
export function countAttention(found: readonly (Attention | undefined)[]): string {
  const of = (test: (attention: Attention) => boolean) => found.filter((each) => each && test(each)).length;
  const needs = of((each) => each.needs);
  const few = of(({ unjudged }) => unjudged === 'few');
  const unruled = of(({ unjudged }) => unjudged === 'no rule');
  const judged = found.length - few - unruled;
  const first = needs ? needsInWords(needs, found.length)
    : judged ? `None of these measures that can be judged (${judged} of ${found.length}) needs attention.` : 'None of these measures can be judged over this period.';
  return [
    first,
    ...(few && judged ? [`${few} cannot be judged over this period: too few points, all too alike, or nothing to count.`] : []),
    ...(unruled && judged ? [`${unruled} ${unruled === 1 ? 'has' : 'have'} no rule of chance: what carries over, lists, tables and waits.`] : [])
  ].join(' ');
}
