import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAX_FILE_MB, MAX_PROBLEMS_PER_FILE } from '$lib/intake/limits';
import type { IntakeResult } from '$lib/intake/read-files';
import { readFiles, readSources } from '$lib/intake/read-files';
import { placeOf } from '$lib/intake/checks/row-places';
import type { Problem, Row } from '$lib/intake/rows';

const fixture = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/intake/${name}`, import.meta.url))) });
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const nothing = new Map<string, ReadonlySet<string>>();
const casesKnown = new Map([['cases.case_ref', new Set(['WDA-2Q9M', 'WDA-5T1B'])]]);
const casesHeader = 'case_ref,reported_month,referral_route,case_type';
const notesHeader = 'note_ref,panel,case_ref,slot_type,text';

const rowsOf = (result: IntakeResult, table: string): readonly Row[] => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.tables.find((each) => each.table === table)?.rows ?? [];
};
const problemsOf = (result: IntakeResult): readonly Problem[] => {
  if (result.ok) throw new Error('expected problems');
  return result.problems;
};
const read = async (name: string, text: string, known: ReadonlyMap<string, ReadonlySet<string>> = nothing) => readFiles([file(name, text)], known);

test('an accepted row can be found again in its file, whichever rows were blank between', async () => {
  const result = await readFiles([file('cases.csv', `${casesHeader}\nA-1,2026-04,999,both_police\n\nA-2,2026-05,999,both_police\n`), file('cases 2.csv', `${casesHeader}\nA-3,2026-04,999,both_police\n`)], nothing);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const places = result.places.get('cases')!;
  expect([0, 1, 2, 3].map((at) => placeOf(places, at))).toEqual([{ file: 'cases.csv', row: 2 }, { file: 'cases.csv', row: 4 }, { file: 'cases 2.csv', row: 2 }, null]);
});

test('four files as Excel and an export save them load together', async () => {
  const result = await readFiles([fixture('notes-windows-1252.csv'), fixture('cases.csv'), fixture('slots.txt'), fixture('notes.jsonl')], nothing);
  const cases = rowsOf(result, 'cases');
  expect(cases.map((row) => [row.case_ref, row.reported_month, row.reported_on, row.referral_route, row.case_type, row.complexity_flags, row.children_present])).toEqual([
    ['WDA-2Q9M', '2026-05-01', '2026-05-14', 'line_manager', 'both_police', 'both_police;position_of_power', 'yes'],
    ['WDA-5T1B', '2026-05-01', '2026-05-20', 'self_disclosure', 'police_victim_only', null, 'no'],
    ['WDA-9H4C', '2026-05-01', null, '999', 'police_victim_only', null, 'not_known'],
    ['WDA-3K8D', '2026-06-01', null, 'idva', 'counter_allegation_undetermined', 'both_police;repeat_within_12m', null]
  ]);
  expect(rowsOf(result, 'slots').map((row) => [row.slot_ref, row.planned_minutes, row.actual_minutes])).toEqual([['S-2026-05-01', 15, 17], ['S-2026-05-02', 10, null]]);
  const notes = rowsOf(result, 'notes');
  expect(notes.map((row) => row.note_ref)).toEqual(['N-0231', 'N-0232', 'DA-001', 'DA-002']);
  expect(notes[0]!.text).toBe('Item 4 – new. V’s shift pattern known to S; café meeting noted.\n• IDVA offered, accepted.\n• "Words of advice" given.');
  expect(notes[2]!.text).toBe('V is a response constable.\nBoth constables sent parade with V.');
});

test('a row holds every column of its table, blank ones as null', async () => {
  const [row] = rowsOf(await read('cases.csv', `${casesHeader}\nWDA-1AAA,2026-05,999,both_police\n`), 'cases');
  expect(row).toMatchObject({ status: null, closed_on: null });
});

test('what was left out or guessed is said in notices', async () => {
  const result = await readFiles([fixture('cases.csv'), fixture('notes-windows-1252.csv')], nothing);
  expect(result.ok && result.notices.map(({ file: name, message }) => `${name}: ${message}`)).toEqual([
    'cases.csv: 2 blank rows were left out.',
    'notes-windows-1252.csv: The file is not in UTF-8; it was read as Windows-1252, as Excel’s plain “CSV” is.'
  ]);
});

test('HTML and a formula in a note stay text; a formula in a reference is refused', async () => {
  const note = '=HYPERLINK("http://example.invalid","x") was on the slip.\n<b>V</b> not updated.';
  const notes = rowsOf(await readFiles([fixture('notes-windows-1252.csv')], casesKnown), 'notes');
  expect(notes[1]!.text).toBe(note);
  const [problem] = problemsOf(await read('cases.csv', `${casesHeader}\n=1+1,2026-05,999,both_police\n`));
  expect(problem).toMatchObject({ row: 2, column: 'case_ref', found: '=1+1' });
});

test.each<[string, string, string, RegExp, RegExp]>([
  ['an empty file', 'cases.csv', '', /empty/, /right file/],
  ['white space only', 'cases.csv', '\uFEFF \r\n\r\n', /empty/, /right file/],
  ['a header alone', 'cases.csv', `${casesHeader}\r\n`, /no rows/, /Add the rows/],
  ['a bar for a delimiter', 'cases.csv', `${casesHeader.replaceAll(',', '|')}\nWDA-1|2026-05|999|both_police\n`, /one cell/, /CSV UTF-8/],
  ['spaces for a delimiter', 'cases.csv', `${casesHeader.replaceAll(',', '  ')}\nWDA-1  2026-05  999  both_police\n`, /one cell/, /CSV UTF-8/],
  ['a quotation mark left open', 'cases.csv', `${casesHeader}\n"WDA-1,2026-05,999,both_police\n`, /never closed/, /twice/],
  ['a web page', 'cases.csv', '<!DOCTYPE html><table><tr><td>x</td></tr></table>', /web page/, /Excel/],
  ['a table of something else', 'stock.csv', 'sku,price,colour\n1,2,red\n', /no table/, /template/],
  ['NUL bytes', 'cases.csv', `${casesHeader}\nWDA-1\0,2026-05,999,both_police\n`, /NUL/, /CSV UTF-8/],
  ['a Word file renamed', 'cases.csv', 'PK\u0003\u0004 and so on', /Word or Excel/, /renaming/],
  ['a PDF renamed', 'notes.csv', '%PDF-1.7', /PDF/, /table/]
])('%s is refused in words', async (_, name, text, message, mend) => {
  const problems = problemsOf(await read(name, text));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: name, found: null });
  expect(problems[0]!.message).toMatch(message);
  expect(problems[0]!.mend).toMatch(mend);
});

test('a saved workspace among tables is named as one, not as text that Excel wrote badly', async () => {
  const [problem] = problemsOf(await readFiles([{ name: 'May.throughline', bytes: Uint8Array.of(0x89, 0x54, 0x48, 0x52, 0x55, 0x0d, 0x0a, 0x1a, 1, 0) }], nothing));
  expect(problem!.message).toMatch(/saved workspace/);
  expect(problem!.mend).toMatch(/by itself.*passphrase/);
});

test('an old or encrypted office file is refused', async () => {
  const [problem] = problemsOf(await readFiles([{ name: 'notes.csv', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0) }], nothing));
  expect(problem!.message).toMatch(/password/);
});

/** A compound file with one stream of this name in its directory, as its bytes stand. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', stream].forEach((name, entry) => [...name].forEach((letter, i) => { bytes[1024 + 128 * entry + 2 * i] = letter.charCodeAt(0); }));
  return bytes;
}

test.each([
  ['minutes.doc', 'WordDocument', 'This is a document of an older Word (.doc).', 'Open it in Word and save it as .docx.'],
  ['tracker.xls', 'Workbook', 'This is a workbook of an older Excel (.xls).', 'Open it in Excel and save it as .xlsx.'],
  ['minutes.doc', 'Contents', 'This is a document of an older Word (.doc).', 'Open it in Word and save it as .docx.'],
  ['tracker.xlsx', 'EncryptedPackage', 'This file is locked with a password.', 'Take the password off in Excel (File, Info, Protect Workbook, Encrypt with Password: leave it empty) and save it as .xlsx.'],
  ['minutes.docx', 'EncryptedPackage', 'This file is locked with a password.', 'Take the password off in Word (File, Info, Protect Document, Encrypt with Password: leave it empty) and save it as .docx.']
])('%s with a stream %s is refused with what its own program can do about it', async (name, stream, message, mend) => {
  expect(problemsOf(await readFiles([{ name, bytes: compound(stream) }], nothing))).toMatchObject([{ file: name, message, mend }]);
});

test('31 February is named with its row, its column and what was found', async () => {
  const problems = problemsOf(await read('cases.csv', `${casesHeader},closed_on\nWDA-1,2026-05,999,both_police,31/02/2026\n`));
  expect(problems).toEqual([{
    file: 'cases.csv', row: 2, column: 'closed_on', found: '31/02/2026',
    message: 'There is no such day: February 2026 has 28 days.', mend: 'Correct the day, or the month.'
  }]);
});

test('an unknown column is met with the nearest known one', async () => {
  const [problem] = problemsOf(await read('cases.csv', `${casesHeader},closd_on\nWDA-1,2026-05,999,both_police,\n`));
  expect(problem).toMatchObject({ row: 1, column: 'closd_on', mend: 'Is it closed_on (Closed)? Else delete the column.' });
});

test('a missing required column is said once, not for each row', async () => {
  const problems = problemsOf(await read('cases.csv', 'case_ref,reported_month,referral_route\nWDA-1,2026-05,999\nWDA-2,2026-05,999\n'));
  expect(problems.map(({ row, column }) => [row, column])).toEqual([[1, 'case_type']]);
});

test('a blank required cell is a problem and never a value', async () => {
  const [problem] = problemsOf(await read('cases.csv', `${casesHeader}\nWDA-1,,999,both_police\n`));
  expect(problem).toMatchObject({ row: 2, column: 'reported_month', found: null, withheld: true });
  expect(problem!.message).toMatch(/blank/);
});

test('the second row with the same reference names the first, across files too', async () => {
  const one = file('cases 2026-05.csv', `${casesHeader}\nWDA-1,2026-05,999,both_police\nWDA-1,2026-05,999,both_police\n`);
  const two = file('cases 2026-06.csv', `${casesHeader}\nWDA-1,2026-06,999,both_police\n`);
  const problems = problemsOf(await readFiles([one, two], nothing));
  expect(problems.map(({ file: name, row, found }) => [name, row, found])).toEqual([['cases 2026-05.csv', 3, 'WDA-1'], ['cases 2026-06.csv', 2, 'WDA-1']]);
  expect(problems[1]!.message).toMatch(/repeats row 2 of cases 2026-05.csv/);
});

test('a note for an unknown case is refused, with the case that it may mean', async () => {
  const problems = problemsOf(await read('notes.csv', `${notesHeader}\nN-1,2026-05,wda-2q9m,new,V not told.\nN-2,2026-05,WDA-0000,new,V not told.\n`, casesKnown));
  expect(problems.map(({ row, column, found, mend }) => [row, column, found, mend])).toEqual([
    [2, 'case_ref', 'wda-2q9m', 'Is it WDA-2Q9M?'],
    [3, 'case_ref', 'WDA-0000', 'Add it to “Cases”, or correct the reference.']
  ]);
});

test('notes where no case is loaded are refused once, with what to load first', async () => {
  const problems = problemsOf(await read('notes.csv', `${notesHeader}\nN-1,2026-05,WDA-1,new,V not told.\nN-2,2026-05,WDA-2,new,V not told.\n`));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ row: null, column: 'case_ref', found: null });
});

test('panels are optional: their absence stops nothing, but once loaded they are held to', async () => {
  const notes = file('notes.csv', `${notesHeader}\nN-1,2026-05,WDA-2Q9M,new,V not told.\n`);
  expect((await readFiles([notes], casesKnown)).ok).toBe(true);
  const result = await readFiles([notes, file('panels.csv', 'panel,status\n2026-06,held\n')], casesKnown);
  expect(problemsOf(result)).toMatchObject([{ file: 'notes.csv', row: 2, column: 'panel', found: '2026-05' }]);
});

test('one bad cell in one of two files and nothing of either is given', async () => {
  const good = file('cases.csv', `${casesHeader}\nWDA-1,2026-05,999,both_police\n`);
  const bad = file('slots.csv', 'slot_ref,panel,case_ref,slot_type\nS-1,2026-05,WDA-1,newish\n');
  const result = await readFiles([good, bad], nothing);
  expect(result).not.toHaveProperty('tables');
  expect(problemsOf(result)).toMatchObject([{ file: 'slots.csv', row: 2, column: 'slot_type', found: 'newish' }]);
});

test('the words of a note that slipped under other headings are never shown', async () => {
  const secret = 'she said he would take the children';
  const texts = [
    `${notesHeader}\nN-1,2026-05,WDA-2Q9M,new,V was told, ${secret}\n`,
    `${notesHeader}\nN-1,2026-05,WDA-2Q9M,new,V was told.\n${secret}, and more\n`,
    `${notesHeader}\n${secret},${secret},${secret},${secret},${secret}\n`,
    `${secret},case_ref,panel,slot_type,text,note_ref\nx,WDA-2Q9M,2026-05,new,x,x\n`
  ];
  for (const text of texts) {
    const result = await read('notes.csv', text, casesKnown);
    expect(problemsOf(result).length).toBeGreaterThan(0);
    expect(JSON.stringify(result)).not.toContain('children');
  }
  expect(JSON.stringify(await read('notes.jsonl', `{"note_ref": "N-1", "text": "${secret}\n`))).not.toContain('children');
});

test('rows keep their Excel numbers past blank rows and quoted line breaks', async () => {
  const problems = problemsOf(await read('notes.csv', `${notesHeader}\nN-1,2026-05,WDA-2Q9M,new,"one\ntwo\nthree"\n,,,,\nN-2,2026-13,WDA-2Q9M,new,x\n`, casesKnown));
  expect(problems).toMatchObject([{ row: 4, column: 'panel' }]);
});

test('problems are listed up to a limit and then counted', async () => {
  const lines = Array.from({ length: 500 }, (_, i) => `WDA-${i},soon,999,both_police`);
  const result = await read('cases.csv', `${casesHeader}\n${lines.join('\n')}\n`);
  expect(problemsOf(result)).toHaveLength(MAX_PROBLEMS_PER_FILE);
  expect(!result.ok && result.more).toBe(500 - MAX_PROBLEMS_PER_FILE);
});

test('a file of 200 MB is refused without being read', async () => {
  let asked = false;
  const bytes = () => { asked = true; return Promise.resolve(new Uint8Array()); };
  const single = problemsOf(await readSources([{ name: 'cases.csv', size: 100_000_000, bytes }], nothing));
  expect(single[0]!.message).toBe(`The file has 100 MB; at most ${MAX_FILE_MB} MB are read.`);
  expect(problemsOf(await readSources([{ name: 'cases.csv', size: 200_000_000, bytes }], nothing))[0]!.message).toMatch(/200 MB/);
  expect(asked).toBe(false);
});

test('a file that cannot be read is a problem, not a crash', async () => {
  const bytes = () => Promise.reject(new Error('moved'));
  expect(problemsOf(await readSources([{ name: 'cases.csv', size: 10, bytes }], nothing))[0]!.mend).toMatch(/Close it/);
});

test('prototype keys are unknown columns and change nothing', async () => {
  const json = '{"case_ref":"WDA-1","reported_month":"2026-05","referral_route":"999","case_type":"both_police","__proto__":{"polluted":1},"constructor":"x"}';
  const problems = problemsOf(await read('cases.jsonl', json));
  expect(problems.length).toBeGreaterThan(0);
  expect(problemsOf(await read('cases.csv', `${casesHeader},__proto__,constructor\nWDA-1,2026-05,999,both_police,x,y\n`)).map((problem) => problem.column)).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('a cancel rejects with its reason', async () => {
  const cancel = new AbortController();
  const reading = readFiles([fixture('cases.csv')], nothing, { signal: cancel.signal });
  cancel.abort(new Error('changed my mind'));
  await expect(reading).rejects.toThrow('changed my mind');
});

test('progress names each file and ends at the total', async () => {
  const seen: string[] = [];
  await readFiles([fixture('cases.csv'), fixture('slots.txt')], nothing, { onProgress: ({ file: name, done, total }) => seen.push(`${name} ${done}/${total}`) });
  expect(seen).toEqual(['cases.csv 0/2', 'slots.txt 1/2', 'slots.txt 2/2']);
});

test('a row like the example of the template is left out right under the header, and kept further down', async () => {
  const { templateCsv } = await import('$lib/intake/templates/templates');
  const [header, example] = templateCsv('cases').split('\r\n');
  const own = 'WDA-2AAA,2026-05,,999,both_police';
  const first = await read('cases.csv', `${header}\r\n${example}\r\n${own}\r\n`);
  expect(rowsOf(first, 'cases').map((row) => row.case_ref)).toEqual(['WDA-2AAA']);
  expect(first.ok && first.notices.map(({ message }) => message)).toEqual(['The example row of the template was left out.']);
  const later = await read('cases.csv', `${header}\r\n${own}\r\n${example}\r\n`);
  expect(rowsOf(later, 'cases').map((row) => row.case_ref)).toEqual(['WDA-2AAA', 'WDA-7F3K']);
});

test('an unknown case is said in the same pass as the other problems of its row and of other files', async () => {
  const cases = file('cases.csv', `${casesHeader}\nWDA-1,2026-05,by pigeon,both_police\n`);
  const slots = file('slots.csv', 'slot_ref,panel,case_ref,slot_type\nS-1,2026-05,WDA-1,newish\nS-2,2026-13,WDA-9,new\nS-2,2026-05,WDA-1,new\n');
  const problems = problemsOf(await readFiles([cases, slots], nothing));
  // WDA-1 stands in a row with a problem of its own: the slot that refers to it is not blamed. S-2 stands there twice.
  expect(problems.map(({ file: name, row, column }) => [name, row, column])).toEqual([
    ['cases.csv', 2, 'referral_route'], ['slots.csv', 2, 'slot_type'], ['slots.csv', 3, 'panel'], ['slots.csv', 4, 'slot_ref'], ['slots.csv', 3, 'case_ref']
  ]);
});

test('an unknown heading does not hide the problems under the known ones, nor make the rows that refer to it wrong', async () => {
  const cases = file('cases.csv', 'Our number,reported_month,referral_route,case_type\nWDA-1,2026-13,999,both_police\n');
  const slots = file('slots.csv', 'slot_ref,panel,case_ref,slot_type\nS-1,2026-05,WDA-1,new\n');
  const problems = problemsOf(await readFiles([cases, slots], nothing));
  expect(problems.map(({ file: name, row, column }) => [name, row, column])).toEqual([['cases.csv', 1, 'Our number'], ['cases.csv', 1, 'case_ref'], ['cases.csv', 2, 'reported_month']]);
});

test('a reference that differs in capitals, spaces or marks alone is no second case, in the drop or beside what is loaded', async () => {
  const cases = (...refs: string[]) => ({ name: 'cases.csv', bytes: new TextEncoder().encode(['case_ref,reported_month,referral_route,case_type', ...refs.map((ref) => `${ref},2026-05,999,both_police`)].join('\r\n')) });
  const message = (where: string) => `This differs from the reference WDA-7F3K ${where} in capitals, spaces or marks alone, and would count as another.`;
  expect(await readFiles([cases('WDA-7F3K', 'A-12', 'wda-7f3k ', 'A-1-2')], new Map())).toMatchObject({ ok: false, problems: [{ row: 4, column: 'case_ref', found: 'wda-7f3k', message: message('of row 2') }] });
  const loaded = new Map([['cases.case_ref', new Set(['WDA-7F3K'])]]);
  expect(await readFiles([cases('wda 7f3k')], loaded)).toMatchObject({ ok: false, problems: [{ row: 2, message: message('that is loaded') }] });
  expect(await readFiles([cases('WDA-7F3K')], loaded)).toMatchObject({ ok: true });
});

test('headings are found under a title, as Excel saves a sheet that has one, with semicolons and in Windows-1252 too', async () => {
  const titled = (...lines: string[]) => ({ name: 'cases.csv', bytes: new Uint8Array(Buffer.from(lines.join('\r\n'), 'latin1')) });
  const row = { case_ref: 'WDA-1', reported_month: '2026-05-01', referral_route: '999', case_type: 'both_police' };
  for (const title of ['Workplace DA \x96 tracker;;;', 'Tracker, Example Force']) {
    const result = await readFiles([titled(title, ';;;', 'case_ref;reported_month;referral_route;case_type', 'WDA-1;2026-05;999;both_police', 'Total;1;;')], new Map());
    expect(result).toMatchObject({ ok: true, tables: [{ table: 'cases', rows: [row] }] });
  }
  expect(await readFiles([titled('Tracker', 'Ref;Month reported;Source;Type of case', 'WDA-1;2026-05;999;both')], new Map())).toMatchObject({ ok: false, sheets: [{ table: 'cases', headings: [{ column: 'case_ref' }, { column: 'reported_month' }, { column: 'referral_route' }, { column: 'case_type' }] }] });
});

const text = (name: string, ...lines: string[]) => ({ name, bytes: new TextEncoder().encode(lines.join('\r\n')) });
const oneCase = text('cases.csv', 'case_ref,reported_month,referral_route,case_type', 'WDA-1,2026-05,999,both_police');

test('a copy of a file whose rows have no reference is refused, and so is last month\'s beside this month\'s that holds it', async () => {
  const header = 'case_ref,restriction,decided_on';
  const [may, june] = ['WDA-1,suspended,2026-05-01', 'WDA-1,restricted_duties,2026-06-01'];
  const message = (other: string) => `Every row of it stands in ${other} too, and would count twice.`;
  expect(await readFiles([oneCase, text('restrictions.csv', header, may), text('restrictions (2).csv', header, may)], new Map())).toMatchObject({ ok: false, problems: [{ file: 'restrictions.csv', message: message('restrictions (2).csv') }] });
  expect(await readFiles([oneCase, text('restrictions may.csv', header, may), text('restrictions june.csv', header, may, june)], new Map())).toMatchObject({ ok: false, problems: [{ file: 'restrictions may.csv', message: message('restrictions june.csv') }] });
  expect(await readFiles([oneCase, text('restrictions may.csv', header, may), text('restrictions june.csv', header, june)], new Map())).toMatchObject({ ok: true });
});

test('a reference that Excel made a day of, and a pseudonym written in two ways, are to be looked at', async () => {
  const oversight = text('soo_assignments.csv', 'case_ref,soo_code,appointed_on', 'Oct-25,SOO-11,2026-05-01', 'Oct-25,soo 11,2026-05-02', 'Oct-25,SOO-12,2026-05-02');
  const result = await readFiles([text('cases.csv', 'case_ref,reported_month,referral_route,case_type', 'Oct-25,2026-05,999,both_police'), oversight], new Map());
  expect(result.ok && result.notices.filter(({ attend }) => attend).map(({ file, row, found, message }) => [file, row, found, message])).toEqual([
    ['cases.csv', 2, 'Oct-25', 'This reference looks like a day: Excel makes one of a reference such as 10/25 or MAY-3.'],
    ['soo_assignments.csv', 3, 'soo 11', 'This differs from another of its column, here or among what is loaded, in capitals, spaces or marks alone, and counts as another.']
  ]);
  const later = await readFiles([oneCase, text('soo_assignments.csv', 'case_ref,soo_code,appointed_on', 'WDA-1,soo-11,2026-05-01')], new Map([['soo_assignments.soo_code', new Set(['SOO-11'])]]));
  expect(later.ok && later.notices.map(({ found }) => found)).toEqual(['soo-11']);
});

test('numbers as references are looked at where they follow from no other, as staff numbers do not', async () => {
  const looked = async (refs: readonly string[], loaded: readonly string[] = []) => {
    const csv = ['case_ref,reported_month,referral_route,case_type', ...refs.map((ref) => `${ref},2025-04,999,both_police`)].join('\n');
    const result = await readFiles([{ name: 'cases.csv', bytes: new TextEncoder().encode(csv) }], new Map([['cases.case_ref', new Set(loaded)]]));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.notices.filter(({ attend }) => attend).map(({ row, found, message }) => [row, found, message]);
  };
  expect(await looked(['4512', 'PC-7719', 'DS-301'])).toEqual([[2, '4512', 'This looks like a staff number: it follows from no other number here. So do 2 other rows.']]);
  expect(await looked(['1001', '1002', '1010', '24001', '24002'])).toEqual([]);
  expect(await looked(['1003'], ['1001', '1002'])).toEqual([]);
  expect(await looked(['17', 'C17', '2025/017', 'DS-014', '44250012345', 'WDA-4512'])).toEqual([]);
});

test('a sheet of suspects or victims is told where its columns belong, and one of whole cases is read', async () => {
  const read = (name: string, text: string) => readFiles([{ name, bytes: new TextEncoder().encode(text) }], new Map([['cases.case_ref', new Set(['WDA-1'])]]));
  const says = { ok: false, problems: [{ message: 'A sheet of suspects or of victims is no table of its own here.', mend: expect.stringContaining('suspect_rank_band') as string }] };
  expect(await read('Suspects.csv', 'Case ref,Rank,Sex\nWDA-1,PC,M')).toMatchObject(says);
  expect(await read('Victims.csv', 'case_ref,victim_rank_band,victim_sex\nWDA-1,constable_or_equivalent,female')).toMatchObject(says);
  expect(await read('Police victims.csv', 'case_ref,reported_month,referral_route,case_type,victim_sex\nWDA-2,2025-04,999,both_police,female')).toMatchObject({ ok: true });
  expect(await read('victim updates.csv', 'update_ref,case_ref,reason,event_on\nU-1,WDA-1,released,2025-05-01')).toMatchObject({ ok: true });
});

test('a document of LibreOffice is called what it is', async () => {
  for (const [name, mend] of [['cases.ods', '.xlsx'], ['notes.odt', '.docx']] as const) {
    expect(await readFiles([{ name, bytes: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 8]) }], new Map())).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('LibreOffice') as string, mend: expect.stringContaining(mend) as string }] });
  }
});
