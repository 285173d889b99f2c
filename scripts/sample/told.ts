/** What the coded notes and the facts told in them hold, as copied into data/sample-source. */
import { readFileSync } from 'node:fs';

export interface DevNote {
  readonly note_id: string;
  readonly panel: string;
  readonly case_ref: string;
  readonly slot: 'new' | 'update' | 'complex';
  readonly passages: readonly { readonly text: string; readonly themes: readonly string[] }[];
}

/** A fact that is absent was not told. Months are 'YYYY-MM'. */
export interface Fact {
  readonly case_ref: string;
  readonly first_panel: string;
  readonly panels: readonly string[];
  readonly referral_route?: string;
  readonly case_type?: string;
  readonly relationship?: string;
  readonly victim_workforce?: string;
  readonly victim_rank_band?: string;
  readonly victim_sex?: string;
  readonly suspect_workforce?: string;
  readonly suspect_rank_band?: string;
  readonly suspect_sex?: string;
  readonly complexity?: readonly string[];
  readonly offence_groups?: readonly string[];
  readonly first_disposal?: string;
  readonly idva_status?: string;
  readonly protective_measures?: readonly string[];
  readonly conduct?: string;
  readonly conduct_outcome?: string;
  readonly restrictions?: string;
  readonly risk_level?: string;
  readonly oic_changes?: number;
  readonly bail_status?: string;
  readonly contact_agreed?: string;
  readonly manager_copy_consent?: string;
  readonly crime_outcome?: string | number;
  readonly crime_outcome_month?: string;
  readonly children_present?: string;
  readonly investigation_team?: string;
  readonly pip_level?: string;
  readonly closed?: string;
  readonly closed_month?: string;
  readonly months_told?: Readonly<Record<string, string>>;
}

export interface CodebookTheme { readonly id: string; readonly name: string; readonly kind: 'learning' | 'good-practice' }

const lines = (path: string): unknown[] =>
  readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown);

/** Notes in the order of their references. */
export function readNotes(folder: string): readonly DevNote[] {
  const notes = ['a', 'b', 'c', 'd'].flatMap((part) => lines(`${folder}/dev-${part}.jsonl`) as DevNote[]);
  return notes.sort((a, b) => (a.note_id < b.note_id ? -1 : 1));
}
export function readFacts(folder: string): readonly Fact[] {
  return (lines(`${folder}/case-facts.jsonl`) as Fact[]).sort((a, b) => (a.case_ref < b.case_ref ? -1 : 1));
}
export function readThemes(path: string): readonly CodebookTheme[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { themes: CodebookTheme[] }).themes;
}

/** The text of a note is its passages, each on a line of its own. */
export const textOf = (note: DevNote): string => note.passages.map((passage) => passage.text).join('\n');

/** Codes that the facts write otherwise than the data dictionary. */
export const dictionaryCode = (code: string): string => ({ 'n/a': 'not_applicable', 'tecSOS/marker': 'marker' })[code] ?? code;
