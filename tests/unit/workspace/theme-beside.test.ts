import { expect, test } from 'vitest';
import { setBeside } from '$lib/workspace/themes/theme-beside';
import type { ThemeBalance } from '$lib/store/queries/theme-figures';

const row = (split: ThemeBalance['split'], part: string, first_alone: number, second_alone: number): ThemeBalance => ({ split, part, cases: 40, first_alone, second_alone, both_shown: 3 });
const names = ['Too close', 'Too hard'] as const;

test('two themes that part company by the kind of slot: the part is named with its counts and those elsewhere', () => {
  const [slots, teams] = setBeside([row('slot', 'new', 18, 2), row('slot', 'update', 3, 15), row('team', 'district_cid', 9, 8), row('team', 'domestic_abuse_team', 12, 9)], names);
  // Fisher's exact test of 18, 2 against 3, 15 (R: fisher.test) gives 9e-6.
  expect(slots!.parts.map(({ id, apart }) => [id, apart])).toEqual([['new', 'first'], ['update', 'second']]);
  expect(slots!.words).toBe('The balance of the two differs by more than chance: under “New case” it leans to “Too close” (18 of 20 cases that show one alone, elsewhere 3 of 18).');
  expect(teams!.parts.map(({ apart }) => apart)).toEqual(['no', 'no']);
  expect(teams!.words).toBe('No sign that the balance of the two differs: teams differ by no more than chance.');
});

test('with few cases that show one alone nothing is said of a part, nor where too few are left elsewhere', () => {
  const [slots] = setBeside([row('slot', 'new', 4, 0), row('slot', 'update', 30, 10)], names);
  expect(slots!.parts.every(({ apart }) => apart === null)).toBe(true);
  expect(slots!.words).toContain('Too few cases show one of the two alone');
});

test('what stands before a change comes first, and a difference that one test in twenty of many would show is not claimed', () => {
  const model = setBeside([row('model', 'since', 5, 14), row('model', 'before', 16, 4)], names)[2]!;
  expect(model.parts.map(({ label, apart }) => [label, apart])).toEqual([['Before the change', 'first'], ['Since the change', 'second']]);
  expect(model.words).toContain('under “Before the change” it leans to “Too close” (16 of 20');
  // Alone its chance is .022; one of five, it is .11.
  const teams = setBeside(['district_cid', 'domestic_abuse_team', 'rasso_team', 'psd_team', 'other_force'].map((part, i) => row('team', part, i === 0 ? 12 : 9, i === 0 ? 3 : 11)), names)[1]!;
  expect(teams.parts[0]!.apart).toBe('no');
});
