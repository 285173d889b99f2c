import { expect, test } from 'vitest';
import { noFilters } from '$lib/store/filters';
import { anyFilter, filtersFromUrl, filtersIntoUrl } from '$lib/workspace/filters-in-url';

test('filters go into the address and come out the same, codes in order', () => {
  const filters = { ...noFilters, from: '2023-01', to: '2024-12', routes: ['999', '101'], caseTypes: ['both_police'] };
  const params = filtersIntoUrl(filters, new URLSearchParams('open=sample'));
  expect(params.toString()).toBe('open=sample&from=2023-01&to=2024-12&route=101.999&type=both_police');
  expect(filtersFromUrl(params)).toEqual({ ...filters, routes: ['101', '999'] });
});

test('anything in the address that is not a code or a month is left out', () => {
  expect(filtersFromUrl(new URLSearchParams("from=2023-13&to=May&route=a b.<script>.999;drop&type=''"))).toEqual(noFilters);
});

test('clearing every filter leaves an address without any', () => {
  expect(filtersIntoUrl(noFilters, new URLSearchParams('from=2023-01&route=999&open=sample')).toString()).toBe('open=sample');
  expect(anyFilter(noFilters)).toBe(false);
  expect(anyFilter({ ...noFilters, to: '2023-01' })).toBe(true);
});
