import { expect, test } from 'vitest';
import { markSpeech, type Mark } from '$lib/charts/frame/mark';
import { moveReading } from '$lib/charts/frame/move-reading';
import { nearestMark } from '$lib/charts/frame/nearest-mark';

const mark = (row: number, column: number): Mark => ({ x: column * 10, y: row * 10, row, column, heading: `r${row} c${column}`, lines: [] });
const series = [0, 1, 2].map((column) => mark(0, column));
const grid = [mark(0, 0), mark(0, 1), mark(0, 2), mark(1, 0), mark(1, 2), mark(2, 1)];

test('reading begins at the first mark, or at the last by going back', () => {
  expect(moveReading(series, -1, 'ArrowRight')).toBe(0);
  expect(moveReading(series, -1, 'ArrowLeft')).toBe(2);
  expect(moveReading([], -1, 'ArrowRight')).toBeNull();
});

test('along a series every arrow moves and the ends hold', () => {
  expect(moveReading(series, 0, 'ArrowDown')).toBe(1);
  expect(moveReading(series, 2, 'ArrowRight')).toBe(2);
  expect(moveReading(series, 2, 'Home')).toBe(0);
});

test('in a grid up and down keep the column, or the nearest there is', () => {
  expect(moveReading(grid, 2, 'ArrowDown')).toBe(4);
  expect(moveReading(grid, 4, 'ArrowDown')).toBe(5);
  expect(moveReading(grid, 5, 'ArrowUp')).toBe(3);
  expect(moveReading(grid, 3, 'ArrowRight')).toBe(4);
  expect(moveReading(grid, 0, 'End')).toBe(2);
  expect(moveReading(grid, 0, 'End', true)).toBe(5);
});

test('keys that mean nothing here are left to the page', () => {
  expect(moveReading(series, 0, 'Tab')).toBeNull();
});

test('along x a pointer means the point above or below it', () => {
  const marks = [{ ...mark(0, 0), y: 0 }, { ...mark(0, 1), y: 300 }];
  expect(nearestMark(marks, 9, 0, 'x')).toBe(1);
  expect(nearestMark(marks, 9, 0, 'both')).toBe(0);
  expect(nearestMark([], 0, 0, 'x')).toBe(-1);
});

test('within the extent of a bar the distance is nothing', () => {
  const marks = [{ ...mark(0, 0), x: 50, box: { x: 0, y: 0, width: 100, height: 10 } }, { ...mark(1, 0), x: 50, y: 30, box: { x: 0, y: 25, width: 100, height: 10 } }];
  expect(nearestMark(marks, 99, 9, 'both')).toBe(0);
  expect(nearestMark(marks, 1, 27, 'both')).toBe(1);
});

test('a mark is read as one sentence', () => {
  expect(markSpeech({ ...mark(0, 0), heading: 'March 2024', lines: ['48% (12 of 25)', 'Concern.'] })).toBe('March 2024; 48% (12 of 25); Concern.');
});
