import { expect, test } from 'vitest';
import { boardFromUrl, boardIntoUrl, onlyLeading } from '../../../src/routes/trends/board-address';

test('a question asked of the board, and the part of the logic model, stand in the address, beside the filters, and are read from it', () => {
  const params = boardIntoUrl({ leadingOnly: false, attentionOnly: true, question: '6.2.10', node: 'accountability' }, new URLSearchParams('from=2025-10'));
  expect(params.toString()).toBe('from=2025-10&measures=all&show=attention&question=6.2.10&node=accountability');
  expect(boardFromUrl(params)).toEqual({ leadingOnly: false, attentionOnly: true, question: '6.2.10', node: 'accountability' });
});

test('a question that nobody asks, or a part that there is not, is no filter', () => {
  expect(boardFromUrl(new URLSearchParams('question=toString&node=nowhere'))).toMatchObject({ question: null, node: null });
});

test('what needs attention is looked for among all measures, though the leading ones alone are on the board otherwise', () => {
  expect(onlyLeading(boardFromUrl(new URLSearchParams('')))).toBe(true);
  for (const asked of ['show=attention', 'question=6.2.10', 'node=accountability', 'measures=all']) expect([asked, onlyLeading(boardFromUrl(new URLSearchParams(asked)))]).toEqual([asked, false]);
});
