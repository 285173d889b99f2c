import type { Theme } from '$lib/themes/types';
import { counted } from './indicators/format-value';
import { identifiersIn } from './screening';

/** What a person filled in to name a theme. */
export interface NameDraft { readonly name: string; readonly definition: string; readonly kind: Theme['kind'] }
export type NameErrors = Partial<Record<'name' | 'definition' | 'passages', string>>;

const longestName = 60;
const longestDefinition = 300;

/** What is wrong with each field and how to mend it; empty when nothing is. Text in which anything may identify someone is not taken. */
export async function nameProblems({ name, definition }: NameDraft, passages: number, themes: readonly Pick<Theme, 'name'>[]): Promise<NameErrors> {
  const errors: NameErrors = {};
  const [short, long] = [name.trim(), definition.trim()];
  if (!short) errors.name = 'Give the theme a name.';
  else if (short.length > longestName) errors.name = `${short.length} characters, and ${longestName} at most fit. Say it more shortly.`;
  else if (themes.some((theme) => theme.name.toLowerCase() === short.toLowerCase())) errors.name = 'A theme has this name already. Give another.';
  else errors.name = await identifying(short);
  if (!long) errors.definition = 'Say what counts as this theme, in a sentence.';
  else if (long.length > longestDefinition) errors.definition = `${long.length} characters, and ${longestDefinition} at most fit. Say it more shortly.`;
  else errors.definition = await identifying(long);
  if (passages === 0) errors.passages = 'Leave at least one passage that carries it.';
  return Object.fromEntries(Object.entries(errors).filter(([, problem]) => problem));
}

async function identifying(text: string): Promise<string> {
  const found = await identifiersIn(text);
  return found ? `${counted(found, 'thing')} in this text may identify someone: a name, a number, a place, a date. Say it without.` : '';
}
