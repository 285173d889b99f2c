import { expect, test } from 'vitest';
import { rowLayout } from '$lib/charts/row-layout';
import { textWidth } from '$lib/charts/text-width';

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
  expect(labels[1]!.text).toMatch(/…$/);
  expect(labels[1]!.label).toBe(rows[1]!.label);
  expect(labels[1]!.tagX + textWidth('rising', 11.5)).toBeLessThanOrEqual(left);
});
