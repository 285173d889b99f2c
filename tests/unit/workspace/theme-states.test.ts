import { describe, expect, test } from 'vitest';
import type { ThemeRecent } from '$lib/store/queries/theme-recent';
import { agreementView, alphaWords } from '$lib/workspace/themes/theme-agreement';
import { spreadWords, themeStates } from '$lib/workspace/themes/theme-states';

const recent = (theme: string, recent_cases: number, before_cases: number, more: Partial<ThemeRecent> = {}): ThemeRecent =>
  ({ theme, recent_eligible: 20, recent_cases, recent_coded: 20, recent_panels: 2, before_eligible: 60, before_cases, passages: 9, largest_case: 3, ...more });
const stateOf = (...rows: ThemeRecent[]) => themeStates(rows).states.find(({ theme }) => theme === rows[0]!.theme)?.state;

describe('what is new and what has gone quiet', () => {
  test('five of the last 20 against one of 60 before is emerging, in words', () => {
    // Fisher's exact test of [[5, 15], [1, 59]]: p = .0034.
    const [first] = themeStates([recent('late-to-panel', 5, 1)]).states;
    expect([first!.state, first!.words]).toEqual(['emerging', 'emerging: 5 of the last 20 eligible cases, 1 of 60 before']);
    expect(first!.adjusted).toBeCloseTo(0.0034, 3);
  });

  test('the more themes are looked at, the more one must stand out', () => {
    const level = ['investigation-delay', 'conflict-of-interest', 'victim-not-updated', 'primary-perpetrator', 'support-not-offered', 'protective-orders', 'partner-challenge', 'early-soo-contact', 'tailored-support', 'position-of-power', 'over-empathy-victim', 'sympathy-suspect', 'evidence-not-secured', 'children-safeguarding', 'career-impact-fear'].map((theme) => recent(theme, 5, 15));
    expect(stateOf(recent('late-to-panel', 5, 1), ...level)).toBeNull();
  });

  test('one panel, or two cases, is no emergence', () => {
    expect(stateOf(recent('late-to-panel', 5, 1, { recent_panels: 1 }))).toBeNull();
    expect(stateOf(recent('late-to-panel', 2, 0, { before_eligible: 400 }))).toBeNull();
  });

  test('dormant is none of the last 20 after 25 of 60, and only where a person read the newest', () => {
    expect(stateOf(recent('late-to-panel', 0, 25))).toBe('dormant');
    const unread = themeStates([recent('late-to-panel', 0, 25, { recent_coded: 9 })]);
    expect([unread.states[0]!.state, unread.basis.includes('only where a person has read')]).toEqual([null, true]);
  });

  test('18 of 80 before and none of the last 20 is no sign that a theme goes on as before, and the title does not say so', () => {
    // Fisher's exact test of [[0, 20], [18, 62]]: p = .020; among 20 themes it is no discovery.
    const rows = [recent('strands-out-of-step', 0, 18, { before_eligible: 80 }), ...['investigation-delay', 'conflict-of-interest', 'victim-not-updated', 'primary-perpetrator', 'support-not-offered', 'protective-orders', 'partner-challenge', 'early-soo-contact', 'tailored-support'].map((theme) => recent(theme, 5, 15))];
    const { title, basis } = themeStates(rows);
    expect(title).toMatch(/^None of \d+ themes can be told to be more or less frequent in its last 20 cases than before$/);
    expect(basis).toContain('a theme that ended earlier, or fades slowly');
  });

  test('too few cases are said to be too few', () => expect(themeStates([recent('late-to-panel', 5, 1, { recent_eligible: 19 })])).toEqual({ states: [], title: expect.stringMatching(/^Too few cases/) as string, basis: expect.stringMatching(/^Too few cases/) as string }));

  test('a theme that follows a split does not emerge while its passages wait', () => {
    const rows = [recent('late-to-panel', 8, 0), recent('investigation-delay', 2, 6)];
    const named = (undecided?: ReadonlySet<string>) => themeStates(rows, undecided && { undecided }).states.flatMap(({ theme, state }) => (state ? [theme] : []));
    expect([named(), named(new Set(['late-to-panel']))]).toEqual([['late-to-panel'], []]);
    expect(themeStates(rows, { undecided: new Set(['late-to-panel']) }).basis).toContain('1 theme is looked at together');
    expect(themeStates(rows, { undecided: new Set(['late-to-panel']) }).basis).toMatch(/1 theme that follows a split is left out until the passages that wait are decided\.$/);
  });

  test('a theme that was named here does not emerge: nobody looked for it before', () => {
    const rows = [recent('late-to-panel', 8, 0), recent('investigation-delay', 2, 6)];
    const { states, basis } = themeStates(rows, { namedHere: new Set(['late-to-panel']) });
    expect(states.map(({ theme, state }) => [theme, state])).toEqual([['investigation-delay', null]]);
    expect(basis).toMatch(/ 1 theme named in this workspace is left out: nobody looked for it while the earlier notes were read\.$/);
  });

  test('one case said three times is told from three cases', () => {
    expect(spreadWords(recent('late-to-panel', 1, 0, { passages: 3, largest_case: 3 }))).toBe('3 passages in 1 case.');
    expect(spreadWords(recent('late-to-panel', 2, 1, { passages: 6, largest_case: 3 }))).toBe('6 passages in 3 cases; the case with most has 3 (50%).');
  });
});

describe('two coders', () => {
  const coded = (first_themes: string, second_themes: string, times: number) => Array.from({ length: times }, (_, i) => ({ passage: `${first_themes}${second_themes}${i}`, first_themes, second_themes }));

  test('agree in full where both always give the same', () => {
    const view = agreementView([...coded('late-to-panel', 'late-to-panel', 6), ...coded('investigation-delay', 'investigation-delay', 6), ...coded('', '', 50)]);
    expect([view.passages, view.units]).toEqual([62, 12]);
    expect(view.rows.map(({ theme, both, either, verdict }) => [theme, both, either, verdict])).toEqual([['investigation-delay', 6, 6, 'firm'], ['late-to-panel', 6, 6, 'firm']]);
    expect(view.rows[0]!.alpha?.estimate).toBe(1);
  });

  test('under five passages the counts stand alone', () => {
    const [row] = agreementView([...coded('late-to-panel', '', 2), ...coded('late-to-panel', 'late-to-panel', 2)]).rows;
    expect(row).toMatchObject({ both: 2, either: 4, alpha: null, verdict: 'too few to say' });
    expect(alphaWords(row!.alpha)).toBe('–');
  });

  test('who never agree are below chance', () => {
    const view = agreementView([...coded('late-to-panel', 'investigation-delay', 6), ...coded('investigation-delay', 'late-to-panel', 6)]);
    expect(view.rows[0]!.alpha!.estimate).toBeLessThan(0);
    expect(view.rows[0]!.verdict).toMatch(/^weak/);
  });

  test('an α below nought has a minus sign, and one that rounds to nought has none', () => {
    expect(alphaWords({ estimate: -0.052, lower: -0.084, upper: -0.004 })).toBe('−0.05 (−0.08 to 0.00)');
    expect(alphaWords({ estimate: 0.914, lower: 0.78, upper: 1 })).toBe('0.91 (0.78 to 1.00)');
  });
});
