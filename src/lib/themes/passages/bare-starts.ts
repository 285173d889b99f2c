import { COMMON_WORDS } from './common-words';

const common = new Set(COMMON_WORDS.split(' '));
const LABEL =
  /^(?:Actions?|Decisions?|Directions?|Disc|Discussion|Discn|Inv|Synopsis|Risk|Learning|Lesson|Int|Outcome|Background|Update|Complex|Note|Query|Tasking|Result|Concern|Good practice|A\d{1,2}|Q\d?)\s?(?::| [-–] |\. )/;
const CONTRACTION = /^(?:Didn|Wasn|Isn|Hadn|Hasn|Couldn|Wouldn|Shouldn|Doesn|Don|Can|Won|Weren|Aren|Haven|Wdn)['’]t\b|^(?:She|He|It|They|We|I|There|That|Who)['’](?:s|d|ll|ve|m|re)\b/;
/** A party followed by a finite verb, an aside or a possession. */
const PARTY =
  /^[VS](?:, |['’]s \p{Ll}| (?:and [VS]|is|was|are|were|has|had|will|wd|would|does|did|says?|said|tells?|told|asked|asks|admits?|wants?|wanted|learn(?:ed|t)|found|left|kept|came|went|rang|wrote|got|gets|held|knew|felt|put|stands?|works?|stood|first|never|now|still|not|heard|gave|saw|let|sent|took|made|met|moved|chose|spoke|lost|slept|broke|hit|consents?|holding|out|at|on|off|under|didn['’]?t|wasn['’]?t|isn['’]?t|hasn['’]?t|won['’]?t|can['’]?t|(?:re-)?\p{Ll}+ed,?) )/u;
/** A role or an agency followed by a finite verb, or by a dash as a label is. */
const ROLE =
  /^(?:["“]?\p{Lu}{2,}s?|Sgt|Insp|Supt|Supv|Chair|Panel|Crew|Coord|Control|Officer|Manager|Advis[eo]r|Solicitor|Custody|Duties|Neighbours?)['’]?s?,? (?:is|was|are|were|has|had|will|does|did|says?|said|tells?|told|asked|asks|took|takes|got|gets|gave|went|rang|wrote|put|met|left|kept|found|held|knew|never|now|still|not|done|redone|due|back|also|didn['’]?t|wasn['’]?t|isn['’]?t|hasn['’]?t|won['’]?t|can['’]?t|\p{Ll}{2,}ed|[-–=] ?\p{Ll}?)(?![\p{L}])/u;
/** Words that belong to the role behind them. */
const MODIFIER = /^(?:an?|the|new|old|first|second|third|last|next|previous|original|current|former|duty|custody|crime|response|same|other|another|own|attending|night|local|senior|junior|lead|female|male|young|best|no|one|two|both|\d+(?:st|nd|rd|th)?|acting|temp|outside|specialist|force|their|his|her|our|all|most|only)$/iu;
/** A question jotted with its mark first, as in "?time of call". */
const ASKED = /^\?\p{Ll}/u;
/** Words quoted first, with who said them after a dash. */
const QUOTED = /^["“][^"”]{6,90}["”] [-–] /u;
/** What comes before a party in the middle of a sentence. */
const TRANSITIVE = /(?:ed|ing|told|gave|gives?|asks?|tells?|kept|left|found|sent|said|saw|see|sees|let|made|put|move|contact|and|or|rang|hears|holds|gets|meets|messages|telephones|calls|visits|texts|e-?mails|shook)$/iu;

/** Words after which a party is in the middle of a sentence. */
const DANGLING = new Set(
  ('a an the and or but of to for with w w/ by from in on at as that this these those his her their our its my your is was were be been being are has had have ' +
    'not no if than so via per into onto over under about re said says told asked asks called named titled marked headed when whether because before until where ' +
    'past around behind beside near off along except via while since yet cos once which who what how why after though although unless like between against without through upon near towards within every each any some both').split(' ')
);

/** Bullets run together come in numbers: this many for each full stop, or fewer, are chance. */
const LEAST_PER_STOP = 0.2;

/** Offsets of words that open a sentence although no stop stands before them, as when bullets are run together. */
export function bareStarts(text: string): number[] {
  const labels: number[] = [];
  const bare: number[] = [];
  for (const gap of text.matchAll(/(\S+)(\s+)(?=["“]|[‘(]?[\p{Lu}?\d])/gu)) {
    const at = gap.index + gap[0].length;
    const before = gap[1] ?? '';
    if (/[.!?…:;,–(/&+-]["'”’)\]]*$/.test(before)) continue;
    const after = text.slice(at);
    if (LABEL.test(after)) labels.push(at);
    else if (opens(before, after)) bare.push(at);
  }
  const stops = text.match(/[.!?](?=["'”’)\]]*(?:\s|$))/g)?.length ?? 0;
  return bare.length > LEAST_PER_STOP * stops ? [...labels, ...bare].sort((a, b) => a - b) : labels;
}

function opens(before: string, after: string): boolean {
  const ends = /^["“‘(]?(?:\p{Ll}|\p{N})[^\s]*$|^\p{Lu}+s?$|["”’)]$|^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)$|^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)$/u.test(before);
  const word = /^["“‘(]?(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}])/u.exec(after)?.[1] ?? '';
  if (word === 'A' || word === 'I') return ends && /^[AI] \p{Ll}/u.test(after) && (word === 'A' || !DANGLING.has(before));
  if (/^No\.? ?\d/.test(after)) return false;
  if (word.length > 1 && common.has(word.toLowerCase())) return ends;
  if (ends && !DANGLING.has(before) && (ASKED.test(after) || (!MODIFIER.test(before) && !TRANSITIVE.test(before) && (ROLE.test(after) || QUOTED.test(after))))) return true;
  return CONTRACTION.test(after) || (ends && !DANGLING.has(before) && !TRANSITIVE.test(before) && PARTY.test(after));
}
