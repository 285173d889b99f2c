import { describe, expect, test } from 'vitest';
import type { ThemeEventRow } from '$lib/store/queries/theme-events';
import { earlierOf, readProposalSettings } from '$lib/workspace/proposals/proposal-settings';
import { nameProblem, nameProblems } from '$lib/workspace/themes/theme-naming';
import { largestCaseWords, sizeWords } from '$lib/workspace/proposals/proposal-words';
import { eventsOf, newThemeId, readThemes, shippedThemes } from '$lib/workspace/themes/theme-registry';

const row = (event_no: number, event: string, theme_id: string, more: Partial<ThemeEventRow> = {}): ThemeEventRow => ({ event_no, event_on: '2026-03-02', event, theme_id, other_theme_id: null, name: null, undoes: null, reason: null, ...more });
const detail = { theme: 'tracking-devices', kind: 'learning', definition: 'A device or an account is used to follow where someone is.', proposal: 'proposal N-1:0' } as const;

describe('the themes of a workspace', () => {
  test('are those of the codebook, then what people named; naming again what is there changes nothing', () => {
    const { active: themes, refused } = readThemes([row(1, 'create', 'late-to-panel', { name: 'Another name' }), row(2, 'create', 'tracking-devices', { name: 'Tracking devices' })], [detail]);
    expect(refused).toEqual([]);
    expect(themes.slice(0, -1)).toEqual(shippedThemes);
    expect(themes.at(-1)).toMatchObject({ id: 'tracking-devices', name: 'Tracking devices', kind: 'learning', definition: detail.definition });
  });

  test('a rename holds from then on, and a retired theme of people is no longer listed', () => {
    const { active: themes } = readThemes([row(1, 'rename', 'late-to-panel', { name: 'Heard late' }), row(2, 'create', 'tracking-devices', { name: 'Tracking devices' }), row(3, 'retire', 'tracking-devices')], [detail]);
    expect(themes.find(({ id }) => id === 'late-to-panel')?.name).toBe('Heard late');
    expect(themes).toHaveLength(shippedThemes.length);
  });

  test('the rows of one split are one event, and a merger without its other theme is none', () => {
    const rows = [row(1, 'split', 'a', { other_theme_id: 'b' }), row(2, 'split', 'a', { other_theme_id: 'c' }), row(3, 'merge', 'b')];
    expect(eventsOf(rows, [])).toEqual([{ seq: 1, panel: '2026-03', kind: 'split', theme: 'a', into: ['b', 'c'] }]);
  });

  test('an id is six letters by chance, and never used twice', () => {
    // 0, 25, 26 and 255 (255 = 9 × 26 + 21): a, z, a, v.
    const draws = [[0, 25, 26, 255, 0, 1], [0, 25, 26, 255, 0, 1], [1, 1, 1, 1, 1, 1]];
    const random = () => Uint8Array.from(draws.shift()!);
    expect(newThemeId(new Set(), random)).toBe('named-azavab');
    expect(newThemeId(new Set(['named-azavab']), random)).toBe('named-bbbbbb');
    expect(newThemeId(new Set())).toMatch(/^named-[a-z]{6}$/);
  });
});

describe('what settings hold of proposals', () => {
  test('is read back as it was written, and what is of another form is left out', () => {
    const dismissed = { id: 'proposal N-2:0', passageIds: ['N-2:0', 'N-3:4'], reason: 'mixed', on: '2026-03-02' } as const;
    const settings = { named: [detail], dismissed: [dismissed] };
    expect(readProposalSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    expect(readProposalSettings({ named: [{ ...detail, kind: 'other' }, null], dismissed: [{ ...dismissed, passageIds: [1] }, { ...dismissed, reason: 'because' }] })).toEqual({ named: [], dismissed: [] });
    expect(readProposalSettings(undefined)).toEqual({ named: [], dismissed: [] });
    expect(earlierOf(settings)).toEqual([{ id: dismissed.id, passageIds: dismissed.passageIds, dismissed: true }]);
  });
});

describe('naming a theme', () => {
  const good = { name: 'Tracking devices', definition: 'A device is used to follow where someone is.', kind: 'learning' } as const;
  // The screening is loaded when it is first needed.
  const loading = 60_000;
  test('takes a name, a definition and a passage', async () => expect(await nameProblems(good, 1, readThemes([], []).names)).toEqual({}), loading);
  test('refuses what is missing, used, too long or may identify someone, each at its field', async () => {
    expect(Object.keys(await nameProblems({ ...good, name: ' ', definition: '' }, 0, []))).toEqual(['name', 'definition', 'passages']);
    expect((await nameProblems({ ...good, name: shippedThemes[0]!.name.toUpperCase() }, 1, readThemes([], []).names)).name).toMatch(/already/);
    expect(Object.keys(await nameProblems({ ...good, name: '\u200b !!!', definition: '???' }, 1, []))).toEqual(['name', 'definition']);
    expect((await nameProblems({ ...good, definition: 'Call Sarah Thompson on 07700 900123.' }, 1, [])).definition).toMatch(/may identify someone/);
    expect((await nameProblems({ ...good, definition: 'x'.repeat(301) }, 1, [])).definition).toMatch(/^301 characters/);
  }, loading);
});

describe('a name that a theme has or has had', () => {
  const delay = 'Delay, drift and changes of investigator';
  const rename = row(1, 'rename', 'investigation-delay', { name: 'Delay and drift' });
  const held = (...more: ThemeEventRow[]) => readThemes([rename, ...more], []).names;
  test('is refused to another, with whose it was, and is free to its own theme and once it was taken back', async () => {
    expect(await nameProblem(delay.toUpperCase(), held(), 'conflict-of-interest')).toBe('This was the name of “Delay and drift” before. Give another.');
    expect(await nameProblem('Delay and drift', held(), 'conflict-of-interest')).toBe('A theme has this name already. Give another.');
    expect(await nameProblem('Delay and drift', held(), 'investigation-delay')).toBe('It has this name already. Give another.');
    expect(await nameProblem(' delay  and\u200b drift', held(), 'conflict-of-interest')).toBe('A theme has this name already. Give another.');
    expect(await nameProblem(delay, held(), 'investigation-delay')).toBe('');
    expect(await nameProblem('Delay and drift', held(row(2, 'undo', 'investigation-delay', { undoes: 1 })), 'conflict-of-interest')).toBe('');
    expect(await nameProblem('Delay and drift', held(row(2, 'retire', 'investigation-delay')))).toBe('A theme that is retired has this name already. Give another.');
  }, 60_000);
});

describe('a proposal in words', () => {
  const text = (passage: string, case_ref: string, panel: string) => ({ passage, note: 'N', case_ref, panel, body: '', themes: '' });
  const texts = [text('a', 'A', '2026-01-01'), text('b', 'A', '2026-01-01'), text('c', 'B', '2026-03-01')];
  test('says passages, cases and the panels between which it was said', () => expect(sizeWords({ texts, cases: 2 })).toBe('3 passages of 2 cases, January 2026 to March 2026 (2 panels).'));
  test('says how much one case makes of it, where a case says it more than once', () => {
    expect(largestCaseWords(texts)).toBe('The largest case makes 2 of the 3 passages.');
    expect(largestCaseWords(texts.slice(1))).toBeNull();
  });
});
