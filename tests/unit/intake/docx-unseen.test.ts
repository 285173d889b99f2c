import { expect, test } from 'vitest';
import { readFiles } from '$lib/intake/read-files';
import { makeDocx } from './make-docx';

const known = new Map([['cases.case_ref', new Set(['WDA-1', 'WDA-2', 'WDA-3'])]]);
const minutes = async (...paragraphs: string[]) => {
  const result = await readFiles([{ name: 'notes.docx', bytes: makeDocx(['Panel 14 May 2025', ...paragraphs]) }], known);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { notes: result.tables.find(({ table }) => table === 'notes')?.rows ?? [], slots: result.tables.find(({ table }) => table === 'slots')?.rows ?? [], attend: result.notices.filter(({ attend }) => attend).map(({ message }) => message) };
};
const run = (marks: string, words: string) => `</w:t></w:r><w:r><w:rPr>${marks}</w:rPr><w:t>${words}</w:t></w:r><w:r><w:t>`;
type Cell = string | { readonly words: string; readonly marks: string };
const tableOf = (...rows: Cell[][]) => `</w:t></w:r></w:p><w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr>${typeof cell === 'string' ? '' : cell.marks}</w:tcPr><w:p><w:r><w:t>${typeof cell === 'string' ? cell : cell.words}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl><w:p><w:r><w:t>`;
const starts = (words: string): Cell => ({ words, marks: '<w:vMerge w:val="restart"/>' });
const goesOn: Cell = { words: '', marks: '<w:vMerge/>' };

test('words that Word hides or strikes through twice are read, and it is said', async () => {
  const { notes, attend } = await minutes('Item 1. WDA-1. New', `Seen${run('<w:vanish/>', ' hidden')}${run('<w:b/><w:vanish w:val="0"/>', ' shown')}${run('<w:dstrike/>', ' struck')}`);
  expect(notes[0]!.text).toBe('Seen hidden shown struck');
  expect(attend).toEqual(['Words that Word hides stand in 1 place and were read like the others.', 'Words that are struck through stand in 1 place and were read like the others.']);
});

test('fields and text boxes that are not read are counted, and a box that Word wrote twice is read once', async () => {
  const box = (words: string) => `<w:txbxContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:txbxContent>`;
  const drawing = (words: string) => `<w:drawing xmlns:wps="w"><wps:txbx>${box(words)}</wps:txbx></w:drawing>`;
  const alternate = '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml">';
  const { notes, attend } = await minutes('Item 1. WDA-1. New', 'Merged: </w:t></w:r><w:fldSimple w:instr="MERGEFIELD risk"><w:r><w:t>High</w:t></w:r></w:fldSimple><w:r><w:t>',
    `Alone </w:t>${drawing('Lost')}<w:t>`, `Twice </w:t>${alternate}<mc:Choice Requires="wps">${drawing('Boxed')}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>`);
  expect(notes[0]!.text).toBe('Merged:\nAlone\nTwice\nBoxed');
  expect(attend).toEqual(['1 field of Word, such as a date or a merged value, was not read.', '1 text box was not read.']);
});

test('a box that is ticked, and one that is not, are read', async () => {
  const tick = (on: number) => `</w:t></w:r><w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${on}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>`;
  expect((await minutes('Item 1. WDA-1. New', `Yes ${tick(1)} No ${tick(0)}`)).notes[0]!.text).toBe('Yes ☒ No ☐');
});

test('in minutes of one table, a type that is merged over two cases is that of both, and rows of one merged case are one item', async () => {
  const { notes } = await minutes(tableOf(['Type', 'Case', 'Discussion', 'Actions'],
    [starts('New'), 'WDA-1', 'First.', 'OIC ring V'], [goesOn, 'WDA-2', 'Second.', ''],
    [starts('Update'), starts('WDA-3'), starts('Third.'), 'HR write'], [goesOn, goesOn, goesOn, 'PSD review']));
  expect(notes.map(({ case_ref, slot_type, text }) => [case_ref, slot_type, text])).toEqual([
    ['WDA-1', 'new', 'First.\nActions:\nOIC ring V'], ['WDA-2', 'new', 'Second.'], ['WDA-3', 'update', 'Third.\nActions:\nHR write\nPSD review']
  ]);
});

test('in a table of the dictionary, merged cells keep those beside and below them under their own headings', async () => {
  const { slots } = await minutes(tableOf(['slot_ref', 'panel', 'position', 'case_ref', 'slot_type', 'planned_minutes'],
    ['S-1', starts('2025-05'), '1', 'WDA-1', 'new', '15'], ['S-2', goesOn, '2', 'WDA-2', 'update', '10']));
  expect(slots.map(({ slot_ref, panel, position, case_ref }) => [slot_ref, panel, position, case_ref])).toEqual([['S-1', '2025-05-01', 1, 'WDA-1'], ['S-2', '2025-05-01', 2, 'WDA-2']]);
});
