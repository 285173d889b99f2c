import { expect, test } from 'vitest';
import type { GanttData } from '$lib/charts/gantt/gantt-data';
import { ganttShape } from '$lib/charts/gantt/gantt-shape';

const data: GanttData = {
  measure: 'Programme', today: '2026-09-30',
  rows: [
    { label: 'Consult', from: '2025-03-01', to: '2025-06-20', due: '2025-06-30', state: 'done' },
    { label: 'Review the policy', from: '2025-09-15', to: null, due: '2026-09-20', state: 'overdue' },
    { label: 'Publicise', from: null, to: null, state: 'planned' }
  ]
};

test('an open row is drawn up to today, and one without dates not at all', () => {
  const { bars, today } = ganttShape(data, 900);
  expect(bars).toHaveLength(2);
  expect(bars[1]!.x + bars[1]!.width).toBeCloseTo(today!.x);
});

test('what is overdue says by how many days', () => {
  const shape = ganttShape(data, 900);
  expect(shape.marks[1]!.lines).toContain('10 days overdue');
  expect(shape.alt).toBe('Programme: 1 done, 1 overdue and 1 planned. Overdue: Review the policy.');
  expect(shape.table.rows[1]!.cells).toEqual(['overdue', '15 September 2025', '20 September 2026', '']);
});

test('no rows is a sentence, and today alone is an axis', () => {
  expect(ganttShape({ ...data, rows: [] }, 320).empty).toMatch(/^No data/);
  expect(JSON.stringify(ganttShape({ ...data, rows: data.rows.slice(2) }, 320))).not.toMatch(/NaN|Infinity/);
});

test('steps that were all done years ago fill the axis, and the line of the day is said instead of drawn', () => {
  const done = { ...data, todayName: 'end of the data', rows: [{ ...data.rows[0]!, from: '2020-01-01', to: '2021-06-30', due: '2021-06-30' }] };
  const { today, bars, notes, rows } = ganttShape(done, 900);
  expect([today, notes.at(-1)]).toEqual([null, 'All was over well before the end of the data (30 September 2026): the axis ends with the last date.']);
  expect(bars[0]!.width).toBeGreaterThan((rows.right - rows.left) * 0.9);
  expect(ganttShape({ ...done, today: '2021-09-30' }, 900).today!.label).toBe('end of the data, 30 Sep 2021');
});

test('a dated change within the axis is a line with its key above the rows; one outside is not drawn', () => {
  const shape = ganttShape({ ...data, changes: [{ key: '1', label: 'Team starts (1 April 2020)', date: '2020-04-01' }, { key: '2', label: 'Triage starts (1 January 2026)', date: '2026-01-01' }] }, 900);
  expect(shape.changes.map(({ text }) => text)).toEqual(['2']);
  expect(shape.changes[0]!.x).toBeGreaterThan(shape.bars[1]!.x);
  expect(shape.notes[0]).toBe('Lines: 2\u00a0Triage starts (1 January 2026).');
  expect(shape.alt).toContain('Triage starts (1 January 2026).');
  expect(shape.rows.top).toBe(ganttShape(data, 900).rows.top + 14);
});
