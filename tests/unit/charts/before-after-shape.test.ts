import { expect, test } from 'vitest';
import { beforeAfterShape } from '$lib/charts/before-after/before-after-shape';

const data = {
  measure: 'No further action', unit: 'percent', event: 'the dedicated team', rowName: 'Measure',
  rows: [
    { label: 'Conduct', before: { value: 0.8, lower: 0.7, upper: 0.9, numerator: 40, n: 50 }, after: { value: 0.4, lower: 0.3, upper: 0.5, numerator: 20, n: 50 }, change: 'down 40 points (21 to 55)', signal: 'improvement' },
    { label: 'Weapons', before: { value: null, lower: null, upper: null, n: 9, text: 'too few' }, after: { value: 0.2, lower: 0.1, upper: 0.4, numerator: 4, n: 20 }, change: 'not compared: under 10 eligible cases before' }
  ]
} as const;

test('after stands below before, left of it where it fell, and only after carries the signal', () => {
  const { sides, links } = beforeAfterShape(data, 900);
  const [before, after] = sides;
  expect(after!.y).toBeGreaterThan(before!.y);
  expect(after!.x!).toBeLessThan(before!.x!);
  expect([before!.signal, after!.signal]).toEqual([null, 'improvement']);
  expect(links).toHaveLength(1);
});

test('a side with too few says so and has no dot', () => {
  expect(beforeAfterShape(data, 900).sides[2]).toMatchObject({ x: null, from: null, text: 'too few', count: 'n = 9' });
});

test('the change is read with the figure after, tabled and told', () => {
  const shape = beforeAfterShape(data, 900);
  expect(shape.marks[1]!.lines).toEqual(['40% (20 of 50)', '95% interval 30% to 50%', 'down 40 points (21 to 55)']);
  expect(shape.table.rows[0]!.cells).toContain('down 40 points (21 to 55)');
  expect(shape.alt).toContain('Conduct: before 80%, after 40%; Down 40 points (21 to 55).');
});

test('the words on the change stand beside the plot, where no axis runs, and are whole', () => {
  for (const width of [900, 390]) {
    const { changes, rows } = beforeAfterShape({ ...data, rows: [{ ...data.rows[0], change: 'chance can explain it' }] }, width);
    expect([changes[0]!.x > rows.right, changes[0]!.text]).toEqual([true, 'chance can explain it']);
  }
});

test('of ten rows or more the change stands beside the figures where there is room, and a row is two lines of 19 and 6 between, not three', () => {
  const shapeOf = (rows: number, width: number) => beforeAfterShape({ ...data, rows: Array.from({ length: rows }, (_, i) => ({ ...data.rows[0], label: `Route ${i}`, change: '+39% (−25 to +189)' })) }, width);
  const heightOf = (rows: number, width: number) => shapeOf(rows, width).rows.middles[1]! - shapeOf(rows, width).rows.middles[0]!;
  expect([heightOf(9, 660), heightOf(10, 660)]).toEqual([63, 44]);
  const { sides, changes } = shapeOf(10, 660);
  // On the line of the figure after, to the right of where that ends, and whole.
  expect([changes[0]!.x > sides[1]!.valueX, changes[0]!.y - sides[1]!.y, changes[0]!.text]).toEqual([true, 4, '+39% (−25 to +189)']);
  expect(shapeOf(10, 320).changes[0]!.y).toBeGreaterThan(shapeOf(10, 320).sides[1]!.y + 19);
});

test('whiskers are explained where there are any', () => {
  const floor = { value: 0.125, lower: null, upper: null, numerator: 1, n: 8, text: 'at least 13%' };
  expect(beforeAfterShape(data, 900).notes).toEqual(['Before and after the dedicated team. Whiskers: 95% interval.']);
  expect(beforeAfterShape({ ...data, rows: [{ ...data.rows[1], after: floor }] }, 900).notes).toEqual(['Before and after the dedicated team.']);
});

test('no row is a sentence', () => {
  expect(beforeAfterShape({ ...data, rows: [] }, 320).empty).toMatch(/^No data/);
});
