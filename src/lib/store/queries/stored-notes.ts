import type { Database } from '../database';
import codings from './stored-codings.sql?raw';
import notes from './stored-notes.sql?raw';

export interface StoredNote { readonly note_ref: string; readonly case_ref: string; readonly panel: string; readonly slot_type: string; readonly text: string }
export interface StoredCoding { readonly note_ref: string; readonly start_offset: number; readonly end_offset: number; readonly theme_id: string; readonly verdict: 'confirmed' | 'rejected' }

export const storedNotes = async (database: Database) => (await database.query('stored notes', notes)) as unknown as StoredNote[];
export const storedCodings = async (database: Database) => (await database.query('stored codings', codings)) as unknown as StoredCoding[];
