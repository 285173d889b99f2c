import { expect, test } from 'vitest';
import { boardFromUrl, boardIntoUrl } from '../../../src/routes/trends/board-address';

test('a question asked of the board stands in the address, beside the filters, and is read from it', () => {
  const params = boardIntoUrl({ leadingOnly: false, attentionOnly: true, question: '6.2.10' }, new URLSearchParams('from=2025-10'));
  expect(params.toString()).toBe('from=2025-10&measures=all&show=attention&question=6.2.10');
  expect(boardFromUrl(params)).toEqual({ leadingOnly: false, attentionOnly: true, question: '6.2.10' });
});

test('a question that nobody asks is no filter', () => {
  expect(boardFromUrl(new URLSearchParams('question=toString')).question).toBeNull();
});
