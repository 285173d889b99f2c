import { collect } from '../collect';
import type { Hit } from '../finding';
import { AMBIGUOUS_PLACES, PLACE_NOUNS, PLACES } from '../gazetteer/places';
import { TITLES } from '../gazetteer/ranks';
import type { Token } from '../tokens';
import { isAmbiguousName, isForename, isKnownCapital, isOrdinary, isRank } from '../words';

const PREPOSITIONS = new Set(['in', 'at', 'from', 'near', 'to', 'around', 'outside', 'towards', 'toward', 'via', 'of', 'between', 'covering', 'into', 'across', 'for', 'leaving', 'visited', 'visiting', 'and', 'central', 'greater']);
const SETTING = /(?<![\p{L}\p{N}])(?:HMP|RAF|HMS|RNAS|MOD|YOI|St\.?|Saint)(?: \p{Lu}[\p{L}\p{M}'-]{2,20}){1,2}(?: (?:hospital|school|primary|church|academy|college|hospice|centre|surgery|barracks|Hospital|School|Primary|Church|Academy|College|Hospice|Centre|Surgery|Barracks))?(?![\p{L}\p{N}])/gu;
const ROAD_NUMBER = /(?<![\p{L}\p{N}])(?:(?<=\b[Tt]he )A\d{1,4}(?:\(M\))?|M\d{1,2}(?=[ ,.;)]|$)|(?:junction|jct|J) ?\d{1,2}[A-Z]?(?= (?:of|off|on)))(?! ?[:-])/gu;
/** Nouns that make a place even of an ordinary capitalised word ("Park Gate nick"). */
const SURE_NOUNS = /^(?:police station|police office|police centre|police investigation centre|nick|custody suite|custody centre|custody block|police)$/;
const STATION_NOUNS = /police|nick|custody|station|hq|division|district|bcu|lpt|npt/;

/** Stations and places: the gazetteer, capitalised words before a noun of place, saints and prisons, road numbers. */
export function recognisePlace(text: string, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const named = gazetteerPlaceAt(tokens, at);
    const end = named ?? at + unknownPlaceLength(tokens, at);
    if (end === at) continue;
    const noun = placeNounAt(tokens, end);
    if (named === null && noun === null) continue;
    const last = noun ?? end;
    const words = noun === null ? '' : tokens.slice(end, noun).map((token) => token.key).join(' ');
    hits.push({ start: tokens[at]!.start, end: tokens[last - 1]!.end, ...place(words) });
    at = last - 1;
  }
  const other = (why: string) => ({ kind: 'place', why, suggestion: 'generalise', replacement: '[place]', judgement: true }) as const;
  return [...hits, ...collect(text, SETTING, () => other('a place called after a saint, or an establishment')), ...collect(text, ROAD_NUMBER, () => other('the number of a road'))];
}

/** The index after the gazetteer's place that begins at `at`, or null. Ambiguous ones need a capital and a word of place beside them. */
function gazetteerPlaceAt(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at]!;
  if (first.shape === 'number' || followsTitle(tokens, at)) return null;
  for (let length = 4; length >= 1; length--) {
    const end = at + length;
    if (end > tokens.length || !adjoin(tokens, at, end)) continue;
    const phrase = tokens.slice(at, end).map((token) => token.key).join(' ');
    if (PLACES.has(phrase) && !AMBIGUOUS_PLACES.has(phrase)) return end;
    if (!AMBIGUOUS_PLACES.has(phrase) || first.shape === 'lower') continue;
    const before = tokens[at - 1];
    const led = before !== undefined && PREPOSITIONS.has(before.key) && !first.opens && /^ $/.test(first.gap.slice(-1));
    if ((led && !/^(?:march|may)$/.test(phrase)) || placeNounAt(tokens, end) !== null) return end;
  }
  return null;
}

/** How many capitalised (or, before a station noun, unknown) words at `at` a noun of place would make a place of: 0 when none. */
function unknownPlaceLength(tokens: readonly Token[], at: number): number {
  if (followsTitle(tokens, at)) return 0;
  let length = 0;
  while (length < 3 && at + length < tokens.length && (length === 0 || adjoin(tokens, at, at + length + 1))) {
    const token = tokens[at + length]!;
    const nounNext = placeNounAt(tokens, at + length + 1);
    const unknown = !isOrdinary(token.key) && !isKnownCapital(token.key) && !isRank(token.key);
    const capital = token.shape === 'title' && !isRank(token.key);
    if (nounNext !== null && length === 0 && token.shape === 'lower') {
      const noun = tokens.slice(at + 1, nounNext).map((next) => next.key).join(' ');
      return unknown && token.text.length > 3 && STATION_NOUNS.test(noun) ? 1 : 0;
    }
    if (!capital) return 0;
    if (nounNext !== null) {
      const noun = tokens.slice(at + length + 1, nounNext).map((next) => next.key).join(' ');
      const ordinary = isOrdinary(token.key) && !isAmbiguousName(token.key);
      if (ordinary && (token.opens || isKnownCapital(token.key) || !SURE_NOUNS.test(noun))) return 0;
      if (token.opens && length === 0 && !unknown) return 0;
      return length + 1;
    }
    length++;
  }
  return 0;
}

/** The index after a noun of place at `at`, longest first, or null. */
function placeNounAt(tokens: readonly Token[], at: number): number | null {
  for (let length = 3; length >= 1; length--) {
    const end = at + length;
    if (end > tokens.length || !adjoin(tokens, at - 1, end)) continue;
    const words = tokens.slice(at, end).map((token) => token.text.toLowerCase()).join(' ');
    if (PLACE_NOUNS.has(words)) return end;
  }
  return null;
}

/** Whether tokens `from` to `to` stand one space (or hyphen) apart. */
function adjoin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from + 1, 1); i < to; i++) {
    const before = tokens[i - 1]!;
    const token = tokens[i]!;
    if (token.start - before.end > 3 || !/(?:^| |-|'s )$/.test(token.gap) || /[.,;:()"]/.test(token.gap)) return false;
  }
  return true;
}

function followsTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !/^\.? $/.test(tokens[at]!.gap)) return false;
  return (TITLES.has(before.key) && before.shape !== 'lower') || (isRank(before.key) && before.key !== 'police' && before.shape !== 'lower') || (isForename(before.key) && before.shape === 'title');
}

function place(noun: string): Omit<Hit, 'start' | 'end'> {
  const station = STATION_NOUNS.test(noun);
  return { kind: 'place', why: station ? 'a named station or team area' : 'a named place', suggestion: 'generalise', replacement: station ? '[station]' : '[place]' };
}
