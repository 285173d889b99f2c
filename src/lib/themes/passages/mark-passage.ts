import type { MarkedSpan, PassageMark } from '../types';

const NEGATION = /\b(?:no|not|never|neither|nor|none|nobody|nothing|without|nil|cannot|\w+n['’]t|failed to|yet to|lack of|absence of)\b/gi;
const HYPOTHESIS = /\b(?:if|would|wd|could|might|may|whether|should|possibly|perhaps|risk of|in case|unless)\b|\?(?=\s|$|\w)/gi;
const REMEDY =
  /^\s*(?:(?:actions?|decision|direction|directed|tasking|recommendation|A\d{1,2})\s*(?::|-|–|\.)|panel directs?|members? directed|to be\b)|\b(?:SOO|OIC|OiC|chair|coordinator|DA lead|panel|DI|DCI|Supt|PSD|HR|inspector|manager|lead)\s+(?:is |are )?(?:to|will)\s+\w+|\bby (?:the )?(?:next panel|friday|monday|tuesday|wednesday|thursday|end of)\b/gi;
const ATTRIBUTION =
  /\b(?:said|says|stated|states|told|tells|reported|reports|alleges?|alleged|claims?|claimed|according to|insists?|insisted|maintains?|felt|feels|believes?|believed|her words|his words|in (?:his|her) words|put it)\b|["“][^"”]{3,}["”]/gi;
/** A negation or hypothesis holds to the end of its clause. */
const CLAUSE_END = /[,;:.!?–—]|\b(?:but|although|though|however|because|so that|which|who)\b/iu;

function clauseFrom(text: string, start: number, cueEnd: number): number {
  const stop = CLAUSE_END.exec(text.slice(cueEnd));
  return stop ? cueEnd + stop.index : text.length;
}

function spansOf(text: string, mark: PassageMark, cue: RegExp, wide: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  if (text.search(cue) < 0) return spans;
  for (const hit of text.matchAll(cue)) {
    const cueEnd = hit.index + hit[0].length;
    const end = wide ? clauseFrom(text, hit.index, cueEnd) : cueEnd;
    const last = spans.at(-1);
    if (last && hit.index <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ mark, start: hit.index, end });
  }
  return spans;
}

/** The negated, hypothetical, remedial and attributed stretches of a passage, in reading order. */
export function markPassage(text: string): MarkedSpan[] {
  return [
    ...spansOf(text, 'negated', NEGATION, true),
    ...spansOf(text, 'hypothetical', HYPOTHESIS, true),
    ...spansOf(text, 'remedy', REMEDY, true),
    ...spansOf(text, 'attributed', ATTRIBUTION, false)
  ].sort((a, b) => a.start - b.start || a.end - b.end || (a.mark < b.mark ? -1 : 1));
}
