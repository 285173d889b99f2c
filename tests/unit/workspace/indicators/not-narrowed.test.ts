import { expect, test } from 'vitest';
import { noFilters } from '$lib/store/filters';
import { notNarrowed } from '$lib/workspace/indicators/not-narrowed';

test('a filter of cases is said not to narrow what belongs to no case, a period what stands whatever the period', () => {
  const route = { ...noFilters, routes: ['999'] };
  const both = { ...route, suspects: ['officer'], from: '2025-01' };
  expect(notNarrowed(route, { cases: false, period: true })).toEqual({ words: 'The filter by route does not narrow this measure: what it counts belongs to no single case.', short: 'Not narrowed by route' });
  expect(notNarrowed(both, { cases: false, period: false })!.words).toMatch(/^The filters by period, route and what the suspect does for the police do not narrow this measure/);
  expect(notNarrowed({ ...noFilters, from: '2025-01' }, { cases: true, period: false })!.words).toContain('it counts what stands, whatever the period');
});

test('nothing is said where the filters in force touch the measure, or none is in force', () => {
  expect(notNarrowed({ ...noFilters, routes: ['999'], from: '2025-01' }, { cases: true, period: true })).toBeNull();
  expect(notNarrowed({ ...noFilters, from: '2025-01' }, { cases: false, period: true })).toBeNull();
  expect(notNarrowed(noFilters, { cases: false, period: false })).toBeNull();
});
