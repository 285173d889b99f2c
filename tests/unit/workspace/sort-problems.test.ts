import { expect, test } from 'vitest';
import { readFiles } from '$lib/intake/read-files';
import { onlyWords, sayWords, sortProblems } from '$lib/workspace/sort-problems';

test('what a person may say the meaning of is told apart from what is wrong in the file', async () => {
  const text = 'case_ref,reported_month,referral_route,case_type,Fancy\nA-1,2026-13,Phone box,both_police,x\nA-2,2026-04,Phone box,both_police,y\n';
  const result = await readFiles([{ name: 'cases.csv', bytes: new TextEncoder().encode(text) }], new Map());
  if (result.ok) throw new Error('expected problems');
  const headings = result.sheets.flatMap(({ file, headings: asked }) => asked.filter(({ because }) => because !== 'name').map(({ heading }) => ({ file, heading })));
  const { toSay, toMend } = sortProblems(result.problems, headings, result.values);
  expect(toSay.map(({ row, column }) => [row, column])).toEqual([[1, 'Fancy'], [2, 'referral_route'], [3, 'referral_route']]);
  expect(sayWords(toSay)).toBe('1 heading and 2 cells to say the meaning of');
  expect(sayWords(toSay.slice(0, 1))).toBe('1 heading to say the meaning of');
  // A cell under a heading that is asked about may hold anything: that nothing is wrong can be said only where none is.
  expect([toSay, toSay.slice(1)].map(onlyWords).map((words) => words.slice(0, 28))).toEqual(['Nothing else is wrong so far', 'Nothing is wrong in the file']);
  expect(toMend.map(({ row, column }) => [row, column])).toEqual([[2, 'reported_month']]);
  // Nothing is asked of the same value in another column, nor once nobody is asked.
  expect(sortProblems(result.problems, [], [{ column: 'case_type', value: 'Phone box' }]).toSay).toEqual([]);
});
