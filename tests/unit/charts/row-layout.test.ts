import { expect, test } from 'vitest';
import { rowLayout } from '$lib/charts/axes/row-layout';
import { textWidth } from '$lib/charts/lettering/text-width';

const rows = [{ label: 'Victim arrested', href: '/themes/victim-arrested' }, { label: 'Delay in appointing an officer from outside the station or the command of either party', tag: 'rising' }];

test('labels stand beside their rows where there is width, and above them where there is not', () => {
  const wide = rowLayout(rows, { width: 900, top: 20, rightRoom: 60, rowHeight: 20 });
  const narrow = rowLayout(rows, { width: 358, top: 20, rightRoom: 60, rowHeight: 20 });
  expect([wide.stacked, narrow.stacked]).toEqual([false, true]);
  expect(wide.bottom - wide.top).toBe(40);
  expect(narrow.left).toBe(0);
  expect(narrow.baselines[0]).toBeLessThan(narrow.middles[0]! - 10);
});

test('a long label is cut so that it and its tag stay clear of the plot', () => {
  const { labels, left } = rowLayout(rows, { width: 900, top: 0, rightRoom: 60, rowHeight: 20 });
  expect(labels[1]!.lines).toHaveLength(1);
  expect(labels[1]!.lines[0]!.text).toMatch(/…$/);
  expect(labels[1]!.label).toBe(rows[1]!.label);
  expect(labels[1]!.tagX + textWidth('rising', 11.5)).toBeLessThanOrEqual(left);
});

test('a label above its row breaks into two lines rather than lose its end, and the rows below give way', () => {
  const names = [{ label: 'Work contact details used without agreement' }, { label: 'Risk assessment quality' }];
  const narrow = rowLayout(names, { width: 309, top: 0, rightRoom: 80, rowHeight: 18 });
  expect(narrow.labels.map(({ lines }) => lines.map(({ text }) => text))).toEqual([['Work contact details used without', 'agreement'], ['Risk assessment quality']]);
  const [first, second] = narrow.labels[0]!.lines;
  expect([second!.y - first!.y, second!.y]).toEqual([15, narrow.baselines[0]]);
  // Two lines of label and a row: 17 + 15 + 18; one line and a row: 17 + 18.
  expect(narrow.bottom).toBe(50 + 35);
  expect(narrow.middles).toEqual([41, 76]);
});

test('labels beside their rows stand whole where a plot of 240 px is left, and are cut where it is not', () => {
  const label = 'Work contact details used without agreement';
  const whole = (width: number) => rowLayout([{ label }], { width, top: 0, rightRoom: 80, rowHeight: 22 }).labels[0]!.lines[0]!.text === label;
  const needed = Math.ceil(textWidth(label, 13)) + 14 + 80 + 240;
  expect([whole(needed), whole(needed - 4)]).toEqual([true, false]);
});
