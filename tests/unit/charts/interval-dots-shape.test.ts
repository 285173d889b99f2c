import { expect, test } from 'vitest';
import type { IntervalData } from '$lib/charts/interval-dots/interval-data';
import { intervalDotsShape } from '$lib/charts/interval-dots/interval-dots-shape';

const data: IntervalData = {
  measure: 'Cases with the theme', unit: 'percent', rowName: 'Theme', reference: { value: 0.25, label: 'all themes 25%' },
  rows: [
    { label: 'Victim arrested', value: 0.2, lower: 0.1, upper: 0.35, numerator: 8, n: 40, href: '/themes/x' },
    { label: 'Delay', value: 0.5, lower: 0.35, upper: 0.65, numerator: 20, n: 40 },
    { label: 'Weapons', value: null, lower: 0.01, upper: 0.3, numerator: 2, n: 14 },
    { label: 'Spyware', value: null, lower: null, upper: null, text: 'fewer than 5' }
  ]
};

test('rows stand as given, and a dot lies within its whisker', () => {
  const { dots, rows } = intervalDotsShape(data, 900);
  expect(rows.labels.map(({ label }) => label)).toEqual(['Victim arrested', 'Delay', 'Weapons', 'Spyware']);
  for (const { x, from, to } of dots.slice(0, 2)) {
    expect(from!).toBeLessThan(x!);
    expect(x!).toBeLessThan(to!);
  }
});

test('too few events show the interval in words and no dot; a withheld row shows its words alone', () => {
  const { dots } = intervalDotsShape(data, 900);
  expect(dots[2]).toMatchObject({ x: null, text: '1% to 30%', n: '2 of 14' });
  expect(dots[3]).toMatchObject({ x: null, from: null, to: null, text: 'fewer than 5', n: '' });
});

test('the axis starts at zero, and 25% of it is where the reference stands', () => {
  const shape = intervalDotsShape(data, 900);
  const [zero, half] = [shape.ticks[0]!, shape.ticks.find(({ label }) => label === '50%')!];
  expect(zero.label).toBe('0%');
  expect(shape.reference!.x).toBeCloseTo((zero.x + half.x) / 2);
});

test('what is read, tabled and told is the same', () => {
  const shape = intervalDotsShape(data, 900);
  expect(shape.marks[0]!.lines).toEqual(['20% (8 of 40)', '95% interval 10% to 35%']);
  expect(shape.table.rows[0]).toEqual({ head: 'Victim arrested', href: '/themes/x', cells: ['20%', '10%', '35%', '8', '40'] });
  expect(shape.alt).toBe('Cases with the theme, 4 themes. Highest: Delay, 50% (20 of 40), 95% interval 35% to 65%. Lowest: Victim arrested, 20% (8 of 40), 95% interval 10% to 35%. Reference: all themes 25%.');
  expect(shape.count).toBe('4 themes; each out of 14 to 40.');
});

test('a base that is counted in thousands says so beside the mark, in the table and in the count', () => {
  const shape = intervalDotsShape({ ...data, unit: 'rate', nIn: 'thousand', rows: [{ label: '2025', value: 14.6, lower: 11.6, upper: 18.2, numerator: 79, n: 5.4 }] }, 900);
  expect([shape.dots[0]!.n, shape.marks[0]!.lines[0], shape.table.columns.map(({ name }) => name).includes('Of (thousands)'), shape.count]).toEqual(['79 of 5.4 thousand', '14.6 (79 of 5.4 thousand)', true, '1 theme; each out of 5.4 thousand.']);
});

test('no row, one row and nothing known are drawn or said without a bad number', () => {
  expect(intervalDotsShape({ ...data, rows: [] }, 700).empty).toMatch(/^No data/);
  for (const rows of [data.rows.slice(0, 1), data.rows.slice(3)]) {
    for (const width of [288, 1200]) expect(JSON.stringify(intervalDotsShape({ ...data, rows }, width))).not.toMatch(/NaN|Infinity/);
  }
});
