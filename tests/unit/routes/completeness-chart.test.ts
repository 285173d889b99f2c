import { expect, test } from 'vitest';
import { findGaps } from '$lib/workspace/data-quality/find-gaps';
import { completenessData } from '../../../src/routes/data/quality/completeness-chart';

test('a cell is the share missing of the rows in which a value is due; a month in which none is due says so', () => {
  const entries = [
    { table: 'cases', column: 'closed_on', month: '2026-05-01', rows: 4, told: 3, unknown: 0 },
    { table: 'cases', column: 'recency', month: '2026-05-01', rows: 4, told: 1, unknown: 1 }, { table: 'cases', column: 'recency', month: '2026-06-01', rows: 2, told: 2, unknown: 0 },
    { table: 'cases', column: 'status', month: '2026-05-01', rows: 4, told: 4, unknown: 0 }
  ];
  const data = completenessData({ entries, gaps: findGaps(entries) }, 'cases');
  expect(data.rows.map(({ id }) => id).sort()).toEqual(['closed_on', 'recency']);
  expect(data.columns.map(({ label }) => label)).toEqual(['May 2026', 'June 2026']);
  expect(data.cells.filter(({ row }) => row === 'recency').map(({ value, n }) => [value, n])).toEqual([[0.75, 4], [0, 2]]);
  expect(data.cells.find(({ row, column }) => row === 'closed_on' && column === '2026-06-01')).toMatchObject({ value: 0, text: 'none expected' });
});
