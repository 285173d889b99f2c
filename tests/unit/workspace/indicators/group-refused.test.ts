import { expect, test } from 'vitest';
import type { Comparison } from '$lib/workspace/indicators/changes/compare-around';
import { groupRefused } from '$lib/workspace/indicators/changes/group-refused';

const nothing = { span: 0, months: 0, leftOut: 0, events: 0, exposure: 0 };
const at = (label: string, why: string | null, more: Partial<Comparison> = {}): Comparison => ({
  intervention: { ref: label, startsOn: '2024-01-01', kind: 'process', label }, verdict: 'refused', reading: null, model: null, expected: null, near: null, movedBack: null, at: 0, periods: [],
  levels: { before: nothing, after: nothing, difference: null, ratio: null }, why, sentences: [`${label}: ${why}`], ...more
});

test('changes that cannot be compared for one reason are said together', () => {
  const none = 'not modelled: 0 points before the date, and at least 8 are needed.';
  const { each, alike } = groupRefused([
    at('A', none), at('B', null, { verdict: 'no step', sentences: ['No change.'] }), at('C', none), at('D', 'not modelled: 2 points after the date.'),
    at('E', none, { sentences: [`E: ${none} In the 9 months before: 1 a month.`] })
  ]);
  expect(alike.map(({ why, at: changes }) => [why, changes.map(({ intervention }) => intervention.label)])).toEqual([[none, ['A', 'C']]]);
  // What is said of one alone, or with figures beside it, stays by itself.
  expect(each.map(({ intervention }) => intervention.label)).toEqual(['B', 'D', 'E']);
});
