import { MAX_NAME_LENGTH } from '$lib/intake/limits';
import type { Theme } from '$lib/themes/types';
import { identifiersIn, identifyingWords } from '../screening';
import { nameAsKept, takenWords, type HeldName } from './theme-names-held';

/** What a person filled in to name a theme. */
export interface NameDraft { readonly name: string; readonly definition: string; readonly kind: Theme['kind'] }
export type NameErrors = Partial<Record<'name' | 'definition' | 'passages', string>>;

const longestDefinition = 300;
const longestReason = 200;

/** What is wrong with each field and how to mend it; empty when nothing is. Text in which anything may identify someone is not taken. */
export async function nameProblems({ name, definition }: NameDraft, passages: number, held: readonly HeldName[]): Promise<NameErrors> {
  const errors: NameErrors = { name: await nameProblem(name, held), definition: await definitionProblem(definition) };
  if (passages === 0) errors.passages = 'Leave at least one passage that carries it.';
  return Object.fromEntries(Object.entries(errors).filter(([, problem]) => problem));
}

/** What is wrong with a name of the theme `of`, '' for a new one, beside those that themes have or have had; '' where nothing is. */
export async function nameProblem(name: string, held: readonly HeldName[], of = ''): Promise<string> {
  const short = nameAsKept(name);
  if (!/\p{L}/u.test(short)) return 'Give the theme a name, in words.';
  return takenWords(short, held, of) || textProblem(short, MAX_NAME_LENGTH);
}

export async function definitionProblem(definition: string): Promise<string> {
  return /\p{L}/u.test(definition) ? textProblem(definition.trim(), longestDefinition) : 'Say what counts as this theme, in a sentence.';
}

/** What is wrong with a reason, which may be left out. */
export const reasonProblem = async (reason: string): Promise<string> => (reason.trim() ? textProblem(reason.trim(), longestReason) : '');

const textProblem = async (text: string, longest: number): Promise<string> => (text.length > longest ? `${text.length} characters, and ${longest} at most fit. Say it more shortly.` : identifying(text));

async function identifying(text: string): Promise<string> {
  const words = identifyingWords(text, await identifiersIn(text));
  return words && `${words} Say it without.`;
}
