import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/lib/themes/similarity/build-index';
import { findSimilar } from '../../../src/lib/themes/similarity/find-similar';

const passages = [
  { id: 'a', text: 'The tracker was found under her car.' },
  { id: 'b', text: 'A tracker under the car, again.' },
  { id: 'c', text: 'No safety plan was discussed.' },
  { id: 'd', text: '' }
];
const index = buildIndex(passages);

test('the passage that shares most words comes first, and says which', () => {
  const [first, ...rest] = findSimilar({ id: 'a' }, index, 3);
  expect(first!.id).toBe('b');
  expect(first!.likeness).toBeGreaterThan(rest[0]?.likeness ?? 0);
  const { text, start, end } = first!.shared[0]!;
  expect(passages[1]!.text.slice(start, end)).toBe(text);
  expect(first!.shared.map((phrase) => phrase.text).join(' ')).toMatch(/tracker under/);
});

test('reasons add up to no more than the likeness', () => {
  const [first] = findSimilar({ id: 'a' }, index, 1);
  expect(first!.shared.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(first!.likeness + 1e-9);
});

test('a text that is in the index has likeness 1 to itself when it is typed, and is not found when it is meant', () => {
  expect(findSimilar(passages[0]!.text, index, 1)[0]).toMatchObject({ id: 'a', likeness: expect.closeTo(1, 9) });
  expect(findSimilar({ id: 'a' }, index, 9).map(({ id }) => id)).not.toContain('a');
});

test('nothing is found for an empty text, an unknown id or among none', () => {
  expect(findSimilar('', index, 3)).toEqual([]);
  expect(findSimilar({ id: 'z' }, index, 3)).toEqual([]);
  expect(findSimilar({ id: 'a' }, index, 3, { among: () => false })).toEqual([]);
});

test('a text that shares only words that say nothing is not found', () => {
  const few = buildIndex([{ id: 'p', text: 'The bail was and had been the bail.' }, { id: 'q', text: 'The rota was the other.' }, { id: 'r', text: 'Rota.' }]);
  expect(findSimilar('The rota was the and had been', few, 3).map(({ id }) => id)).toEqual(['q', 'r']);
  expect(findSimilar('The was the and had been', few, 3)).toEqual([]);
});

test('the order of the passages changes nothing', () => {
  expect(findSimilar('tracker under a car', buildIndex([...passages].reverse()), 3)).toEqual(findSimilar('tracker under a car', index, 3));
});
