import { expect, test } from 'vitest';
import { crossTableShape } from '$lib/charts/cross-table/cross-table-shape';

const data = { measure: 'Criminal by conduct outcome', unitName: 'cases', rowName: 'Criminal', columnName: 'Conduct', rows: ['No further action', 'Charge'], columns: ['No case', 'Case'], cells: [[6, 2], [1, 3]] };

test('6 of 8 is 75% of its row, and 2 of 8 stays a count: fewer than five make no percentage', () => {
  const shape = crossTableShape(data);
  expect(shape.rows[0]!.cells.map(({ share }) => share)).toEqual(['75%', 'of 8']);
  expect(shape.rows.map(({ total }) => total)).toEqual(['8', '4']);
  expect([shape.columnTotals, shape.grandTotal]).toEqual([['7', '5'], '12']);
});

test('a withheld count has no share beside it and no total that would tell it', () => {
  const shape = crossTableShape({ ...data, cells: [[6, 2], [null, 3]], withheldText: 'fewer than 5' });
  expect(shape.rows[1]!.cells.map(({ text, share, part }) => [text, share, part])).toEqual([['fewer than 5', '', 0], ['3', '', 0]]);
  expect(shape.rows[1]!.total).toBe('');
  expect([shape.columnTotals, shape.grandTotal]).toEqual([['', '5'], '']);
});

test('cells of another size are a mistake of the caller', () => {
  expect(() => crossTableShape({ ...data, cells: [[1, 2]] })).toThrow(RangeError);
});

test('all zeros is a sentence', () => {
  expect(crossTableShape({ ...data, cells: [[0, 0], [0, 0]] }).empty).toBe('No data to draw: no cases here.');
});
