import { expect, test } from 'vitest';
import { readFiles } from '$lib/intake/read-files';

const file = (name: string, ...lines: string[]) => ({ name, bytes: new TextEncoder().encode(lines.join('\n')) });
const attended = async (...files: ReturnType<typeof file>[]) => {
  const result = await readFiles(files, new Map([['cases.case_ref', new Set(['A-1', 'A-2', 'A-3'])]]));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.notices.filter(({ attend }) => attend).map(({ row, column, found, message }) => [row, column, found, message]);
};
const cases = (...rows: string[]) => file('cases.csv', 'case_ref,reported_month,referral_route,case_type,reported_on,closed_on,status', ...rows);

test('a case closed before it was reported, and one whose day lies outside its month, are said with their rows before anything is loaded', async () => {
  expect(await attended(cases('A-1,2026-05,999,both_police,2026-05-20,2026-05-02,closed', 'A-2,2026-05,999,both_police,2026-03-07,,open', 'A-3,2026-05,999,both_police,2026-05-07,,open'))).toEqual([
    [2, 'closed_on', '2026-05-02', 'closed_on is before reported_on.'],
    [3, 'reported_on', '2026-03-07', 'reported_on is not in the reported_month.']
  ]);
});

test('one notice stands for all rows of one contradiction, and what is only missing is none', async () => {
  const backwards = (ref: string) => `${ref},2026-05,999,both_police,2026-05-20,2026-05-02,closed`;
  expect(await attended(cases(backwards('A-1'), backwards('A-2'), backwards('A-3')))).toEqual([[2, 'closed_on', '2026-05-02', 'closed_on is before reported_on. So it is in 2 other rows.']]);
  expect(await attended(cases('A-1,2026-05,999,both_police,,,closed'))).toEqual([]);
  expect(await attended(cases('A-1,2026-05,999,both_police,,2026-05-02,open'))).toEqual([[2, 'status', 'open', 'The case has a day of closure, and its status is open.']]);
});

test('notes filed under a panel that has slots, and none for their cases, are said; notes of a panel without slots here are not', async () => {
  const slots = file('slots.csv', 'slot_ref,panel,case_ref,slot_type,notes_held', 'S-1,2026-06,A-1,new,yes', 'S-2,2026-07,A-2,new,yes');
  const notes = (...rows: string[]) => file('notes.csv', 'note_ref,panel,case_ref,slot_type,text', ...rows);
  expect(await attended(slots, notes('N-1,2026-06,A-1,new,Seen.', 'N-2,2026-06,A-2,new,Seen.', 'N-3,2026-06,A-3,new,Seen.'))).toEqual([[3, 'case_ref', 'A-2', 'There is no slot for this case at this panel. So it is in 1 other row.']]);
  expect(await attended(slots, notes('N-1,2026-06,A-1,new,Seen.', 'N-2,2026-05,A-2,new,Seen.'))).toEqual([]);
});
