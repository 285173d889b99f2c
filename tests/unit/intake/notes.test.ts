import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markReferences } from '$lib/intake/notes/mark-references';
import { linesOf } from '$lib/intake/notes/note-line';
import { panelDay } from '$lib/intake/notes/panel-day';
import { parseNotes } from '$lib/intake/notes/parse-notes';
import { dueDate, readActions } from '$lib/intake/notes/read-actions';
import { readItem } from '$lib/intake/notes/read-item';
import { splitItems } from '$lib/intake/notes/split-items';
import { panelNamed, splitPanels } from '$lib/intake/notes/split-panels';
import { readFiles } from '$lib/intake/read-files';
import { makeDocx } from './make-docx';

const fixture = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/intake/${name}`, import.meta.url))) });
const cases = new Map([['cases.case_ref', new Set(['WDA-7F3K', 'WDA-2Q9M', 'WDA-5T1B', 'WDA-9H4C', 'WDA-3K8D'])]]);
const marked = (text: string, known: readonly string[] = []) => markReferences(linesOf(text), known);
const item = (text: string, ...known: string[]) => readItem(splitItems(marked(text, known)).items[0]!);

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
  const two = marked('Panel 14 May 2026\nItem 1. New. WDA-1A.\nV not told.\nItem 2. New. WDA-2A.\nV told.\n\nPanel 11 June 2026\nItem 1. Update. WDA-1A.\nV told.');
  expect(splitPanels(two).parts.map((part) => part.map(({ line }) => line))).toEqual([[1, 2, 3, 4, 5], [7, 8, 9]]);
  const cases = marked('PANEL June 2026\n1. WDA-1A - new case\n- V not told.\nPANEL July 2026\n1. WDA-2A - new case\n- V told.');
  expect(splitPanels(cases).parts.map(({ length }) => length)).toEqual([3, 3]);
  const history = marked('Panel 14 May 2026\nItem 1. New. WDA-1A.\nPanel 12 March 2026\nV not told.\nItem 2. New. WDA-2A.\nV told.');
  expect(splitPanels(history)).toMatchObject({ parts: [{ length: 6 }], doubtful: [{ line: 3 }] });
  expect(['Panel 14 May 2026', 'Minutes of the scrutiny panel held on Thursday, 14th May 2026', '# May 2026'].map((text) => panelNamed(marked(text)[0]!))).toEqual(['2026-05-01', '2026-05-01', '2026-05-01']);
  expect(['Next panel: 11 June 2026', 'Panel 12 March 2026 asked for an update', 'Update by 14 May 2026', 'Panel 59'].map((text) => panelNamed(marked(text)[0]!))).toEqual([null, null, null, null]);
});

test('a panel of which a document does not say the day or month is refused, whichever it is', () => {
  const parsed = parseNotes('notes.txt', linesOf('# Panel\nItem 1. New. WDA-1A.\nV told.\n# June 2026\nItem 1. New. WDA-2A.\nV told.'));
  expect(parsed).toMatchObject({ ok: false, problems: [{ message: 'The document does not say which panel it is of.' }] });
});

test('what opens an item is told apart from the note, in several hands', () => {
  const expected = { caseRef: 'WDA-7F3K', several: false, slotType: 'new', text: 'V not told.' };
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
  const { items, after } = splitItems(marked('Item 1. New. WDA-1A.\nOrganisational learning: contact preference.\nAny other business\nGuide to be reviewed.'));
  expect(items[0]!.lines.map(({ text }) => text)).toEqual(['Organisational learning: contact preference.']);
  expect(after.map(({ line }) => line)).toEqual([3, 4]);
});

test('an item without a case or a kind is a problem on its line, and nothing is loaded', () => {
  const parsed = parseNotes('x.txt', linesOf('Panel 14 May 2026\nItem 1. New.\nV not told.\nItem 2. WDA-1A\nV not told.'));
  expect(parsed).toMatchObject({ ok: false, problems: [{ row: 2, column: 'case_ref' }, { row: 4, column: 'slot_type' }] });
});

const refs = ['Case 14', 'DA-0012', '26-014', 'P017', 'WDAP/26/031', '1043', 'DA0099', 'WDA-2026-07', '100/26', 'WDA-FTFH', '7'];
const casesCsv = { name: 'cases.csv', bytes: new TextEncoder().encode(['case_ref,reported_month,referral_route,case_type', ...refs.map((ref) => `${ref},2026-04,999,both_police`)].join('\n')) };

test('an item names its case as the table has it, whatever its form, in a document that comes before, with or after the table', async () => {
  const styles = [
    (ref: string, at: number) => [`Item ${at}. ${ref}. New`, 'V not told.'], (ref: string, at: number) => [`Item ${at} – ${ref.toLowerCase()} – New. V not told.`],
    (ref: string, at: number) => [`Item ${at}. New. ${ref}. V not told.`], (ref: string, at: number) => [`Item ${at}: ${ref} New`, 'V not told.'],
    (ref: string, at: number) => [`Item ${at}. New case, 15 min (${ref === '7' ? 'case 7' : ref})`, 'V not told.'], (ref: string, at: number) => [`Item ${at}`, `Case: ${ref}`, 'Type: New', 'V not told.'],
    (ref: string) => [`${ref === '7' ? 'Case 7' : ref} - New`, 'V not told.']
  ];
  for (const style of styles) {
    const document = { name: 'notes.docx', bytes: makeDocx(['Panel 14 May 2026', ...refs.flatMap((ref, at) => style(ref, at + 1))]) };
    const loaded = new Map([['cases.case_ref', new Set(refs)]]);
    for (const result of [await readFiles([document, casesCsv], new Map()), await readFiles([casesCsv, document], new Map()), await readFiles([document], loaded)]) {
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      expect(result.tables.find(({ table }) => table === 'notes')!.rows.map((row) => [row.case_ref, row.slot_type, row.text])).toEqual(refs.map((ref) => [ref, 'new', 'V not told.']));
    }
  }
}, 60_000);

test('a reference is found whole, the longest first, as Word writes its hyphens, and a short number only where it is said to be a case', () => {
  const found = (text: string, ...known: string[]) => item(text, ...known).caseRef;
  expect(found('Item 1. 26-014. New.', '014', '26')).toBeNull();
  expect(found('Item 1. 26-014. New.', '26', '26-014', '014')).toBe('26-014');
  expect(found('Item 1. da\u20110012 – Update.', 'DA-0012')).toBe('DA-0012');
  expect(found('Item 1. Update. Case\u00a014.', 'Case 1', 'Case 14', '14')).toBe('Case 14');
  expect(found('Item 14. New, 15 min. Heard 14 May 2026; 2 new allegations.', '14', '15', '2', '2026')).toBeNull();
  expect(found('Item 14. New, 15 min. Case 2.', '14', '15', '2', '2026')).toBe('2');
  expect(found('Item 14. Update 2. Heard.', '2')).toBeNull();
  expect(found('Item 1. New. PC 1043 attended.', '1043')).toBeNull();
  for (const text of ['Item 1. 1043 New.', 'Item 1043. New.', 'Item 1. New (1043).', '1043 - New', '# New 1043', 'Item 1 – New – 1043 – V not told.']) expect([text, found(text, '1043')]).toEqual([text, '1043']);
  expect(item('Item P017. New. V not told.', 'P017')).toEqual({ caseRef: 'P017', several: false, slotType: 'new', text: 'V not told.' });
  expect(found('Item 1. CRN-4412. New. P017.', 'P017')).toBe('P017');
});

test('two cases in one heading are said, unless one is only linked or told of in the note', () => {
  const known = ['P017', 'P018'];
  expect(item('Item 1. P017, P018. New.\nV not told.', ...known)).toMatchObject({ caseRef: null, several: true });
  expect(item('P018 New\nItem 1. P017. V not told.', ...known)).toMatchObject({ caseRef: null, several: true });
  for (const text of ['Item 1. P017 / linked P018. New.', 'Item 1. P017. New. V told a colleague of P018.', 'Item 1. P017. New. P017 was not told.']) expect([text, item(text, ...known).caseRef]).toEqual([text, 'P017']);
  const parsed = parseNotes('x.txt', linesOf('Panel 14 May 2026\nItem 2. P017, P018. New.\nV not told.'), new Set(known));
  expect(parsed).toMatchObject({ ok: false, problems: [{ row: 2, column: 'case_ref', found: null, message: 'Item 2: it names more than one case.' }] });
});

test('a case that no row has: what is expected is said, the kind is read all the same, and no word of the note is repeated', async () => {
  for (const ref of ['Case 15', '26-015', 'P018', 'WDAP/26/032', '1044', 'DA0100', 'WDA-FTFJ']) {
    const document = { name: 'notes.docx', bytes: makeDocx(['Panel 14 May 2026', `Item 1. ${ref}. New`, 'V not told.', `Item 2: ${ref} Update. V not told.`]) };
    const result = await readFiles([casesCsv, document], new Map());
    expect([ref, result.ok ? [] : result.problems.map(({ message, mend }) => [message, mend])]).toEqual([ref, [1, 2].map((at) => [`Item ${at}: no case is named.`, 'Write its reference where the item begins, as it stands under case_ref in the table of cases.'])]);
  }
  const alone = await readFiles([{ name: 'notes.docx', bytes: makeDocx(['Panel 14 May 2026', 'Item 1. 26-015. New', 'V not told.']) }], new Map());
  expect(!alone.ok && alone.problems.map(({ mend }) => mend)).toEqual(['Write its reference where the item begins, as it stands under case_ref in the table of cases, which is to be dropped together with this document or loaded before.']);
});

test('while it is asked which column holds the references, notes are not held against anybody', async () => {
  const tracker = { name: 'cases.csv', bytes: new TextEncoder().encode('Our number,reported_month,referral_route,case_type\n26-014,2026-04,999,both_police') };
  const result = await readFiles([tracker, { name: 'notes.docx', bytes: makeDocx(['Panel 14 May 2026', 'Item 1. 26-014. New', 'V not told.']) }], new Map());
  expect(!result.ok && result.problems.map(({ file }) => file)).not.toContain('notes.docx');
});

test('plain text whose headings name cases as the table has them is read as notes', async () => {
  const text = { name: 'May.txt', bytes: new TextEncoder().encode('Panel 14 May 2026\n\n26-014 - New\nV not told.\n\nP017 - Update\nV told.') };
  expect(await readFiles([text, casesCsv], new Map())).toMatchObject({ ok: true, tables: [{ table: 'cases' }, { table: 'notes', rows: [{ case_ref: '26-014', slot_type: 'new' }, { case_ref: 'P017', slot_type: 'update' }] }] });
});

test('the day of the panel is found, and not that of the next one', () => {
  expect(panelDay(['Panel 59, held 14 May 2026. Next panel: 11 June 2026.'], 'x.docx')).toEqual({ month: '2026-05-01', day: '2026-05-14' });
  expect(panelDay(['Date: 14/05/2026'], 'x.docx')).toEqual({ month: '2026-05-01', day: '2026-05-14' });
  expect(panelDay(['Minutes'], 'Panel_notes_May 2026.docx')).toEqual({ month: '2026-05-01', day: null });
  expect(panelDay(['Panel of 31 February 2026'], 'x.docx')).toBeNull();
});

test('the day on which a document was printed or amended is not that of its panel, and another that may be is looked at', async () => {
  expect(panelDay(['Printed: 3 June 2026', 'Scrutiny panel, 14 May 2026'], 'x.docx')).toEqual({ month: '2026-05-01', day: '2026-05-14' });
  expect(panelDay(['Draft 2, amended on Wednesday 20 May 2026', 'Panel 14 May 2026, approved 11/06/2026'], 'x.docx')).toEqual({ month: '2026-05-01', day: '2026-05-14' });
  const noticed = async (name: string, ...above: string[]) => {
    const result = await readFiles([{ name, bytes: makeDocx([...above, 'Item 1. WDA-7F3K. New', 'V not told.']) }], new Map([['cases.case_ref', new Set(['WDA-7F3K'])]]));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.notices.filter(({ attend }) => attend).map(({ message }) => message);
  };
  const doubt = 'Several days stand above the first item, or in the name of the file; the panel was taken to be that of 14 May 2026.';
  expect(await noticed('x.docx', 'Panel 14 May 2026', 'Printed 3 June 2026')).toEqual([]);
  expect(await noticed('Minutes May 2026.docx', 'Panel 14 May 2026')).toEqual([]);
  expect(await noticed('x.docx', 'Panel 14 May 2026', 'Minutes of 9 April 2026 were taken as read.')).toEqual([doubt]);
  expect(await noticed('Minutes June 2026.docx', 'Panel 14 May 2026')).toEqual([doubt]);
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

test('an action is due on the day that it ends in, where that is told as one and lies after the panel', async () => {
  const due = (text: string) => readActions(text).map(({ dueOn }) => dueOn);
  expect(['A1 SOO ring V by 18/06/2025', 'A1 SOO ring V, 18 June 2025', 'A1 SOO ring V (due 2025-06-18)'].flatMap(due)).toEqual(['2025-06-18', '2025-06-18', '2025-06-18']);
  expect(['A1 SOO to say why V was not seen on 18/06/2025', 'A1 SOO ring V by 31/06/2025', 'A1 SOO ring V, 24h'].flatMap(due)).toEqual([null, null, null]);
  const minutes = makeDocx(['Panel 11 June 2025', 'Item 1. WDA-7F3K. New.', 'A1 SOO ring V by 18/06/2025', 'A2 OIC close the log, 1 June 2025']);
  const result = await readFiles([{ name: 'notes.docx', bytes: minutes }], cases);
  expect(result.ok && result.tables[1]!.rows.map(({ due_on }) => due_on)).toEqual(['2025-06-18', null]);
});

test('minutes with tracked changes, a footnote, a text box and tables are read as they stand, and what is not read is said', async () => {
  const result = await readFiles([fixture('tracked minutes.docx')], new Map([['cases.case_ref', new Set(['WDA-1', 'WDA-2'])]]));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [notes, actions] = result.tables;
  expect(notes!.rows.map(({ text }) => String(text).split('\n'))).toEqual([
    ['V was told within five days MOVED HERE and IDVA offered.', '• First point', '• Nested point one', '• Second point', 'Before box.', 'In the box: risk high.',
      'Arrest considered (S was not arrested since he was abroad.)', 'Kept struck out words', 'Seen hidden words by PC 4512', 'In a content control.', 'A1 SOO Ring V, 24h', 'A2 DS Jones File to CPS, 7 days'],
    ['Discussion: S suspended.', 'nested a', 'nested b', 'Actions: A1 SOO agree contact plan, 24h']
  ]);
  // What names nobody's role stands in the note, where it is screened.
  expect(actions!.rows.map(({ action_ref, owner_role, due_on }) => [action_ref, owner_role, due_on])).toEqual([['A-2025-05-01-1', 'soo', '2025-05-15'], ['A-2025-05-02-1', 'soo', '2025-05-15']]);
  expect(result.notices.map(({ message, attend }) => [message, attend ?? false]).slice(0, 4)).toEqual([
    ['Words that Word hides stand in 1 place and were read like the others.', true], ['Words that are struck through stand in 1 place and were read like the others.', true], ['1 comment was not read.', false], ['4 lines outside the items were not read as notes.', false]
  ]);
  expect(JSON.stringify(result)).not.toMatch(/Carter|MOVED AWAY|by PC 4512 and/);
});

test('minutes that are one table are read a case to a row, with the kind of slot from the row above, and its actions', async () => {
  const known = new Map([['cases.case_ref', new Set(['WDA-7F3K', 'WDA-1B2C', '25-014'])]]);
  const result = await readFiles([fixture('minutes as a table.docx')], known);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [notes, actions] = result.tables;
  expect(notes!.rows.map(({ note_ref, panel, case_ref, slot_type, text }) => [note_ref, panel, case_ref, slot_type, String(text).split('\n')])).toEqual([
    ['N-2026-05-01', '2026-05-01', 'WDA-7F3K', 'new', ['V not told of the decision.', 'SOO rang the work mobile though V had asked for the personal one.', 'Partner view: IDVA asked for one point of contact.', 'Actions:', 'SOO ring V on the personal number, 24h', 'PSD review severity, 2 weeks']],
    ['N-2026-05-02', '2026-05-01', '25-014', 'update', ['OIC changed twice since April.']],
    ['N-2026-05-03', '2026-05-01', 'WDA-1B2C', 'update', ['Charged. Conduct still open.', 'Partner view: None.', 'Actions:', 'HR check the rota, 7 days']]
  ]);
  expect(actions!.rows.map(({ case_ref, owner_role, due_on }) => [case_ref, owner_role, due_on])).toEqual([['WDA-7F3K', 'soo', '2026-05-15'], ['WDA-7F3K', 'psd', '2026-05-28'], ['WDA-1B2C', 'hr', '2026-05-21']]);
  // A row that names no case is refused with what is to be written, and a table of the dictionary stays one.
  const unknown = await readFiles([fixture('minutes as a table.docx')], new Map([['cases.case_ref', new Set(['WDA-7F3K', 'WDA-1B2C'])]]));
  expect(!unknown.ok && unknown.problems.map(({ message }) => message)).toEqual(['Item 2: no case is named.']);
});

test('a heading that names a case and no more begins its item, and the slots dropped with it say what kind it is', async () => {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const minutes = file('minutes.txt', '# Panel, Wednesday 14 May 2025\n## Case WDA/25/011\nV is a PC on response.\nCase WDA/25/012\n## Case WDA/25/012\nPSD informed the same day.\n');
  const table = file('cases.csv', 'case_ref,reported_month,referral_route,case_type\nWDA/25/011,2025-02,999_call,police_victim_only\nWDA/25/012,2025-02,999_call,police_victim_only\n');
  const slots = (kinds: readonly string[]) => file('slots.csv', `slot_ref,panel,case_ref,slot_type\n${kinds.map((kind, at) => `S-${at},2025-05,WDA/25/01${at % 2 + 1},${kind}\n`).join('')}`);
  const read = await readFiles([minutes, table, slots(['update', 'new'])], new Map());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.tables.find(({ table: name }) => name === 'notes')!.rows.map((row) => [row.case_ref, row.slot_type, String(row.text).split('\n').length])).toEqual([['WDA/25/011', 'update', 2], ['WDA/25/012', 'new', 1]]);
  expect(read.notices.map(({ message }) => message)).toContain('2 items do not say whether they are new, an update or complex; it was taken from the table of slots.');
  // While the slots' own words for kinds are asked about, the notes are not blamed for lacking one.
  for (const asked of [slots(['Revisit', 'First look']), { ...slots(['update', 'new']), bytes: new TextEncoder().encode('slot_ref,panel,case_ref,New or update\nS-1,2025-05,WDA/25/011,update\n') }]) {
    const first = await readFiles([minutes, table, asked], new Map());
    expect(first.ok ? ['read'] : first.problems.filter(({ file: name }) => name === 'minutes.txt')).toEqual([]);
  }
  // Two slots of one case at one panel: which of them the note is of is not known.
  const twice = await readFiles([minutes, table, slots(['update', 'new', 'new'])], new Map());
  expect(twice.ok ? [] : twice.problems.map(({ message }) => message)).toEqual(['Item 1: it is not said whether it is new, an update or complex.']);
});

test('an action due on a day without its year is due on the next such day, if that is within half a year', () => {
  const due = (text: string, set = '2025-05-14') => readActions(`Action: SOO ${text}`).map((action) => dueDate(action, set));
  expect(['agree contact plan by 28/05', 'agree contact plan, due 3 June', 'ring V by 14/05.', 'ring V by 28/04', 'ring V by 14 days', 'ring V by 31/02', 'seen at 28/05'].flatMap((text) => due(text))).toEqual(['2025-05-28', '2025-06-03', '2025-05-14', null, '2025-05-28', null, null]);
  expect(due('ring V by 9 January', '2025-12-10')).toEqual(['2026-01-09']);
});

test('actions that name no due day are counted for the reader', async () => {
  const minutes = { name: 'minutes.txt', bytes: new TextEncoder().encode('Panel 14 May 2025\nItem 1. New. WDA-7F3K.\nV updated.\nAction: SOO agree contact plan by 28/05\nAction: PSD look at the log\n') };
  const result = await readFiles([minutes], cases);
  expect(result.ok && result.notices.map(({ message }) => message)).toContain('1 of 2 actions with an owner names no day that could be read as the one on which it is due, and will never be overdue.');
});
