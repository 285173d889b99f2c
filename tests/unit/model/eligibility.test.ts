import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eligibilityRows, ruleOf, themeRules, widestRule } from '$lib/model/eligibility';

const codebook = JSON.parse(readFileSync(new URL('../../../data/themes/codebook.json', import.meta.url), 'utf8')) as { themes: { id: string }[] };

test('every theme of the codebook has a rule, and no rule is for a theme that is not there', () => {
  expect(Object.keys(themeRules).sort()).toEqual(codebook.themes.map(({ id }) => id).sort());
});

test('themes about a police victim need one; a theme that a person adds is open to every case', () => {
  expect(ruleOf('work-contact-misuse')).toBe('police_victim');
  expect(ruleOf('sympathy-suspect')).toBe('police_suspect');
  expect(ruleOf('named-yesterday')).toBe('any');
});

test('rows come in the order of the ids whatever the order asked', () => {
  expect(eligibilityRows(['late-to-panel', 'conflict-of-interest']).map(({ theme_id }) => theme_id)).toEqual(['conflict-of-interest', 'late-to-panel']);
});

test('a rule as wide as several: one side is wider than both sides at once, and either side is every case', () => {
  expect(widestRule(['both_police', 'police_victim'])).toBe('police_victim');
  expect(widestRule(['police_suspect', 'police_victim'])).toBe('any');
  expect(widestRule(['police_suspect', 'police_suspect'])).toBe('police_suspect');
  expect(widestRule(['both_police'])).toBe('both_police');
});
