import { expect, test } from 'vitest';
import { tableNamed } from '$lib/intake/columns';
import { apart, columnsHeld, datesApart } from '$lib/intake/across/dates-apart';
import { readFiles } from '$lib/intake/read-files';
import type { Row } from '$lib/intake/rows';

const today = '2026-11-26';
const cases = (...days: string[]) => ({ name: 'cases.csv', bytes: new TextEncoder().encode(['case_ref,reported_month,reported_on,referral_route,case_type', ...days.map((day, i) => `A-${i + 1},${day.slice(0, 7)},${day},999,both_police`)].join('\n')) });
const attended = async (...days: string[]) => {
  const result = await readFiles([cases(...days)], new Map(), { today });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.notices.filter(({ attend }) => attend).map(({ row, column, found, message }) => [row, column, found, message]);
};

test('a report eleven years before all others is loaded, and asked about with its row and column', async () => {
  const says = 'This lies more than 24 months before the dates of all other rows: is the year right?';
  expect(await attended('2026-09-03', '2015-11-01', '2026-10-09', '2026-10-20')).toEqual([[3, 'reported_month', '2015-11', says], [3, 'reported_on', '2015-11-01', says]]);
});

test('24 months to the day are not more, three others are needed, and what two cases share is no slip of one', () => {
  const rows = (...days: string[]): Row[] => days.map((reported_on, i) => ({ case_ref: `A-${i}`, reported_on }));
  const found = (...days: string[]) => apart(rows(...days), 'reported_on', today);
  expect(found('2024-09-03', '2026-09-03', '2026-09-04', '2026-09-05')).toEqual([]);
  expect(found('2024-09-02', '2026-09-03', '2026-09-04', '2026-09-05')).toEqual([{ at: 0, side: 'before' }]);
  expect(found('2020-01-01', '2020-01-02', '2020-01-03', '2026-09-05')).toEqual([{ at: 3, side: 'after' }]);
  expect(found('2015-09-03', '2026-09-03', '2026-09-04')).toEqual([]);
  expect(found('2015-09-03', '2015-10-03', '2026-09-04', '2026-09-05', '2026-09-06')).toEqual([]);
  // After today: found as such, and no span of others.
  expect(found('2026-09-03', '2026-09-04', '2026-09-05', '2062-09-06')).toEqual([]);
});

test('the rows of one case share its slip and are found together; lists of changes and guides are years apart as they should be', () => {
  const outcome = (case_ref: string, strand: string, recorded_on: string): Row => ({ case_ref, strand, recorded_on });
  const loaded = new Map([['outcomes', [outcome('A', 'criminal', '2015-11-02'), outcome('A', 'conduct', '2015-11-04'), ...['B', 'C', 'D'].map((ref) => outcome(ref, 'criminal', '2026-10-01'))]]]);
  expect(datesApart(loaded, today).map(({ ref, column, check }) => [ref, column, check])).toEqual([['A', 'recorded_on', 'year'], ['A', 'recorded_on', 'year']]);
  expect(['guides', 'interventions', 'survey', 'taskings'].map((table) => columnsHeld(tableNamed(table)).length)).toEqual([0, 0, 0, 0]);
});
