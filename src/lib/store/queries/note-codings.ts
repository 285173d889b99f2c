import type { Row } from '$lib/intake/rows';
import type { Database } from '../database';
import statement from './note-codings.sql?statement';

/** What one coder says of a whole note: rows of the table `codings`. */
export const noteCodings = async (database: Database, noteRef: string, coder: string): Promise<Row[]> =>
  (await database.query('codings of a note', statement, [noteRef, coder])) as Row[];
