import { PLACES } from './gazetteer/places';
import { AMBIGUOUS_SURNAMES } from './gazetteer/surnames';
import { classOf, type WordClass } from './words';

/** Words that letters are spelt by: a case may be called one, or be of an area that is. */
const spelling = /^(?:charlie|juliett?|lima|mike|oscar|romeo|victor|sierra)$/;

const isSure = ({ forename, surname, known, ambiguous }: WordClass): boolean => (forename || surname) && !known && !ambiguous;
const isName = (part: string): boolean => isSure(classOf(part)) || classOf(part).ambiguous;

/** Whether a word, folded and in small letters, is a listed name alone, or one with an initial: "henderson", "jsmith", "smithj".
 *  Not a word ("black", "bridge") or a place. */
export function isAccountName(key: string): boolean {
  const whole = classOf(key);
  if (spelling.test(key) || PLACES.has(key)) return false;
  return isSure(whole) || (!whole.known && !whole.ordinary && [key.slice(1), key.slice(0, -1)].some((part, at) => part.length > 3 && (isSure(classOf(part)) || (at === 0 && AMBIGUOUS_SURNAMES.has(part)))));
}

/** Whether two words joined by a mark are names of one person, or a name and an initial: "helen.carter", "h_carter". */
export function isJoinedName(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  if (parts.length !== 2) return false;
  if (first.length === 1 || second.length === 1) return isName(first.length === 1 ? second : first) && first.length + second.length > 4;
  return isName(first) && isName(second) && [first, second].some((part) => isSure(classOf(part)));
}
