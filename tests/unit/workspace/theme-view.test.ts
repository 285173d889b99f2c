import { expect, test } from 'vitest';
import { markDrivers, rateWords, themesView } from '$lib/workspace/themes/theme-view';

const coverage = { slots: 12, cases: 8, notes: 6, cases_with_notes: 6, passages: 40, coded_passages: 30, review_passages: 2, last_coded_panel: '2026-04-01', coded_to: '2026-04-01', left_before: 0, notes_after: 2, coded_after: 0 };
const months = [{ panel: '2026-05-01', status: 'held', cases: 4, cases_with_notes: 3 }, { panel: '2026-06-01', status: 'cancelled', cases: 0, cases_with_notes: 0 }];

test('a theme carries its rate of eligible cases, 3 of 6 = 50%, and a cell for every month', () => {
  const view = themesView(
    [{ theme: 'victim-not-updated', eligible_cases: 6, cases: 3, confirmed_cases: 2, review_cases: 1, read_cases: 3, last_panel: '2026-05-01' }],
    [{ panel: '2026-05-01', theme: 'victim-not-updated', confirmed_cases: 1, suggested_cases: 1 }], coverage, months
  );
  const theme = view.themes[0]!;
  expect(theme.rate!.estimate).toBe(0.5);
  // A person has read half of them: the share is none of the app alone.
  expect(theme.byApp).toBe(false);
  expect(theme.panels).toEqual([{ month: '2026-05', confirmed: 1, suggested: 1 }, { month: '2026-06', confirmed: 0, suggested: 0 }]);
  expect(theme.eligibleWords).toBe('cases with a victim who works for the police');
  expect(view.basis).toContain('6 of the 8 cases heard (75%)');
  expect(view.basis).toContain('A person has coded the notes up to April 2026; the others are read by the engine alone');
});

test('coding a later panel first does not make the earlier one read', () => {
  const { basis } = themesView([], [], { ...coverage, coded_to: '2026-06-01', last_coded_panel: '2026-09-01', left_before: 18, notes_after: 34, coded_after: 7 }, months);
  expect(basis).toContain('A person has coded the notes up to June 2026 (18 passages there still wait for an answer) and 7 of the 34 later ones, the newest of September 2026; the others are read by the engine alone, which misses themes.');
  expect(themesView([], [], { ...coverage, coded_to: null, coded_passages: 3, notes_after: 34, coded_after: 0 }, months).basis).toContain('3 passages are decided by a person, and in every note more passages wait');
  expect(themesView([], [], { ...coverage, coded_to: null, last_coded_panel: '2026-09-01', notes_after: 34, coded_after: 7 }, months).basis).toContain('A person has coded 7 of the 34 notes, the newest of September 2026; the others');
});

test('what a person coded under a theme that was split since is told from what nobody has answered', () => {
  const again = ['p1', 'p1', 'p2', 'p3'].map((passage, i) => ({ theme: `t${i}`, passage, case_ref: 'A', panel: passage === 'p3' ? '2026-07-01' : '2026-06-01' }));
  const basis = (left_before: number) => themesView([], [], { ...coverage, coded_to: '2026-06-01', left_before }, months, again).basis;
  // p1 stands twice, and p3 is later than what is coded.
  expect(basis(5)).toContain('(5 passages there still wait for an answer, 2 of them coded under a theme that was split since)');
  expect(basis(2)).toContain('(2 passages there still wait for an answer, coded under a theme that was split since)');
});

test('without slots nobody can say how many cases were heard, and no share of none is shown', () => {
  const { basis } = themesView([], [], { ...coverage, cases: 0, cases_with_notes: 2 }, months);
  expect(basis).toMatch(/^Notes are held for 2 cases; how many were heard only the table of slots can say\./);
});

test('a theme that the codebook does not hold is not shown under a made-up name', () => {
  expect(themesView([{ theme: 'unknown-theme', eligible_cases: 6, cases: 3, confirmed_cases: 2, review_cases: 1, read_cases: 3, last_panel: null }], [], coverage, months).themes).toEqual([]);
});

test('a share that is a floor has no interval', () => {
  expect(rateWords({ estimate: 0.044, lower: 0.02, upper: 0.09 }, true)).toBe('at least 4%');
  expect(rateWords({ estimate: 0, lower: 0, upper: 0.02 }, true)).toBe('none so far');
  expect(rateWords({ estimate: 0.044, lower: 0.02, upper: 0.09 })).toBe('4% (2% to 9%)');
});

test('without an eligible case there is no rate, not a rate of nought', () => {
  expect(rateWords(null)).toBe('no eligible case');
});

test('driving words are marked where they stand; words that pull away, overlaps and nonsense are not', () => {
  const text = 'Emailed at work, boss copied.';
  expect(markDrivers(text, '0-7:0.9;11-15:0.4;8-10:-0.5;12-20:0.2;90-99:1;x')).toEqual([
    { text: 'Emailed', driving: true }, { text: ' at ', driving: false }, { text: 'work', driving: true }, { text: ', boss copied.', driving: false }
  ]);
  expect(markDrivers(text, null)).toEqual([{ text, driving: false }]);
  expect(markDrivers(text, '0-7:0.9').map((part) => part.text).join('')).toBe(text);
});
