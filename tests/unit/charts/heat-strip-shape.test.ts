import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { HeatCell, HeatData } from '$lib/charts/heat/heat-data';
import { heatScale } from '$lib/charts/heat/heat-scale';
import { heatStripShape } from '$lib/charts/heat/heat-strip-shape';
import { textWidth } from '$lib/charts/lettering/text-width';

const appStyles = readFileSync('src/app.css', 'utf8');
const columns = [
  { id: 'a', label: 'November 2024', short: 'Nov', group: '2024' }, { id: 'b', label: 'December 2024', short: 'Dec', group: '2024', blank: 'panel cancelled' },
  { id: 'c', label: 'January 2025', short: 'Jan', group: '2025' }
];
const rows = [{ id: 'x', label: 'Victim arrested', href: '/themes/x' }, { id: 'y', label: 'Delay' }];
const cells: HeatCell[] = [
  { row: 'x', column: 'a', value: 2, n: 9 }, { row: 'x', column: 'c', value: 3, n: 8, suggested: 3 }, { row: 'y', column: 'c', value: null, withheld: true, text: 'fewer than 5' }
];
const data: HeatData = { measure: 'Cases with the theme', unit: 'count', rows, columns, cells, rowName: 'Theme', columnName: 'Panel' };

test('seven cases in six levels make steps of two: 1–2, 3–4, 5–6 and 7–8', () => {
  const scale = heatScale(7, true);
  expect(scale.steps.map(({ from, to }) => [from, to])).toEqual([[1, 2], [3, 4], [5, 6], [7, 8]]);
  expect([0, 1, 2, 3, 7].map((value) => scale.level(value))).toEqual([0, 1, 1, 3, 6]);
});

test('shares make equal steps and the greatest is the darkest used', () => {
  const scale = heatScale(0.9, false);
  expect(scale.steps.map(({ to }) => Math.round(to * 100))).toEqual([20, 40, 60, 80, 100]);
  expect(scale.level(0.9)).toBe(5);
  expect(scale.level(0.0001)).toBe(1);
});

test('suggested cells are hatched, and withheld ones and blank columns are no level at all', () => {
  const shape = heatStripShape(data, 900);
  expect(shape.suggested.match(/M/g)).toHaveLength(1);
  expect(shape.blank.match(/M/g)).toHaveLength(2 + 1);
  expect(shape.notes).toEqual(['Lightly hatched: withheld and panel cancelled.']);
});

test('of a cell of which 1 of 3 cases is unconfirmed a third is hatched, from its foot, and every wording says 1', () => {
  const part: HeatData = { ...data, cells: [{ row: 'x', column: 'a', value: 3, n: 9, suggested: 1 }, { row: 'x', column: 'c', value: 3, n: 8, suggested: 3 }] };
  const shape = heatStripShape(part, 900);
  // Cells are 17 px high: 17 / 3 is 6, the whole is 17.
  expect(shape.suggested.match(/v(\d+)/g)).toEqual(['v6', 'v17']);
  expect(shape.marks[0]!.lines).toEqual(['3 of 9', '1 of 3 suggested, not yet confirmed']);
  expect(shape.table.rows[0]!.cells).toEqual(['3 (1 s)', 'panel cancelled', '3 s']);
  expect(shape.alt).toContain(' 1 cell suggested and not yet confirmed and 1 cell confirmed in part.');
  expect([shape.totals[0]!.text, shape.totals[0]!.suggested / shape.totals[0]!.width]).toEqual(['6', 4 / 6]);
});

test('a row with a withheld cell has no total, for it would tell the cell', () => {
  const shape = heatStripShape(data, 900);
  expect(shape.totals.map(({ text }) => text)).toEqual(['5']);
  expect(shape.marks[5]!.lines).toEqual(['fewer than 5']);
});

test('cells are read by row and column, with what they are out of', () => {
  const { marks } = heatStripShape(data, 900);
  expect(marks).toHaveLength(6);
  expect(marks[2]).toMatchObject({ row: 0, column: 2, heading: 'Victim arrested, January 2025', lines: ['3 of 8', 'suggested, not yet confirmed'] });
  expect(marks[4]!.lines).toEqual(['panel cancelled']);
});

test('a figure on a hatched cell stands on a plain ground of its own, as wide as it is, and no other does', () => {
  const cells = [{ row: 'x', column: 'a', value: 3, n: 9, suggested: 1 }, { row: 'x', column: 'b', value: 12, n: 20, suggested: 12 }, { row: 'x', column: 'c', value: 3, n: 8 }];
  const { numbers } = heatStripShape({ ...data, cells }, 900);
  expect(numbers.map(({ text, plate }) => [text, plate > 0])).toEqual(expect.arrayContaining([['3', true], ['12', true], ['3', false]]));
  expect(numbers.find(({ text }) => text === '12')!.plate).toBeGreaterThan(numbers.find(({ text }) => text === '3')!.plate);
});

test('every figure can be read on its step of the scale, by day and by night: ink up to step 3, the ground from step 4 on, 4.5 to 1 at least', () => {
  const linear = (byte: number) => (byte / 255 <= 0.03928 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => sum + weight * linear(parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)), 0);
  const contrast = (one: string, other: string) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const [day, night] = appStyles.split('@media (prefers-color-scheme: dark)');
  for (const styles of [day!, night!]) {
    const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(styles)![1]!;
    for (const level of [0, 1, 2, 3, 4, 5, 6]) expect(contrast(colour(`heat-${level}`), colour(level > 3 ? 'surface' : 'ink')), `step ${level}`).toBeGreaterThanOrEqual(4.5);
  }
});

test('the twin table has a column for each period and marks what is suggested', () => {
  expect(heatStripShape(data, 900).table.rows).toEqual([
    { head: 'Victim arrested', href: '/themes/x', cells: ['2', 'panel cancelled', '3 s'] },
    { head: 'Delay', href: undefined, cells: ['0', 'panel cancelled', 'fewer than 5'] }
  ]);
});

test('the alternative text names the highest cell and counts what is withheld', () => {
  expect(heatStripShape(data, 900).alt).toBe(
    'Cases with the theme, 2 themes over 2 panels, November 2024 to January 2025. Highest: Victim arrested in January 2025, 3. 1 cell suggested and not yet confirmed and 1 cell withheld.'
  );
});

test('cells never overlap and stay in the chart, with 70 rows and 63 columns at any width', () => {
  const many: HeatData = {
    ...data, cells: [], rows: Array.from({ length: 70 }, (_, i) => ({ id: `r${i}`, label: `A theme with a long name, number ${i}, that goes on` })),
    columns: Array.from({ length: 63 }, (_, i) => ({ id: `c${i}`, label: `Month ${i}`, short: 'Jan', group: String(2021 + Math.floor(i / 12)) }))
  };
  for (const width of [288, 358, 700, 1600]) {
    const { columns: placed, rows: layout } = heatStripShape(many, width);
    for (const [i, edge] of placed.edges.slice(1).entries()) expect(edge.x).toBeGreaterThanOrEqual(placed.edges[i]!.x + placed.edges[i]!.width);
    expect(placed.edges.at(-1)!.x + placed.edges.at(-1)!.width).toBeLessThanOrEqual(width);
    expect(layout.labels).toHaveLength(70);
  }
});

test('a key that is wider than the chart goes on in a second line, and rows and heads make room for it', () => {
  const seats = { ...data, unit: 'percent' as const, zero: 'none came', cells: [{ row: 'x', column: 'a', value: 0 }, { row: 'x', column: 'c', value: 1 }] };
  const [wide, narrow] = [heatStripShape(seats, 900), heatStripShape(seats, 240)];
  const right = ({ x, text }: { x: number; text: string }) => x + 18 + textWidth(text, 12);
  expect(new Set(wide.key.map(({ y }) => y)).size).toBe(1);
  expect(new Set(narrow.key.map(({ y }) => y)).size).toBe(2);
  for (const item of narrow.key) expect(right(item)).toBeLessThanOrEqual(240);
  // A line is the square of 14 and 6 between.
  expect(narrow.headY - wide.headY).toBe(20);
  expect(Math.min(...narrow.marks.map(({ y }) => y))).toBeGreaterThan(narrow.headY);
});

test('no rows, no columns and no values are drawn or said', () => {
  expect(heatStripShape({ ...data, rows: [] }, 700).empty).toMatch(/no rows/);
  expect(heatStripShape({ ...data, columns: [] }, 700).empty).toMatch(/no periods/);
  const zeros = heatStripShape({ ...data, cells: [] }, 700);
  expect(zeros.empty).toBeNull();
  expect(JSON.stringify(zeros)).not.toMatch(/NaN|Infinity/);
});

test('a cell that is given and is nothing has its figure and a place in the key where the data name it; one that is missing stays empty', () => {
  const seats = { ...data, unit: 'percent' as const, zero: 'none', cells: [{ row: 'x', column: 'a', value: 0, text: '0/1' }, { row: 'x', column: 'c', value: 1, text: '1/1' }] };
  const shape = heatStripShape(seats, 900);
  expect(shape.numbers.map(({ text, level }) => [text, level > 0])).toEqual([['0/1', false], ['1/1', true]]);
  expect(shape.key[0]).toMatchObject({ level: 0, text: 'none' });
  const { zero: _zero, ...unnamed } = seats;
  expect(heatStripShape(unnamed, 900).numbers.map(({ text }) => text)).toEqual(['1/1']);
  expect(heatStripShape(unnamed, 900).key[0]!.level).toBeGreaterThan(0);
});

test('a dated change is a line at the edge of its column with its key under the rows, and is said in note, cell and alternative text', () => {
  const changed: HeatData = { ...data, columns: columns.map((column) => (column.id === 'c' ? { ...column, changes: [{ key: '2', label: 'Triage starts (1 Jan 2025)' }] } : column)) };
  const [plain, shape] = [heatStripShape(data, 900), heatStripShape(changed, 900)];
  expect(shape.changes.lines).toEqual([{ x: shape.columns.edges[2]!.x - 1, text: '2', textX: shape.columns.edges[2]!.x - 1 }]);
  expect(shape.height).toBe(plain.height + 16);
  expect(shape.notes).toEqual(['Lines: 2\u00a0Triage starts (1 Jan 2025). Each stands at the first column that begins on its day or after it.', 'Lightly hatched: withheld and panel cancelled.']);
  expect(shape.marks.find(({ row, column }) => row === 0 && column === 2)!.lines.at(-1)).toBe('From here: Triage starts (1 Jan 2025)');
  expect(shape.alt.endsWith(' Triage starts (1 Jan 2025).')).toBe(true);
});
