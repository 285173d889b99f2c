import { expect, test } from 'vitest';
import { tableNamed, tables } from '$lib/intake/columns';
import type { Mapping } from '$lib/intake/mapping/mapping';
import { personInValue } from '$lib/intake/looks-like-name';
import { headingKey, valueKey } from '$lib/intake/mapping/mapping';
import { proposeMapping } from '$lib/intake/mapping/propose-mapping';
import { namedCodes, namedColumns } from '$lib/intake/mapping/synonyms';
import { suggestCode } from '$lib/intake/suggest-code';
import { readFiles } from '$lib/intake/read-files';
import { vocabularies } from '$lib/model/vocabularies';

const propose = (table: string, header: string[], rows: string[][] = []) =>
  proposeMapping(tableNamed(table), header, rows).map(({ heading, column, because }) => [heading, column, because]);
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

test('headings are known by name, by other words, by spelling and by what stands under them', () => {
  expect(propose('cases', ['case_ref', 'Date reported', 'Source', 'Case tipe', 'Colour'], [['WDA-1', '01/05/2026', 'IDVA', 'both', 'red']])).toEqual([
    ['case_ref', 'case_ref', 'name'], ['Date reported', 'reported_month', 'synonym'], ['Source', 'referral_route', 'synonym'], ['Case tipe', 'case_type', 'spelling'], ['Colour', null, 'nothing']
  ]);
  const rows = [['held', 'a'], ['cancelled', 'b'], ['Held', 'c'], ['planned', 'd']];
  expect(propose('panels', ['How it went', 'x'], rows)).toEqual([['How it went', 'status', 'content'], ['x', null, 'nothing']]);
});

test('dates are known by the words around them, each in its own table', () => {
  const only = (table: string, heading: string, cell = '14/05/2026') => propose(table, [heading], [[cell]])[0]![1];
  expect(['Date closed', 'Closed date', 'Date of closure', 'Date closure requested'].map((heading) => only('cases', heading))).toEqual(['closed_on', 'closed_on', 'closed_on', 'closure_requested_on']);
  expect(['Date set', 'Due date', 'Date due', 'Date done', 'Completion date'].map((heading) => only('actions', heading))).toEqual(['set_on', 'due_on', 'due_on', 'done_on', 'done_on']);
  expect(['Date decided', 'Decision date', 'Recorded date'].map((heading) => only('outcomes', heading))).toEqual(['decided_on', 'decided_on', 'recorded_on']);
  expect(['Issued date', 'Date reviewed', 'Month audited'].map((heading, i) => only(['taskings', 'restrictions', 'quality_audits'][i]!, heading))).toEqual(['issued_on', 'reviewed_on', 'audited_month']);
});

test('beside the month of a report a date of it is the day, in whatever order; alone it is the month that every case needs', () => {
  const days = ['Date reported', 'Reported date', 'Date of report', 'Report date', 'Reported'];
  const of = (...header: string[]) => propose('cases', header, [header.map((heading) => (heading.includes('onth') ? 'May 2026' : '14/05/2026'))]).map(([, column]) => column);
  for (const day of days) {
    expect([day, of(day, 'Month reported')]).toEqual([day, ['reported_on', 'reported_month']]);
    expect([day, of('Reported month', day)]).toEqual([day, ['reported_month', 'reported_on']]);
    expect([day, of(day)]).toEqual([day, ['reported_month']]);
  }
  expect(of('Date reported', 'Date of report', 'Report date')).toEqual(['reported_month', 'reported_on', null]);
});

test('long text is proposed as the text of a note', () => {
  const long = 'V updated once by work email, manager copied; V had asked for personal mobile only.';
  expect(propose('notes', ['What was said'], [[long], [long], [long]])).toEqual([['What was said', 'text', 'content']]);
});

test('a proposal that the cells contradict is dropped, and what may be any of several is left', () => {
  expect(propose('cases', ['Closure date'], [['yes'], ['no'], ['yes']])).toEqual([['Closure date', null, 'nothing']]);
  expect(propose('cases', ['Column 9'], [['yes'], ['no'], ['yes']])).toEqual([['Column 9', null, 'nothing']]);
});

test('a column is proposed once', () => {
  expect(propose('cases', ['Source', 'Referral source'])).toEqual([['Source', 'referral_route', 'synonym'], ['Referral source', null, 'nothing']]);
});

const tracker = file('cases.csv', 'Case ID,Month reported,Source,Type of case,Suspect rank,Comments\nWDA-1,May 2026,LM,Both police,Ch. Insp.,see file\nWDA-2,May 2026,LM,Both police,PC,\n');

test("a force's own tracker is refused with what each heading and value may mean", async () => {
  const first = await readFiles([tracker], new Map());
  expect(first).toMatchObject({ ok: false, sheets: [{ file: 'cases.csv', table: 'cases' }] });
  if (first.ok) return;
  expect(first.sheets[0]!.headings.map(({ heading, column }) => [heading, column])).toEqual([
    ['Case ID', 'case_ref'], ['Month reported', 'reported_month'], ['Source', 'referral_route'], ['Type of case', 'case_type'], ['Suspect rank', 'suspect_rank_band'], ['Comments', null]
  ]);
});

test('once the headings are decided the values are asked for, and then the file loads; comments stay out', async () => {
  const headings = new Map<string, string | null>([['Case ID', 'case_ref'], ['Month reported', 'reported_month'], ['Source', 'referral_route'], ['Type of case', 'case_type'], ['Suspect rank', 'suspect_rank_band'], ['Comments', null]]
    .map(([heading, column]) => [headingKey('cases', heading!), column!]));
  const second = await readFiles([tracker], new Map(), { mapping: { headings, values: new Map() } });
  if (second.ok) throw new Error('expected questions about values');
  expect(second.values).toEqual([
    { vocabulary: 'referral_route', column: 'referral_route', value: 'LM', count: 2, code: 'line_manager' },
    { vocabulary: 'rank_band', column: 'suspect_rank_band', value: 'Ch. Insp.', count: 1, code: 'inspector_plus_or_equivalent' },
    { vocabulary: 'rank_band', column: 'suspect_rank_band', value: 'PC', count: 1, code: 'constable_or_equivalent' }
  ]);
  const mapping: Mapping = { headings, values: new Map(second.values.map(({ vocabulary, value, code }) => [valueKey(vocabulary, value), code!])) };
  const third = await readFiles([tracker], new Map(), { mapping });
  expect(third).toMatchObject({ ok: true, tables: [{ table: 'cases', rows: [{ case_ref: 'WDA-1', referral_route: 'line_manager', suspect_rank_band: 'inspector_plus_or_equivalent' }, { suspect_rank_band: 'constable_or_equivalent' }] }] });
  expect(JSON.stringify(third)).not.toContain('see file');
});

test('what forces call a strand, a seat and who came is known', () => {
  const code = (table: string, column: string, ...written: string[]) => written.map((value) => suggestCode(tableNamed(table).columns.find(({ name }) => name === column)!, value)?.code);
  expect(code('outcomes', 'strand', 'Crime', 'Misconduct')).toEqual(['criminal', 'conduct']);
  expect(code('attendance', 'role', 'IAG member', 'Minute taker', 'IDVA', 'Victim lead')).toEqual(['iag', 'administrator', 'external_da_agency', 'da_victim_lead']);
  expect(code('attendance', 'status', 'Attended', 'Apols', 'DNA')).toEqual(['present', 'apologies', 'absent']);
});

test('decided values reach every code of a cell that holds several', async () => {
  const text = 'case_ref,reported_month,referral_route,case_type,complexity_flags\nWDA-1,2026-05,999,both_police,guns;both_police\n';
  const mapping = { headings: new Map(), values: new Map([[valueKey('complexity_flag', 'Guns'), 'firearms_authorised']]) };
  expect(await readFiles([file('cases.csv', text)], new Map(), { mapping })).toMatchObject({ ok: true, tables: [{ rows: [{ complexity_flags: 'both_police;firearms_authorised' }] }] });
});

test('other words name columns and codes that exist, and are no column of the same table already', () => {
  const columns = new Set(tables.flatMap((table) => table.columns.map((column) => column.name)));
  expect(namedColumns.filter((name) => !columns.has(name))).toEqual([]);
  const codes = new Set(Object.entries(vocabularies).flatMap(([name, terms]) => terms.map((term) => `${name}/${term.code}`)));
  expect(namedCodes.filter(([vocabulary, code]) => !codes.has(`${vocabulary}/${code}`))).toEqual([]);
});

test('beside a heading that can only be its reference, the label of a reference is asked about; alone it is the reference', () => {
  const of = (...header: string[]) => propose('actions', header, [header.map((heading) => (heading === 'Action' ? 'Agree a plan for contact' : 'A-1'))]);
  expect(of('Action no', 'Action')).toEqual([['Action no', 'action_ref', 'synonym'], ['Action', null, 'nothing']]);
  expect(of('Action')).toEqual([['Action', 'action_ref', 'name']]);
  // Numbers under "Ref" beside "Case" are those of the rows.
  expect(of('Ref', 'Case', 'Action')).toEqual([['Ref', 'action_ref', 'synonym'], ['Case', 'case_ref', 'name'], ['Action', null, 'nothing']]);
});

test('a former partner may have been a spouse, have lived there or have been seen: it is for a person to say', () => {
  const relationship = tableNamed('cases').columns.find(({ name }) => name === 'relationship')!;
  expect(['Ex-partner', 'Ex', 'Partner'].map((written) => suggestCode(relationship, written)?.code ?? null)).toEqual([null, null, null]);
  expect(['Ex-wife', 'Living together'].map((written) => suggestCode(relationship, written)?.code)).toEqual(['ex_spouse_civil_partner', 'cohabiting']);
});

test('a sheet that belongs to no table is told that its own name may say which', async () => {
  const read = await readFiles([file('tracker.csv', 'Colour,Shape\nred,round\n')], new Map());
  expect(read).toMatchObject({ ok: false, problems: [{ mend: expect.stringMatching(/^Name the sheet, or the file, after its table: cases, slots, notes/) as string }] });
});

test('what is said of one mark is not said of another, nor what is said of a doubt of what is sure', async () => {
  const cases = file('cases.csv', 'case_ref,reported_month,referral_route,case_type,children_present\r\n' + ['-', '✓', '+', 'Yes?', 'Yes'].map((written, i) => `A-${i + 1},2026-05,999,both_police,${written}`).join('\r\n'));
  const first = await readFiles([cases], new Map());
  expect(first).toMatchObject({ ok: false });
  expect(!first.ok && first.values.map(({ value }) => value)).toEqual(['-', '✓', '+', 'Yes?']);
  const said = (pairs: [string, string][]): Mapping => ({ headings: new Map(), values: new Map(pairs.map(([value, code]) => [valueKey('yes_no', value), code])) });
  const half = await readFiles([cases], new Map(), { mapping: said([['-', 'not_recorded'], ['Yes?', 'not_known']]) });
  expect(!half.ok && half.values.map(({ value }) => value)).toEqual(['✓', '+']);
  const all = await readFiles([cases], new Map(), { mapping: said([['-', 'not_recorded'], ['Yes?', 'not_known'], ['✓', 'yes'], ['+', 'yes']]) });
  expect(all.ok && all.tables[0]!.rows.map(({ children_present }) => children_present)).toEqual(['not_recorded', 'yes', 'yes', 'not_known', 'yes']);
  expect(headingKey('cases', '#')).not.toBe(headingKey('cases', '%'));
});

test('a name or a staff number in place of a code is refused, not shown and not asked about: what is said of a word is kept with the workspace', async () => {
  const names = ['PC 4512 Smith', 'DS Jones', 'Helen Carter', 'Sarah', 'j.smith@force.example', '07700 900123', 'OIC 4512'];
  const actions = file('actions.csv', 'action_ref,panel,owner_role,action_type,set_on,status\r\n' + [...names, 'Ofc in case'].map((owner, i) => `A-${i + 1},2026-05,${owner},victim_contact,2026-05-14,open`).join('\r\n'));
  const result = await readFiles([actions], new Map());
  if (result.ok) throw new Error('it was taken');
  expect(result.values.map(({ value }) => value)).toEqual(['Ofc in case']);
  expect(result.problems.filter(({ withheld }) => withheld).map(({ row, message }) => [row, message])).toEqual(['a staff number', 'a name', 'a name', 'a name', 'an e-mail address', 'a phone number', 'a staff number'].map((what, i) => [i + 2, `This holds ${what}, and a code names nobody.`]));
  expect(JSON.stringify(result)).not.toMatch(/Smith|Jones|Carter|Sarah|900123/);
});

test('no label, no other word for a code and no unit or town is taken for somebody', () => {
  const written = [...Object.values(vocabularies).flatMap((terms) => terms.flatMap(({ code, label }) => [code, label])), 'CID Leeds', 'Silver Lead', 'Chief Insp', 'Sgt Response', 'DC CID', 'PC (probationer)', 'Kent Police', 'Force A', 'SOO 11'];
  for (const word of written.flatMap((each) => [each, each.toUpperCase(), each.replace(/\b\w/g, (letter) => letter.toUpperCase())])) expect([word, personInValue(word, !/\d{3}/.test(word))]).toEqual([word, null]);
});

test('of several codes in a cell the one that is not in the list is asked about, and what is said of it holds for it alone', async () => {
  const cases = file('cases.csv', 'case_ref,reported_month,referral_route,case_type,offence_groups\r\nA-1,2026-05,999,both_police,"Stalking, Coercive control"\r\nA-2,2026-05,999,both_police,Coercive control; rape\r\nA-3,2026-05,999,both_police,PC 4512 Smith');
  const first = await readFiles([cases], new Map());
  expect(!first.ok && first.values.map(({ value, count }) => [value, count])).toEqual([['Coercive control', 2]]);
  expect(!first.ok && first.problems.map(({ found }) => found)).toEqual(['Coercive control', 'Coercive control', null]);
  const said = new Map([[valueKey('offence_group', 'Coercive control'), 'controlling_coercive_behaviour_s76']]);
  const mine = file('cases.csv', new TextDecoder().decode(cases.bytes).replace('PC 4512 Smith', ''));
  const second = await readFiles([mine], new Map(), { mapping: { headings: new Map(), values: said } });
  expect(second.ok && second.tables[0]!.rows.map(({ offence_groups }) => offence_groups)).toEqual(['controlling_coercive_behaviour_s76;stalking', 'controlling_coercive_behaviour_s76;rape', null]);
});

test('a column that is missing may stand under a heading of one’s own, and what tells rows apart may be made up', async () => {
  const result = await readFiles([file('slots.csv', 'panel,case_ref,slot_type,xq\n2025-05,WDA-1,new,1\n'), file('cases.csv', 'case_ref,reported_month,referral_route\nWDA-1,2025-02,999_call\n')], new Map());
  const mends = result.ok ? [] : result.problems.filter(({ message }) => message.includes('is missing')).map(({ column, mend }) => [column, mend]);
  expect(mends).toEqual([
    ['slot_ref', 'Reference of the slot. Any mark will do that no other row has, this month or before, such as S-2026-05-04. If it stands under a heading of your own, say so above; else add the column; the template has it.'],
    ['case_type', 'Which party works for the police, as understood now. Add the column; the template has it.']
  ]);
});
