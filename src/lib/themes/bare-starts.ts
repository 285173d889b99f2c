import { COMMON_WORDS } from './common-words';

const common = new Set(COMMON_WORDS.split(' '));
const LABEL =
  /^(?:Actions?|Decisions?|Directions?|Disc|Discussion|Discn|Inv|Synopsis|Risk|Learning|Lesson|Int|Outcome|Background|Update|Complex|Note|Query|Tasking|Result|Concern|Good practice|A\d{1,2}|Q\d?)\s?(?::| [-–] |\. )/;
const CONTRACTION = /^(?:Didn|Wasn|Isn|Hadn|Hasn|Couldn|Wouldn|Shouldn|Doesn|Don|Can|Won|Weren|Aren|Haven|Wdn)['’]t\b|^(?:She|He|It|They|We|I|There|That|Who)['’](?:s|d|ll|ve|m|re)\b/;
/** A party followed by a finite verb, an aside or a possession. */
const PARTY =
  /^[VS](?:, |['’]s \p{Ll}| (?:and [VS]|is|was|are|were|has|had|will|wd|would|does|did|says?|said|tells?|told|asked|asks|admits?|wants?|wanted|learn(?:ed|t)|found|left|kept|came|went|rang|wrote|got|gets|held|knew|felt|put|stands?|works?|stood|first|never|now|still|not|\p{Ll}+ed) )/u;
/** What comes before a party in the middle of a sentence. */
const TRANSITIVE = /(?:ed|ing|told|gave|gives?|asks?|tells?|kept|left|found|sent|said|saw|see|sees|let|made|put|move|contact|and|or)$/iu;

/** Words after which a party is in the middle of a sentence. */
const DANGLING = new Set(
  ('a an the and or but of to for with w/ by from in on at as that this these those his her their our its my your is was were be been being are has had have ' +
    'not no if than so via per into onto over under about re said says told asked asks called named titled marked headed when whether because before until where ' +
    'while since which who what how why after though although unless like between against without through upon near towards within every each any some both').split(' ')
);

/** Offsets of words that open a sentence although no stop stands before them, as when bullets are run together. */
export function bareStarts(text: string): number[] {
  const starts: number[] = [];
  for (const gap of text.matchAll(/(\S+)(\s+)(?=["“‘(]?[\p{Lu}?\d])/gu)) {
    const at = gap.index + gap[0].length;
    const before = gap[1] ?? '';
    if (/[.!?…:;,–(/&+-]["'”’)\]]*$/.test(before)) continue;
    const after = text.slice(at);
    if (LABEL.test(after)) starts.push(at);
    else if (opens(before, after)) starts.push(at);
  }
  return starts;
}

function opens(before: string, after: string): boolean {
  const ends = /^["“‘(]?(?:\p{Ll}|\p{N})[^\s]*$|^\p{Lu}+s?$|["”’)]$|^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)$|^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)$/u.test(before);
  const word = /^["“‘(]?(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}])/u.exec(after)?.[1] ?? '';
  if (word === 'A' || word === 'I') return ends && /^[AI] \p{Ll}/u.test(after) && (word === 'A' || !DANGLING.has(before));
  if (/^No\.? ?\d/.test(after)) return false;
  if (word.length > 1 && common.has(word.toLowerCase())) return ends;
  return CONTRACTION.test(after) || (ends && !DANGLING.has(before) && !TRANSITIVE.test(before) && PARTY.test(after));
}
