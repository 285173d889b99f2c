import { expect, test } from 'vitest';
import type { ThemeChange, ThemeEvent } from '../../../src/lib/themes/registry/events';
import { countsAs, readRegistry } from '../../../src/lib/themes/registry/read-registry';

const theme = (id: string) => ({ id, name: id.toUpperCase(), kind: 'learning' as const, definition: '', include: '', exclude: '', cues: [] });
const codebook = { title: '', version: 1, themes: [theme('a'), theme('b'), theme('c')] };
const events = (...changes: ThemeChange[]): ThemeEvent[] => changes.map((change, i) => ({ ...change, seq: i + 1, panel: `2025-0${i + 1}` }));

test('a name changes, the theme stays the same; a past panel sees the name of its day', () => {
  const log = events({ kind: 'rename', theme: 'a', name: 'First' }, { kind: 'rename', theme: 'a', name: 'Second' });
  expect(readRegistry(codebook, log).themes.get('a')).toMatchObject({ name: 'Second', state: 'active' });
  expect(readRegistry(codebook, log, '2025-01').themes.get('a')!.name).toBe('First');
  expect(readRegistry(codebook, log, '2024-12').themes.get('a')!.name).toBe('A');
});

test('what was merged counts for the theme it went into, also by way of a second merger', () => {
  const log = events({ kind: 'merge', themes: ['a', 'b'], into: 'b' }, { kind: 'merge', themes: ['b', 'c'], into: 'c' });
  const now = readRegistry(codebook, log);
  expect(['a', 'b', 'c'].map((id) => countsAs(now, id))).toEqual([['c'], ['c'], ['c']]);
  expect(countsAs(readRegistry(codebook, log, '2025-01'), 'a')).toEqual(['b']);
});

test('a theme that splits counts for those that follow; a retired one for nothing', () => {
  const log = events({ kind: 'create', theme: 'd', name: 'D', definition: '', proposal: 'proposal N1:0' }, { kind: 'split', theme: 'a', into: ['b', 'd'] }, { kind: 'retire', theme: 'c' });
  const now = readRegistry(codebook, log);
  expect(countsAs(now, 'a')).toEqual(['b', 'd']);
  expect(countsAs(now, 'c')).toEqual([]);
  expect(now.themes.get('d')!.proposal).toBe('proposal N1:0');
});

test('undoing is an event, and can be undone', () => {
  const merged = events({ kind: 'merge', themes: ['a', 'b'], into: 'b' }, { kind: 'undo', undone: 1 });
  expect(countsAs(readRegistry(codebook, merged), 'a')).toEqual(['a']);
  const back = events({ kind: 'merge', themes: ['a', 'b'], into: 'b' }, { kind: 'undo', undone: 1 }, { kind: 'undo', undone: 2 });
  expect(countsAs(readRegistry(codebook, back), 'a')).toEqual(['b']);
});

test('the order in which events are kept changes nothing', () => {
  const log = events({ kind: 'merge', themes: ['a', 'b'], into: 'b' }, { kind: 'rename', theme: 'b', name: 'Both' }, { kind: 'retire', theme: 'c' });
  expect(readRegistry(codebook, [...log].reverse())).toEqual(readRegistry(codebook, log));
});

test('an id is used once, and what is gone cannot be changed: such events are named and passed over', () => {
  const log = events({ kind: 'retire', theme: 'a' }, { kind: 'rename', theme: 'a', name: 'Again' }, { kind: 'create', theme: 'a', name: 'A', definition: '' });
  const { refused, themes } = readRegistry(codebook, log);
  expect(refused.map(({ seq }) => seq)).toEqual([2, 3]);
  expect(themes.get('a')!.name).toBe('A');
});

test('a dismissed proposal is handed on to discovery', () => {
  const log = events({ kind: 'dismiss', proposal: 'proposal N1:0', passageIds: ['N1:0'] });
  expect(readRegistry(codebook, log).dismissed).toEqual([{ id: 'proposal N1:0', passageIds: ['N1:0'], dismissed: true }]);
});
