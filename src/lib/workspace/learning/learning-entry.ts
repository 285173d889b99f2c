import type { Row } from '$lib/intake/rows';
import { dayNumber } from '$lib/model/dates';
import { vocabularies } from '$lib/model/vocabularies';
import type { Tasking } from '$lib/store/queries/learning';
import { identifiersIn, identifyingWords } from '../screening';
import { themeNamed } from '../themes/theme-view';

/** What a person filled in: '' where nothing. */
export type TaskingDraft = Readonly<Record<'theme' | 'audience' | 'product' | 'issued' | 'due' | 'review' | 'effect', string>>;
export type DraftErrors = Partial<Record<keyof TaskingDraft, string>>;

export const emptyDraft: TaskingDraft = { theme: '', audience: '', product: '', issued: '', due: '', review: '', effect: '' };
const longest = 200;

/** The tasking that a draft describes, or what is wrong with each field and how to mend it. Free text with anything in it that
 *  may identify someone is not taken. `known`: references that are not given again. */
export async function readDraft(draft: TaskingDraft, known: readonly string[]): Promise<{ readonly ok: true; readonly tasking: Tasking } | { readonly ok: false; readonly errors: DraftErrors }> {
  const errors: DraftErrors = {};
  if (!themeNamed(draft.theme)) errors.theme = 'Choose the theme that it answers.';
  if (!vocabularies.tasking_audience.some(({ code }) => code === draft.audience)) errors.audience = 'Choose who it is for.';
  if (!vocabularies.tasking_product.some(({ code }) => code === draft.product)) errors.product = 'Choose what is to be made.';
  if (!isDay(draft.issued)) errors.issued = 'Give the day on which it is set, as DD/MM/YYYY.';
  for (const field of ['due', 'review'] as const) if (draft[field] && !isDay(draft[field])) errors[field] = 'This is not a day of the calendar. Give it as DD/MM/YYYY, or leave it blank.';
  if (!errors.issued && !errors.due && draft.due && draft.due < draft.issued) errors.due = 'It is due before it is set. Give a later day.';
  if (!errors.issued && !errors.review && draft.review && draft.review < (draft.due || draft.issued)) errors.review = 'The review comes before the tasking is due. Give a later day.';
  const effect = draft.effect.trim();
  const identifying = identifyingWords(effect, await identifiersIn(effect));
  if (effect.length > longest) errors.effect = `${effect.length} characters, and ${longest} at most fit. Say it more shortly.`;
  else if (identifying) errors.effect = `${identifying} Say what should change without it.`;
  if (Object.keys(errors).length) return { ok: false, errors };
  return { ok: true, tasking: {
    tasking_ref: nextRef(known), theme_id: draft.theme, audience: draft.audience, product: draft.product,
    issued_on: draft.issued, due_on: draft.due || null, done_on: null, review_on: draft.review || null, expected_effect: effect || null
  } };
}

/** A tasking as a row of its table, under the theme that it was set on; it may carry more than the table has columns for. */
export const taskingRow = ({ tasking_ref, theme_id, audience, product, issued_on, due_on, done_on, review_on, expected_effect }: Tasking): Row => ({ tasking_ref, theme_id, audience, product, issued_on, due_on, done_on, review_on, expected_effect });

/** What is wrong with the day on which a tasking is said to be done, or null. '' takes the day away. */
export function doneProblem({ issued_on }: Pick<Tasking, 'issued_on'>, done: string): string | null {
  if (done === '') return null;
  if (!isDay(done)) return 'This is not a day of the calendar.';
  return done < issued_on ? 'It cannot be done before it was set.' : null;
}

/** 'T-09' after 'T-08'; references of another form are passed over. */
export function nextRef(known: readonly string[]): string {
  const numbers = known.map((ref) => Number(/^T-(\d{1,6})$/.exec(ref)?.[1] ?? 0));
  return `T-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

function isDay(text: string): boolean {
  try {
    dayNumber(text);
    return text >= '2000-01-01' && text <= '2100-12-31';
  } catch {
    return false;
  }
}
