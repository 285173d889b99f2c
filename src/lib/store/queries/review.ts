import type { Database } from '../database';
import { changeRows } from '../indicators/changed-rows';
import codingsStatement from './review-codings.sql?statement';
import dropCodings from './review-drop-codings.sql?statement';
import dropThemes from './review-drop-themes.sql?statement';
import note from './review-note.sql?statement';
import passageStatement from './review-passage.sql?statement';
import putCoding from './review-put-coding.sql?statement';
import putState from './review-put-state.sql?statement';
import putTheme from './review-put-theme.sql?statement';
import queue from './review-queue.sql?statement';
import themesStatement from './review-themes.sql?statement';
import waiting from './review-waiting.sql?statement';

export interface QueueRow { readonly passage: string; readonly note: string; readonly case_ref: string; readonly panel: string; readonly waiting: boolean; readonly coded: boolean; readonly in_all: number }
export interface WaitingCount { readonly passages: number; readonly again: number; readonly panels: number; readonly settled: number }
export interface NotePassage { readonly passage: string; readonly start_offset: number; readonly end_offset: number; readonly state: string; readonly note_text: string }
export interface ReviewedPassage { readonly passage: string; readonly note_ref: string; readonly start_offset: number; readonly end_offset: number; readonly state: string; readonly first_coder: string | null }
/** `theme_id` is a theme of the codebook or 'none'. */
export interface Coding { readonly start_offset: number; readonly end_offset: number; readonly theme_id: string; readonly verdict: 'confirmed' | 'rejected'; readonly coded_on: string | null }
export interface PassageTheme { readonly theme_id: string; readonly standing: 'confirmed' | 'accept' | 'review'; readonly score: number | null; readonly drivers: string | null }

/** All that the tables hold about one passage, of codings those of one coder. */
export interface Review {
  readonly passage: ReviewedPassage;
  readonly coder: string;
  readonly codings: readonly Coding[];
  readonly themes: readonly PassageTheme[];
}

/** At most `most` passages; those in `also` are among them whether or not they wait. `of`: only those that wait because this theme was
 *  split; '' for all that wait. */
export const reviewQueue = async (database: Database, also: readonly string[], most: number, of = '') =>
  (await database.query('review queue', queue, [also.join(';'), most, of])) as unknown as QueueRow[];
export const reviewWaiting = async (database: Database) => (await database.query('passages waiting', waiting))[0] as unknown as WaitingCount;
export const reviewNote = async (database: Database, noteRef: string) => (await database.query('note under review', note, [noteRef])) as unknown as NotePassage[];

/** Null when there is no such passage. */
export async function readReview(database: Database, passageId: string, coder: string): Promise<Review | null> {
  const [[passage], codings, themes] = (await Promise.all([
    database.query('passage under review', passageStatement, [passageId]),
    database.query('codings of a passage', codingsStatement, [passageId, coder]),
    database.query('themes of a passage', themesStatement, [passageId])
  ])) as unknown as [ReviewedPassage[], Coding[], PassageTheme[]];
  return passage ? { passage, coder, codings, themes } : null;
}

/** The tables whose rows a decision changes. */
export const reviewedTables = ['codings', 'passages', 'passage_themes'] as const;

/** Makes the tables hold of the passage what `review` says, all of it or nothing; codings by others stay. */
export async function writeReview(database: Database, { passage, coder, codings, themes }: Review): Promise<void> {
  const id = passage.passage;
  await database.query('begin', 'begin transaction');
  try {
    await database.query('drop codings of a passage', dropCodings, [id, coder]);
    for (const { start_offset, end_offset, theme_id, verdict, coded_on } of codings) {
      await database.query('put a coding', putCoding, [passage.note_ref, start_offset, end_offset, theme_id, verdict, coder, coded_on]);
    }
    await database.query('drop themes of a passage', dropThemes, [id]);
    for (const { theme_id, standing, score, drivers } of themes) await database.query('put a theme', putTheme, [id, theme_id, standing, score, drivers]);
    await database.query('put the state of a passage', putState, [id, passage.state]);
    await database.query('commit', 'commit');
  } catch (error) {
    await database.query('rollback', 'rollback');
    changeRows(database, reviewedTables);
    throw error;
  }
}
