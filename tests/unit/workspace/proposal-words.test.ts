import { expect, test } from 'vitest';
import { markPhrases } from '$lib/workspace/proposals/proposal-words';

test('words of the phrases are marked in whatever form they stand in a passage', () => {
  expect(markPhrases('Two letters, one posted. A Letter filed.', ['letter', 'filed away'])).toEqual([
    { text: 'Two ', driving: false }, { text: 'letters', driving: true }, { text: ', one posted. A ', driving: false },
    { text: 'Letter', driving: true }, { text: ' ', driving: false }, { text: 'filed', driving: true }, { text: '.', driving: false }
  ]);
});

test('nothing is marked of a group without words of its own', () => {
  expect(markPhrases('Said.', [])).toEqual([{ text: 'Said.', driving: false }]);
});
