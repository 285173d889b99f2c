import { expect, test } from 'vitest';
import { passageExtents, splitPassages } from '../../../src/lib/themes/passages/split-passages';

const pieces = (text: string): string[] => passageExtents(text).map(({ start, end }) => text.slice(start, end));

test('each line of a note is a passage, whatever stops it holds', () => {
  expect(pieces('V told Insp. Grey. No log.\n\n- OIC on leave\n• A1 - SOO to ring V')).toEqual(['V told Insp. Grey. No log.', 'OIC on leave', 'A1 - SOO to ring V']);
});

test('a note on one line is cut at sentence ends only', () => {
  expect(pieces('Seen by Insp. Grey at 9 p.m. on the 4th. She felt, e.g. after No. 4, that nobody cared! Why? "Busy." Next panel St. John.')).toEqual([
    'Seen by Insp. Grey at 9 p.m. on the 4th.',
    'She felt, e.g. after No. 4, that nobody cared!',
    'Why?',
    '"Busy."',
    'Next panel St. John.'
  ]);
});

test('a capital V or S before a stop ends a sentence, another initial before a name does not', () => {
  expect(pieces('Nobody rang V. The OIC left. J. Smith heard.')).toEqual(['Nobody rang V.', 'The OIC left.', 'J. Smith heard.']);
});

test('years and months that end a sentence still end it', () => {
  expect(pieces('Together 9 yrs. Threats since Nov. One arrest.')).toEqual(['Together 9 yrs.', 'Threats since Nov.', 'One arrest.']);
});

test('bullets run together without stops are parted at a word that opens a sentence', () => {
  expect(pieces('OIC no 3 now She heard it from the ex Action: SOO to ring')).toEqual(['OIC no 3 now', 'She heard it from the ex', 'Action: SOO to ring']);
});

test('bullets run together are parted at a role with its verb, a quotation with who said it, and a question jotted', () => {
  expect(pieces('log left blank all week DASH redone by the specialist no supv tick "big girl, you know the score" - her skipper nothing more ?time of call the new OIC had not rung')).toEqual([
    'log left blank all week',
    'DASH redone by the specialist no supv tick',
    '"big girl, you know the score" - her skipper nothing more',
    '?time of call the new OIC had not rung'
  ]);
});

test('in prose with its stops a party behind a bare word opens nothing', () => {
  const prose = 'The kitchen camera V had pointed to was wiped. Nobody asked. It was the only one. The landlord had said so twice. A week went by.';
  expect(pieces(prose)).toHaveLength(5);
});

test('a long line is cut into its sentences', () => {
  const long = `${'The panel heard of it again and again from every side. '.repeat(6)}Then it closed.`;
  expect(pieces(`Short one.\n${long}`)).toHaveLength(8);
});

test('offsets are those of the note and the id carries the start', () => {
  const note = { noteRef: 'N1', caseRef: 'C1', panel: '2024-05', slot: 'new' as const, text: '  - First.\r\n  - Second 😀 one.\r\n' };
  const passages = splitPassages(note);
  expect(passages.map(({ id, text }) => [id, text])).toEqual([['N1:4', 'First.'], ['N1:16', 'Second 😀 one.']]);
  for (const { start, end, text } of passages) expect(note.text.slice(start, end)).toBe(text);
});

test('an empty note has no passages', () => {
  expect(passageExtents(' \n\n ')).toEqual([]);
});
