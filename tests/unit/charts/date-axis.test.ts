import { utcMonth } from 'd3';
import { expect, test } from 'vitest';
import { sequenceAxis, timeAxis } from '$lib/charts/axes/date-axis';
import { parseDay } from '$lib/charts/axes/day';
import { textWidth } from '$lib/charts/lettering/text-width';

const monthly = (n: number) => Array.from({ length: n }, (_, i) => utcMonth.offset(parseDay('2021-07-01'), i));

test('five years are named by year, each within what is shown of it', () => {
  const axis = timeAxis(monthly(63), 40, 700);
  expect(axis.labels.map((label) => label.text)).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
  expect(axis.ticks).toHaveLength(5);
});

test('a year and a half is named by month, with the year once', () => {
  const axis = timeAxis(monthly(18), 40, 700);
  expect(axis.labels.filter((label) => label.line === 1).map((label) => label.text)).toEqual(['2021', '2022']);
  expect(axis.labels[0]!.text).toBe('Jul');
});

test('quarters are named at their own months, and no month before the first', () => {
  const axis = timeAxis(['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01'].map(parseDay), 40, 700);
  expect(axis.labels.map(({ text, line, x }) => [text, line, axis.xs.includes(x)])).toEqual([['Oct', 0, true], ['Jan', 0, true], ['Apr', 0, true], ['Jul', 0, true], ['2025', 1, true], ['2026', 1, true]]);
});

test('labels on one line never touch, at any width', () => {
  for (const n of [1, 2, 13, 30, 31, 63, 240]) {
    for (const width of [150, 320, 390, 700, 1200, 1600]) {
      const labels = timeAxis(monthly(n), 40, width).labels.filter((label) => label.line === 0);
      for (const [i, label] of labels.slice(1).entries()) {
        const room = label.x - labels[i]!.x - (textWidth(label.text, 12) + textWidth(labels[i]!.text, 12)) / 2;
        expect(room, `${n} months at ${width} px`).toBeGreaterThan(0);
      }
    }
  }
});

test('one day has its place in the middle', () => {
  expect(timeAxis(monthly(1), 0, 100).xs[0]).toBeCloseTo(50);
});

test('events in sequence are one step apart, and a day between two of them lies between', () => {
  const axis = sequenceAxis(['2024-01-10', '2024-01-20', '2024-12-01'].map(parseDay), 0, 300);
  expect(axis.xs).toEqual([50, 150, 250]);
  expect(axis.position(parseDay('2024-01-15'))).toBeCloseTo(100);
  expect(axis.position(parseDay('2024-01-20'))).toBe(150);
  expect(axis.position(parseDay('2023-01-01'))).toBe(0);
});

test('of a sequence only the ends are dated, and what lies between them says that it is no time', () => {
  const days = ['2023-08-01', '2023-08-01', '2023-10-01', '2025-03-01'].map(parseDay);
  expect(sequenceAxis(days, 0, 600).labels.map(({ text }) => text)).toEqual(['Aug 2023', 'in the order in which they came, not to scale in time', 'Mar 2025']);
  expect(sequenceAxis(days, 0, 190).labels.map(({ text }) => text)).toEqual(['Aug 2023', 'by order', 'Mar 2025']);
  expect(sequenceAxis(days, 0, 600).ticks).toHaveLength(4);
});
