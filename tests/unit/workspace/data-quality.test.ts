import { expect, test } from 'vitest';
import { completeness, type Completeness } from '$lib/intake/across/completeness';
import { columnsNeeded } from '$lib/intake/across/expected-when';
import { tableNamed, tables } from '$lib/intake/columns';
import { indicators } from '$lib/model/indicators';
import { measuresReading } from '$lib/store/indicators/columns-read';
import { findGaps } from '$lib/workspace/data-quality/find-gaps';
import { groupFindings } from '$lib/workspace/data-quality/group-findings';
import { allInOrder, missingWords, qualityFinding, shareWords } from '$lib/workspace/data-quality/quality-words';
import { copiedNotes } from '$lib/workspace/data-quality/read-quality';

const entry = (table: string, column: string, rows: number, told: number, unknown = 0, month = '2026-05-01'): Completeness => ({ table, column, month, rows, told, unknown });
const nothingCopied = copiedNotes([]);

test('the gap that weakens most comes first: what is missing times the measures that read it', () => {
  const gaps = findGaps([entry('cases', 'recency', 10, 1), entry('cases', 'reported_on', 10, 6), entry('cases', 'reported_on', 10, 8, 1, '2026-06-01'), entry('cases', 'status', 10, 10)]);
  // reported_on: 6 of 20 missing (5 blank, 1 unknown), read by many; recency: 9 of 10 missing, read by few.
  expect(gaps.map(({ column, rows, blank, unknown, missing }) => [column, rows, blank, unknown, missing])).toEqual([['reported_on', 20, 5, 1, 0.3], ['recency', 10, 9, 0, 0.9]]);
  expect(gaps[0]!.missing * gaps[0]!.measures.length).toBeGreaterThan(gaps[1]!.missing * gaps[1]!.measures.length);
  expect(gaps[0]!.measures.map(({ id }) => id)).toContain('Q1');
});

test('a gap is told of the rows that its one measure counts: 2 of 6 voluntary interviews, not 4 of 8 rows', () => {
  const row = (first_disposal: string, arrest_rationale_recorded: string | null, month = '2026-05-01') => ({ case_ref: 'A', reported_month: month, first_disposal, arrest_rationale_recorded });
  const interview = (told: string | null, month?: string) => row('voluntary_interview', told, month);
  const rows = [row('arrested', null), row('arrested', null), interview(null), interview('yes'), interview('no'), interview(null, '2026-06-01'), interview('yes', '2026-06-01'), interview('yes', '2026-06-01')];
  const gaps = findGaps(completeness(tableNamed('cases'), rows).filter(({ column }) => column === 'arrest_rationale_recorded'));
  expect(gaps).toMatchObject([{ rows: 8, missing: 0.5, needed: { of: 'voluntary interviews', rows: 6, missing: 1 / 3 } }]);
  expect(missingWords(gaps[0]!)).toBe('blank in 4 of 8 rows; in 2 of the 6 voluntary interviews that its measure counts');
  expect(qualityFinding({ entries: [], gaps, findings: [], copied: nothingCopied })).toBe('The gap that weakens most: “Reason recorded” of Cases is missing in 33% of the 6 voluntary interviews that its one measure counts. No row contradicts another.');
  // It is so of columns that one measure reads.
  for (const each of columnsNeeded) expect(measuresReading(...(each.split('.') as [string, string])), each).toHaveLength(1);
});

test('findings alike are one line, the most frequent first, with the measures that rest on the column', () => {
  const finding = (ref: string, message: string) => ({ check: 'outcomes' as const, table: 'outcomes', ref, column: 'crime_outcome', message, mend: 'Mend it.' });
  const groups = groupFindings([finding('A', 'one.'), finding('B', 'two.'), finding('C', 'two.')]);
  expect(groups.map(({ message, refs }) => [message, refs])).toEqual([['two.', ['B', 'C']], ['one.', ['A']]]);
  expect(groups[0]!.measures.map(({ id }) => id)).toContain('P12');
});

test('the finding is a sentence, and so is its absence', () => {
  const gaps = findGaps([entry('cases', 'contact_agreed', 40, 30, 4)]);
  expect(qualityFinding({ entries: [], gaps, findings: [], copied: nothingCopied })).toMatch(/^The gap that weakens most: “Contact agreed” of Cases is missing in 25% of all 40 rows in which it is due, and \d+ measures? rests? on it\. No row contradicts another\.$/);
  expect(findGaps([entry('slots', 'actual_minutes', 8, 0)])[0]!.label).toBe('Actual minutes');
  expect(missingWords(gaps[0]!)).toBe('blank in 6 of 40 rows, not known or not recorded in 4');
  expect(qualityFinding({ entries: [], gaps: [], findings: [], copied: nothingCopied })).toBe('Nothing that is expected is missing. No row contradicts another.');
  expect([shareWords(0), shareWords(0.001), shareWords(0.5), shareWords(0.999), shareWords(1)]).toEqual(['0%', 'under 1%', '50%', 'over 99%', '100%']);
});

test('only what can be checked is said to be in order: without panels and outcomes two checks are none', () => {
  const starters = ['cases', 'slots', 'notes'].map((table) => entry(table, 'case_ref', 8, 8));
  expect(allInOrder({ entries: starters })).toBe('None: no day of what has happened lies after today, no day lies years apart from all others, days are in order, statuses agree with days. Not checked: whether slots stand at panels that were held (needs Panels); whether outcomes fit their strand and workforce (needs Outcomes).');
  expect(allInOrder({ entries: [...starters, entry('panels', 'status', 3, 3), entry('outcomes', 'strand', 8, 8)] })).toBe('None: no day of what has happened lies after today, no day lies years apart from all others, days are in order, slots stand at panels that were held, outcomes fit their strand and workforce, statuses agree with days.');
});

test('notes that are not held of cases heard are a gap, and weaken every measure of themes', () => {
  const [gap] = findGaps([entry('notes', 'text', 200, 100), entry('notes', 'text', 104, 59, 0, '2026-06-01')]);
  expect([gap!.missing.toFixed(2), missingWords(gap!), gap!.measures.map(({ id }) => id)]).toEqual(['0.48', 'no note of 145 of 304 cases heard', ['O6', 'O6b', 'P17b', 'Q9', 'Q9b', 'Q18']]);
  expect(qualityFinding({ entries: [], gaps: [gap!], findings: [], copied: nothingCopied })).toMatch(/^The gap that weakens most: “Text” of Panel notes is missing in 48% of all 304 cases heard, and 6 measures rest on it\./);
});

test('a synopsis carried forward twice is counted once for each note, against the first', () => {
  const synopsis = 'V police staff, S officer, cohabiting and now separated for months.';
  const note = (ref: string, panel: string, text: string) => ({ note_ref: ref, panel, case_ref: 'A', text });
  expect(copiedNotes([note('N-1', '2026-04-01', synopsis), note('N-2', '2026-05-01', `${synopsis}\nNew.`), note('N-3', '2026-06-01', synopsis)])).toMatchObject({
    notes: 3, withCopies: 2, spans: 2, list: [{ note: 'N-2', first: 'N-1', spans: 1 }, { note: 'N-3', first: 'N-1', spans: 1 }]
  });
});

test('what measures are said to read are columns of the dictionary, and every measure reads some', () => {
  const reading = new Set(tables.flatMap(({ name, columns }) => columns.flatMap((column) => measuresReading(name, column.name))));
  expect(indicators.map(({ id }) => id).filter((id) => !reading.has(id))).toEqual([]);
});

test('a date after today that was loaded is found again, and told apart from a contradiction', () => {
  const findings = groupFindings([{ check: 'future', table: 'cases', ref: 'A', column: 'reported_on', message: 'reported_on is after today.', mend: 'Mend it.' }]);
  expect(qualityFinding({ entries: [], gaps: [], findings, copied: nothingCopied })).toBe('Nothing that is expected is missing. No row contradicts another. 1 date lies after today.');
  const apart = groupFindings([{ check: 'year', table: 'cases', ref: 'A', column: 'reported_on', message: 'x', mend: 'y' }]);
  expect(qualityFinding({ entries: [], gaps: [], findings: apart, copied: nothingCopied })).toBe('Nothing that is expected is missing. No row contradicts another. 1 date lies years apart from all others: is the year right?');
});
