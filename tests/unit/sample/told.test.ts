import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseNamed, cell, linesOf, type Line } from './read-sample';

type Fact = Readonly<Record<string, unknown>> & { readonly case_ref: string; readonly panels: readonly string[]; readonly months_told?: Readonly<Record<string, string>> };
type Note = { readonly note_id: string; readonly panel: string; readonly case_ref: string; readonly slot: string; readonly passages: readonly { readonly text: string; readonly themes: readonly string[] }[] };

const parse = <T>(file: string): readonly T[] => readFileSync(`data/sample-source/${file}`, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as T);
const facts = parse<Fact>('case-facts.jsonl');
const notes = ['a', 'b', 'c', 'd'].flatMap((part) => parse<Note>(`dev-${part}.jsonl`));
const code = (value: unknown): string => ({ 'n/a': 'not_applicable', 'tecSOS/marker': 'marker' })[String(value)] ?? String(value);
const of = (table: string, ref: string): readonly Line[] => linesOf(table).filter((line) => line.case_ref === ref);
const heldOn = new Map(linesOf('panels').map((panel) => [cell(panel, 'panel'), cell(panel, 'held_on')]));
const lastHeld = (fact: Fact): string => heldOn.get(fact.panels.at(-1) ?? '') ?? '';

test('there are 240 notes of 159 cases, each word as written', () => {
  expect(notes.length).toBe(240);
  const written = new Map(linesOf('notes').map((line) => [cell(line, 'note_ref'), line]));
  expect(written.size).toBe(240);
  expect(new Set(linesOf('notes').map((line) => line.case_ref)).size).toBe(159);
  for (const note of notes) {
    const line = written.get(note.note_id);
    expect(line, note.note_id).toEqual({ note_ref: note.note_id, panel: note.panel, case_ref: note.case_ref, slot_type: note.slot, text: note.passages.map((passage) => passage.text).join('\n') });
  }
});

test('slots with notes are the slots of the notes, and no other slot says that its notes are held', () => {
  const held = linesOf('slots').filter((slot) => slot.notes_held === 'yes').map((slot) => `${slot.case_ref} ${slot.panel} ${slot.slot_type}`).sort();
  expect(held).toEqual(notes.map((note) => `${note.case_ref} ${note.panel} ${note.slot}`).sort());
});

const sameName: readonly (readonly [string, string])[] = [
  ['referral_route', 'referral_route'], ['case_type', 'case_type'], ['relationship', 'relationship'], ['victim_workforce', 'victim_workforce'],
  ['victim_rank_band', 'victim_rank_band'], ['victim_sex', 'victim_sex'], ['suspect_workforce', 'suspect_workforce'], ['suspect_rank_band', 'suspect_rank_band'],
  ['suspect_sex', 'suspect_sex'], ['first_disposal', 'first_disposal'], ['bail_status', 'bail_status'], ['contact_agreed', 'contact_agreed'],
  ['manager_copy_consent', 'manager_copy_consent'], ['children_present', 'children_present']
];
test.each(sameName)('where %s is told, the case says the same', (fact, column) => {
  const told = facts.filter((found) => found[fact] !== undefined);
  expect(told.length).toBeGreaterThan(5);
  for (const found of told) expect(cell(caseNamed(found.case_ref), column), found.case_ref).toBe(code(found[fact]));
});

test('complexity and offences told are the flags and groups of the case', () => {
  for (const fact of facts) {
    const item = caseNamed(fact.case_ref);
    if (Array.isArray(fact.complexity)) expect(cell(item, 'complexity_flags').split(';').sort(), fact.case_ref).toEqual((fact.complexity as string[]).map(code).sort());
    if (Array.isArray(fact.offence_groups)) expect(cell(item, 'offence_groups').split(';').sort(), fact.case_ref).toEqual([...fact.offence_groups as string[]].sort());
  }
});

test('a told crime outcome is that of the first allegation, by the last panel told, in the month told', () => {
  const told = facts.filter((fact) => fact.crime_outcome !== undefined);
  expect(told.length).toBe(46);
  for (const fact of told) {
    const first = of('outcomes', fact.case_ref).find((line) => line.strand === 'criminal' && line.allegation === '1');
    expect(first?.crime_outcome, fact.case_ref).toBe(String(fact.crime_outcome));
    const month = fact.crime_outcome_month ?? fact.months_told?.charged;
    if (month !== undefined) expect(first?.decided_on?.slice(0, 7), fact.case_ref).toBe(month);
    else expect(first?.decided_on !== '' && (first?.decided_on ?? '9') <= lastHeld(fact), fact.case_ref).toBe(true);
  }
});

test('a case with no outcome told had none at its last told panel', () => {
  const implied = new Set(['DA-C03', 'DC-C31']);
  for (const fact of facts.filter((found) => found.crime_outcome === undefined && !implied.has(found.case_ref))) {
    for (const line of of('outcomes', fact.case_ref).filter((found) => found.strand === 'criminal' && found.decided_on !== '')) expect(cell(line, 'decided_on') > lastHeld(fact), fact.case_ref).toBe(true);
  }
});

test('conduct follows what is told: none, open, closed, or its outcome', () => {
  for (const fact of facts.filter((found) => found.conduct !== undefined || found.conduct_outcome !== undefined)) {
    const rows = of('outcomes', fact.case_ref).filter((line) => line.strand === 'conduct');
    if (fact.conduct === 'not_applicable') { expect(rows, fact.case_ref).toEqual([]); continue; }
    const row = rows[0];
    expect(rows.length, fact.case_ref).toBe(1);
    const outcome = fact.conduct_outcome ?? (fact.conduct === 'nfa' ? 'nfa' : undefined);
    if (outcome !== undefined) expect([row?.conduct_outcome, (row?.decided_on ?? '9') <= lastHeld(fact)], fact.case_ref).toEqual([outcome, true]);
    else if (fact.conduct === 'not_recorded') expect(row?.conduct_route).toBe('not_recorded_as_conduct');
    else expect([(row?.recorded_on ?? '9') <= lastHeld(fact), row?.decided_on === '' || (row?.decided_on ?? '') > lastHeld(fact)], fact.case_ref).toEqual([true, true]);
  }
});

test('risk, restriction, team, level, support and measures told stand in their tables by the last panel told', () => {
  for (const fact of facts) {
    const { case_ref: ref } = fact;
    const end = lastHeld(fact);
    if (fact.risk_level !== undefined) expect(of('risk', ref).filter((line) => cell(line, 'assessed_on') <= end).at(-1)?.level, ref).toBe(fact.risk_level);
    if (fact.restrictions !== undefined) expect(of('restrictions', ref).filter((line) => cell(line, 'decided_on') <= end).map((line) => line.restriction), ref).toEqual([fact.restrictions]);
    const officer = of('investigators', ref).filter((line) => cell(line, 'from_on') <= end).at(-1);
    if (fact.investigation_team !== undefined) expect(officer?.team, ref).toBe(fact.investigation_team);
    if (fact.pip_level !== undefined) expect(officer?.pip_level, ref).toBe(fact.pip_level);
    if (typeof fact.oic_changes === 'number') expect(Number(officer?.position) - 1, ref).toBe(fact.oic_changes);
    if (fact.idva_status !== undefined) expect(of('support', ref).filter((line) => fact.panels.includes(cell(line, 'panel'))).map((line) => line.status), ref).toContain(fact.idva_status);
    if (Array.isArray(fact.protective_measures)) expect([...new Set(of('protective_measures', ref).filter((line) => cell(line, 'event_on') <= end).map((line) => line.measure))].sort(), ref).toEqual((fact.protective_measures as string[]).map(code).sort());
  }
});

test('no case closes before its last told panel, and the one told as closed closed in July 2023', () => {
  for (const fact of facts.filter((found) => found.closed === 'no')) {
    const day = cell(caseNamed(fact.case_ref), 'closed_on');
    expect(day === '' || day > lastHeld(fact), fact.case_ref).toBe(true);
  }
  expect(cell(caseNamed('DD-C15'), 'closed_on')).toMatch('2023-07');
});

test('months of the report, of officers and of risk meetings are as told', () => {
  expect(cell(caseNamed('DB-C14'), 'reported_month')).toBe('2022-11');
  expect(cell(caseNamed('DC-C40'), 'reported_month')).toBe('2026-04');
  expect(of('soo_assignments', 'DB-C14')[0]?.appointed_on).toBe('2023-04-05');
  const days = (ref: string): number => (Date.parse(of('soo_assignments', ref)[0]?.appointed_on ?? '') - Date.parse(cell(caseNamed(ref), 'reported_on'))) / 86_400_000;
  expect([days('DB-C24'), days('DC-C21')]).toEqual([31, 31]);
  const changed = (ref: string): readonly string[] => of('investigators', ref).slice(1).map((line) => cell(line, 'from_on').slice(0, 7));
  expect([changed('DA-C02'), changed('DA-C36'), changed('DB-C14'), changed('DB-C09')]).toEqual([['2021-09'], ['2026-03', '2026-04'], ['2023-08'], ['2022-10']]);
  expect(changed('DA-C12').at(-1)).toBe('2022-12');
  for (const fact of facts.filter((found) => found.months_told?.marac_heard !== undefined)) {
    expect(of('risk', fact.case_ref).filter((line) => line.marac === 'heard').map((line) => cell(line, 'assessed_on').slice(0, 7)), fact.case_ref).toContain(fact.months_told?.marac_heard);
  }
});
