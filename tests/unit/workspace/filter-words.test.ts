import { expect, test } from 'vitest';
import { noFilters } from '$lib/store/queries/set-filters';
import { caseFiltersInWords, filterWords } from '$lib/workspace/filter-words';

test('filters in force are one line of words, codes by their labels', () => {
  expect(filterWords({ ...noFilters, from: '2025-08', routes: ['999'], caseTypes: ['both_police', 'police_victim_only'] }, '2020-06', '2026-09'))
    .toMatch(/^Only part of what is loaded: August 2025 to September 2026; route: 999 .*; who works for the police: .+ or .+\.$/);
  expect(filterWords({ ...noFilters, to: '2024-12' }, '2020-06', '2026-09')).toBe('Only part of what is loaded: June 2020 to December 2024.');
  expect(filterWords({ ...noFilters, regimes: ['triaged'], complexity: [], suspects: [] }, '', '')).toBe('Only part of what is loaded: way of choosing cases: Triaged cases.');
});

test('filters of cases are named for a page that is only in part of some cases', () => {
  expect(caseFiltersInWords({ ...noFilters, from: '2025-08', routes: ['999'] })).toBe('filter by route');
  expect(caseFiltersInWords({ ...noFilters, routes: ['999'], complexity: ['both_police'], regimes: ['triaged'] })).toBe('filters by route, complexity and way of choosing cases');
  expect(caseFiltersInWords({ ...noFilters, to: '2025-08' })).toBe('');
});

test('without a filter there is nothing to say', () => {
  expect(filterWords(noFilters, '2020-06', '2026-09')).toBe('');
});
