import { describe, expect, test } from 'vitest';
import { themeRules } from '$lib/model/eligibility';
import { measuresByName } from '$lib/model/theme-measures';
import { asThemselves } from '$lib/themes/registry/counting';
import { becameWords, leftWords, mergeWords, renameWords, retireWords, splitWords } from '$lib/workspace/themes/theme-change-words';

const carried = { confirmed: 12, found: 3, both: 2, cases: 9, first_panel: '2024-03-01', last_panel: '2026-05-01', shown: 8, eligible: 40, shown_after: 15, eligible_after: 90 };
const one = { confirmed: 1, found: 0, both: 1, cases: 1, first_panel: '2024-03-01', last_panel: '2024-03-01', shown: 8, eligible: 40, shown_after: 8, eligible_after: 40 };
const none = { confirmed: 0, found: 0, both: 0, cases: 0, first_panel: null, last_panel: null, shown: 0, eligible: 40, shown_after: 0, eligible_after: 40 };
const theme = { id: 'late-to-panel', name: 'Late' };
const today = '2026-11-05';

describe('before a theme is changed', () => {
  test('a merger says how many passages will count as the other, from which panel, and that nothing coded is rewritten', () => {
    expect(mergeWords(theme, { id: 'evidence-not-secured', name: 'Delay' }, carried, today)).toBe('From today, 5 Nov 2026, 12 coded passages of 9 cases since the panel of Mar 2024 (2 of them carry both, and count once) and 3 passages that the engine found will count as “Delay”, whatever the panel. “Late” is listed no more, and what the engine finds of it is suggested as “Delay”. In all months “Delay” is seen in 8 of 40 eligible cases with notes; then in 15 of 90, for it is counted of every case in which either could arise. The name of “Delay” and what it says it counts stay as they are: see whether they still fit. Nothing that was coded is rewritten, and Undo, on this page, takes it back.');
    expect(mergeWords(theme, { id: 'evidence-not-secured', name: 'Delay' }, one, today)).toContain('1 coded passage of 1 case of the panel of Mar 2024 (1 of them carries both, and counts once) will count as “Delay”');
    expect(mergeWords(theme, { id: 'evidence-not-secured', name: 'Delay' }, none, today)).toContain('“Late” counts as “Delay”; no passage carries it yet.');
  });
  test('a split and a retirement say what becomes of the coded passages, one or many', () => {
    expect(splitWords(theme, carried, today)).toContain('come back into Review: each stays under the old name');
    expect(splitWords(theme, one, today)).toContain('comes back into Review: it stays under the old name');
    expect(retireWords(theme, one, today)).toContain('1 coded passage of 1 case of the panel of Mar 2024 keeps it, and stays on this page.');
    expect(retireWords(theme, none, today)).toContain('No passage is coded with it.');
  });
  test('a merger says what becomes of a measure: of Q18, which counts both, they are one; of Q9b, which counts one of them, it follows or grows', () => {
    const [barrier, other, delay] = [{ id: 'confidentiality-breach', name: 'Who knew' }, { id: 'conflict-of-interest', name: 'Conflict' }, { id: 'investigation-delay', name: 'Delay' }];
    expect(mergeWords(barrier, other, none, today)).toContain('The measure Q18 counts the two apart, and will count both under “Conflict”, not apart. Nothing');
    expect(mergeWords(delay, theme, none, today)).toContain('The measure Q9b counts “Delay” by name, and will count “Late” in its stead, with all its cases. Nothing');
    expect(mergeWords(barrier, delay, none, today)).toContain('The measure Q18 counts “Who knew” by name, and will count “Delay” in its stead, with all its cases. The measure Q9b counts “Delay” by name, and will count this with it. Nothing');
  });
  test('a rename says which measure keeps a name of its own, where one counts the theme', () => {
    expect(renameWords({ id: 'investigation-delay' }, today)).toContain('The measure Q9b, which counts it, keeps a name of its own, and says on its page that the theme was renamed. Undo');
    expect(renameWords(theme, today)).toContain('nothing is coded or counted otherwise. Undo');
  });
  test('a measure that counts the theme by name is named', () => {
    expect(retireWords({ id: 'investigation-delay', name: 'Delay' }, none, today)).toContain('The measure Q9b counts it by name, and will count it no more.');
    const merged = { ...asThemselves, merged: new Map([['investigation-delay', 'late-to-panel']]) };
    expect(retireWords(theme, none, today, merged)).toContain('The measure Q9b counts it by name, and will count it no more.');
    expect(mergeWords(theme, { id: 'confidentiality-breach', name: 'Who knew' }, none, today, merged)).toContain('The measure Q9b counts “Late” by name, and will count “Who knew” in its stead');
  });
});

test('afterwards: what it became, and what still stands under its name', () => {
  expect(becameWords({ state: 'merged' }, ['A'], today)).toBe('Merged on 5 Nov 2026: what was coded with it counts as “A” now.');
  expect(becameWords({ state: 'split' }, ['A', 'B'], null)).toBe('Split into “A” and “B”.');
  expect(leftWords({ state: 'split', followers: ['a', 'b'] }, one)).toBe('1 coded passage of 1 case of the panel of Mar 2024 still stands under its name, and waits in Review to be read again.');
  expect(leftWords({ state: 'retired', followers: [] }, carried)).toBe('12 coded passages of 9 cases since the panel of Mar 2024 keep it.');
  expect(leftWords({ state: 'merged', followers: ['a'] }, none)).toBe('');
});

test('the measures that count a theme by name are those whose SQL says so', () => {
  const files = import.meta.glob('/src/lib/store/indicators/**/*.sql', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
  const named = Object.entries(files).flatMap(([path, sql]) => Object.keys(themeRules).filter((id) => sql.includes(`'${id}'`)).map((id) => `${id} ${path.split('/').at(-1)!.replace('.sql', '')}`));
  expect(named.sort()).toEqual(Object.keys(themeRules).flatMap((id) => measuresByName(id).map((measure) => `${id} ${measure.toLowerCase()}`)).sort());
});
