import { ruleWords, type EligibilityRule } from '$lib/model/eligibility';
import { labelOf } from '$lib/model/vocabularies';
import type { Database } from '$lib/store/database';
import { linksOf, notesOf, recallCases, recallChoices, recallThemes, type CaseLink, type CaseNote, type RecallChoice, type RecalledCase, type RecallQuestion } from '$lib/store/queries/recall';
import { counted } from '../indicators/format-value';
import { readByApp } from '../read-by-app';
import { loadWaiting } from '../themes/split-waiting';
import type { Floor } from '../themes/theme-floor';

export type { CaseNote, RecallChoice, RecallQuestion };

export interface Recalled extends RecalledCase { readonly links: readonly CaseLink[] }

export const noQuestion: RecallQuestion = { panel: '', caseType: '', route: '', theme: '', soo: '', ref: '' };
const most = 25;

/** The cases that fit everything asked, with the cases on their other side. The question is never kept anywhere. */
export async function recall(database: Database, question: RecallQuestion): Promise<Recalled[]> {
  if (Object.values(question).every((value) => value === '')) return [];
  const cases = await recallCases(database, question, most);
  const links = cases.length ? await linksOf(database, cases.map(({ case_ref }) => case_ref)) : [];
  return cases.map((found) => ({ ...found, links: links.filter(({ case_ref }) => case_ref === found.case_ref) }));
}

/** How many fit, in words; of the theme that was asked for, how many are in no share of it: it is counted of the cases of `rule`. */
export function recallWords(cases: readonly Recalled[], rule: EligibilityRule = 'any'): string {
  const all = cases[0]?.in_all ?? 0;
  const apart = cases[0]?.not_eligible ?? 0;
  const outside = apart ? ` ${counted(apart, 'case')} of these ${apart === 1 ? 'is' : 'are'} in no share of the theme, which is counted of ${ruleWords[rule]}.` : '';
  return all === 0 ? 'No case fits all of this under the filters in force.' : `${counted(all, 'case')} ${all === 1 ? 'fits' : 'fit'}${all > cases.length ? `; the ${cases.length} heard last are shown` : ''}.${outside}`;
}

/** By theme, why more cases may show it than are found. */
export async function loadFloors(database: Database): Promise<ReadonlyMap<string, Floor>> {
  const waiting = await loadWaiting(database);
  return new Map((await recallThemes(database)).map((row) => [row.theme, { undecided: waiting.get(row.theme) ?? [], byApp: readByApp(row), toReview: row.review_cases }]));
}

/** The other side of a case, in words. */
export const linkWords = ({ link_kind, other_ref }: CaseLink): string => `${labelOf('link_kind', link_kind)}: ${other_ref}`;

export const loadChoices = (database: Database): Promise<RecallChoice[]> => recallChoices(database);
export const loadNotes = (database: Database, ref: string): Promise<CaseNote[]> => notesOf(database, ref);
