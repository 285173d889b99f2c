import { expect, test } from 'vitest';
import type { MatrixData } from '$lib/charts/matrix/matrix-data';
import { matrixShape } from '$lib/charts/matrix/matrix-shape';

const items = ['A1', 'A2', 'A3'].map((code) => ({ id: code.toLowerCase(), code, label: `Theme ${code}` }));
const data: MatrixData = { measure: 'Themes in the same case', items, pairs: [{ a: 'a1', b: 'a3', both: 4, lift: 1.34 }, { a: 'a2', b: 'a1', both: null, text: 'fewer than 5' }] };

test('three items have three pairs, each once, whichever way it was given', () => {
  const { marks } = matrixShape(data, 900);
  expect(marks.map(({ heading, lines }) => [heading, ...lines])).toEqual([
    ['Theme A2 with Theme A1', 'fewer than 5'],
    ['Theme A3 with Theme A1', '4 cases', '1.3 times as often as by chance'],
    ['Theme A3 with Theme A2', 'none together']
  ]);
});

test('withheld pairs have no level and come last in the table', () => {
  const shape = matrixShape(data, 900);
  expect(shape.withheld.match(/M/g)).toHaveLength(1);
  expect(shape.table.rows.map(({ head }) => head)).toEqual(['A1 Theme A1 with A3 Theme A3', 'A2 Theme A2 with A1 Theme A1']);
  expect(shape.alt).toBe('Themes in the same case, 3 themes. Most often together: Theme A1 with Theme A3 (4).');
});

test('seventy items on a phone keep their codes apart and inside', () => {
  const many = { ...data, pairs: [], items: Array.from({ length: 70 }, (_, i) => ({ id: String(i), code: `A${i}`, label: 'A theme with a long name' })) };
  const { names, marks, width } = matrixShape(many, 358);
  for (const [i, name] of names.slice(1).entries()) expect(name.y - names[i]!.y).toBeGreaterThanOrEqual(12);
  expect(Math.max(...marks.map(({ box }) => box!.x + box!.width))).toBeLessThanOrEqual(width);
});

test('one item has no pair, and says so', () => {
  expect(matrixShape({ ...data, items: items.slice(0, 1), pairs: [] }, 700).empty).toMatch(/needs two themes/);
});

test('the key begins at the edge where it would not fit beside the names', () => {
  const wide = { ...data, pairs: [{ a: 'a1', b: 'a2', both: 1200 }] };
  expect(matrixShape(wide, 900).key[0]!.x).toBeGreaterThan(0);
  expect(matrixShape(wide, 280).key[0]!.x).toBe(0);
});

test('numbers stand in all cells or in none: on a phone a single digit would touch the next, and two digits have no room', () => {
  const many: MatrixData = {
    ...data, items: Array.from({ length: 28 }, (_, i) => ({ id: `t${i}`, code: String(i + 1), label: 'A theme' })),
    pairs: [{ a: 't0', b: 't1', both: 4 }, { a: 't0', b: 't2', both: 18 }]
  };
  expect(matrixShape(many, 309).numbers).toEqual([]);
  expect(matrixShape(many, 900).numbers.map(({ text }) => text)).toEqual(['4', '18']);
});
