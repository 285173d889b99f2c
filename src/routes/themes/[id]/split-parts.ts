import { definitionProblem, nameProblem } from '$lib/workspace/theme-naming';
import type { Theme } from '$lib/workspace/theme-registry';

/** One of the themes that another is split into. */
export interface Part { name: string; definition: string }
export type PartField = `${'name' | 'definition'}-${number}`;

export const mostParts = 6;
export const emptyParts = (): Part[] => [{ name: '', definition: '' }, { name: '', definition: '' }];

/** What is wrong with each field of each part, beside the themes that there are and the parts before it. */
export async function partProblems(parts: readonly Part[], themes: readonly Pick<Theme, 'name'>[]): Promise<Partial<Record<PartField, string>>> {
  const problems: Partial<Record<PartField, string>> = {};
  for (const [i, { name, definition }] of parts.entries()) {
    problems[`name-${i}`] = await nameProblem(name, [...themes, ...parts.slice(0, i).map((part) => ({ name: part.name.trim() }))]);
    problems[`definition-${i}`] = await definitionProblem(definition);
  }
  return problems;
}
