import type { Database } from '../database';
import mark from './codings-mark.sql?statement';
import codings from './stored-codings.sql?statement';
import notes from './stored-notes.sql?statement';

export interface StoredNote { readonly note_ref: string; readonly case_ref: string; readonly panel: string; readonly slot_type: string; readonly text: string }
export interface StoredCoding { readonly note_ref: string; readonly start_offset: number; readonly end_offset: number; readonly theme_id: string; readonly verdict: 'confirmed' | 'rejected' }

export const storedNotes = async (database: Database) => (await database.query('stored notes', notes)) as unknown as StoredNote[];
export const storedCodings = async (database: Database) => (await database.query('stored codings', codings)) as unknown as StoredCoding[];

/** The same where codings are the same, without reading them: for telling whether anybody has decided meanwhile. */
export async function codingsMark(database: Database): Promise<string> {
  const [row] = await database.query('mark of the codings', mark);
  return `${String(row!['rows'])} ${String(row!['mark'])}`;
}
