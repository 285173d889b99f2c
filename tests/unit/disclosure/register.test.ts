import { expect, test } from 'vitest';
import { belongsTo, goesBeforePublic, issuedBriefings } from '$lib/briefing/issued-briefings';
import { disclose } from '$lib/disclosure/disclose';
import { issue } from '$lib/disclosure/issue';
import { EMPTY_REGISTER, distinctTables, putBack, readRegister, takeOut, type Register } from '$lib/disclosure/register';

const id = 'reports 2025-10 to 2026-09';
const spans = (events: number, register?: Register) => disclose({
  shape: 'series', id, title: 'Reports', unit: 'cases', within: {}, along: { attribute: 'role', total: 'All', lines: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] }, counts: [events, 94]
}, 'da-lead', { register: register ?? EMPTY_REGISTER });
const one = (register: Register) => disclose({ shape: 'table', id: 'b', title: 'B', unit: 'cases', within: { role: ['b'] }, rows: { attribute: 'x', lines: [{ id: 'x', label: 'X' }], total: 'All', complete: true }, columns: { attribute: 'y', lines: [{ id: 'y', label: 'Y', facets: { y: ['1'] } }] }, counts: [[94]] }, 'da-lead', { register });

test('a page that was not handed over is checked against no longer, is remembered with the register, and can be put back', () => {
  const register = issue(EMPTY_REGISTER, spans(3), '2026-11-02');
  expect(one(register).report.sentences.join(' ')).toContain('Checked together with one other table');
  const [page] = issuedBriefings(register.tables);
  const without = readRegister(JSON.parse(JSON.stringify(takeOut(register, belongsTo(page!)))))!;
  expect([without.tables, issuedBriefings(without.notHandedOver)]).toEqual([[], [page]]);
  expect(one(without).report).toEqual(one(EMPTY_REGISTER).report);
  expect(putBack(without, belongsTo(page!))).toEqual(register);
  // One that was damaged is none, and one of before there was anything to take out is whole.
  expect(readRegister({ ...without, notHandedOver: [{ id: 7 }] })).toBeNull();
  expect(readRegister({ tables: register.tables })).toEqual(register);
});

test('the same page printed on two days stands twice, is checked against once, and one day’s cancelled print does not take out the other’s', () => {
  const page = spans(30);
  const register = ['2026-11-02', '2026-11-03', '2026-11-03'].reduce((all, day) => issue(all, page, day), EMPTY_REGISTER);
  const days = issuedBriefings(register.tables);
  expect([days.map(({ issuedOn }) => issuedOn), distinctTables(register).length]).toEqual([['2026-11-03', '2026-11-02'], 1]);
  const without = takeOut(register, belongsTo(days[1]!));
  expect([issuedBriefings(without.tables), distinctTables(without).length]).toEqual([[days[0]], 1]);
  expect(putBack(without, belongsTo(days[1]!))).toEqual(register);
  // Cancelled, then printed the same day, and put back: it stands once for that day.
  const again = putBack(issue(without, page, '2026-11-02'), belongsTo(days[1]!));
  expect(again).toEqual(register);
});

test('a page goes before the public’s until the public’s of the same months, or the page itself, is handed over', () => {
  const months = { first: '2025-10', last: '2026-09' };
  const handed = issue(EMPTY_REGISTER, spans(30), '2026-11-02').tables;
  const asked = (tables: typeof handed) => (['da-lead', 'chief-officers', 'public'] as const).map((audience) => goesBeforePublic(tables, audience, months));
  expect(asked([])).toEqual([true, true, false]);
  expect(asked(handed)).toEqual([false, true, false]);
  expect(asked(handed.map((table) => ({ ...table, audience: 'public' as const })))).toEqual([false, false, false]);
  expect(goesBeforePublic(handed.map((table) => ({ ...table, audience: 'public' as const })), 'da-lead', { first: '2024-10', last: '2026-09' })).toBe(true);
});
