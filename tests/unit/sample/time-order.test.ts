import { expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import { caseNamed, cell, linesOf, type Line } from './read-sample';

const dataDate = '2026-09-30';
/** Plans may lie after the data date; nothing that happened may. */
const plans = new Set(['due_on', 'review_due_on', 'review_on', 'planned_to', 'planned_from']);

test('nothing happens after 30 September 2026', () => {
  const later = tables.flatMap((table) => table.columns.filter((column) => ['date', 'month'].includes(column.kind) && !plans.has(column.name))
    .flatMap((column) => linesOf(table.name).map((line) => cell(line, column.name)).filter((day) => day > dataDate).map((day) => `${table.name}.${column.name} ${day}`)));
  expect(later.slice(0, 5)).toEqual([]);
});

test('nothing is done on a case before it is reported', () => {
  const columns: readonly (readonly [string, readonly string[]])[] = [
    ['outcomes', ['recorded_on', 'decided_on']], ['restrictions', ['gross_misconduct_assessed_on', 'decided_on', 'reviewed_on']], ['risk', ['assessed_on']],
    ['protective_measures', ['event_on']], ['soo_assignments', ['appointed_on', 'first_contact_on', 'ended_on']], ['investigators', ['from_on', 'to_on']],
    ['victim_updates', ['event_on', 'due_on', 'done_on']], ['support', ['offered_on']], ['actions', ['set_on', 'done_on']], ['cases', ['closure_requested_on', 'closed_on']]
  ];
  const early = columns.flatMap(([table, names]) => linesOf(table).flatMap((line) => names.flatMap((name) => {
    const day = cell(line, name);
    const reported = cell(caseNamed(cell(line, 'case_ref')), 'reported_on');
    return day !== '' && day < reported ? [`${table}.${name} ${line.case_ref} ${day} before ${reported}`] : [];
  })));
  expect(early.slice(0, 5)).toEqual([]);
});

const before = (table: string, first: string, second: string): readonly string[] => linesOf(table)
  .filter((line) => cell(line, first) !== '' && cell(line, second) !== '' && cell(line, first) > cell(line, second))
  .map((line) => `${table} ${Object.values(line).slice(0, 2).join(' ')}: ${first} after ${second}`);

test('pairs of dates stand in order', () => {
  expect([
    ...before('cases', 'closure_requested_on', 'closed_on'), ...before('outcomes', 'recorded_on', 'decided_on'), ...before('investigators', 'from_on', 'to_on'),
    ...before('soo_assignments', 'appointed_on', 'ended_on'), ...before('soo_assignments', 'appointed_on', 'first_contact_on'), ...before('victim_updates', 'event_on', 'done_on'),
    ...before('actions', 'set_on', 'done_on'), ...before('actions', 'set_on', 'due_on'), ...before('restrictions', 'gross_misconduct_assessed_on', 'decided_on'),
    ...before('restrictions', 'decided_on', 'reviewed_on'), ...before('taskings', 'issued_on', 'done_on'), ...before('spocs', 'active_from', 'active_to')
  ].slice(0, 5)).toEqual([]);
});

const heldOn = new Map(linesOf('panels').map((panel) => [cell(panel, 'panel'), cell(panel, 'held_on')]));
const bySlot = new Map(linesOf('cases').map((item) => [cell(item, 'case_ref'), linesOf('slots').filter((slot) => slot.case_ref === item.case_ref)]));

test('cases are heard at panels that were held, after the report and not after they closed', () => {
  const wrong = linesOf('slots').filter((slot) => {
    const held = heldOn.get(cell(slot, 'panel')) ?? '';
    const item = caseNamed(cell(slot, 'case_ref'));
    return held === '' || held < cell(item, 'reported_on') || (cell(item, 'closed_on') !== '' && held > cell(item, 'closed_on'));
  });
  expect(wrong.map((slot) => cell(slot, 'slot_ref'))).toEqual([]);
});

test('a case is new or complex the first time and heard at most once at a panel', () => {
  for (const [ref, slots] of bySlot) {
    const heard = slots.filter((slot) => slot.carried_over === 'no').map((slot) => `${cell(slot, 'panel')} ${cell(slot, 'slot_type')}`).sort();
    expect(new Set(heard.map((text) => text.slice(0, 7))).size, ref).toBe(heard.length);
    if (heard.length > 0) expect(heard[0], ref).toMatch(/ (new|complex)$/);
    expect(heard.slice(1).filter((text) => / new$/.test(text)), ref).toEqual([]);
  }
});

test('a closed case has every decision, and its gates say whether the gating actions were done in time', () => {
  const open = (line: Line): boolean => cell(line, 'decided_on') === '';
  const closed = linesOf('cases').filter((item) => cell(item, 'closed_on') !== '');
  expect(closed.length).toBeGreaterThan(250);
  for (const item of closed) {
    const ref = cell(item, 'case_ref');
    const day = cell(item, 'closed_on');
    const mine = linesOf('outcomes').filter((line) => line.case_ref === ref);
    if (ref !== 'DD-C15') expect(mine.filter((line) => open(line) || cell(line, 'decided_on') > day), ref).toEqual([]);
    const gates = linesOf('actions').filter((line) => line.case_ref === ref && line.closure_gate === 'yes' && !['withdrawn', 'superseded'].includes(cell(line, 'status')));
    const complete = gates.every((line) => cell(line, 'done_on') !== '' && cell(line, 'done_on') <= day);
    expect(cell(item, 'closure_gates_complete'), ref).toBe(complete ? 'yes' : 'no');
  }
});

test('the status of an action follows from its dates', () => {
  for (const line of linesOf('actions')) {
    const expected = cell(line, 'done_on') !== '' ? 'complete' : cell(line, 'due_on') < dataDate ? 'overdue' : 'open';
    if (!['withdrawn', 'superseded'].includes(cell(line, 'status'))) expect(cell(line, 'status'), line.action_ref).toBe(expected);
  }
});

test('support has a status at every panel at which a case was heard', () => {
  const heard = linesOf('slots').filter((slot) => slot.carried_over === 'no').map((slot) => `${slot.case_ref} ${slot.panel}`).sort();
  expect(linesOf('support').map((line) => `${line.case_ref} ${line.panel}`).sort()).toEqual(heard);
});
