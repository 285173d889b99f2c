import { expect, test } from 'vitest';
import type { Column, ColumnKind } from '$lib/intake/columns';
import { tableNamed } from '$lib/intake/columns';
import { readCell } from '$lib/intake/cells/read-cell';
import { screenText } from '$lib/intake/screening/screen-text';
import type { RawCell } from '$lib/intake/sheet';

const column = (kind: ColumnKind, more: Partial<Column> = {}): Column => ({ name: 'x', kind, label: 'X', help: 'Help.', example: 'e', ...more });
const value = (of: Column, raw: RawCell) => {
  const reading = readCell(of, raw);
  return reading.ok ? reading.value : `! ${reading.message} ${reading.mend}`;
};

test.each<[RawCell, string]>([
  ['2026-04-14', '2026-04-14'], ['14/04/2026', '2026-04-14'], ['4/3/2026', '2026-03-04'], ['14-Apr-26', '2026-04-14'],
  ['1st April 2026', '2026-04-01'], ['14.04.2026', '2026-04-14'], ['2026-04-14T00:00:00', '2026-04-14'], ['14/04/2026 00:00', '2026-04-14'],
  ["'2026-04-14", '2026-04-14'], ['\u00a029/02/2024 ', '2024-02-29']
])('the date %j is %s', (raw, expected) => expect(value(column('date'), raw)).toBe(expected));

test.each<[RawCell, RegExp]>([
  ['31/02/2026', /February 2026 has 28/], ['29/02/2023', /February 2023 has 28/], ['04/14/2026', /no month 14/], ['46126', /day number of Excel/],
  ['14/04/26', /two digits/], ['May 2026', /a day is wanted/], ['0206-04-14', /206 is out of range/], ['soon', /not a date/], ['=TODAY()', /formula/], ['########', /Excel shows an error/], ['0/0/2026', /no month 0/], ['00/04/2026', /30 days/]
])('the date %j is refused', (raw, message) => expect(value(column('date'), raw)).toMatch(message));

test.each<[RawCell, string]>([
  ['2026-05', '2026-05-01'], ['05/2026', '2026-05-01'], ['5/2026', '2026-05-01'], ['May 2026', '2026-05-01'], ['MAY-26', '2026-05-01'],
  ['Sept 2025', '2025-09-01'], ['01/05/2026', '2026-05-01'], ['2026-05-14', '2026-05-01']
])('the month %j is %s', (raw, expected) => expect(value(column('month'), raw)).toBe(expected));

test.each<[RawCell]>([['2026-13'], ['13/2026'], ['Mayish 2026'], ['2026'], ['']])('the month %j is no month', (raw) => {
  expect(readCell(column('month', { required: true }), raw).ok).toBe(false);
});

test.each<[RawCell, number]>([['17', 17], [17, 17], ['17.0', 17], [' 1,700 ', 1700], ["'17", 17], ['0', 0], ['-0', 0]])('the whole number %j is %d', (raw, expected) => {
  expect(value(column('integer'), raw)).toBe(expected);
});

test.each<[RawCell, RegExp]>([
  ['1.5', /not a whole/], [1.5, /not a whole/], ['1,5', /not a whole/], ['1E+05', /shortened/], ['many', /not a whole/], ['12%', /not a whole/], [true, /not a whole/], ['99999999999999999999', /not a whole/], [Infinity, /not a whole/]
])('the whole number %j is refused', (raw, message) => expect(value(column('integer'), raw)).toMatch(message));

test('limits of a column hold at both ends', () => {
  const score = column('integer', { min: 1, max: 5 });
  expect([value(score, '1'), value(score, '5')]).toEqual([1, 5]);
  expect(value(score, '0')).toMatch(/from 1 to 5/);
  expect(value(score, '6')).toMatch(/from 1 to 5/);
});

test.each<[RawCell, number]>([['1.5', 1.5], ['12%', 0.12], ['1,700.25', 1700.25], ['.5', 0.5], ['1e-3', 0.001], [2.5, 2.5]])('the number %j is %d', (raw, expected) => {
  expect(value(column('number'), raw)).toBe(expected);
});

test.each<[RawCell]>([['1,5'], ['NaN'], ['1e999'], ['%'], ['two'], [Number.NaN]])('the number %j is refused', (raw) => expect(readCell(column('number'), raw).ok).toBe(false));

test('a code comes from its code or its label in any case', () => {
  const route = column('code', { values: 'referral_route' });
  expect(['line_manager', 'Line manager', 'LINE MANAGER', 'line-manager', '999', '999 call', 'IDVA', 'n/k'].map((raw) => value(route, raw)))
    .toEqual(['line_manager', 'line_manager', 'line_manager', 'line_manager', '999', '999', 'idva', 'not_known']);
  expect(value(column('code', { values: 'crime_outcome' }), 16)).toBe('16');
  expect(value(column('code', { values: 'yes_no' }), true)).toBe('yes');
});

test('a code outside its list is met with the nearest, else with the list', () => {
  expect(value(column('code', { values: 'referral_route' }), 'line manger')).toMatch(/Is it line_manager \(Line manager\)\?/);
  expect(value(column('code', { values: 'slot_type' }), 'xyz')).toMatch(/Use one of: new, update, complex/);
  expect(value(column('code', { values: 'slot_type' }), 'constructor')).toMatch(/closed list/);
});

test('several codes are parted by semicolons, each once, in the order of the list', () => {
  const flags = column('codes', { values: 'complexity_flag' });
  expect(value(flags, 'Position of power beyond being police; both_police;both_police;')).toBe('both_police;position_of_power');
  expect(value(flags, ' ; ')).toBeNull();
  expect(value(flags, 'Position of power beyond being police, immigration\nboth police')).toBe('both_police;position_of_power;immigration');
  expect(value(flags, 'both_police, tall')).toMatch(/closed list/);
  expect(value(flags, 'both_police;tall')).toMatch(/closed list/);
});

test('an outcome is known by its number, whatever words go with it, but not by one of two', () => {
  const outcome = column('code', { values: 'crime_outcome' });
  for (const written of ['Outcome 16 – victim declines', 'outcome 16', '16 - Evidential difficulties, victim does not support', '16 –', 'Outcome type 16 (victim)', '16.0', 16]) expect(value(outcome, written)).toBe('16');
  for (const written of ['Outcome 16 (was 10)', '10 - changed to 16', '16/18', '10 or 16', 'Outcome 99', '16 – TBC', 'Outcome 16 (pending)']) expect(value(outcome, written)).toMatch(/closed list/);
});

test('a doubt is no code', () => {
  expect(value(column('code', { values: 'yes_no' }), 'Yes?')).toMatch(/closed list/);
  expect(value(column('code', { values: 'crime_outcome' }), '16?')).toMatch(/closed list/);
});

test('a number that Excel has shortened is no reference', () => {
  expect(value(column('ref'), '4.425E+10')).toMatch(/^! Excel has shortened this number/);
  expect(value(column('ref'), '25E10')).toBe('25E10');
});

test('a reference is one short line that no spreadsheet runs', () => {
  const ref = column('ref');
  expect([value(ref, " 'WDA-7F3K "), value(ref, 412)]).toEqual(['WDA-7F3K', '412']);
  for (const bad of ['=A1', '+44', '-1', '@sum', "'=A1", 'a\nb', 'a\tb', 'x'.repeat(65)]) expect(readCell(ref, bad).ok).toBe(false);
});

test('text keeps markup, quotes and formulas; line ends become one kind', () => {
  const text = column('text');
  expect(value(text, ' a\r\nb\rc\u000bd ')).toBe('a\nb\nc\nd');
  expect(value(text, '<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  expect(value(text, '-2 SOO visits')).toBe('-2 SOO visits');
  expect(value(text, "'tis")).toBe("'tis");
  expect(value(text, '\ud800x')).toBe('\ufffdx');
  expect(readCell(text, 'a\0b').ok).toBe(false);
  expect(readCell(text, 'x'.repeat(100_001)).ok).toBe(false);
});

test('blank is null and never zero, in every kind', () => {
  for (const kind of ['ref', 'text', 'code', 'codes', 'month', 'date', 'integer', 'number'] as const) {
    for (const raw of [null, '', ' \u00a0']) expect(readCell(column(kind, { values: 'yes_no' }), raw)).toEqual({ ok: true, value: null });
  }
});

test('every example of the dictionary is a value of its column', () => {
  for (const name of ['cases', 'slots', 'notes', 'outcomes', 'actions', 'survey']) {
    for (const each of tableNamed(name).columns) expect([name, each.name, readCell(each, each.example).ok]).toEqual([name, each.name, true]);
  }
});

test('a month that does not exist is said by the form that was written: only a date may be read with the day first', () => {
  expect(value(column('month'), '2026-13')).toBe('! There is no month 13: a year has 12. Correct the month.');
  expect(value(column('date'), '2026-13-01')).toBe('! There is no month 13: a year has 12. Correct the month.');
  expect(value(column('date'), '04/14/2026')).toBe('! There is no month 14: dates are read with the day first. Write it as YYYY-MM-DD or DD/MM/YYYY. Look over the other dates of the same hand: 04/05/2026 is read as 4 May.');
});

test('a year, a quarter and a fiscal year are no month, and it is said which is wanted', () => {
  for (const span of ['Q2 2025', '2025 Q2', '2025/26', '24-25', 'FY25', 'FY 2025/26', '2025', 'Q1 25/26']) expect([span, value(column('month'), span)]).toEqual([span, expect.stringMatching(/^! This is a year or a part of one, and a month is wanted\. Write the month/)]);
  for (const month of ['2025-12', '2025/06', '12/2025', 'Apr-25']) expect(value(column('month'), month)).toMatch(/^2025-\d{2}-01$/);
});

test.each([['John Smith'], ['SMITH, John'], ['Aoife O’Neill'], ['Mary-Jane Watson'], ['Dr. Zoë Lloyd']])('a reference that looks like the name of a person is refused: %j', (name) => {
  const reference = column('ref', { name: 'case_ref', example: 'WDA-7F3K' });
  expect(value(reference, name)).toBe('! This looks like the name of a person, and a reference names nobody. Give each a reference of its own, letters and figures without a space, such as WDA-7F3K. Keep the list of who is who outside, and use the same reference in every table.');
  // What screens texts would have found it there.
  expect(screenText(`Spoke with ${name}.`).length).toBeGreaterThan(0);
});

test('a reference that holds an e-mail address is refused: it names a person in every table, and only texts are screened', () => {
  const reference = column('ref', { name: 'coder', example: 'coder-1' });
  expect(value(reference, 'j.smith@force.example')).toBe('! This holds an e-mail address, and a reference names nobody. Give each a reference of its own, such as coder-1, and keep the list of who is who outside.');
});

test.each([
  ['a staff number', ['PC 4512', 'PC4512', 'pc 4512', 'P.C. 4512', 'A/Sgt 233', 'Sgt-233', 'DS1234', 'PS 567AB', 'PCSO 7123', 'Supt 12', 'collar no 4512', 'epaulette 4512', 'Staff 70123', 'DC 1234 Jones', 'pc-4512-smith']],
  ['a rank and a name', ['DC Jones 1234', 'Insp Jones 2']], ['a name', ['4512 Smith', 'Smith 4512', 'helen.carter', 'Smith_John', 'sarah-jones2', 'jsmith', 'hcarter', 'smithj', 'helenc', 'JSMITH01', 'smith4512', 'Smith-14', 'Henderson', 'helen']],
  ['a phone number', ['07700900123', '07700 900123', '07700-900-123', '0044 7700 900123', '447700900123', '01274 373456', '(0161) 496 0000', '020 7946 0000', 'ext 4512']], ['what may be a date of birth', ['12/03/1985', '12.3.1985', '1985-03-12', '01/02/2004']], ['what may be a staff number', ['4512', 'PC-4512', 'x4512', '70123']],
  ['a vehicle registration', ['AB12 CDE']], ['a postcode', ['LS1 4AP', 'sw1a 1aa']], ['a National Insurance number', ['AB123456C', 'AB 12 34 56 C', 'ab123456c']]
])('a reference that holds %s is refused, for it points to a person', (what, written) => {
  const reference = column('ref', { name: 'soo_code', example: 'SOO-11' });
  for (const each of written) expect([each, value(reference, each)]).toEqual([each, `! This holds ${what}, and a reference names nobody. Give each a reference of its own, such as SOO-11, and keep the list of who is who outside.`]);
});

test('a reference of a case may be of any usual form, a crime reference of eleven digits too', () => {
  const reference = column('ref', { name: 'case_ref' });
  for (const written of ['WDA-2025-014', 'DA/25/0012', '25-0012', '44250012345', '01250012345', 'NICHE 44250012345', 'CR/12345/25', 'WDA 2025 014', 'DS-014', 'PC014', 'PC-2025-014', 'PC 25 014', 'SC-12', 'DA250012', 'AB250012', 'DA250012A', 'PSD 12', 'SOO 11', 'DA25ABC', 'DA1/2AB', 'PC-2025-014', 'PC-4512', 'PC-25-1234', 'rose-hall', 'coder-one', 'WDA-MAY', 'alpha-bravo', 'Essex 12', 'Case 12', '4512', '17', 'C17', '2025/017', '12/03/2025', 'A12345', 'CRN12345', 'falcon', 'Kestrel-7', 'RedFox7', 'black', 'Essex14', 'Bolton-14', 'Oscar', 'MIKE-3', 'QXZPL', 'KILO', 'Slot 101', 'S-2026-05-04', 'A-2026-05-04-1']) expect(value(reference, written)).toBe(written);
});

test('a reference with a figure or without a space is none, and a theme goes by words', () => {
  const reference = column('ref', { name: 'case_ref' });
  for (const written of ['WDA-7F3K', 'coder-1', 'Case 12', 'none', 'ABC']) expect(value(reference, written)).toBe(written);
  expect(value(column('ref', { name: 'theme_id' }), 'Tracking devices')).toBe('Tracking devices');
  for (const words of ['PC culture', 'DS training 2']) expect(value(column('ref', { name: 'theme_id' }), words)).toBe(words);
  expect(value(column('ref', { name: 'theme_id', example: 'x' }), 'PC 4512')).toMatch(/^! This holds a staff number/);
});

test('the name of a theme is a short line', () => {
  const name = tableNamed('themes').columns.find((each) => each.name === 'name')!;
  expect(value(name, 'x'.repeat(60))).toBe('x'.repeat(60));
  for (const long of ['x'.repeat(61), 'Two\nlines']) expect(value(name, long)).toBe('! The name of a theme is one line of at most 60 characters. Say it more shortly: it stands in headings and on charts.');
});
