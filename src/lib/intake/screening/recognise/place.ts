import { collect } from '../collect';
import type { Hit } from '../finding';
import { AMBIGUOUS_PLACES, PLACE_NOUNS, PLACES } from '../gazetteer/places';
import { TITLES } from '../gazetteer/ranks';
import { adjoins, phraseAt, phraseIndex } from '../phrase-index';
import type { Token } from '../tokens';

const KNOWN = phraseIndex([...PLACES].filter((phrase) => !AMBIGUOUS_PLACES.has(phrase)));
/** Places of one word, to find them in "Havant-based". */
const KNOWN_ALONE = new Set([...KNOWN.keys()].filter((word) => PLACES.has(word) && !AMBIGUOUS_PLACES.has(word)));
const AMBIGUOUS = phraseIndex(AMBIGUOUS_PLACES);
const NOUNS = phraseIndex(PLACE_NOUNS);
const PREPOSITIONS = new Set(['in', 'at', 'from', 'near', 'to', 'around', 'outside', 'towards', 'toward', 'via', 'of', 'between', 'covering', 'into', 'across', 'for', 'leaving', 'visited', 'visiting', 'and', 'central', 'greater']);
const SETTING = /(?<![\p{L}\p{N}])(?:HMP|RAF|HMS|RNAS|MOD|YOI|St\.?|Saint)(?: \p{Lu}[\p{L}\p{M}'-]{2,20}){1,2}(?: (?:hospital|school|primary|church|academy|college|hospice|centre|surgery|barracks|Hospital|School|Primary|Church|Academy|College|Hospice|Centre|Surgery|Barracks))?(?![\p{L}\p{N}])/gu;
/** A cheap test that most passages fail. */
const SETTING_HINT = /(?:HMP|RAF|HMS|RNAS|MOD|YOI|St|Saint)[ .]/;
const ROAD_NUMBER = /(?<![\p{L}\p{N}])(?:(?<=\b[Tt]he )A\d{1,4}(?:\(M\))?|M\d{1,2}(?=[ ,.;)]|$)|(?:junction|jct|J) ?\d{1,2}[A-Z]?(?= (?:of|off|on)))(?! ?[:-])/gu;
/** Other forces, by the names that officers use. */
const FORCE = /\b(?:BTP|GMP|TVP|WMP|MDP|SYP|WYP|PSNI|Police Scotland|British Transport Police|Metropolitan Police|Met Police|[Tt]he Met|Met (?=officer|PC|PS|DC|DS|DI|DCI|sergeant|constable))\b(?! Office)/g;
/** Nouns that make a place even of an ordinary capitalised word ("Park Gate nick"). */
const SURE_NOUN = /^(?:police .+|nick|custody.*|police)$/;
const STATION_NOUN = /police|nick|custody|station|hq|division|district|bcu|lpt|npt/;

/** Stations and places: the gazetteer, capitalised words before a noun of place, saints and prisons, road numbers. */
export function recognisePlace(text: string, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.shape === 'number') continue;
    const named = knownEnd(tokens, at);
    const end = named ?? unknownEnd(tokens, at);
    if (end === null) continue;
    const last = nounEnd(tokens, end) ?? end;
    hits.push({ start: tokens[at]!.start, end: tokens[last - 1]!.end, ...place(keys(tokens, end, last)) });
    at = last - 1;
  }
  const other = (why: string) => ({ kind: 'place', why, suggestion: 'generalise', replacement: '[place]', judgement: true }) as const;
  return [
    ...hits,
    ...(SETTING_HINT.test(text) ? collect(text, SETTING, () => other('a place called after a saint, or an establishment')) : []),
    ...collect(text, FORCE, () => other('another force by name')),
    ...(/\d/.test(text) ? collect(text, ROAD_NUMBER, () => other('the number of a road')) : [])
  ];
}

/** The index after the gazetteer's place that begins at `at`, or null. One that is a word too needs a capital and a word of place beside it. */
function knownEnd(tokens: readonly Token[], at: number): number | null {
  const end = phraseAt(tokens, at, KNOWN) ?? (tokens[at]!.key.includes('-') && KNOWN_ALONE.has(tokens[at]!.key.split('-')[0]!) ? at + 1 : null);
  if (end !== null) return followsTitle(tokens, at) ? null : end;
  const first = tokens[at]!;
  const ambiguous = first.shape === 'lower' ? null : phraseAt(tokens, at, AMBIGUOUS);
  if (ambiguous === null || followsTitle(tokens, at)) return null;
  const led = !first.opens && first.gap === ' ' && PREPOSITIONS.has(tokens[at - 1]!.key) && !(ambiguous === at + 1 && first.key === 'march');
  const onlyPlace = first.shape === 'title' && !first.word.ordinary && !first.word.known;
  return led || onlyPlace || nounEnd(tokens, ambiguous) !== null ? ambiguous : null;
}

/** The index after one to three words at `at` of which a noun of place, straight after, makes a place; null when there is none. */
function unknownEnd(tokens: readonly Token[], at: number): number | null {
  for (let end = at + 1; end <= at + 3 && end < tokens.length; end++) {
    const last = tokens[end - 1]!;
    if (end > at + 1 && !adjoins(last, tokens[end - 2]!)) return null;
    if (last.word.rank || (last.shape !== 'title' && end > at + 1) || (last.shape === 'lower' && last.word.ordinary)) return null;
    const noun = nounEnd(tokens, end);
    if (noun !== null) return makesPlace(tokens.slice(at, end), keys(tokens, end, noun)) && !followsTitle(tokens, at) ? end : null;
  }
  return null;
}

function makesPlace(words: readonly Token[], noun: string): boolean {
  const first = words[0]!;
  const unknown = (token: Token) => !token.word.ordinary && !token.word.known;
  if (first.shape !== 'title') return first.shape === 'lower' && first.text.length > 3 && unknown(first) && STATION_NOUN.test(noun);
  if (first.opens && !unknown(first)) return words.slice(1).some(unknown);
  if (words.some((token) => unknown(token) || (token.word.ambiguous && !token.word.known))) return true;
  return SURE_NOUN.test(noun) && words.every((token) => !token.word.known);
}

/** The index after a noun of place at `at` that adjoins the word before it, or null. */
function nounEnd(tokens: readonly Token[], at: number): number | null {
  return at > 0 && at < tokens.length && adjoins(tokens[at]!, tokens[at - 1]!) ? phraseAt(tokens, at, NOUNS) : null;
}

function keys(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map((token) => token.key).join(' ');
}

/** Whether a title, a rank or a forename stands before: then the word is a surname. */
function followsTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.shape === 'lower' || !/^\.? $/.test(tokens[at]!.gap)) return false;
  return TITLES.has(before.key) || before.word.rank || (before.word.forename && before.shape === 'title');
}

function place(noun: string): Omit<Hit, 'start' | 'end'> {
  const station = STATION_NOUN.test(noun);
  return { kind: 'place', why: station ? 'a named station or team area' : 'a named place', suggestion: 'generalise', replacement: station ? '[station]' : '[place]' };
}
