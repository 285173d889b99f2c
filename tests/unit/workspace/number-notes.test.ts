import { expect, test } from 'vitest';
import type { Row, TableRows } from '$lib/intake/rows';
import { compareLoad } from '$lib/workspace/second-load/compare-load';
import { numberNotes } from '$lib/workspace/second-load/number-notes';

const note = (no: number, case_ref: string, text = `Of ${case_ref}.`): Row => ({ note_ref: `N-2026-05-0${no}`, panel: '2026-05-01', case_ref, slot_type: 'new', text });
const held = [note(1, 'A'), note(2, 'B'), note(3, 'C'), note(4, 'D')];
const refs = (batches: readonly TableRows[], table = 'notes', column = 'note_ref') => batches.find((each) => each.table === table)!.rows.map((row) => row[column]);
const drop = (...rows: Row[]): TableRows[] => [{ table: 'notes', rows }];

test('an item left out of a document moves no other note: one is gone, the rest are as they were', () => {
  // B is left out, so that the document counts C as item 2 and D as item 3.
  const second = compareLoad(new Map([['notes', held], ['codings', [{ note_ref: 'N-2026-05-03', start_offset: 0, end_offset: 4, theme: 'x', coder: 'c' }]]]), drop(note(1, 'A'), note(2, 'C'), note(3, 'D')));
  expect(second.tables).toMatchObject([{ added: [], changed: [], gone: [note(2, 'B')], same: 3 }]);
  expect(second.codings).toEqual({ moved: [], lost: [] });
});

test('an item put in takes the next free number, and a changed note is one change', () => {
  const rows = numberNotes(held, drop(note(1, 'E'), note(2, 'A'), note(3, 'B', 'Told otherwise.'), note(4, 'C')));
  expect(refs(rows)).toEqual(['N-2026-05-05', 'N-2026-05-01', 'N-2026-05-02', 'N-2026-05-03']);
});

test('the actions of an item go with its note', () => {
  const action = (ref: string, case_ref: string): Row => ({ action_ref: ref, case_ref, panel: '2026-05-01' });
  const rows = numberNotes(held, [...drop(note(1, 'A'), note(2, 'C')), { table: 'actions', rows: [action('A-2026-05-01-1', 'A'), action('A-2026-05-02-2', 'C'), action('A-0917', 'C')] }]);
  expect(refs(rows, 'actions', 'action_ref')).toEqual(['A-2026-05-01-1', 'A-2026-05-03-2', 'A-0917']);
});

test('two items of one case keep apart by their text; a corrected case is the same note', () => {
  const twice = [note(1, 'A', 'First.'), note(2, 'A', 'Second.'), note(3, 'C')];
  expect(refs(numberNotes(twice, drop(note(1, 'A', 'Second.'), note(2, 'X', 'Of C.'))))).toEqual(['N-2026-05-02', 'N-2026-05-03']);
});

const coding = (no: number): Row => ({ note_ref: `N-2026-05-0${no}`, start_offset: 0, end_offset: 4, theme_id: 'x', verdict: 'confirmed', coder: 'c' });

test('codings that are held already name the notes as they are held: an item left out moves no other note', () => {
  const again = { table: 'codings', rows: [coding(1), coding(3)] };
  const second = compareLoad(new Map([['notes', held], ['codings', again.rows]]), [...drop(note(1, 'A'), note(2, 'C'), note(3, 'D')), again]);
  expect(second.tables).toMatchObject([{ table: 'notes', added: [], changed: [], gone: [note(2, 'B')], same: 3 }, { table: 'codings', added: [], changed: [], gone: [] }]);
  expect(second.codings).toEqual({ moved: [], lost: [] });
});

test('references of a force, and a drop with new codings, stay as they are written', () => {
  const own = drop({ ...note(1, 'B'), note_ref: 'NOTE-7' });
  expect(numberNotes(held, own)).toBe(own);
  const coded = [...drop(note(1, 'B')), { table: 'codings', rows: [coding(1)] }];
  expect(numberNotes(held, coded)).toBe(coded);
});

test('a case whose slots were taken out before can still go, with the notes that held it', () => {
  const aCase = (case_ref: string): Row => ({ case_ref, reported_month: '2026-05-01', referral_route: '999', case_type: 'both_police' });
  const slot: Row = { slot_ref: 'S', panel: '2026-05-01', case_ref: 'A', slot_type: 'new' };
  const second = compareLoad(new Map([['cases', [aCase('A'), aCase('B')]], ['slots', [slot]], ['notes', [note(1, 'A'), note(2, 'B')]]]), [{ table: 'cases', rows: [aCase('A')] }, { table: 'slots', rows: [slot] }, ...drop(note(1, 'A'))]);
  expect(second.tables.map(({ gone }) => gone.length)).toEqual([1, 0, 1]);
});
