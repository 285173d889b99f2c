import { expect, test } from 'vitest';
import { itemLines } from '$lib/intake/office/minute-tables';

const cell = (words: string) => ({ text: words.replace(/\n/g, ' '), lines: words === '' ? [] : words.split('\n') });
const table = (...rows: string[][]) => rows.map((row) => row.map(cell));

test('a row is an item: its number and type where it has them, what was said, other columns by name, its actions', () => {
  expect(itemLines(table(['No.', 'Case', 'Type', 'Discussion', 'Risk', 'Actions'], ['7', 'WDA-7F3K', 'Update', 'First.\nSecond.', 'High', 'SOO ring V'], ['', 'WDA-1B2C', 'New case', 'Third.', '', '']))).toEqual([
    'Item 7. Update. WDA-7F3K', 'First.', 'Second.', 'Risk: High', 'Actions:', 'SOO ring V', 'Item 2. New. WDA-1B2C', 'Third.'
  ]);
});

test('a title may stand over the headings, and a row of one cell says the type of those below it', () => {
  expect(itemLines(table(['Cases heard'], ['Case ref no.', 'Summary of discussion'], ['New cases'], ['WDA-7F3K', 'First.'], ['Updates:'], ['WDA-1B2C', 'Second.'], ['', '']))).toEqual([
    'Item 1. New. WDA-7F3K', 'First.', 'Item 2. Update. WDA-1B2C', 'Second.'
  ]);
});

test('a table without a column for the case or for what was said is none', () => {
  expect(itemLines(table(['Action', 'Owner', 'By when'], ['Ring V', 'SOO', '24h']))).toBeNull();
  expect(itemLines(table(['Case', 'Owner', 'Status'], ['WDA-7F3K', 'SOO', 'open']))).toBeNull();
  // An agenda tells how long each is to take.
  expect(itemLines(table(['Case', 'Type', 'Minutes'], ['WDA-7F3K', 'New', '15']))).toBeNull();
  expect(itemLines([])).toBeNull();
});
