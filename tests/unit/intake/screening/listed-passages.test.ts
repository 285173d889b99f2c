import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPassages } from '$lib/intake/screening/listed-passages';

const passages = (name: string, content: string) => {
  const listed = listPassages(name, content);
  if (!listed.ok) throw new Error(listed.message);
  return listed.passages;
};

test('a text file gives its lines, each with its place in the file in code points', () => {
  expect(passages('note.txt', '😀\nPC 12\n')).toEqual([{ id: 'line 1', text: '😀', offset: 0 }, { id: 'line 2', text: 'PC 12', offset: 2 }, { id: 'line 3', text: '', offset: 8 }]);
});

test('a csv with id and text gives the text of each row, quoted line breaks and all', () => {
  expect(passages('a.csv', 'ID,Text\nn1,"one, two\nthree"\n')).toEqual([{ id: 'n1', text: 'one, two\nthree', offset: 0 }]);
});

test('a csv without a text column gives every cell', () => {
  expect(passages('a.csv', 'case,what\nC1,hello\n').map(({ id }) => id)).toEqual(['row 2, case', 'row 2, what']);
});

test('jsonl gives id and text, or the passages of a note', () => {
  expect(passages('a.jsonl', '{"id":7,"text":"x"}\n{"note_id":"N1","passages":[{"text":"y"},"z"]}\n')).toEqual([
    { id: '7', text: 'x', offset: 0 }, { id: 'N1, passage 1', text: 'y', offset: 0 }, { id: 'N1, passage 2', text: 'z', offset: 0 }
  ]);
});

test('what cannot be read is refused without its content', () => {
  expect(listPassages('a.jsonl', '{"id":1,"text":"x"}\nSarah')).toEqual({ ok: false, message: 'line 2 is not a JSON object with "id" and "text"' });
  expect(listPassages('a.csv', 'id,text\n1,"Sarah')).toMatchObject({ ok: false, message: expect.not.stringContaining('Sarah') });
  expect(listPassages('a.docx', '')).toMatchObject({ ok: false });
});

test('any content of any of the three endings is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.constantFrom('a.txt', 'a.csv', 'a.jsonl'), fc.string({ unit: 'binary', maxLength: 60 }), (name, content) => {
    expect(typeof listPassages(name, content).ok).toBe('boolean');
  }));
}, 60_000);
