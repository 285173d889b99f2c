import type { Problem } from '$lib/intake/rows';

/** Problems that go once a person says what their own word means, and those to be mended in the file. `headings` and
 *  `values`: the words that the person is asked about. */
export function sortProblems(problems: readonly Problem[], headings: readonly { readonly file: string; readonly heading: string }[], values: readonly { readonly column: string; readonly value: string }[]): { readonly toSay: readonly Problem[]; readonly toMend: readonly Problem[] } {
  const asked = new Set([...headings.map(({ file, heading }) => JSON.stringify([file, heading, heading])), ...values.map(({ column, value }) => JSON.stringify([column, value]))]);
  const isAsked = ({ file, column, found }: Problem): boolean => found !== null && (asked.has(JSON.stringify([file, column, found])) || asked.has(JSON.stringify([column, found])));
  return { toSay: problems.filter(isAsked), toMend: problems.filter((problem) => !isAsked(problem)) };
}

/** What a person is asked for, counted: "2 headings and 1 cell to say the meaning of". A heading is found in the row of headings, where it is the name of its column as well. */
export function sayWords(toSay: readonly Problem[]): string {
  const headings = toSay.filter(({ column, found }) => column === found).length;
  const counted = ([[headings, 'heading'], [toSay.length - headings, 'cell']] as const).filter(([n]) => n > 0);
  return `${counted.map(([n, word]) => `${n.toLocaleString('en-GB')} ${word}${n === 1 ? '' : 's'}`).join(' and ')} to say the meaning of`;
}
