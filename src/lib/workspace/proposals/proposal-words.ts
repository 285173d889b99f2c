import { monthLabel } from '$lib/model/months';
import { tokenize } from '$lib/themes/words/tokenize';
import { counted } from '../indicators/format-value';
import { markStretches, type MarkedText } from '../themes/theme-view';
import type { ShownProposal } from './proposals.svelte';

/** '9 passages of 7 cases, May 2025 to June 2026 (6 panels).' */
export function sizeWords({ texts, cases }: Pick<ShownProposal, 'texts' | 'cases'>): string {
  const panels = [...new Set(texts.map(({ panel }) => panel.slice(0, 7)))].sort();
  const [first, last] = [panels[0], panels.at(-1)];
  const months = !first || !last ? '' : first === last ? `, ${monthLabel(first)}` : `, ${monthLabel(first)} to ${monthLabel(last)} (${counted(panels.length, 'panel')})`;
  return `${counted(texts.length, 'passage')} of ${counted(cases, 'case')}${months}.`;
}

/** How much of a group one case makes: 'The largest case makes 3 of the 9 passages.' Null where each case says it once. */
export function largestCaseWords(texts: ShownProposal['texts']): string | null {
  const counts = new Map<string, number>();
  for (const { case_ref } of texts) counts.set(case_ref, (counts.get(case_ref) ?? 0) + 1);
  const largest = Math.max(0, ...counts.values());
  return largest > 1 ? `The largest case makes ${largest} of the ${texts.length} passages.` : null;
}

/** Stability, 0 to 1, in words. */
export function stabilityWords(stability: number): string {
  const size = stability >= 0.85 ? 'Very steady' : stability >= 0.7 ? 'Steady' : 'Fairly steady';
  return `${size} in this look: when some passages are left out, these come together again ${Math.round(stability * 100)} times of 100.`;
}

/** A passage cut into stretches, the words of `phrases` apart, in whatever form they stand there. */
export function markPhrases(body: string, phrases: readonly string[]): MarkedText[] {
  const stems = new Set(phrases.flatMap((phrase) => tokenize(phrase).map(({ stem }) => stem)));
  return markStretches(body, tokenize(body).filter(({ stem }) => stems.has(stem)));
}
