import type { Database } from '../database';
import statement from './notes-read.sql?statement';

export interface NotesRead { readonly held: number; readonly read: number }

/** How many notes are held, and how many of them a person has read, whatever the filters. */
export const notesRead = async (database: Database) => (await database.query('notes read', statement))[0] as unknown as NotesRead;
