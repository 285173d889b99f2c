import { expect, test } from 'vitest';
import { tableNamed } from '$lib/intake/columns';
import { coverOf } from '$lib/intake/across/covered';
import type { Row, TableRows } from '$lib/intake/rows';
import { compareLoad, sameOutlook } from '$lib/workspace/second-load/compare-load';
import { cellWords, rowName, whatDiffers } from '$lib/workspace/second-load/describe-change';
import { sortGone } from '$lib/workspace/second-load/held-rows';
import { moveCodings } from '$lib/workspace/second-load/move-codings';
import { outlineLoad } from '$lib/workspace/second-load/outline-load';
import { planLoad } from '$lib/workspace/second-load/plan-load';
import { askStepsBack } from '$lib/workspace/second-load/steps-back';

const aCase = (case_ref: string, more: Row = {}): Row => ({ case_ref, reported_month: '2026-05-01', referral_route: '999', case_type: 'both_police', ...more });
const slot = (slot_ref: string, case_ref: string): Row => ({ slot_ref, panel: '2026-05-01', case_ref, slot_type: 'new' });
const compare = (loaded: Record<string, Row[]>, batches: TableRows[]) => compareLoad(new Map(Object.entries(loaded)), batches);

test('a row that is gone but referred to by a row that stays is held; it goes once that row goes too', () => {
  const second = compare({ cases: [aCase('A'), aCase('B')], slots: [slot('S', 'B')] }, [{ table: 'cases', rows: [aCase('A')] }, { table: 'slots', rows: [slot('T', 'A')] }]);
  expect(sortGone(second, new Set(['cases'])).get('cases')).toEqual({ out: [], held: [aCase('B')], by: ['slots'] });
  expect(sortGone(second, new Set(['cases', 'slots'])).get('cases')).toEqual({ out: [aCase('B')], held: [], by: [] });
});

test('a plan takes out only what the person chose, and records what each field said before', () => {
  // The panel of May is told again: its one slot heard A, not B.
  const loaded = { cases: [aCase('A', { status: 'open' }), aCase('B')], slots: [slot('S', 'B')] };
  const second = compare(loaded, [{ table: 'cases', rows: [aCase('A', { status: 'closed' }), aCase('C')] }, { table: 'slots', rows: [slot('S', 'A')] }]);
  const kept = planLoad(second, new Set(), 3, '2026-06-10');
  expect(kept.amendments[0]).toMatchObject({ table: 'cases', rows: [aCase('C'), aCase('A', { status: 'closed' })], drop: [aCase('A', { status: 'open' })] });
  expect(kept.amendments[2]!.rows.slice(0, 1)).toEqual([{ load_no: 3, entry_no: 1, amended_on: '2026-06-10', table_name: 'cases', row_key: 'A', what: 'changed', field: 'status', former: 'open', latter: 'closed' }]);
  expect(kept.amendments[2]!.rows.slice(1)).toMatchObject([{ entry_no: 2, table_name: 'slots', row_key: 'S', what: 'changed', field: 'case_ref', former: 'B', latter: 'A' }]);
  const removed = planLoad(second, new Set(['cases']), 3, '2026-06-10');
  expect(removed.amendments[0]!.drop).toHaveLength(2);
  expect(removed.amendments[2]!.rows.filter(({ what }) => what === 'removed').map(({ field, former, latter }) => [field, former, latter])).toEqual([
    ['case_ref', 'B', null], ['reported_month', '2026-05-01', null], ['referral_route', '999', null], ['case_type', 'both_police', null]
  ]);
  expect([...removed.counts]).toEqual([['cases', 2], ['slots', 1]]);
});

test('files of the next month take nothing of the month before for gone: cases, oversight and updates of July stay', () => {
  const month = (row: Row, on: string): Row => ({ ...row, panel: on });
  const july = { cases: ['A', 'B', 'C'].map((ref) => aCase(ref, { reported_month: '2026-07-01' })), slots: ['A', 'B', 'C'].map((ref, i) => month(slot(`S-7-${i}`, ref), '2026-07-01')) };
  const officer = (case_ref: string, appointed_on: string): Row => ({ case_ref, soo_code: 'SOO-1', appointed_on });
  const update = (update_ref: string, case_ref: string, event_on: string): Row => ({ update_ref, case_ref, reason: 'released', event_on });
  const loaded = { ...july, soo_assignments: [officer('A', '2026-07-02'), officer('B', '2026-07-03')], victim_updates: [update('U-1', 'A', '2026-07-02'), update('U-2', 'B', '2026-07-03')] };
  // August hears A again and D, both reported in July, with an update of A of July that is told again and one that is new.
  const second = compare(loaded, [
    { table: 'cases', rows: [july.cases[0]!, aCase('D', { reported_month: '2026-07-01' })] },
    { table: 'slots', rows: [month(slot('S-8-0', 'A'), '2026-08-01'), month(slot('S-8-1', 'D'), '2026-08-01')] },
    { table: 'soo_assignments', rows: [officer('D', '2026-07-28')] },
    { table: 'victim_updates', rows: [loaded.victim_updates[0]!, update('U-3', 'D', '2026-07-30')] }
  ]);
  expect(second.tables.map(({ table, added, gone, stay, same }) => [table, added.length, gone.length, stay, same])).toEqual([['cases', 1, 0, 2, 1], ['slots', 2, 0, 3, 0], ['soo_assignments', 1, 0, 2, 0], ['victim_updates', 1, 0, 1, 1]]);
});

test('a row is gone where its case is told again without it, or its panel; a case where every panel that heard it is', () => {
  const officer = (soo_code: string, appointed_on: string, case_ref = 'A'): Row => ({ case_ref, soo_code, appointed_on });
  const gone = (loaded: Record<string, Row[]>, ...batches: TableRows[]) => compare(loaded, batches).tables.map((each) => each.gone);
  const [first, next, other] = [officer('SOO-1', '2026-05-02'), officer('SOO-2', '2026-07-02'), officer('SOO-3', '2026-07-09', 'B')];
  expect(gone({ soo_assignments: [first, next, other] }, { table: 'soo_assignments', rows: [first] })).toEqual([[next]]);
  // Only a new row of A, of another month: a file of that month need not hold the rest.
  expect(gone({ soo_assignments: [first] }, { table: 'soo_assignments', rows: [officer('SOO-4', '2026-08-01')] })).toEqual([[]]);
  // Of the same month: corrected.
  expect(gone({ soo_assignments: [first] }, { table: 'soo_assignments', rows: [officer('SOO-1', '2026-05-03')] })).toEqual([[first]]);
  const june: Row = { ...slot('S-6', 'B'), panel: '2026-06-01' };
  const may: TableRows[] = [{ table: 'cases', rows: [aCase('A')] }, { table: 'slots', rows: [slot('S', 'A')] }];
  expect(gone({ cases: [aCase('A'), aCase('B')], slots: [slot('S', 'B')] }, ...may)[0]).toEqual([aCase('B')]);
  expect(gone({ cases: [aCase('A'), aCase('B')], slots: [slot('S', 'B'), june] }, ...may)[0]).toEqual([]);
  expect(gone({ cases: [aCase('A'), aCase('B')], slots: [slot('S', 'B')] }, may[0]!)[0]).toEqual([]);
});

test('a batch that only adds is known as such, and another look at the same sees the same', () => {
  const batch = [{ table: 'cases', rows: [aCase('C', { reported_month: '2026-06-01' })] }];
  const second = compare({ cases: [aCase('A')] }, batch);
  expect(second.tables.flatMap(({ changed, gone }) => [...changed, ...gone])).toEqual([]);
  expect(sameOutlook(second, compare({ cases: [aCase('A')] }, batch))).toBe(true);
  expect(sameOutlook(second, compare({ cases: [aCase('A'), aCase('C', { reported_month: '2026-06-01' })] }, batch))).toBe(false);
});

test('coded passages of a changed note move with their words, the nearest of two; one whose words are gone is lost', () => {
  const note = { note_ref: 'N', panel: '2026-05-01', case_ref: 'A', slot_type: 'new' };
  const before = { ...note, text: 'V not told. S was at home.' };
  const after = { ...note, text: 'Update. V not told. Then later: V not told.' };
  const coding = (start_offset: number, end_offset: number): Row => ({ note_ref: 'N', start_offset, end_offset, theme_id: 'x', coder: 'c' });
  const changed = [{ before, after, columns: ['text'] }];
  // "Update. " is 8 characters long; "S was at home." begins at 12 and is no more.
  expect(moveCodings(changed, [coding(0, 11), coding(12, 26)], [])).toEqual({
    moved: [{ before: coding(0, 11), after: coding(8, 19), columns: ['start_offset', 'end_offset'] }], lost: [coding(12, 26)]
  });
  expect(moveCodings(changed, [coding(0, 11)], [coding(0, 11)])).toEqual({ moved: [], lost: [] });
});

test('the codings of a note that is taken out go with it, into the record', () => {
  const note = (ref: string): Row => ({ note_ref: ref, panel: '2026-05-01', case_ref: 'A', slot_type: 'new', text: 'Secret words.' });
  const coding: Row = { note_ref: 'N', start_offset: 0, end_offset: 6, theme_id: 'x', verdict: 'confirmed', coder: 'c' };
  const plan = planLoad(compare({ notes: [note('N'), note('M')], codings: [coding] }, [{ table: 'notes', rows: [note('M')] }]), new Set(['notes']), 1, '2026-06-10');
  expect(plan.amendments.map(({ table, drop }) => [table, drop.length])).toEqual([['notes', 1], ['codings', 1], ['amendments', 0]]);
});

test('what a file speaks for: a panel, a case and a month, a month, or its own rows only', () => {
  const cover = (table: string, row: Row) => coverOf(tableNamed(table))(row);
  expect(cover('slots', slot('S', 'A'))).toBe('2026-05');
  expect(cover('victim_updates', { update_ref: 'U', case_ref: 'A', event_on: '2026-05-09' })).toBe('A 2026-05');
  expect(cover('taskings', { tasking_ref: 'T', issued_on: '2026-05-09' })).toBe('2026-05');
  expect(cover('outcomes', { case_ref: 'A', recorded_on: '2026-04-15' })).toBe('A 2026-04');
  expect(cover('risk', { case_ref: 'A', assessed_on: null })).toBe('A ');
  expect([cover('codings', { note_ref: 'N', coded_on: '2026-05-01' }), cover('themes', { event_on: '2026-05-01' }), cover('workforce', { year: 2026 }), cover('cases', aCase('A'))]).toEqual([null, null, null, null]);
});

test('rows and cells have names in words, and a long text shows what differs in it', () => {
  expect(rowName('support', { case_ref: 'A', panel: '2026-05-01', status: 'engaged' })).toBe('A · 2026-05');
  expect(rowName('feedback', { panel: '2026-05-01', source: 'soo', item: 'panel_tone', score: 4 })).toBe('2026-05 · soo · panel_tone · 4');
  expect([cellWords('cases', 'status', 'closure_requested'), cellWords('cases', 'closed_on', null)]).toEqual(['Closure requested', 'blank']);
  expect(whatDiffers(`${'a'.repeat(60)} told ${'b'.repeat(60)}`, `${'a'.repeat(60)} not told ${'b'.repeat(60)}`, 5)).toEqual({ before: '…aaaa told …', after: '…aaaa not told …' });
  expect(whatDiffers('one', 'one two')).toEqual({ before: 'one', after: 'one two' });
});

test('the outline for the page names rows, fields and words', () => {
  const [cases] = outlineLoad(compare({ cases: [aCase('A', { status: 'open' }), aCase('B'), aCase('D')], slots: [slot('S', 'B')] }, [{ table: 'cases', rows: [aCase('A', { status: 'closed' }), aCase('C')] }, { table: 'slots', rows: [slot('S', 'A')] }]), new Set());
  expect(cases).toEqual({ table: 'cases', label: 'Cases', keyed: true, stay: 1, same: 0, added: ['C'], changed: [{ key: 'A', fields: [{ field: 'Status', before: 'Open', after: 'Closed', back: null }] }], gone: ['B'], held: { always: 0, asChosen: 0, by: [] } });
});

test('a case that is to go but is still referred to stays: said before, as the choices stand, and after', () => {
  const loaded = { cases: [aCase('A'), aCase('B')], slots: [slot('S', 'B')] };
  const batches = [{ table: 'cases', rows: [aCase('A')] }, { table: 'slots', rows: [slot('T', 'A')] }];
  const held = (second: ReturnType<typeof compare>, ...removing: string[]) => outlineLoad(second, new Set(removing))[0]!.held;
  const both = compare(loaded, batches);
  expect(held(both, 'cases')).toEqual({ always: 0, asChosen: 1, by: ['Slots'] });
  expect(held(both, 'cases', 'slots')).toEqual({ always: 0, asChosen: 0, by: [] });
  // A drop without the notes leaves the note of B, and so the case, whatever is chosen.
  const alone = compare({ ...loaded, notes: [{ note_ref: 'N', panel: '2026-05-01', case_ref: 'B', slot_type: 'new', text: 'x' }] }, batches);
  expect([held(alone), held(alone, 'cases')]).toEqual([{ always: 1, asChosen: 1, by: ['Panel notes'] }, { always: 1, asChosen: 1, by: ['Slots', 'Panel notes'] }]);
  expect(planLoad(alone, new Set(['cases']), 1, '2026-06-10').stored).toEqual({ added: 1, changed: 0, removed: 0, held: [{ table: 'cases', key: 'B' }] });
  expect(planLoad(both, new Set(['cases', 'slots']), 1, '2026-06-10').stored).toEqual({ added: 1, changed: 0, removed: 2, held: [] });
  expect(planLoad(both, new Set(), 1, '2026-06-10').stored.held).toEqual([]);
});

test('theme events of a file stand beside those made here: none is replaced, the same is not added twice, an undoing follows', () => {
  const event = (event_no: number, what: string, theme_id: string, more: Row = {}): Row => ({ event_no, event_on: '2026-06-01', event: what, theme_id, ...more });
  const held = [event(1, 'rename', 'a', { name: 'A', undoes: null }), event(2, 'retire', 'b')];
  const file = [event(3, 'undo', 'c', { undoes: 1 }), event(1, 'retire', 'c'), event(2, 'retire', 'b')];
  const first = compare({ themes: held }, [{ table: 'themes', rows: file }]);
  expect([first.tables[0]!.added, first.tables[0]!.changed, first.tables[0]!.same, first.renumbered]).toEqual([[event(4, 'retire', 'c'), event(3, 'undo', 'c', { undoes: 4 })], [], 1, 1]);
  // The same file again, with one event more under a number that is taken by now.
  const again = compare({ themes: [...held, ...first.tables[0]!.added] }, [{ table: 'themes', rows: [...file, event(4, 'retire', 'd')] }]);
  expect([again.tables[0]!.added, again.tables[0]!.changed, again.tables[0]!.same, again.renumbered]).toEqual([[event(5, 'retire', 'd')], [], 3, 1]);
});

test('an older file is asked about: cases open again and cells blanked are counted, and stand first; a reopened case is a step on', () => {
  const closed = (ref: string): Row => aCase(ref, { status: 'closed', closed_on: '2026-06-02', bail_status: 'rui' });
  const second = compare({ cases: ['A', 'B', 'C', 'D'].map(closed) }, [{ table: 'cases', rows: [
    aCase('A', { status: 'closed', closed_on: '2026-06-02', bail_status: 'conditional' }), aCase('B', { status: 'open', closed_on: null, bail_status: 'rui' }),
    aCase('C', { status: 'reopened', closed_on: '2026-06-02', bail_status: 'rui' }), aCase('D', { status: 'open', bail_status: null })
  ] }]);
  expect(askStepsBack(second)).toBe('2 cases would be open again, 3 filled cells would become blank: is this an older file?');
  expect(outlineLoad(second, new Set())[0]!.changed.map(({ key, fields }) => [key, fields.map(({ back }) => back)])).toEqual([
    ['B', ['open again', 'becomes blank']], ['D', ['open again', 'becomes blank', 'becomes blank']], ['A', [null]], ['C', [null]]
  ]);
  expect(askStepsBack(compare({ cases: [closed('A')] }, [{ table: 'cases', rows: [{ ...closed('A'), status: 'reopened' }] }]))).toBeNull();
  expect(askStepsBack(compare({ panels: [{ panel: '2026-05-01', status: 'held' }] }, [{ table: 'panels', rows: [{ panel: '2026-05-01', status: 'planned' }] }]))).toBe('1 panel would be planned again: is this an older file?');
});
