import type { Database } from '../database';
import confirmed from './confirmed-passages.sql?statement';
import texts from './passage-texts.sql?statement';

/** `themes`: ids parted by ';', those that count. */
export interface PassageText { readonly passage: string; readonly note: string; readonly case_ref: string; readonly panel: string; readonly body: string; readonly themes: string }

export const passageTexts = async (database: Database, ids: readonly string[]) => (await database.query('texts of passages', texts, [ids.join(';')])) as unknown as PassageText[];
/** Ids of the passages in which a person confirmed the theme. */
export const confirmedPassages = async (database: Database, theme: string): Promise<string[]> =>
  (await database.query('confirmed passages', confirmed, [theme])).map((row) => String(row['passage']));
