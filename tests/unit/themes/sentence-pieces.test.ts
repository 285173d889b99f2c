import { expect, test } from 'vitest';
import { createPieceTokenizer } from '../../../src/lib/themes/meaning/sentence-pieces';

const reserved = ['<u>', '<s>', '</s>', 'x1', 'x2', 'x3'];
const pieces = [...reserved, '▁', 'a', 'b', 'ab', '▁ab'];
const tokenize = createPieceTokenizer({ pieces, scores: [...reserved.map(() => 0), -2, -3, -3, -4, -5] });

test('takes the likeliest pieces: one of -5 before -2 and -4', () => {
  expect(tokenize('ab')).toEqual([10]);
});

test('spaces are pieces', () => {
  expect(tokenize('b a')).toEqual([6, 8, 6, 7]);
});

test('symbols that open no piece become one unknown', () => {
  expect(tokenize('a££b')).toEqual([6, 7, 0, 8]);
});

test('an empty text has no pieces', () => {
  expect(tokenize('')).toEqual([]);
});
