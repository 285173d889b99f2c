import { expect, test } from 'vitest';
import { headingKey, valueKey } from '$lib/intake/mapping/mapping';
import { readMapping, writeMapping } from '$lib/workspace/mapping-settings';

const mapping = {
  headings: new Map<string, string | null>([[headingKey('cases', 'Case no'), 'case_ref'], [headingKey('cases', 'Fancy column'), null]]),
  values: new Map([[valueKey('rank_band', 'Ch. Insp.'), 'inspector_plus_or_equivalent']])
};

test('a mapping comes back from settings as it was, through JSON', () => {
  expect(readMapping(JSON.parse(JSON.stringify(writeMapping(mapping))))).toEqual(mapping);
});

test('what names no table, column, list or code of the dictionary is left out, and so is any other form', () => {
  const settings = {
    headings: [['cases/case_no', 'no_such_column'], ['nowhere/x', 'case_ref'], ['cases/a', 7], ['cases/b'], 'cases/c', [`cases/${'x'.repeat(300)}`, 'case_ref'], ['cases/good', 'case_ref']],
    values: [['rank_band/x', 'no_such_code'], ['__proto__/x', 'yes'], ['constructor/x', 'yes'], ['yes_no/ja', 'yes']]
  };
  expect(readMapping(settings)).toEqual({ headings: new Map([['cases/good', 'case_ref']]), values: new Map([['yes_no/ja', 'yes']]) });
  for (const other of [null, undefined, 'x', 7, [], { headings: {}, values: 'x' }]) expect(readMapping(other)).toEqual({ headings: new Map(), values: new Map() });
});

test('a prototype key in settings stays a plain entry and changes nothing', () => {
  const settings = JSON.parse('{"__proto__":{"polluted":1},"headings":[["cases/__proto__","case_ref"]],"values":[]}') as unknown;
  expect([...readMapping(settings).headings]).toEqual([['cases/__proto__', 'case_ref']]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
