import { expect, test } from 'vitest';
import { emptyMapping } from '$lib/intake/mapping/mapping';
import { MappingChoices } from '$lib/workspace/mapping-choices.svelte';

const sheet = [{ file: 'a.xlsx', table: 'cases', headings: [{ heading: 'Case no', at: 0, column: null, because: 'nothing' as const }, { heading: 'Colour', at: 1, column: null, because: 'nothing' as const }] }];
const value = [{ vocabulary: 'yes_no', column: 'children_present', value: 'ja', count: 2, code: null }];

test('what a person confirmed is filled in the next time, and said to be', () => {
  const first = new MappingChoices();
  first.ask(sheet, value);
  expect(first.remembered).toEqual({ before: 0, all: 3 });
  first.setHeading('cases/case_no', 'case_ref');
  first.setHeading('cases/colour', '');
  first.setValue('yes_no/ja', 'yes');
  const confirmed = first.confirm();
  expect(confirmed).toEqual({ headings: new Map([['cases/case_no', 'case_ref'], ['cases/colour', null]]), values: new Map([['yes_no/ja', 'yes']]) });

  const next = new MappingChoices();
  next.recall(confirmed);
  next.ask(sheet, value);
  expect([next.headingFor('cases/case_no'), next.headingFor('cases/colour'), next.valueFor('yes_no/ja')]).toEqual(['case_ref', '', 'yes']);
  expect(next.remembered).toEqual({ before: 3, all: 3 });
});

test('what is undecided is not remembered, and a workspace that is closed takes its mapping with it', () => {
  const choices = new MappingChoices();
  choices.ask(sheet, []);
  expect(choices.confirm()).toEqual({ headings: new Map(), values: new Map() });
  choices.setHeading('cases/case_no', 'case_ref');
  choices.confirm();
  choices.recall(emptyMapping);
  choices.ask(sheet, []);
  expect(choices.headingFor('cases/case_no')).toBe('?');
  expect(choices.remembered.before).toBe(0);
});
