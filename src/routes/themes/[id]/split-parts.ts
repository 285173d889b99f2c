import { definitionProblem, nameProblem } from '$lib/workspace/themes/theme-naming';
import type { HeldName } from '$lib/workspace/themes/theme-names-held';

/** One of the themes that another is split into. */
export interface Part { name: string; definition: string }
export type PartField = `${'name' | 'definition'}-${number}`;

export const mostParts = 6;
export const emptyParts = (): Part[] => [{ name: '', definition: '' }, { name: '', definition: '' }];

/** What is wrong with each field of each part, beside the names that themes have or have had and the parts before it. */
export async function partProblems(parts: readonly Part[], held: readonly HeldName[]): Promise<Partial<Record<PartField, string>>> {
  const problems: Partial<Record<PartField, string>> = {};
  for (const [i, { name, definition }] of parts.entries()) {
    problems[`name-${i}`] = await nameProblem(name, [...held, ...parts.slice(0, i).map((part): HeldName => ({ theme: 'part', name: part.name, now: part.name, state: 'active' }))]);
    problems[`definition-${i}`] = await definitionProblem(definition);
  }
  return problems;
}
