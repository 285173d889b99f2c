import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { blocksOf, themesTable } from '$lib/workspace/briefing/briefing-drafts';
import { briefingMeasures } from '$lib/workspace/briefing/briefing-measures';

test('a theme that a person named is told beside those of the codebook; one that is not listed is left out, whatever is counted of it', () => {
  const listed = [{ id: 'late-to-panel', name: 'Late', kind: 'learning' as const }, { id: 'tracking', name: 'Devices that track', kind: 'learning' as const }, { id: 'early-soo-contact', name: 'Early', kind: 'good-practice' as const }];
  const counted = ['late-to-panel', 'tracking', 'part', 'early-soo-contact'].map((theme) => ({ theme, events: 12, of: 40 }));
  const table = themesTable('learning', 'Themes', counted, blocksOf({ first: '2026-01', last: '2026-06' }, false, []), listed, () => 'any');
  expect(table.shape === 'proportions' && table.rows.lines.map(({ id, label }) => [id, label])).toEqual([['late-to-panel', 'Late'], ['tracking', 'Devices that track']]);
});

test('a measure that the briefing holds true of a case only where all its dues are says on its page that a longer period means fewer', () => {
  const several = briefingMeasures.filter(({ month }) => month === null);
  expect(several.map(({ id }) => id)).toEqual(['P10', 'Q22', 'Q22b', 'Q16']);
  for (const { id } of several) expect(indicatorNamed(id).caveat, id).toContain('a longer period means fewer such cases');
});
