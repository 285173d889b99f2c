import { expect, test } from 'vitest';
import { changesNote, placeChanges } from '$lib/charts/axes/changes-on-axis';
import { changesByColumn } from '../../../src/routes/changes-on-axes';

const change = (startsOn: string, label: string) => ({ ref: label, startsOn, kind: 'process', label });

test('a change stands at the first column that begins on its day or after it, under its number on Trends; none before the axis or after it', () => {
  const by = changesByColumn([change('2025-12-31', 'Before'), change('2026-01-15', 'First'), change('2026-03-01', 'Day'), change('2026-03-31', 'Last'), change('2026-05-01', 'After')], ['2026-01-01', '2026-03-01', '2026-04-01']);
  expect([...by]).toEqual([
    ['2026-03-01', [{ key: '2', label: 'First (15 Jan 2026)' }, { key: '3', label: 'Day (1 Mar 2026)' }]],
    ['2026-04-01', [{ key: '4', label: 'Last (31 Mar 2026)' }]]
  ]);
  expect(changesByColumn([change('2026-01-15', 'First')], [])).toEqual(new Map());
});

test('keys of one line stand together, and beside those of a line close by, within the drawing', () => {
  const placed = placeChanges([{ x: 100, key: '3' }, { x: 40, key: '1' }, { x: 100, key: '4' }, { x: 104, key: '5' }, { x: 299, key: '6' }], 300);
  expect(placed.map(({ x, text }) => [x, text])).toEqual([[40, '1'], [100, '3, 4'], [104, '5'], [299, '6']]);
  expect(placed[2]!.textX).toBeGreaterThan(placed[1]!.textX + 10);
  expect(placed[3]!.textX).toBeLessThan(298);
  expect(changesNote([])).toEqual([]);
});
