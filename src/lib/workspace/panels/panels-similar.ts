import type { Database } from '$lib/store/database';
import { placesOf, type NotePlace } from '$lib/store/queries/recall';
import type { SimilarText } from '$lib/themes/similarity/find-similar';
import { themeDesk } from '../themes/code-themes';

/** A note like what was asked, the case that it is of, and the words that both share. */
export interface SimilarNote { readonly note: string; readonly caseRef: string; readonly panel: string; readonly likeness: string; readonly shared: readonly string[] }

const asked = 30;
const most = 8;

/** Notes most like a text, best first, of cases that the filters keep. The text goes to the worker and nowhere else. */
export async function similarNotes(database: Database, text: string): Promise<SimilarNote[]> {
  const found = await themeDesk().ask('similar', { of: 'notes', query: text, most: asked });
  return placeSimilar(found, found.length ? await placesOf(database, found.map(({ id }) => id)) : []).slice(0, most);
}

export function placeSimilar(found: readonly SimilarText[], places: readonly NotePlace[]): SimilarNote[] {
  const byNote = new Map(places.map((place) => [place.note_ref, place]));
  return found.flatMap(({ id, likeness, shared }): SimilarNote[] => {
    const place = byNote.get(id);
    return place ? [{ note: id, caseRef: place.case_ref, panel: place.panel, likeness: `${Math.round(likeness * 100)}%`, shared: shared.map(({ text }) => text) }] : [];
  });
}
