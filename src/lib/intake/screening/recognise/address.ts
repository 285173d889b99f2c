import { collect } from '../collect';
import type { Hit } from '../finding';

/** A cheap test that most passages fail. */
const HINT = /\d|\p{Lu}\p{Ll}{1,20}(?:'s)? (?:R[odi]|St|Av|L[na]|Cl|Dr|Cr|G[ad]|Te|Gr|Me|Wa|Sq|Pa|Qu|Wh|He|Co|Es|Pl|Hi|Vi|Fa|Lo|Ho)|\b(?:[Ff]lat|[Aa]partment|[Aa]pt|[Pp]lot|[Mm]aisonette) /u;
const SUFFIX = 'road|rd|street|avenue|ave|lane|close|drive|crescent|cres|gardens|gdns|terrace|grove|mews|walk|rise|row|square|park|view|green|parade|quay|wharf|heights|hill|way|place|court|cottages?|house|farm|lodge|road east|road west|road north|road south';
const CAPITAL = "(?:St\\.? )?\\p{Lu}[\\p{Ll}\\p{M}]{1,20}(?:'s)?(?:-\\p{Lu}?\\p{Ll}{1,20}){0,2}";
const SUFFIX_CAPITAL = 'Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Drive|Crescent|Cres|Gardens|Gdns|Terrace|Terr|Grove|Mews|Walk|Rise|Row|Square|Parade|Quay|Wharf|Heights|Cottages?|Estate|Way|Place|Hill|Park|View|Green|Farm|Lodge|House|Court';
const NUMBERED = new RegExp(`(?<![\\p{L}\\p{N}.,/-])(?:(?:flat|apartment|apt|unit|room) ?\\d{0,4}[a-z]?,? )?\\d{1,4}[a-z]?(?:[-/]\\d{1,4})?,? (?:${CAPITAL} ){1,3}(?:${SUFFIX_CAPITAL}|${SUFFIX})(?![\\p{L}\\p{N}])`, 'gu');
const STREET = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CAPITAL} ){1,3}(?:${SUFFIX_CAPITAL})(?![\\p{L}\\p{N}])`, 'gu');
const SMALL = /(?<![\p{L}\p{N}.,/-])\d{1,4}[a-z]?,? ((?:[a-z][a-z']{1,20} ){1,2})(?:road|rd|street|avenue|ave|lane|crescent|cres|close|drive|gardens|gdns|terrace|grove|mews|walk|way|court|place)(?![\p{L}\p{N}])/gu;
const FLAT = /(?<![\p{L}\p{N}])(?:flat|apartment|apt|plot|maisonette)(?: (?:no\.?|number))? ?(?:\d{1,4}[a-z]?|[A-H])(?![\p{L}\p{N}])/giu;
const NUMBER_AT = /\b(?:lives?|lived|living|resides?|residing|address|home|house|moved|staying|stays) (?:is |was |at |to |of ){0,2}(?:at |is |number |no\.? ){1,2}(\d{1,4}[a-z]?)(?![\p{L}\p{N}:.%/-]| ?(?:am|pm|hours|hrs|yrs|years|months|weeks|days|\p{L}+s\b))/giu;
/** Capitalised words before "Court", "Way" and the like that make an institution or a phrase, not a street. */
const NOT_STREET = /^(?:The |A |An )?(?:Crown|Family|County|High|Magistrates'?|Magistrates|Youth|Supreme|Coroner'?s|Civil|Criminal|Home|No|Safe|Half|Own|In|By|Any|Either|Other|Same|Main|Full|Long|One|Two|First|Second|Appeal|Open|Which|This|That|Her|His|Our|Their|My|Your|Public|Gold|Silver|Big|Small|Custody|Car|Ball|Police|Green|Red|White|Black|In-house|Children's|Right|Wrong|Market|Full-time|Front|Back|Take|First-rate|Special|Risk|Case|Panel|Body|On|At|To|From) (?:Court|Way|Place|House|Park|View|Row|Rise|Walk|Drive|Close|Lane|Green|Hill|Street)$/;
/** Small words that no street is called by: "2 cars in the street". */
const NOT_NAME = /\b(?:the|a|an|of|in|on|at|to|from|and|or|by|her|his|their|our|my|same|main|other|each|every|more|next|next-door|metres|miles|yards|doors|days|weeks|months|years|hours|minutes|times|people|officers|cars|vehicles|men|women|kids|steps|no|one|any|that|this|long|hard|short|more|work|home|off|out|up|down|way|back|half|car|bus|train|cycle)\b/;

/** Postal addresses: number and street, streets by name, flats, and a bare house number after "lives at". */
export function recogniseAddress(text: string): Hit[] {
  if (!HINT.test(text)) return [];
  const address = (why: string, judgement = false) => ({ kind: 'address', why, suggestion: 'replace', replacement: '[address]', judgement }) as const;
  return [
    ...collect(text, NUMBERED, () => address('a house number and street')),
    ...collect(text, STREET, (match) => (NOT_STREET.test(match[0]) ? null : address('the name of a street', true))),
    ...collect(text, SMALL, (match) => (NOT_NAME.test(match[1] ?? '') ? null : address('a house number and street'))),
    ...collect(text, FLAT, () => address('the number of a flat', true)),
    ...collect(text, NUMBER_AT, (match) => ({ ...address('a house number', true), start: match.index + match[0].length - (match[1] ?? '').length }))
  ];
}
