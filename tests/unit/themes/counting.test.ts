import { describe, expect, test } from 'vitest';
import { asThemselves, countAssignment, countConfirmed, countDecisions, readCounting, standsFor } from '$lib/themes/registry/counting';
import type { ThemeChange, ThemeEvent } from '$lib/themes/registry/events';
import { readRegistry } from '$lib/themes/registry/read-registry';
import { settle } from '$lib/themes/learning/settle';
import type { Assignment, Decision, Passage, Suggestion } from '$lib/themes/types';

const theme = (id: string) => ({ id, name: id.toUpperCase(), kind: 'learning' as const, definition: '', include: '', exclude: '', cues: [] });
const codebook = { title: '', version: 1, themes: ['a', 'b', 'c', 'd', 'e'].map(theme) };
const events = (...changes: ThemeChange[]): ThemeEvent[] => changes.map((change, i) => ({ ...change, seq: i + 1, panel: '2026-01' }));
const after = (...changes: ThemeChange[]) => readCounting(readRegistry(codebook, events(...changes)));
const merge = (from: string, into: string): ThemeChange => ({ kind: 'merge', themes: [from, into], into });
const undo = (undone: number): ThemeChange => ({ kind: 'undo', undone });

describe('what a theme counts as', () => {
  test('is itself, until something happens to it', () => expect(after({ kind: 'rename', theme: 'a', name: 'New' })).toEqual(asThemselves));

  test('is where its mergers end', () => {
    const counting = after(merge('a', 'b'), merge('b', 'c'));
    expect(['a', 'b', 'c', 'd'].map((id) => standsFor(counting, id))).toEqual(['c', 'c', 'c', 'd']);
  });

  test('is its own again once the merger is taken back, and the other once that is taken back too', () => {
    expect(after(merge('a', 'b'), undo(1))).toEqual(asThemselves);
    expect(after(merge('a', 'b'), undo(1), undo(2)).merged).toEqual(new Map([['a', 'b']]));
  });

  test('of a chain of which the second link is taken back, is the end of what is left', () => {
    expect(after(merge('a', 'b'), merge('b', 'c'), undo(2)).merged).toEqual(new Map([['a', 'b']]));
    expect(after(merge('a', 'b'), merge('b', 'c'), undo(1)).merged).toEqual(new Map([['b', 'c']]));
  });

  test('does not change by a merger into a theme that was merged before, or with itself: such an event is passed over', () => {
    const registry = readRegistry(codebook, events(merge('a', 'b'), merge('c', 'a'), { kind: 'retire', theme: 'a' }, merge('b', 'a')));
    expect(readCounting(registry).merged).toEqual(new Map([['a', 'b']]));
    expect(registry.refused.map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect(readRegistry(codebook, events(merge('a', 'a'))).refused.map(({ seq }) => seq)).toEqual([1]);
  });

  test('of what was merged into a theme that is retired or split later, is that theme', () => {
    const retired = after(merge('a', 'b'), { kind: 'retire', theme: 'b' });
    expect([standsFor(retired, 'a'), [...retired.retired]]).toEqual(['b', ['b']]);
    const split = after(merge('a', 'b'), { kind: 'split', theme: 'b', into: ['c', 'd'] }, merge('c', 'e'));
    expect([standsFor(split, 'a'), [...split.split]]).toEqual(['b', [['b', ['d', 'e']]]]);
  });

  test('of a split theme that no active one follows, is itself, retired', () => {
    const counting = after({ kind: 'split', theme: 'a', into: ['b', 'c'] }, { kind: 'retire', theme: 'b' }, { kind: 'retire', theme: 'c' });
    expect([counting.split.size, [...counting.retired]]).toEqual([0, ['a', 'b', 'c']]);
  });
});

describe('what a person rejected of a passage', () => {
  const split: ThemeChange = { kind: 'split', theme: 'a', into: ['b', 'c'] };
  const again = (rejected: readonly string[], ...more: ThemeChange[]) => countConfirmed(['a'], after(split, ...more), rejected).again;
  test('settles what waits for a split theme once it is all that follows', () => {
    expect([again(['b']), again(['b', 'c'])]).toEqual([['a'], []]);
    expect(countConfirmed(['a'], after(split, undo(1)), ['b', 'c'])).toEqual({ now: ['a'], again: [] });
  });
  test('stays so when one that follows is itself split or merged, and waits again when one that was retired is back', () => {
    expect(again(['b', 'c'], { kind: 'split', theme: 'b', into: ['d', 'e'] })).toEqual([]);
    expect(again(['b', 'c'], merge('b', 'd'))).toEqual([]);
    expect(again(['c'], { kind: 'split', theme: 'b', into: ['d', 'e'] })).toEqual(['a']);
    expect([again(['c'], { kind: 'retire', theme: 'b' }), again(['c'], { kind: 'retire', theme: 'b' }, undo(2))]).toEqual([[], ['a']]);
  });
});

test('the parts of a split that is taken back with their naming count for the whole, wherever that ends', () => {
  const create = (id: string): ThemeChange => ({ kind: 'create', theme: id, name: id, definition: '' });
  const history: ThemeChange[] = [create('n'), create('m'), { kind: 'split', theme: 'a', into: ['n', 'm'] }, undo(3), undo(2), undo(1)];
  expect(after(...history).merged).toEqual(new Map([['n', 'a'], ['m', 'a']]));
  expect(after(...history, merge('a', 'b')).merged).toEqual(new Map([['a', 'b'], ['n', 'b'], ['m', 'b']]));
  // A theme that was there for itself stays.
  expect(after(create('n'), { kind: 'split', theme: 'a', into: ['n', 'b'] }, undo(2))).toEqual(asThemselves);
});

describe('what a person confirmed of a passage', () => {
  const counting = after(merge('a', 'b'), { kind: 'split', theme: 'c', into: ['d', 'e'] });
  test('counts once where two themes became one', () => expect(countConfirmed(['b', 'a'], counting)).toEqual({ now: ['b'], again: [] }));
  test('is to be read again for a split theme, until one that follows it is confirmed', () => {
    expect(countConfirmed(['c', 'a'], counting)).toEqual({ now: ['b'], again: ['c'] });
    expect(countConfirmed(['c', 'e'], counting)).toEqual({ now: ['e'], again: [] });
  });
});

describe('decisions', () => {
  const passage: Passage = { id: 'N:0', noteRef: 'N', caseRef: 'A', panel: '2026-01', start: 0, end: 10, text: 'Ten chars.', marks: [], spans: [] };
  const said = (of: string, verdict: Decision['verdict']): Decision => ({ noteRef: 'N', start: 0, end: 10, theme: of, verdict });
  const settled = (...decisions: Decision[]) => settle([passage], countDecisions(decisions, after(merge('a', 'b'), { kind: 'split', theme: 'c', into: ['d', 'e'] })).decisions).get('N:0');

  test('on a merged theme are decisions on the one that follows, each passage once', () => {
    expect(settled(said('a', 'confirmed'), said('b', 'confirmed'))).toEqual({ confirmed: ['b'], rejected: [], none: false });
  });
  test('that reject a merged theme say nothing of the one that follows', () => expect(settled(said('a', 'rejected'))).toEqual({ confirmed: [], rejected: ['a'], none: false }));
  test('where one half was confirmed and the other rejected: it is confirmed, in either order', () => {
    const both = [said('a', 'confirmed'), said('b', 'rejected')];
    expect(settled(...both)).toEqual({ confirmed: ['b'], rejected: [], none: false });
    expect(settled(...[...both].reverse())).toEqual({ confirmed: ['b'], rejected: [], none: false });
  });
  test('on a split theme teach the engine nothing, and are kept apart', () => {
    expect(settled(said('c', 'confirmed'))).toBeUndefined();
    expect(countDecisions([said('c', 'confirmed'), said('c', 'rejected')], after({ kind: 'split', theme: 'c', into: ['d', 'e'] }))).toEqual({ decisions: [said('c', 'rejected')], again: [said('c', 'confirmed')] });
  });
  test('are what they were where nothing happened to any theme', () => {
    const decisions = [said('b', 'confirmed'), said('a', 'rejected')];
    expect(countDecisions(decisions, asThemselves)).toEqual({ decisions, again: [] });
  });
});

describe('a suggestion', () => {
  const suggest = (of: string, score: number, band: Suggestion['band'] = 'review'): Suggestion => ({ theme: of, score, band, drivers: [] });
  const assignment = (...suggestions: Suggestion[]): Assignment => ({ passageId: 'N:0', band: 'accept', suggestions, ranked: suggestions.map(({ theme: of, score }) => ({ theme: of, score })) });
  const brief = ({ band, suggestions }: Assignment) => [band, ...suggestions.map(({ theme: of, score, band: sure }) => `${of} ${score} ${sure}`)];

  test('of a merged theme is one of the theme that follows, with the larger score', () => {
    const counting = after(merge('a', 'b'));
    expect(brief(countAssignment(assignment(suggest('a', 0.9, 'accept'), suggest('c', 0.5), suggest('b', 0.4)), counting))).toEqual(['accept', 'b 0.9 accept', 'c 0.5 review']);
    expect(countAssignment(assignment(suggest('a', 0.9, 'accept'), suggest('b', 0.4)), counting).ranked).toEqual([{ theme: 'b', score: 0.9, scoredAs: 'a' }]);
  });
  test('is not made again where a person confirmed or rejected the theme that follows', () => {
    const counting = after(merge('a', 'b'));
    expect(brief(countAssignment(assignment({ ...suggest('b', 1, 'accept'), settled: true }, suggest('a', 0.9)), counting))).toEqual(['accept', 'b 1 accept']);
    expect(brief(countAssignment(assignment(suggest('a', 0.9, 'accept')), counting, ['b']))).toEqual(['unassigned']);
  });
  test('of a retired theme is none, and what was confirmed of it stays', () => {
    const counting = after({ kind: 'retire', theme: 'a' });
    expect(brief(countAssignment(assignment(suggest('a', 0.9, 'accept'), suggest('b', 0.5)), counting))).toEqual(['review', 'b 0.5 review']);
    expect(brief(countAssignment(assignment({ ...suggest('a', 1, 'accept'), settled: true }), counting))).toEqual(['accept', 'a 1 accept']);
  });
  test('of a split theme waits for a person, unless one that follows it is suggested', () => {
    const counting = after({ kind: 'split', theme: 'a', into: ['b', 'c'] });
    expect(brief(countAssignment(assignment(suggest('a', 0.9, 'accept')), counting))).toEqual(['review', 'a 0.9 review']);
    expect(brief(countAssignment(assignment(suggest('a', 0.9, 'accept'), suggest('c', 0.4)), counting))).toEqual(['review', 'c 0.4 review']);
  });
  test('of a split theme is none where a person rejected all that follow it', () => {
    expect(brief(countAssignment(assignment(suggest('a', 0.9), suggest('d', 0.4)), after({ kind: 'split', theme: 'a', into: ['b', 'c'] }), ['b', 'c']))).toEqual(['review', 'd 0.4 review']);
  });
  test('comes in the order in which it did where nothing happened to any theme', () => {
    const as = assignment(suggest('a', 0.9));
    expect(countAssignment(as, asThemselves)).toBe(as);
  });
});

test('through a planted history every passage keeps its theme: a new one, one that splits, one that merges, one that sleeps for a year', () => {
  const at = (panel: string, seq: number, change: ThemeChange): ThemeEvent => ({ ...change, seq, panel });
  const log = [
    at('2025-03', 1, { kind: 'create', theme: 'n', name: 'New', definition: '' }),
    at('2025-06', 2, { kind: 'create', theme: 's1', name: 'S1', definition: '' }), at('2025-06', 3, { kind: 'create', theme: 's2', name: 'S2', definition: '' }),
    at('2025-06', 4, { kind: 'split', theme: 'a', into: ['s1', 's2'] }),
    at('2025-09', 5, merge('b', 'c')), at('2026-01', 6, { kind: 'rename', theme: 'd', name: 'Sleeps' }), at('2026-02', 7, merge('n', 'c'))
  ];
  const coded = ['a', 'b', 'c', 'd', 'n'];
  const now = (panel: string, events_: readonly ThemeEvent[] = log) => {
    const counting = readCounting(readRegistry(codebook, events_, panel));
    return coded.map((id) => { const { now: as, again } = countConfirmed([id], counting); return [...as, ...again.map((of) => `${of}?`)].join(); });
  };
  expect(now('2025-03')).toEqual(['a', 'b', 'c', 'd', 'n']);
  expect(now('2025-06')).toEqual(['a?', 'b', 'c', 'd', 'n']);
  expect(now('2025-09')).toEqual(['a?', 'c', 'c', 'd', 'n']);
  expect(now('2026-02')).toEqual(['a?', 'c', 'c', 'd', 'c']);
  // Whatever the order of the rows, and with later panels loaded or not: an earlier panel is as it was.
  expect(now('2025-09', [...log].reverse())).toEqual(now('2025-09'));
  expect(now('2025-06', log.slice(0, 4))).toEqual(now('2025-06'));
});
