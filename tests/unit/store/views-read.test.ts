import { expect, test } from 'vitest';
import { viewsRead } from '$lib/store/views-read';
import { withViews } from '$lib/store/views-shown';

test('a view that is read through another is named too, before it', () => {
  expect(viewsRead('select * from conduct_after_no_charge')).toEqual(['workforce_kinds', 'matters_so_far', 'conduct_matters', 'crime_strands', 'conduct_strands', 'case_strands', 'conduct_after_no_charge']);
  expect(viewsRead('select * from cases')).toEqual([]);
});

test('a name in a comment reads nothing', () => {
  expect(viewsRead('-- as updates_due does\nselect 1 as one')).toEqual([]);
});

test('what is shown goes on with the rules, each under its name and with what its rows are', () => {
  const shown = withViews('-- One row per case.\nselect case_ref from updates_due\n');
  expect(shown).toMatch(/^-- One row per case\.\nselect case_ref from updates_due\n\n-- View working_days:\n/);
  expect(shown).toContain('-- View updates_due:\n-- One row per update to a victim, with the day on which it was due.');
  expect(shown).toContain("case when cases.enhanced_rights = 'yes' then 1 else 5 end");
  expect(shown).not.toContain('create or replace');
});
