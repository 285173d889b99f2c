import type { Finding } from './finding';

/** What the page asks of the screening worker: texts in slices, so that it never packs them all in one task. */
export type ScreeningRequest = { readonly kind: 'texts'; readonly texts: readonly string[] } | { readonly kind: 'end' };

/** What the worker answers, once for each slice: the texts that hold a finding, by their place among all; and how many are done. */
export type ScreeningAnswer =
  | { readonly kind: 'screened'; readonly found: readonly (readonly [text: number, findings: readonly Finding[]])[]; readonly done: number }
  | { readonly kind: 'end' };

export const TEXTS_PER_MESSAGE = 250;
