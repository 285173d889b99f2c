import type { Problem } from '$lib/intake/rows';

/** Problems that go once a person says what their own word means, and those to be mended in the file. `headings` and
 *  `values`: the words that the person is asked about. */
export function sortProblems(problems: readonly Problem[], headings: readonly { readonly file: string; readonly heading: string }[], values: readonly { readonly column: string; readonly value: string }[]): { readonly toSay: readonly Problem[]; readonly toMend: readonly Problem[] } {
  const asked = new Set([...headings.map(({ file, heading }) => JSON.stringify([file, heading, heading])), ...values.map(({ column, value }) => JSON.stringify([column, value]))]);
  const isAsked = ({ file, column, found }: Problem): boolean => found !== null && (asked.has(JSON.stringify([file, column, found])) || asked.has(JSON.stringify([column, found])));
  return { toSay: problems.filter(isAsked), toMend: problems.filter((problem) => !isAsked(problem)) };
}

const isHeading = ({ column, found }: Problem): boolean => column === found;

/** What to do where nothing but words stands in the way. What stands under a heading is looked at once it is known what that means: till then nothing can be said of it. */
export const onlyWords = (toSay: readonly Problem[]): string =>
  toSay.some(isHeading)
    ? 'Nothing else is wrong so far: say above what your own words mean, and what stands under those headings is checked next. Or change them in the file and drop it again.'
    : 'Nothing is wrong in the file but words that the dictionary does not know: say above what they mean, and it is checked again. Or change them in the file and drop it again.';

/** What a person is asked for, counted: "2 headings and 1 cell to say the meaning of". A heading is found in the row of headings, where it is the name of its column as well. */
export function sayWords(toSay: readonly Problem[]): string {
  const headings = toSay.filter(isHeading).length;
  const counted = ([[headings, 'heading'], [toSay.length - headings, 'cell']] as const).filter(([n]) => n > 0);
  return `${counted.map(([n, word]) => `${n.toLocaleString('en-GB')} ${word}${n === 1 ? '' : 's'}`).join(' and ')} to say the meaning of`;
}
