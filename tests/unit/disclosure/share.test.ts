import { expect, test } from 'vitest';
import { disclose } from '$lib/disclosure/disclose';
import { countsBehind, shareOf } from '$lib/disclosure/share';
import type { ProportionTable } from '$lib/disclosure/tables';

test('12 of 40 is 30% with Wilson bounds of 18% and 45%; to base 5, 30%, 20% and 45%', () => {
  expect(shareOf(12, 40, null)).toEqual({ percent: 30, lowerPercent: 18, upperPercent: 45 });
  expect(shareOf(12, 40, 5)).toEqual({ percent: 30, lowerPercent: 20, upperPercent: 45 });
});

test('a reader tries the pairs behind a rounded share: of 5..7 in 13..17, some give 40%, 20% and 65%', () => {
  const share = shareOf(6, 15, 5);
  const pairs: number[][] = [];
  for (let n = 13; n <= 17; n++) for (let k = 5; k <= 7; k++) if (JSON.stringify(shareOf(k, n, 5)) === JSON.stringify(share)) pairs.push([k, n]);
  const behind = countsBehind(share, [5, 7], [13, 17], 5, 5);
  expect(behind.events).toEqual([Math.min(...pairs.map(([k]) => k!)), Math.max(...pairs.map(([k]) => k!))]);
  expect(behind.of).toEqual([Math.min(...pairs.map(([, n]) => n!)), Math.max(...pairs.map(([, n]) => n!))]);
});

test('what a share tells of its counts is published with them', () => {
  const table: ProportionTable = { shape: 'proportions', id: 'p', title: 'P', unit: 'cases', within: {}, eventsLabel: 'E', ofLabel: 'N', event: { e: ['yes'] }, rows: { attribute: 'all', overlaps: true, lines: [{ id: 'all', label: 'All', facets: {} }] }, events: [6], of: [15] };
  const made = disclose(table, 'chief-officers');
  const { events, of } = countsBehind(shareOf(6, 15, 5), [5, 7], [13, 17], 5, 5);
  expect(made.published.cells.map(({ low, high }) => [low, high])).toEqual([[...events], [...of]]);
});
