import type { Database } from '$lib/store/database';
import { passageTexts, type PassageText } from '$lib/store/queries/passage-texts';
import type { SimilarText } from '$lib/themes/similarity/find-similar';
import type { RunOptions } from '$lib/themes/types';
import { askThemes } from './code-themes';
import { markStretches, type MarkedText } from './theme-view';

/** A passage like another, or like what a person typed. */
export interface SimilarPassage extends PassageText {
  /** 0 to 1, by the words, phrases and letter groups that both hold. */
  readonly likeness: number;
  /** Its text, the words that both share apart. */
  readonly parts: readonly MarkedText[];
}

export type SimilarTo = string | { readonly id: string };

/** At most `most` passages most like `query`, a text or a passage's id, of all that are held; with `among`, of those ids. Those that
 *  share letter groups but no word are left out: there would be nothing to show for it. */
export async function findSimilarPassages(database: Database, query: SimilarTo, most: number, options: RunOptions & { among?: readonly string[] } = {}): Promise<SimilarPassage[]> {
  const { among, ...run } = options;
  const found = (await askThemes('similar', { of: 'passages', query, most, ...(among ? { among } : {}) }, run)).filter(({ shared }) => shared.length > 0);
  return found.length ? describeSimilar(found, await passageTexts(database, found.map(({ id }) => id))) : [];
}

/** What was found with its texts, in the order in which it was found; what is no longer held is left out. */
export function describeSimilar(found: readonly SimilarText[], texts: readonly PassageText[]): SimilarPassage[] {
  const byId = new Map(texts.map((text) => [text.passage, text]));
  return found.flatMap(({ id, likeness, shared }) => {
    const text = byId.get(id);
    return text ? [{ ...text, likeness, parts: markStretches(text.body, shared) }] : [];
  });
}

/** How alike, in words: 'very alike (62 of 100)'. */
export function likenessWords(likeness: number): string {
  const size = likeness >= 0.5 ? 'very alike' : likeness >= 0.25 ? 'alike' : 'a little alike';
  return `${size} (${Math.round(likeness * 100)} of 100)`;
}
