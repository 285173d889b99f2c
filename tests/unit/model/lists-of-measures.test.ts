import { expect, test } from 'vitest';
import codebook from '../../../data/themes/codebook.json';
import { wasAsked } from '$lib/model/asked-beforehand';
import { indicatorNamed, indicators } from '$lib/model/indicators';
import { measuresOfTheme, themesWithMeasures } from '$lib/model/theme-measures';
import { vocabularies } from '$lib/model/vocabularies';

test('every theme with measures is one of the codebook, and each of its measures a series of months', () => {
  const known = codebook.themes.map(({ id }) => id);
  expect(themesWithMeasures.filter((theme) => !known.includes(theme))).toEqual([]);
  expect(themesWithMeasures.flatMap(measuresOfTheme).filter((id) => indicatorNamed(id).shape !== 'series')).toEqual([]);
  expect(measuresOfTheme('work-contact-misuse')).toEqual(['P11c', 'P11b']);
});

test('what was asked beforehand is asked of kinds of change that there are, of fourteen measures in all, and of a policy nothing', () => {
  const pairs = vocabularies.intervention_kind.flatMap(({ code }) => indicators.filter(({ id }) => wasAsked(code, id)).map(({ id, shape }) => `${code} ${id} ${shape}`));
  expect(pairs.length).toBe(14);
  expect(pairs.filter((pair) => !pair.endsWith(' series') || pair.startsWith('policy'))).toEqual([]);
  expect(pairs).toContain('team_model P14 series');
});
