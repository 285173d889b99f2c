import type { Hit } from './finding';
import { rankAt } from './rank-at';
import type { Token } from './tokens';

type Quasi = 'rank' | 'role' | 'rare role' | 'place' | 'date' | 'relationship' | 'protected characteristic' | 'only one';

const PATTERNS: readonly (readonly [Quasi, RegExp])[] = [
  ['only one', /\b(?:the|her|his|our|their|force's|station's|team's|unit's) (?:only|sole) (?:(?:other|black|asian|gay|female|male|woman|deaf|muslim|serving|full-time|part-time|uniformed|trained|qualified) ){0,3}(?:pc|ps|dc|ds|di|dci|sergeant|inspector|constable|detective|officer|woman|women|man|female|male|lesbian|dog handler|handler|armourer|member|pcso|sgt|insp|superintendent|black|asian|one (?:on|in|at|of) (?:the|her|his|that) (?:team|unit|shift|station|force|section|department))\b|\bonly (?:female|male|woman|black|asian|gay|muslim|openly) \w+/i],
  ['rare role', /\b(?:dog handlers?|dog section|dog unit|firearms (?:officer|sergeant|inspector|pc|constable|instructor|trainer|commander)|armed response|afo|arv|armourer|mounted|marine unit|police diver|drone pilot|air support|motorcyclist|underwater|negotiator|undercover|surveillance (?:officer|team)|financial investigator|fingerprint|crime scene manager|wildlife officer|rural crime officer|chaplain|pilot|driving instructor|public order (?:instructor|trainer)|protection officer|staff officer|press officer|force solicitor|farrier|groom)\b/i],
  ['role', /\b(?:response|neighbourhood|custody|control room|call handler|roads policing|traffic|cid|intelligence|training|vetting|front counter|enquiry desk|detention officer|crime scene|csi|digital forensics|cyber|family liaison|schools officer|safer schools|licensing|prison liaison|offender management|student officer|probationer|investigator|analyst|trainer|dispatcher|typist|cleaner|estates|fleet|occupational health|pcso|special constable|public protection)\b/i],
  ['relationship', /\b(?:husband|wife|ex-husband|ex-wife|partner|ex-partner|former partner|boyfriend|girlfriend|ex-boyfriend|ex-girlfriend|fiancee?|married|divorced|cohabiting|civil partner|brother|sister|mother|father|son|daughter|stepson|stepdaughter|twin|cousin|uncle|aunt|nephew|niece|in-law|widow|ex)\b/i],
  ['protected characteristic', /\b(?:pregnan(?:t|cy)|maternity leave|paternity leave|adoption leave|disab(?:led|ility)|wheelchair|deaf|blind|autis(?:m|tic)|adhd|dyslexi[ac]|epilep(?:sy|tic)|multiple sclerosis|cancer|menopause|gay|lesbian|bisexual|transgender|trans (?:man|woman)|transition(?:ed|ing)|non-binary|same-sex|muslim|sikh|hindu|jewish|catholic|jehovah's|buddhist|black|asian|polish|romanian|nigerian|turkish|nepali|gurkha|indian|pakistani|bangladeshi|chinese|somali|african|caribbean|mixed race|traveller|hijab|turban)\b/i],
  ['place', /\b(?:(?:on|off|from|to) the (?:island|isle)|the (?:smallest|most rural|rural|island|village) station|(?:only|one) \w+ (?:on|at) the station)\b/i]
];
/** Kinds that narrow a group down by themselves; rank, role and relationship alone describe most of the people the panel hears of. */
const NARROWING: ReadonlySet<Quasi> = new Set(['place', 'date', 'only one', 'protected characteristic', 'rare role']);

/** The combinations of each line of a folded text. `direct` are its settled hits, in order. */
export function recogniseCombinations(text: string, tokens: readonly Token[], direct: readonly Hit[]): Hit[] {
  const hits: Hit[] = [];
  let start = 0;
  let token = 0;
  let hit = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const firstToken = token;
    const firstHit = hit;
    while (token < tokens.length && tokens[token]!.start < end) token++;
    while (hit < direct.length && direct[hit]!.start < end) hit++;
    if (token - firstToken > 2) {
      hits.push(...combinationOf(text.slice(start, end), start, tokens.slice(firstToken, token), direct.slice(firstHit, hit)));
    }
    start = end + 1;
  }
  return hits;
}

/** Three or more kinds of quasi-identifier in one passage, of which one at least narrows: one finding, on the words that narrow most and are
 *  no finding themselves. `offset` is where the passage begins in the text of the tokens and hits. */
function combinationOf(passage: string, offset: number, tokens: readonly Token[], direct: readonly Hit[]): Hit[] {
  const spans = new Map<Quasi, { start: number; end: number }>();
  for (const hit of direct) {
    if (hit.kind === 'place' || hit.kind === 'address' || hit.kind === 'postcode') spans.set('place', hit);
    if (hit.kind === 'date' && hit.suggestion === 'generalise') spans.set('date', hit);
  }
  for (const [quasi, pattern] of PATTERNS) {
    const match = spans.has(quasi) ? null : pattern.exec(passage);
    if (match) spans.set(quasi, { start: offset + match.index, end: offset + match.index + match[0].length });
  }
  if (spans.has('rare role')) spans.delete('role');
  const rank = firstRank(tokens);
  if (rank) spans.set('rank', rank);
  const narrowing = [...spans.keys()].filter((quasi) => NARROWING.has(quasi));
  if (spans.size < 3 || narrowing.length < 1) return [];
  const anchors: readonly Quasi[] = ['only one', 'protected characteristic', 'rare role', 'relationship', 'role', 'rank', 'place', 'date'];
  const free = anchors.map((quasi) => spans.get(quasi)).find((span) => span && !direct.some((hit) => hit.start < span.end && span.start < hit.end));
  if (!free) return [];
  const kinds = [...spans.keys()].map((quasi) => (quasi === 'rare role' ? 'uncommon role' : quasi === 'only one' ? '"the only"' : quasi));
  return [{
    start: free.start, end: free.end, kind: 'combination', why: `${list(kinds)} together may single a person out`,
    suggestion: 'generalise', replacement: '[detail]', judgement: true,
    parts: [...spans.values()].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
  }];
}

function firstRank(tokens: readonly Token[]): { start: number; end: number } | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.shape === 'number') continue;
    const end = rankAt(tokens, at);
    if (end !== null) return { start: token.start, end: tokens[end - 1]!.end };
  }
  return null;
}

function list(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
