import { expect, test } from 'vitest';
import { readFiles } from '$lib/intake/read-files';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const today = '2026-11-26';
const attended = async (files: ReturnType<typeof file>[], known = new Map<string, ReadonlySet<string>>(), clock = today) => {
  const result = await readFiles(files, known, { today: clock });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.notices.filter(({ attend }) => attend);
};
const cases = file('cases.csv', 'case_ref,reported_month,referral_route,case_type,closed_on\nA-1,2026-10,999,both_police,\nA-2,2027-05,999,both_police,2027-06-01\nA-3,2027-05,999,both_police,\n');

test('a report dated after today is loaded, and said with its row, its column and how to mend it', async () => {
  expect(await attended([cases])).toEqual([
    { file: 'cases.csv', row: 3, column: 'reported_month', found: '2027-05', attend: true, message: 'This lies after today, 2026-11-26. So does 1 other row.', mend: 'Correct the date if it is a slip: a date after today counts in no figure.' },
    { file: 'cases.csv', row: 3, column: 'closed_on', found: '2027-06-01', attend: true, message: 'This lies after today, 2026-11-26.', mend: 'Correct the date if it is a slip: a date after today counts in no figure.' }
  ]);
});

test('the month that is not over is not after today, and without a clock nothing is', async () => {
  expect(await attended([file('cases.csv', 'case_ref,reported_month,referral_route,case_type\nA-1,2026-11,999,both_police\n')])).toEqual([]);
  expect(await attended([cases], new Map(), '')).toEqual([]);
});

test('what is due or planned may lie ahead: a planned panel with its day and its slots, a due date', async () => {
  const panels = file('panels.csv', 'panel,status,held_on\n2026-12,planned,2026-12-10\n');
  const slots = file('slots.csv', 'slot_ref,panel,case_ref,slot_type\nS-1,2026-12,A-1,new\n');
  const known = new Map([['cases.case_ref', new Set(['A-1'])]]);
  const notices = await attended([panels, slots], known);
  // The panel itself is planned: neither its own row nor the slot is a slip.
  expect(notices).toEqual([]);
  // Held in the month to come is a slip, of the day too.
  expect((await attended([file('panels.csv', 'panel,status,held_on\n2026-12,held,2026-12-10\n')])).map(({ column }) => column)).toEqual(['panel', 'held_on']);
  expect((await attended([file('slots.csv', 'slot_ref,panel,case_ref,slot_type\nS-1,2062-05,A-1,new\n')], known)).map(({ column, mend }) => [column, mend])).toEqual([
    ['panel', 'Correct the date if it is a slip, or load the panel with the status planned: a date after today counts in no figure.']
  ]);
});
