import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cell, linesOf } from './read-sample';

type Note = { readonly note_id: string; readonly panel: string; readonly passages: readonly { readonly text: string; readonly themes: readonly string[] }[] };
const notes = ['a', 'b', 'c', 'd'].flatMap((part) => readFileSync(`data/sample-source/dev-${part}.jsonl`, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Note));
const textOf = new Map(linesOf('notes').map((line) => [cell(line, 'note_ref'), cell(line, 'text')]));
const unknown = new Set(['cross-force-handover', 'tech-facilitated-abuse']);
const first = linesOf('codings').filter((line) => line.coder === 'coder-1');

test('the first coder\'s spans are the passages, with the labels that the codebook holds and none where there are none', () => {
  const expected = notes.filter((note) => note.panel <= '2026-06').flatMap((note) => note.passages.flatMap((passage) => {
    const kept = passage.themes.filter((theme) => !unknown.has(theme));
    const themes = kept.length > 0 ? kept : passage.themes.length > 0 ? [] : ['none'];
    return themes.map((theme) => `${note.note_id}|${passage.text}|${theme}`);
  }));
  const found = first.map((line) => `${line.note_ref}|${(textOf.get(cell(line, 'note_ref')) ?? '').slice(Number(line.start_offset), Number(line.end_offset))}|${line.theme_id}`);
  expect(found.sort()).toEqual(expected.sort());
});

test('the two themes that the codebook lacks are nowhere, and every theme coded is in the registry', () => {
  const registry = new Set(linesOf('themes').map((line) => line.theme_id));
  expect(registry.size).toBe(28);
  for (const line of [...linesOf('codings'), ...linesOf('taskings')]) if (line.theme_id !== 'none') expect(registry.has(cell(line, 'theme_id')), line.theme_id).toBe(true);
  for (const line of linesOf('learning_items')) if (line.theme_id !== '') expect(registry.has(cell(line, 'theme_id'))).toBe(true);
});

test('the last three panels are left to be coded', () => {
  const late = new Set(notes.filter((note) => note.panel > '2026-06').map((note) => note.note_id));
  expect(late.size).toBe(12);
  expect(linesOf('codings').filter((line) => late.has(cell(line, 'note_ref')))).toEqual([]);
});

test('a second coder read 12% of the coded notes, after the first, and mostly agreed', () => {
  const second = linesOf('codings').filter((line) => line.coder === 'coder-2');
  const sampled = new Set(second.map((line) => cell(line, 'note_ref')));
  expect(sampled.size).toBe(Math.round(228 * 0.12));
  const key = (line: (typeof second)[number]): string => `${line.note_ref} ${line.start_offset} ${line.theme_id}`;
  const theirs = new Set(second.filter((line) => line.theme_id !== 'none').map(key));
  const ours = new Set(first.filter((line) => sampled.has(cell(line, 'note_ref')) && line.theme_id !== 'none').map(key));
  const both = [...theirs].filter((text) => ours.has(text)).length;
  const f1 = (2 * both) / (theirs.size + ours.size);
  expect(f1).toBeGreaterThan(0.75);
  expect(f1).toBeLessThan(0.97);
});
