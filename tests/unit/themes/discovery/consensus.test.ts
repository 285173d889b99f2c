import { expect, test } from 'vitest';
import { seededRandom } from '../../../../src/lib/themes/seeded-random';
import { consensusGroups } from '../../../../src/lib/themes/discovery/consensus';

const at = (degrees: number): Float32Array => Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));
const options = (seed: number) => ({ cut: 0.1, subsamples: 30, share: 0.8, random: seededRandom(seed) });

test('consensusGroups: two tight bundles of directions are two groups in every subsample', () => {
  const groups = consensusGroups([0, 2, 4, 90, 92, 94].map(at), options(1));
  expect(groups.map(({ members }) => members)).toEqual([[0, 1, 2], [3, 4, 5]]);
  expect(groups.map(({ stability }) => stability)).toEqual([1, 1]);
});

test('consensusGroups: a chain with no gap is less stable than a bundle', () => {
  const chain = consensusGroups([0, 12, 24, 36, 48, 60].map(at), options(1));
  expect(Math.min(...chain.map(({ stability }) => stability))).toBeLessThan(1);
});

test('consensusGroups: the same seed gives the same groups', () => {
  const rows = [0, 12, 24, 36, 48, 60].map(at);
  expect(consensusGroups(rows, options(3))).toEqual(consensusGroups(rows, options(3)));
});
