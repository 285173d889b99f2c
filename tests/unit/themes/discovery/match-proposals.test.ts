import { expect, test } from 'vitest';
import { jaccard, matchGroups } from '../../../../src/lib/themes/discovery/match-proposals';

test('jaccard: one shared of three in all is 1/3', () => expect(jaccard(new Set(['a', 'b']), new Set(['b', 'c']))).toBeCloseTo(1 / 3));

test('matchGroups: the closest pair goes first, so the weaker claim to the same earlier group goes without', () => {
  // With {a b c d}: {a b c d e} shares 4 of 5, {a b} 2 of 4.
  expect(matchGroups([['a', 'b'], ['a', 'b', 'c', 'd', 'e']], [{ id: 'old', passageIds: ['a', 'b', 'c', 'd'] }])).toEqual([-1, 0]);
});

test('matchGroups: of equal claims the lower earlier id wins', () => {
  expect(matchGroups([['a', 'b']], [{ id: 'q', passageIds: ['b', 'c'] }, { id: 'p', passageIds: ['a', 'd'] }])).toEqual([1]);
});

test('matchGroups: one shared of nine is another group', () => {
  expect(matchGroups([['a', 'b', 'c', 'd', 'e']], [{ id: 'old', passageIds: ['e', 'f', 'g', 'h', 'i'] }])).toEqual([-1]);
});
