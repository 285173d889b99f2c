import { expect, test } from 'vitest';
import { markCopied } from '../../../src/lib/themes/passages/mark-copied';
import { markPassage } from '../../../src/lib/themes/passages/mark-passage';
import { splitPassages } from '../../../src/lib/themes/passages/split-passages';

const marked = (text: string): [string, string][] => markPassage(text).map(({ mark, start, end }) => [mark, text.slice(start, end)]);

test('a negation holds to the end of its clause', () => {
  expect(marked('The SOO was not aware of bail, but the OIC was.')).toEqual([['negated', 'not aware of bail']]);
});

test('an action is a remedy', () => {
  expect(marked('Action: SOO to ring V by Friday').map(([mark]) => mark)).toContain('remedy');
});

test('a quotation is attributed', () => {
  expect(marked('"It was a row", he wrote.')).toEqual([['attributed', '"It was a row"']]);
});

test('a supposition is hypothetical', () => {
  expect(marked('If he returns he will be arrested').map(([mark]) => mark)).toEqual(['hypothetical']);
});

test('a plain finding has no marks', () => {
  expect(markPassage('The camera was off and the door open.')).toEqual([]);
});

test('a passage that repeats an earlier note of its case is copied, in any order of notes; another case is not', () => {
  const note = (noteRef: string, caseRef: string, panel: string, text: string) => splitPassages({ noteRef, caseRef, panel, slot: 'new', text });
  const line = 'The camera was off at the first visit.';
  const [later, first, other] = [note('N2', 'C1', '2024-02', line.toUpperCase()), note('N1', 'C1', '2024-01', line), note('N3', 'C2', '2024-03', line)];
  const marks = markCopied([...later, ...first, ...other]).map((passage) => [passage.noteRef, passage.marks.includes('copied')]);
  expect(marks).toEqual([['N2', true], ['N1', false], ['N3', false]]);
});
