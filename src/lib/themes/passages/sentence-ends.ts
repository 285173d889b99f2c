/** Words after which a full stop ends no sentence, in lower case without the stop. */
const ABBREVIATIONS = new Set(
  ('insp ch sgt det supt ds dc di dci pc ps cons const asst dep mr mrs ms dr prof rev st sr jr hon ' +
    'e.g i.e eg ie etc viz cf vs v.s no nos para paras p pp fig ref refs tel ext approx c ca w w/o wk incl inc ' +
    'a.m p.m am pm d.v d.a q.v n.b u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'dept govt sect sub rd ave ln temp a/insp a/ps t/ds t/dc t/insp a/supt').split(' ')
);
/** Abbreviations that often do end a sentence: only a lower-case word or a digit after them says otherwise. */
const MAY_END = new Set('etc am pm a.m p.m no wk jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun sub ext temp dept pc ps dc ds di dci cons c w'.split(' '));
const TITLES = new Set('insp ch sgt det supt mr mrs ms dr prof rev st hon const a/insp a/ps t/ds t/dc t/insp a/supt'.split(' '));

/** A stop that may end a sentence: offsets of the first character after it and of the next word. */
const STOP = /(?:\.{1,3}|[!?…]+)["'”’)\]]*(?=\s)/g;

/** True when the stop that ends `before` ends a sentence, given the text after the white space. */
export function endsSentence(before: string, after: string): boolean {
  const next = /^["'“‘([]*(.)/u.exec(after)?.[1];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (/[!?…]["'”’)\]]*$/.test(before)) return true;
  if (/["'”’)\]]$/.test(before)) return true;
  const word = /([^\s("“‘'[]*)\.+$/.exec(before)?.[1] ?? '';
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return 'VSI'.includes(word) || !/^\p{Lu}\p{Ll}/u.test(after);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) && !MAY_END.has(lower)) return false;
  if (TITLES.has(lower)) return false;
  if (lower === 'no' || lower === 'nos') return !/^\d/.test(after) || /^\d+(?:hrs|st|nd|rd|th)\b/.test(after);
  if (MAY_END.has(lower)) return !/^\d/.test(after);
  if (ABBREVIATIONS.has(lower)) return false;
  if (/^\d{1,2}$/.test(word) && /^\s*$/.test(before.slice(0, before.length - word.length - 1))) return false;
  return true;
}

/** Offsets in `text` at which a new sentence starts, punctuated ends only; 0 is not among them. */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    const next = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
    if (next < text.length && endsSentence(text.slice(0, end), text.slice(next, next + 40))) starts.push(next);
  }
  return starts;
}
