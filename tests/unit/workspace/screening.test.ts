import { expect, test } from 'vitest';
import { placesOf } from '$lib/intake/checks/row-places';
import type { TableRows } from '$lib/intake/rows';
import type { Decision } from '$lib/intake/screening/apply-decisions';
import { screenText } from '$lib/intake/screening/screen-text';
import type { screenInWorker } from '$lib/intake/screening/screen-in-worker';
import { placeWords } from '$lib/workspace/finding-places';
import { groupFindings, identifyingWords, screenBatches, settleBatches } from '$lib/workspace/screening';

const text = 'V rang DC Karen Holloway on 07700 900123. DC Karen Holloway did not answer. V was not updated.';
const at = text.indexOf('V was not');
const batches: TableRows[] = [
  { table: 'notes', rows: [{ note_ref: 'N-1', panel: '2026-05-01', case_ref: 'A-1', slot_type: 'new', text }, { note_ref: 'N-2', panel: '2026-05-01', case_ref: 'A-1', slot_type: 'update', text: 'No change to the plan.' }] },
  { table: 'codings', rows: [{ note_ref: 'N-1', start_offset: at, end_offset: text.length, theme_id: 'victim-not-updated', verdict: 'confirmed', coder: 'coder-1', coded_on: null }] }
];
const here: typeof screenInWorker = (texts) => Promise.resolve(new Map(texts.map((one, i) => [i, screenText(one)] as const).filter(([, findings]) => findings.length > 0)));
const screen = () => screenBatches(batches, () => {}, undefined, here);

test('a name said twice is one decision, and the clean note is left alone', async () => {
  const cells = await screen();
  expect(cells.map(({ row, column }) => [row, column])).toEqual([[0, 'text']]);
  const groups = groupFindings(cells);
  const name = groups.find(({ finding }) => finding.text?.includes('Holloway'))!;
  expect(name.places).toHaveLength(2);
  expect(groups.some(({ finding }) => finding.kind === 'phone')).toBe(true);
});

test('a typed text is told where it may identify someone, counted in words and without repeating them', () => {
  const typed = '🚩 to do: ring  Karen Holloway, on 07700 900123';
  const words = identifyingWords(typed, screenText(typed));
  expect(words).toMatch(/^Words 5 to 6 \(a name: [^)]+\) and words 8 to 9 \([^)]+\) may identify someone\.$/);
  expect(words).not.toMatch(/Holloway|07700/);
  expect(identifyingWords('Updates made on the day.', screenText('Updates made on the day.'))).toBe('');
});

test('every finding says in which file, row, note and case it stands', async () => {
  const [cell] = await screen();
  const places = new Map([['notes', placesOf([{ file: 'notes.csv', row: 4 }, { file: 'notes.csv', row: 5 }])]]);
  expect(placeWords(cell!, batches, places)).toBe('notes.csv, row 4: Panel notes N-1, case A-1 (Text)');
  expect(placeWords(cell!, batches, new Map([['notes', placesOf([{ file: 'panel.docx', row: 9 }])]]))).toBe('panel.docx, line 9: Panel notes N-1, case A-1 (Text)');
});

test('nothing may be stored while one finding is unsettled', async () => {
  const cells = await screen();
  const groups = groupFindings(cells);
  const allButOne = groups.slice(1).map(({ id }): [string, Decision] => [id, { action: 'replace' }]);
  const blank: [string, Decision] = [groups[0]!.id, { action: 'keep-with-reason', reason: '  ' }];
  expect(settleBatches(batches, cells, groups, new Map(allButOne))).toBeNull();
  expect(settleBatches(batches, cells, groups, new Map([...allButOne, blank]))).toBeNull();
});

test('settled, the words are gone and the coding still stands on its sentence', async () => {
  const cells = await screen();
  const groups = groupFindings(cells);
  const settled = settleBatches(batches, cells, groups, new Map(groups.map(({ id }) => [id, { action: 'replace' as const, replacement: '[role]' }])))!;
  const note = String(settled[0]!.rows[0]!.text);
  expect(note).not.toMatch(/Holloway|900123/);
  const coding = settled[1]!.rows[0]!;
  expect(note.slice(Number(coding.start_offset), Number(coding.end_offset))).toBe('V was not updated.');
  expect(settled[0]!.rows[1]!.text).toBe('No change to the plan.');
});

test('only texts go to be screened, and progress reaches the end', async () => {
  const seen: [number, number][] = [];
  const asked: string[] = [];
  await screenBatches(batches, (done, total) => seen.push([done, total]), undefined, (texts) => { asked.push(...texts); return Promise.resolve(new Map()); });
  expect(asked).toEqual([text, 'No change to the plan.']);
  expect(seen.at(-1)).toEqual([2, 2]);
});

test('rows without a finding are handed on as they are, not copied', async () => {
  const cells = await screen();
  const groups = groupFindings(cells);
  const settled = settleBatches(batches, cells, groups, new Map(groups.map(({ id }) => [id, { action: 'remove' as const }])))!;
  expect(settled[0]!.rows[1]).toBe(batches[0]!.rows[1]);
});

test('a combination is shown in its sentence with each of its parts', async () => {
  const words = 'The only female firearms officer on the island told her sergeant about her husband.';
  const told: TableRows[] = [{ table: 'notes', rows: [{ note_ref: 'N-1', panel: '2026-05-01', case_ref: 'A-1', slot_type: 'new', text: words }] }];
  const group = groupFindings(await screenBatches(told, () => {}, undefined, here)).find(({ finding }) => finding.kind === 'combination')!;
  expect(group.inPlace.map((stretch) => stretch.text).join('')).toBe(words);
  expect(group.inPlace.filter(({ as }) => as === 'finding')).toHaveLength(1);
  expect(group.inPlace.filter(({ as }) => as === 'part').length).toBeGreaterThanOrEqual(2);
});

test('a date of birth is not turned into its month', async () => {
  for (const words of ['V, DOB 14/03/1989, rang.', 'She was born on 14 March 1989.', 'Date of birth: 14.03.1989']) {
    expect(screenText(words).filter(({ kind }) => kind === 'date').map(({ replacement }) => replacement)).toEqual(['[age group]']);
  }
  expect(screenText('They met on 14/03/2019.')[0]!.replacement).not.toContain('age');
});

test('a finding is shown with what stands around it, and … only where the note goes on', async () => {
  const long = `${'The plan was read out again. '.repeat(4)}V rang 07700 900123. ${'Nothing else was said. '.repeat(5)}`;
  const shown = async (note: string) => {
    const notes: TableRows[] = [{ table: 'notes', rows: [{ note_ref: 'N-1', panel: '2026-05-01', case_ref: 'A-1', slot_type: 'new', text: note }] }];
    return groupFindings(await screenBatches(notes, () => {}, undefined, here))[0]!.inPlace.map((stretch) => stretch.text).join('');
  };
  expect(await shown('V rang 07700 900123.')).toBe('V rang 07700 900123.');
  expect(await shown(long)).toMatch(/^….*V rang 07700 900123\..*…$/);
  expect(await shown(`07700 900123 rang. ${long.slice(0, 90)}`)).toMatch(/^07700 900123 rang\. .*…$/);
});
