import { collect } from '../collect';
import type { Hit } from '../finding';

const PLAIN = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64} ?@ ?[\p{L}\p{N}-]{1,63}(?: ?\. ?[\p{L}\p{N}-]{1,63}){1,5}(?![\p{L}\p{N}])/gu;
const TIGHT = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}(?![\p{L}\p{N}])/gu;
const SPELT = /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64}(?: dot [\p{L}\p{N}_-]{1,30}){0,2} ?(?:\[at\]|\(at\)| at ) ?[\p{L}\p{N}-]{1,63}(?: ?(?:\[dot\]|\(dot\)| dot ) ?[\p{L}\p{N}-]{1,30}){1,4}(?![\p{L}\p{N}])/giu;

const PROVIDER = /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{2,64} at (?:gmail|hotmail|outlook|yahoo|icloud|protonmail|live)(?![\p{L}\p{N}])/giu;

/** E-mail addresses: as typed, with stray spaces, without their ending, and spelt out ("name at force dot uk"). */
export function recogniseEmail(text: string): Hit[] {
  if (!/@|\bat\b/i.test(text)) return [];
  const email = () => ({ kind: 'email', why: 'an e-mail address', suggestion: 'replace', replacement: '[e-mail]' }) as const;
  const spaced = collect(text, PLAIN, (match) => (/ /.test(match[0]) && !/\. ?(?:uk|com|org|net|police|co|gov)\b/i.test(match[0]) ? null : email()));
  return [...collect(text, TIGHT, email), ...spaced, ...collect(text, SPELT, email), ...collect(text, PROVIDER, email)];
}
