import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAcross } from '$lib/intake/across/check-across';
import { compareRows } from '$lib/intake/across/compare-rows';
import { datesAhead } from '$lib/intake/across/dates-ahead';
import { completeness } from '$lib/intake/across/completeness';
import { conditionalColumns } from '$lib/intake/across/expected-when';
import { notesOfHeard } from '$lib/intake/across/notes-of-heard';
import { copiedForward } from '$lib/intake/across/copied-forward';
import { tableNamed, tables } from '$lib/intake/columns';
import { readCell } from '$lib/intake/cells/read-cell';
import { exampleRow } from '$lib/intake/templates/templates';
import type { Row } from '$lib/intake/rows';

const findings = (tables: Record<string, Row[]>) => checkAcross(new Map(Object.entries(tables))).map(({ check, table, ref, column }) => [check, table, ref, column]);
const sound: Record<string, Row[]> = {
  panels: [{ panel: '2026-05-01', held_on: '2026-05-14', status: 'held' }, { panel: '2026-06-01', held_on: null, status: 'cancelled' }],
  cases: [{ case_ref: 'A', reported_month: '2026-04-01', reported_on: '2026-04-14', status: 'closed', closure_requested_on: '2026-09-01', closed_on: '2026-09-10' }],
  slots: [{ slot_ref: 'S', panel: '2026-05-01', case_ref: 'A', notes_held: 'yes' }],
  notes: [{ note_ref: 'N', panel: '2026-05-01', case_ref: 'A', text: 'x' }],
  soo_assignments: [{ case_ref: 'A', soo_code: 'SOO-1', appointed_on: '2026-04-16', first_contact_on: '2026-04-16', ended_on: null }],
  outcomes: [{ case_ref: 'A', strand: 'criminal', crime_outcome: '16', recorded_on: '2026-04-15', decided_on: '2026-08-20' }, { case_ref: 'A', strand: 'conduct', workforce_type: 'police_staff', conduct_outcome: 'dismissal_staff' }]
};

test('tables that agree give no finding', () => expect(findings(sound)).toEqual([]));

test('days that run backwards are found within a row and across tables: report, oversight, closure', () => {
  expect(findings({ ...sound, soo_assignments: [{ case_ref: 'A', appointed_on: '2026-04-13', first_contact_on: '2026-04-12' }] })).toEqual([
    ['dates', 'soo_assignments', 'A', 'appointed_on'], ['dates', 'soo_assignments', 'A', 'first_contact_on']
  ]);
  expect(findings({ ...sound, soo_assignments: [{ case_ref: 'A', appointed_on: '2026-09-11' }] })).toEqual([['dates', 'soo_assignments', 'A', 'appointed_on']]);
  expect(findings({ cases: [{ case_ref: 'A', reported_month: '2026-04-01', reported_on: '2026-05-01' }] })).toEqual([['dates', 'cases', 'A', 'reported_on']]);
});

test('a slot of a cancelled panel, a case heard before its report and a note without a slot are found', () => {
  expect(findings({ ...sound, slots: [{ slot_ref: 'S', panel: '2026-05-01', case_ref: 'A' }, { slot_ref: 'T', panel: '2026-06-01', case_ref: 'A' }, { slot_ref: 'U', panel: '2026-03-01', case_ref: 'A', notes_held: 'yes' }] })).toEqual([
    ['panels', 'slots', 'T', 'panel'], ['panels', 'slots', 'U', 'case_ref'], ['panels', 'slots', 'U', 'notes_held']
  ]);
  expect(findings({ ...sound, slots: [{ slot_ref: 'S', panel: '2026-06-01', case_ref: 'B' }] })).toContainEqual(['panels', 'notes', 'N', 'case_ref']);
  expect(findings({ notes: sound.notes! })).toEqual([]);
});

test('outcomes are held to their strand and to the ladder of officers or staff; type 0 is no outcome', () => {
  const of = (row: Row) => findings({ outcomes: [{ case_ref: 'A', ...row }] }).map(([, , , column]) => column);
  expect(of({ strand: 'criminal', conduct_outcome: 'nfa' })).toEqual(['conduct_outcome']);
  expect(of({ strand: 'conduct', workforce_type: 'police_staff', conduct_outcome: 'reduction_in_rank' })).toEqual(['conduct_outcome']);
  expect(of({ strand: 'conduct', workforce_type: 'officer', conduct_outcome: 'verbal_warning_staff', conduct_route: 'staff_discipline' })).toEqual(['conduct_outcome', 'conduct_route']);
  expect(of({ strand: 'criminal', crime_outcome: '0', decided_on: '2026-08-20' })).toEqual(['crime_outcome']);
  expect(of({ strand: 'criminal', crime_outcome: '21', decided_on: '2026-08-20', rationale_recorded: 'no' })).toEqual(['rationale_recorded']);
  expect(of({ strand: 'criminal', crime_outcome: '21', decided_on: '2026-08-20', rationale_recorded: 'yes' })).toEqual([]);
});

test('a status and a day that contradict each other are found, and a closed case with its gate open', () => {
  expect(findings({
    cases: [{ case_ref: 'A', status: 'closed', closed_on: null }, { case_ref: 'B', status: 'open', closed_on: '2026-09-10' }],
    actions: [{ action_ref: 'X', case_ref: 'A', status: 'open', closure_gate: 'yes' }, { action_ref: 'Y', status: 'complete', done_on: null }]
  })).toEqual([['status', 'actions', 'X', 'status'], ['status', 'actions', 'Y', 'done_on'], ['status', 'cases', 'A', 'closed_on'], ['status', 'cases', 'B', 'status']]);
});

test('a synopsis carried forward is found with its first note and its place; a new sentence and another case are not', () => {
  const synopsis = 'V police staff, S officer, cohabiting and now separated. Two allegations of common assault and ongoing control.';
  const spans = copiedForward([
    { note_ref: 'N-2', panel: '2026-06-01', case_ref: 'A', text: `Update. ${synopsis}\nNMO granted and served on the suspect last Tuesday.` },
    { note_ref: 'N-1', panel: '2026-05-01', case_ref: 'A', text: synopsis },
    { note_ref: 'N-3', panel: '2026-06-01', case_ref: 'B', text: synopsis },
    { note_ref: 'N-4', panel: '2026-07-01', case_ref: 'A', text: 'No change. No change.' }
  ]);
  expect(spans).toEqual([{ noteRef: 'N-2', start: 8, end: 8 + synopsis.length, firstNoteRef: 'N-1' }]);
});

test('spans of any notes lie inside them and never begin and end alike', () => {
  const text = fc.array(fc.constantFrom('a sentence that is long enough to be told apart', 'short', '.', '\n', ' ', '!')).map((pieces) => pieces.join(''));
  fc.assert(fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
    const notes = texts.map((each, at) => ({ note_ref: `N-${at}`, panel: '2026-05-01', case_ref: 'A', text: each }));
    for (const { noteRef, start, end } of copiedForward(notes)) {
      const { length } = notes.find((note) => note.note_ref === noteRef)!.text;
      expect(start >= 0 && start < end && end <= length).toBe(true);
    }
  }));
});

test('completeness by month: 1 of 2 told in May, an unknown apart from a blank', () => {
  const rows: Row[] = [{ case_ref: 'A', reported_month: '2026-05-01', recency: 'current' }, { case_ref: 'B', reported_month: '2026-05-01', recency: 'not_known' }, { case_ref: 'C', reported_month: '2026-06-01', recency: null }];
  expect(completeness(tableNamed('cases'), rows).filter(({ column }) => column === 'recency')).toEqual([
    { table: 'cases', column: 'recency', month: '2026-05-01', rows: 2, told: 1, unknown: 1 },
    { table: 'cases', column: 'recency', month: '2026-06-01', rows: 1, told: 0, unknown: 0 }
  ]);
});

test('a second load of May says what is new, changed and gone, and nothing of April', () => {
  const slot = (slot_ref: string, panel: string, actual_minutes: number | null): Row => ({ slot_ref, panel, case_ref: 'A', slot_type: 'new', actual_minutes });
  const before = [slot('S-1', '2026-04-01', 10), slot('S-2', '2026-05-01', null), slot('S-3', '2026-05-01', 15), slot('S-4', '2026-05-01', 20)];
  const after = [slot('S-2', '2026-05-01', 12), slot('S-3', '2026-05-01', 15), slot('S-5', '2026-05-01', 30)];
  expect(compareRows(tableNamed('slots'), before, after)).toEqual({ added: [after[2]], changed: [{ before: before[1], after: after[0], columns: ['actual_minutes'] }], gone: [before[3]], stay: 1, same: 1 });
});

test('rows of a table without a key are matched one to one: two alike stay two', () => {
  const answer: Row = { panel: '2026-05-01', source: 'soo', item: 'panel_tone', score: 4 };
  expect(compareRows(tableNamed('feedback'), [answer], [answer, answer])).toMatchObject({ added: [answer], same: 1, changed: [], gone: [] });
});

test('the example rows of the templates pass every check, alone and against each other', () => {
  const rows = Object.fromEntries(tables.map((table): [string, Row[]] => [table.name, [Object.fromEntries(table.columns.map((column) => {
    const reading = readCell(column, exampleRow(table.name)[column.name] ?? null);
    if (!reading.ok) throw new Error(`${table.name}.${column.name}: ${reading.message}`);
    return [column.name, reading.value];
  }))]]));
  expect(findings(rows)).toEqual([]);
  const [note] = rows.notes!;
  expect(Number(rows.codings![0]!.end_offset)).toBeLessThanOrEqual(String(note!.text).length);
  // What the check is for: a case that is open and has a day of closure is found.
  expect(findings({ ...rows, cases: [{ ...rows.cases![0]!, status: 'open' }] })).toEqual([['status', 'cases', 'WDA-7F3K', 'status']]);
});

test('a blank is a gap only where a value is due: an open case has no day of closure, a criminal row no conduct outcome', () => {
  const rows: Row[] = [{ case_ref: 'A', reported_month: '2026-05-01', status: 'open', closed_on: null }, { case_ref: 'B', reported_month: '2026-05-01', status: 'closed', closed_on: null }];
  // Of two cases one is closed: a day is due in one row, and it is missing.
  expect(completeness(tableNamed('cases'), rows).find(({ column }) => column === 'closed_on')).toMatchObject({ rows: 1, told: 0 });
  expect(completeness(tableNamed('cases'), rows).some(({ column }) => column === 'complexity_flags')).toBe(false);
  const outcomes: Row[] = [{ case_ref: 'A', strand: 'criminal', allegation: 1, decided_on: '2026-05-02', crime_outcome: null }];
  const due = new Map(completeness(tableNamed('outcomes'), outcomes).map(({ column, rows: n, told }) => [column, [n, told]]));
  expect([due.get('crime_outcome'), due.get('conduct_outcome'), due.get('strand')]).toEqual([[1, 0], undefined, [1, 1]]);
});

test('the day of the report is no gap where no row has it, as in any copy but the restricted one; where some have, the others lack it', () => {
  const report = (reported_on: string | null): Row => ({ case_ref: 'A', reported_month: '2026-05-01', reported_on });
  const due = (...days: (string | null)[]) => completeness(tableNamed('cases'), days.map(report)).filter(({ column }) => column === 'reported_on').map(({ rows, told }) => [rows, told]);
  expect([due(null, null), due('2026-05-02', null)]).toEqual([[], [[2, 1]]]);
});

test('a case heard has a note or lacks it once, in the month in which it was first heard; a planned panel heard none', () => {
  const slot = (panel: string, case_ref: string): Row => ({ panel, case_ref });
  const loaded = new Map<string, Row[]>([
    ['panels', [{ panel: '2026-06-01', status: 'held' }, { panel: '2026-07-01', status: 'planned' }]],
    ['slots', [slot('2026-06-01', 'A'), slot('2026-05-01', 'A'), slot('2026-05-01', 'B'), slot('2026-06-01', 'C'), slot('2026-07-01', 'D')]],
    ['notes', [{ case_ref: 'A', panel: '2026-06-01' }]]
  ]);
  expect(notesOfHeard(loaded).map(({ month, rows, told }) => [month, rows, told])).toEqual([['2026-05-01', 2, 1], ['2026-06-01', 1, 0]]);
  expect(notesOfHeard(new Map([...loaded, ['notes', []]]))).toEqual([]);
});

test('every column with a condition is in the dictionary and is not needed in every row', () => {
  for (const [table, name] of conditionalColumns) expect(tableNamed(table).columns.find((column) => column.name === name)?.required, `${table}.${name}`).not.toBe(true);
  for (const [table, name] of conditionalColumns) expect(tableNamed(table).columns.map((column) => column.name)).toContain(name);
});

test('dates after today of what has happened are found in every table, and neither what is due nor a planned panel is', () => {
  const ahead = (tables: Record<string, Row[]>, today = '2026-09-30') => datesAhead(new Map(Object.entries(tables)), today).map(({ table, ref, column }) => [table, ref, column]);
  expect(ahead(sound)).toEqual([]);
  expect(ahead({ ...sound, cases: [{ case_ref: 'A', reported_month: '2027-04-01', reported_on: '2027-04-14' }] })).toEqual([['cases', 'A', 'reported_month'], ['cases', 'A', 'reported_on']]);
  const october = { panels: [{ panel: '2026-10-01', status: 'planned', held_on: '2026-10-08' }], slots: [{ slot_ref: 'S', panel: '2026-10-01', case_ref: 'A' }], actions: [{ action_ref: 'X', case_ref: 'A', set_on: '2026-09-01', due_on: '2026-12-01' }] };
  expect(ahead(october)).toEqual([]);
  expect(ahead({ ...october, panels: [] })).toEqual([['slots', 'S', 'panel']]);
  expect(ahead({ outcomes: [{ case_ref: 'A', decided_on: '2026-10-01' }] })).toEqual([['outcomes', 'A', 'decided_on']]);
});
