import { expect, test } from 'vitest';
import { groupingRows, isNarrative } from '../../../../src/lib/themes/discovery/cluster-texts';
import { labelFromFew } from '../../../../src/lib/themes/discovery/few-shot';
import { sphericalKMeans } from '../../../../src/lib/themes/discovery/spherical-k-means';
import { seededRandom } from '../../../../src/lib/themes/seeded-random';
import { singleLabelled } from '../../../../scripts/evaluate/generic';
import { agreement, macroF1 } from '../../../../scripts/evaluate/generic-measures';

const at = (degrees: number): Float32Array => Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));

test('sphericalKMeans: two bundles of directions are two clusters', () => {
  const labels = [...sphericalKMeans([0, 3, 6, 90, 93, 96].map(at), { clusters: 2, random: seededRandom(1) })];
  expect(agreement(['a', 'a', 'a', 'b', 'b', 'b'], labels.map(String)).nmi).toBeCloseTo(1);
});

test('sphericalKMeans: three clusters of two rows cannot be', () => {
  expect(() => sphericalKMeans([at(0), at(9)], { clusters: 3, random: seededRandom(1) })).toThrow(RangeError);
});

test('labelFromFew: the nearer example lends its label, and an example keeps its own', () => {
  expect(labelFromFew([0, 10, 80, 90].map(at), ['left', null, null, 'right'])).toEqual(['left', 'left', 'right', 'right']);
});

test('agreement: the same grouping under other names is 1, one cluster for all is 0', () => {
  expect(agreement(['a', 'a', 'b', 'b'], ['y', 'y', 'x', 'x'])).toEqual({ nmi: expect.closeTo(1), ari: expect.closeTo(1), v: expect.closeTo(1) });
  expect(agreement(['a', 'a', 'b', 'b'], ['x', 'x', 'x', 'x'])).toMatchObject({ nmi: expect.closeTo(0), ari: expect.closeTo(0) });
});

test('agreement: of a a b b as x x x y the adjusted Rand index is 0, since 1 pair agrees where 2 × 3 / 6 = 1 is chance', () => {
  expect(agreement(['a', 'a', 'b', 'b'], ['x', 'x', 'x', 'y']).ari).toBeCloseTo(0);
});

test('macroF1: a is 2 of 3 (F1 .8), b 1 of 2 (F1 2/3)', () => {
  expect(macroF1(['a', 'a', 'b', 'b'], ['a', 'a', 'a', 'b'])).toBeCloseTo((0.8 + 2 / 3) / 2);
});

test('singleLabelled: two labels, none, or a label of fourteen are left out', () => {
  const line = (id: number, labels: string[]): string => JSON.stringify({ id, text: 'x', labels });
  const fifteen = Array.from({ length: 15 }, (_, i) => line(i, ['a']));
  const fourteen = Array.from({ length: 14 }, (_, i) => line(100 + i, ['b']));
  expect(singleLabelled([...fifteen, ...fourteen, line(200, ['a', 'b']), line(201, [])].join('\n'))).toHaveLength(15);
});

test('groupingRows: long narratives are read by their words alone, whatever the encoder says', () => {
  const long = Array.from({ length: 4 }, (_, i) => Array.from({ length: 45 }, (_, w) => `word${(w * (i + 1)) % 17}`).join(' '));
  expect(isNarrative(long)).toBe(true);
  const never = (): never => {
    throw new Error('read');
  };
  expect(groupingRows(long, seededRandom(1), never)).toHaveLength(4);
  expect(() => groupingRows(['a few words', 'some more'], seededRandom(1), never)).toThrow('read');
});
