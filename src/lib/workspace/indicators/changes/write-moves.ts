import type { Indicator } from '$lib/model/indicators/types';
import { listWords } from '$lib/model/list-words';
import type { Comparison } from './compare-around';
import { counted } from '../format-value';
import { levelDiffers, levelUp } from './level-change';
import type { Intervention } from '../types';
import { isRise, withVerdict, type Move, type WhatMoved } from './what-moved';

/** Names that a sentence holds before it says how many more there are. */
const mostNamed = 3;

/** What moved at a change, in a sentence or two: "Two of 58 measures moved with it beyond chance: … fell and … rose." */
export function movesInWords(moved: WhatMoved): string {
  if (moved.compared === 0) return 'No measure can be compared at this date: all have too few months, or too little in them, on one side of it.';
  const firm = withVerdict(moved, 'associated');
  const may = withVerdict(moved, 'suggested');
  const head = firm.length
    ? `${numberAtHead(firm.length)} of ${counted(moved.compared, 'measure')} moved with it beyond chance: ${named(firm)}.`
    : `None of the ${counted(moved.compared, 'measure')} that can be compared moved with it beyond chance.`;
  return may.length ? `${head} ${numberAtHead(may.length)} ${firm.length ? 'more' : 'of them'} may go with it: ${named(may)}.` : head;
}

/** How many measures claim nothing at a change, and how many cannot be asked. */
export function restInWords(moved: WhatMoved): string {
  const silent = moved.compared - withVerdict(moved, 'associated').length - withVerdict(moved, 'suggested').length;
  return [
    ...(silent ? [`Of ${counted(silent, 'measure')} nothing is claimed: chance can explain what is seen, or it does not stand out enough among all dates and all measures.`] : []),
    ...(moved.unmodelled ? [`${moved.unmodelled} ${moved.unmodelled === 1 ? 'leaves' : 'leave'} a model nothing to fit, since none at all came on one side of the date, or all that could: only plain figures can be seen.`] : []),
    ...(moved.refused ? [`${moved.refused} cannot be compared: too few data on one side of the date.`] : [])
  ].join(' ');
}

/** The same for a row of a table. */
export function movesInShort(moved: WhatMoved): string {
  if (moved.compared === 0) return 'Too few data on one side of it to compare any measure.';
  const may = withVerdict(moved, 'suggested').length;
  const firm = withVerdict(moved, 'associated').length;
  const head = `${firm || 'None'} of ${counted(moved.compared, 'measure')} moved with it beyond chance`;
  return `${head}${may ? `; ${may} ${firm ? 'more' : 'of them'} may go with it` : ''}${nearInWords(moved).length ? '; another change lies too near to tell them apart' : ''}.`;
}

/** Other changes so near that what is claimed may go with them instead. */
export const nearInWords = (moved: WhatMoved): readonly string[] =>
  [...new Set([...withVerdict(moved, 'associated'), ...withVerdict(moved, 'suggested')].flatMap(({ comparison: { near } }) => near ?? []))];

/** What moved and has moved back since the months compared, in a sentence; '' where nothing has. */
export function movedBackInWords({ asked, others }: WhatMoved): string {
  const back = [...asked, ...others].filter(({ comparison }) => comparison.movedBack !== null).map(({ indicator: { name } }) => `“${name}”`);
  return back.length ? `Since those months ${listWords(back)} ${back.length === 1 ? 'has' : 'have'} moved back by more than chance: look at where ${back.length === 1 ? 'it stands' : 'they stand'} now before it is told as a gain or a loss that lasts.` : '';
}

/** A gain claimed of a change that was lost again since. */
export interface LostGain { readonly indicator: Indicator; readonly intervention: Intervention }

/** Gains claimed of changes that have moved back since by more than chance, each once, at the first change that claims it. */
export function lostGains(moves: Iterable<WhatMoved>): LostGain[] {
  const found = new Map<string, LostGain>();
  for (const { intervention, asked, others } of moves)
    for (const { indicator, comparison } of [...asked, ...others])
      if (comparison.movedBack !== null && comparison.reading === 'improvement' && !found.has(indicator.id)) found.set(indicator.id, { indicator, intervention });
  return [...found.values()];
}

/** What stands against a claim beside the figures themselves, in a few words for a row of a table. */
export const doubtsInShort = ({ movedBack, near }: Comparison): readonly string[] => [
  ...(movedBack ? [movedBack] : []), ...(near ? ['Another change lies too near to tell them apart.'] : [])
];

/** What was to be looked at when such a change came, and what came of it. */
export function askedInWords({ asked, absent }: WhatMoved): string {
  const all = asked.length + absent.length;
  if (all === 0) return 'Nothing was set down beforehand to be looked at when a change of this kind came: all are a look at many.';
  const of = (verdict: Comparison['verdict']): number => asked.filter(({ comparison }) => comparison.verdict === verdict).length;
  const [firm, may] = [of('associated'), of('suggested')];
  if (of('refused') + of('unmodelled') === asked.length) return `Of the ${all} that were to be looked at when such a change came, none can be compared.`;
  const claims = firm || may ? `${firm || 'none'} moved with it beyond chance${may ? ` and ${may} may go with it` : ''}` : 'none moved with it beyond chance';
  return `Of the ${all} that were to be looked at when such a change came, ${claims}.`;
}

/** What can be said of a measure at a change, in a few words. */
export function claimInShort(comparison: Comparison): string {
  const good = comparison.reading === 'improvement' ? ', for the better' : comparison.reading === 'concern' ? ', for the worse' : '';
  const way = `${isRise(comparison) ? 'rise' : 'fall'}${good}${comparison.movedBack ? ', moved back since' : ''}`;
  switch (comparison.verdict) {
    case 'associated': return `Associated with a ${way}`;
    case 'suggested': return `May go with a ${way}`;
    case 'doubtful': return 'No claim';
    case 'no step': return 'Chance can explain it';
    case 'unmodelled': return levelDiffers(comparison.levels) ? `${levelUp(comparison.levels) ? 'Rose' : 'Fell'} in plain figures, not modelled` : 'Not modelled';
    case 'refused': return 'Not compared';
  }
}

const named = (moves: readonly Move[]): string => {
  const said = moves.map(({ indicator, comparison }) => `${lower(indicator.name)} ${isRise(comparison) ? 'rose' : 'fell'}`);
  const more = said.length - mostNamed;
  return more > 0 ? `${said.slice(0, mostNamed).join('; ')}; and ${more} more` : said.join('; ');
};

const words = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const numberAtHead = (n: number): string => words[n - 1] ?? String(n);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
