import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '$lib/intake/notes/note-line';
import { panelDay } from '$lib/intake/notes/panel-day';
import { parseNotes } from '$lib/intake/notes/parse-notes';
import { readActions } from '$lib/intake/notes/read-actions';
import { readItem } from '$lib/intake/notes/read-item';
import { splitItems } from '$lib/intake/notes/split-items';
import { panelNamed, splitPanels } from '$lib/intake/notes/split-panels';
import { readFiles } from '$lib/intake/read-files';

const fixture = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/intake/${name}`, import.meta.url))) });
const cases = new Map([['cases.case_ref', new Set(['WDA-7F3K', 'WDA-2Q9M', 'WDA-5T1B', 'WDA-9H4C', 'WDA-3K8D'])]]);
const item = (text: string) => readItem(splitItems(linesOf(text)).items[0]!);

test('a Word document of notes becomes notes with their cases and kinds, and actions with their owners', async () => {
  const result = await readFiles([fixture('panel-notes.docx')], cases);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [notes, actions] = result.tables;
  expect(notes!.rows.map((row) => [row.note_ref, row.panel, row.case_ref, row.slot_type])).toEqual([
    ['N-2026-05-04', '2026-05-01', 'WDA-7F3K', 'new'],
    ['N-2026-05-09', '2026-05-01', 'WDA-2Q9M', 'update'],
    ['N-2026-05-06', '2026-05-01', 'WDA-5T1B', 'complex']
  ]);
  expect(String(notes!.rows[0]!.text).split('\n').slice(1, 4)).toEqual([
    '• V updated once by work email, manager copied; V had asked for personal mobile only.',
    '• IDVA offered, accepted.',
    'Discussion: Partner asked whether decision would have been the same for a member of the public.'
  ]);
  expect(actions!.rows.map((row) => [row.action_ref, row.owner_role, row.action_type, row.set_on, row.due_on, row.status])).toEqual([
    ['A-2026-05-04-1', 'oic', 'investigative', '2026-05-14', '2026-05-17', 'open'],
    ['A-2026-05-04-2', 'soo', 'victim_contact', '2026-05-14', '2026-05-15', 'open'],
    ['A-2026-05-04-3', 'psd', 'conduct', '2026-05-14', '2026-05-21', 'open'],
    ['A-2026-05-06-1', 'psd', 'conduct', '2026-05-14', '2026-05-28', 'open']
  ]);
  expect(JSON.stringify(notes)).not.toContain('Guide for managers');
  expect(result.notices.map(({ message }) => message)).toContain('1 of 5 actions names no owner and stands in the notes only.');
});

test('a table in a Word document is read as a table', async () => {
  const result = await readFiles([fixture('slots-table.docx')], cases);
  expect(result).toMatchObject({ ok: true, tables: [{ table: 'slots', rows: [{ slot_ref: 'S-2026-05-01', panel: '2026-05-01', slot_type: 'new', position: 1 }, { slot_type: 'update' }] }] });
});

test('plain text of notes takes its panel from the file name, and says that actions need a day', async () => {
  const result = await readFiles([fixture('panel notes 2026-06.txt')], cases);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.tables).toHaveLength(1);
  expect(result.tables[0]!.rows[1]).toMatchObject({ note_ref: 'N-2026-06-02', case_ref: 'WDA-3K8D', slot_type: 'new', text: 'V – café disclosure to a colleague. No concerns re confidentiality.' });
  expect(result.notices.map(({ message }) => message)).toContain('2 actions stand in the notes but the day of the panel does not, so they were not made actions.');
});

test('a document of several panels files each note under its own panel, and a line that tells of an earlier one opens none', async () => {
  const result = await readFiles([fixture('three panels.docx')], cases);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [notes, actions] = result.tables;
  expect(notes!.rows.map((row) => [row.note_ref, row.panel, row.case_ref])).toEqual([
    ['N-2026-05-01', '2026-05-01', 'WDA-7F3K'], ['N-2026-05-02', '2026-05-01', 'WDA-2Q9M'],
    ['N-2026-06-01', '2026-06-01', 'WDA-5T1B'],
    ['N-2026-07-01', '2026-07-01', 'WDA-7F3K'], ['N-2026-07-02', '2026-07-01', 'WDA-9H4C']
  ]);
  expect(notes!.rows[0]!.text).toContain('Panel of 12 March 2026\nAgreed then');
  expect(notes!.rows.map(({ text }) => String(text)).join(' ')).not.toMatch(/Panel of (?:11 June|9 July)/);
  expect(actions!.rows.map((row) => [row.action_ref, row.set_on])).toEqual([['A-2026-05-01-1', '2026-05-14']]);
  expect(result.notices.map(({ message }) => message)).toEqual(expect.arrayContaining([
    'It holds the notes of 3 panels: May 2026 (2 items), Jun 2026 (1 item), Jul 2026 (2 items).',
    'This line names another panel, and was read as part of a note.', 'May 2026: The kind of 1 action was judged from its wording.'
  ]));
});

test('in plain text another panel begins where its items are counted anew, and not inside a note', () => {
  const two = linesOf('Panel 14 May 2026\nItem 1. New. WDA-1A.\nV not told.\nItem 2. New. WDA-2A.\nV told.\n\nPanel 11 June 2026\nItem 1. Update. WDA-1A.\nV told.');
  expect(splitPanels(two).parts.map((part) => part.map(({ line }) => line))).toEqual([[1, 2, 3, 4, 5], [7, 8, 9]]);
  const cases = linesOf('PANEL June 2026\n1. WDA-1A - new case\n- V not told.\nPANEL July 2026\n1. WDA-2A - new case\n- V told.');
  expect(splitPanels(cases).parts.map(({ length }) => length)).toEqual([3, 3]);
  const history = linesOf('Panel 14 May 2026\nItem 1. New. WDA-1A.\nPanel 12 March 2026\nV not told.\nItem 2. New. WDA-2A.\nV told.');
  expect(splitPanels(history)).toMatchObject({ parts: [{ length: 6 }], doubtful: [{ line: 3 }] });
  expect(['Panel 14 May 2026', 'Minutes of the scrutiny panel held on Thursday, 14th May 2026', '# May 2026'].map((text) => panelNamed({ line: 1, text, heading: false }))).toEqual(['2026-05-01', '2026-05-01', '2026-05-01']);
  expect(['Next panel: 11 June 2026', 'Panel 12 March 2026 asked for an update', 'Update by 14 May 2026', 'Panel 59'].map((text) => panelNamed({ line: 1, text, heading: true }))).toEqual([null, null, null, null]);
});

test('a panel of which a document does not say the day or month is refused, whichever it is', () => {
  const parsed = parseNotes('notes.txt', linesOf('# Panel\nItem 1. New. WDA-1A.\nV told.\n# June 2026\nItem 1. New. WDA-2A.\nV told.'));
  expect(parsed).toMatchObject({ ok: false, problems: [{ message: 'The document does not say which panel it is of.' }] });
});

test('what opens an item is told apart from the note, in several hands', () => {
  const expected = { caseRef: 'WDA-7F3K', slotType: 'new', text: 'V not told.' };
  for (const text of ['Item 4. New. SOO-11. WDA-7F3K. V not told.', 'Item 4: New case: WDA-7F3K\nV not told.', 'ITEM 4 - WDA-7F3K - new - 15 min\nV not told.', 'New, 15 min (WDA-7F3K)\nItem 4. SOO-11. V not told.', '## WDA-7F3K New\nV not told.', 'Item 4\nCase ref: WDA-7F3K\nType: New\nV not told.']) {
    expect([text, item(text)]).toEqual([text, expected]);
  }
});

test('a case that is only linked, and codes that look like cases, are not the case', () => {
  expect(item('Complex, 30 min (WDA-5T1B / linked WDA-9H4C)\nHeard.').caseRef).toBe('WDA-5T1B');
  expect(item('Item 1. Update. SOO-04. V saw WDA-9H4C on a slip.').caseRef).toBe('WDA-9H4C');
  expect(item('Item 1. Update. SOO-04.\nAG-02 was asked.').caseRef).toBeNull();
});

test('what follows the closing headings is in no note, and a line of learning inside an item is', () => {
  const { items, after } = splitItems(linesOf('Item 1. New. WDA-1A.\nOrganisational learning: contact preference.\nAny other business\nGuide to be reviewed.'));
  expect(items[0]!.lines.map(({ text }) => text)).toEqual(['Organisational learning: contact preference.']);
  expect(after.map(({ line }) => line)).toEqual([3, 4]);
});

test('an item without a case or a kind is a problem on its line, and nothing is loaded', () => {
  const parsed = parseNotes('x.txt', linesOf('Panel 14 May 2026\nItem 1. New.\nV not told.\nItem 2. WDA-1A\nV not told.'));
  expect(parsed).toMatchObject({ ok: false, problems: [{ row: 2, column: 'case_ref' }, { row: 4, column: 'slot_type' }] });
});

test('the day of the panel is found, and not that of the next one', () => {
  expect(panelDay(['Panel 59, held 14 May 2026. Next panel: 11 June 2026.'], 'x.docx')).toEqual({ month: '2026-05-01', day: '2026-05-14' });
  expect(panelDay(['Date: 14/05/2026'], 'x.docx')).toEqual({ month: '2026-05-01', day: '2026-05-14' });
  expect(panelDay(['Minutes'], 'Panel_notes_May 2026.docx')).toEqual({ month: '2026-05-01', day: null });
  expect(panelDay(['Panel of 31 February 2026'], 'x.docx')).toBeNull();
});

test('actions: owners, days, and what is only a status', () => {
  const of = (text: string) => readActions(text).map(({ owner, type, dueDays, done }) => [owner, type, dueDays, done]);
  expect(of('A1 - HR to review who moves\nA2: OIC interview S within 2 weeks')).toEqual([['hr', 'hr_workplace', null, false], ['oic', 'investigative', 14, false]]);
  expect(of('Action: the crime is to be reopened')).toEqual([[null, null, null, false]]);
  expect(of('A1-A3 complete; A4 o/s.')).toEqual([]);
  expect(of('Panel saw that A4 was late.')).toEqual([]);
  expect(of('Actions:\n• SOO to see V, 48h\n• PSD access audit complete\nReturn: next panel')).toEqual([['soo', 'victim_contact', 2, false], ['psd', 'conduct', null, true]]);
});

test('any lines give notes or problems, and never a throw', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('Item 1. New. WDA-1A.', 'Item', 'A1 SOO, 3 days', 'Actions:', 'Panel 14 May 2026', '(WDA-7F3K) New', 'AOB', '|', '..', ':'));
  fc.assert(fc.property(fc.array(fc.array(piece).map((pieces) => pieces.join(' '))), (lines) => {
    const parsed = parseNotes('x.txt', linesOf(lines.join('\n')));
    expect(parsed.ok ? parsed.sheets.length : parsed.problems.length).toBeGreaterThan(0);
  }));
}, 60_000);
