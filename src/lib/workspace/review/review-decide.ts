import type { Coding, PassageTheme, Review } from '$lib/store/queries/review';
import { asThemselves, countConfirmed, isRejected, standsFor, type Counting } from '$lib/themes/registry/counting';

/** What a person says of a passage. */
export type Choice =
  | { readonly verdict: 'confirmed' | 'rejected'; readonly theme: string }
  | { readonly verdict: 'none' };

/** What the tables hold of the passage after `choice`, made on the day `today` ('YYYY-MM-DD'). `suggestions` are the engine's, from
 *  before anybody said anything; `counting` says what a theme counts as now. The same rules as a whole reading of the notes: a passage
 *  with a confirmed theme or with "none" is coded and what was not chosen is suggested no more; one where themes were only rejected
 *  keeps the other suggestions, and so does one that is to be read again, of the themes that may follow. To reject a split theme is to
 *  reject each that follows it: what was confirmed of it stands, and counts again should the split be taken back. */
export function decide(before: Review, suggestions: readonly PassageTheme[], choice: Choice, today: string, counting: Counting = asThemselves): Review {
  const { start_offset, end_offset } = before.passage;
  const themes = choice.verdict === 'none' ? ['none'] : (choice.verdict === 'rejected' && counting.split.get(choice.theme)) || [choice.theme];
  const codings = themes.reduce((earlier: readonly Coding[], theme_id) => withCoding(earlier, { start_offset, end_offset, theme_id, verdict: choice.verdict === 'rejected' ? 'rejected' : 'confirmed', coded_on: today }, counting), before.codings);
  const rejected = codings.filter(({ verdict }) => verdict === 'rejected').map(({ theme_id }) => theme_id);
  const { now, again } = countConfirmed(codings.filter(({ verdict, theme_id }) => verdict === 'confirmed' && theme_id !== 'none').map(({ theme_id }) => theme_id), counting, rejected);
  const isCoded = codings.some(({ verdict, theme_id }) => verdict === 'confirmed' && theme_id === 'none') || now.length > 0;
  const open = new Set(again.flatMap((of) => counting.split.get(of) ?? []));
  const left = suggestions.filter(({ theme_id, standing }) => standing !== 'confirmed' && !isRejected(theme_id, rejected, counting) && !now.includes(theme_id) && (!isCoded || open.has(theme_id)));
  const settled = [...again, ...now].map((theme_id): PassageTheme => ({ theme_id, standing: 'confirmed', score: 1, drivers: suggestions.find((one) => one.theme_id === theme_id)?.drivers ?? '' }));
  return { ...before, passage: { ...before.passage, state: again.length ? 'again' : isCoded ? 'coded' : bandOf(left) }, codings, themes: [...settled, ...left] };
}

/** `codings` and what is said now; as they were where another that is confirmed says so already. */
function withCoding(codings: readonly Coding[], coding: Coding, counting: Counting): readonly Coding[] {
  const isSaid = coding.verdict === 'confirmed' && codings.some(({ verdict, theme_id }) => verdict === 'confirmed' && theme_id !== coding.theme_id && standsFor(counting, theme_id) === coding.theme_id);
  return isSaid ? codings : [...codings.filter((other) => stands(other, coding, counting)), coding].sort(byTheme);
}

/** What `codings` say of a theme: of itself, or confirmed by way of one that counts for it; of a split theme, of those that follow it;
 *  null where they say nothing. */
export function verdictOn(codings: readonly Coding[], theme: string, counting: Counting = asThemselves): Coding['verdict'] | null {
  const followers = counting.split.get(theme);
  if (followers?.some((of) => verdictOn(codings, of, counting) === 'confirmed')) return 'confirmed';
  if (followers) return isRejected(theme, codings.filter(({ verdict }) => verdict === 'rejected').map(({ theme_id }) => theme_id), counting) ? 'rejected' : null;
  const brought = codings.find(({ theme_id, verdict }) => verdict === 'confirmed' && standsFor(counting, theme_id) === theme);
  return brought?.verdict ?? codings.find(({ theme_id }) => theme_id === theme)?.verdict ?? null;
}

/** Whether an earlier coding stands beside a new one: another word on the same theme does not, nor a confirmed one that counts for it,
 *  and neither do "none" and a confirmed theme beside each other. */
function stands(earlier: Coding, coding: Coding, counting: Counting): boolean {
  if (earlier.theme_id === coding.theme_id || (earlier.verdict === 'confirmed' && standsFor(counting, earlier.theme_id) === coding.theme_id)) return false;
  if (coding.verdict !== 'confirmed' || earlier.verdict !== 'confirmed') return true;
  return coding.theme_id !== 'none' && earlier.theme_id !== 'none';
}

function bandOf(themes: readonly PassageTheme[]): 'accept' | 'review' | 'unassigned' {
  if (themes.some(({ standing }) => standing === 'accept')) return 'accept';
  return themes.length ? 'review' : 'unassigned';
}

const byTheme = (a: Coding, b: Coding) => (a.theme_id < b.theme_id ? -1 : a.theme_id > b.theme_id ? 1 : a.start_offset - b.start_offset);

/** Why `coder` cannot decide about the passage, in words; null when they can. What is settled never moves. */
export function whyNot({ passage, coder, codings }: Review): string | null {
  if (passage.first_coder !== null && passage.first_coder !== coder) return `${passage.first_coder} has coded this passage, and figures rest on its first coder by pseudonym. Code as ${passage.first_coder}, or move on.`;
  if (passage.state === 'coded' && codings.length === 0) return 'This passage is settled already.';
  return null;
}

/** Whether two reviews hold the same codings. */
export const sameCodings = (a: Review, b: Review): boolean => JSON.stringify(a.codings.map(fields).sort()) === JSON.stringify(b.codings.map(fields).sort());
const fields = ({ start_offset, end_offset, theme_id, verdict, coded_on }: Coding) => JSON.stringify([start_offset, end_offset, theme_id, verdict, coded_on]);

/** A pseudonym as the table `codings` takes it: letters, digits, '-' and '_', 40 at most. */
export const isPseudonym = (text: string): boolean => /^[A-Za-z0-9][\w-]{0,39}$/.test(text);
