import { expect, test } from 'vitest';
import { noFilters } from '$lib/store/filters';
import { caseFiltersInWords, filterWords, lookedBackOn, outOfViewWords, partInWords, viewInWords } from '$lib/workspace/filter-words';

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

const span = { first_month: '2020-06-01', last_month: '2026-11-01' };

test('what is in view is said beside what is loaded, with the month at its end that is not over', () => {
  expect(viewInWords({ ...noFilters, from: '2025-12', routes: ['999'] }, span, '2026-11-26')).toEqual(['In view: December 2025 to November 2026; route: 999 call.', 'November 2026 is not over: it is drawn and not judged.']);
  // The part alone, beside a finding that holds no running month.
  expect(partInWords({ ...noFilters, routes: ['999'] }, span)).toBe('In view: route: 999 call.');
  expect(partInWords(noFilters, span)).toBe('');
  // All of it, and the month over: nothing to say. Nor where the period in view ends before.
  expect(viewInWords(noFilters, span, '2026-11-30')).toEqual([]);
  expect(viewInWords({ ...noFilters, to: '2026-10' }, span, '2026-11-26')).toEqual(['In view: June 2020 to October 2026.']);
});

test('months looked back on are no more than there are', () => {
  expect(lookedBackOn(noFilters, span)).toBe('the last 12 months that are settled');
  expect(lookedBackOn({ ...noFilters, from: '2025-12' }, span)).toBe('the last 12 months in view that are settled');
  // July to November 2026 are 5.
  expect(lookedBackOn({ ...noFilters, from: '2026-07' }, span)).toBe('what is settled of the 5 months in view');
  // What is asked for beyond the last month is not there.
  expect(lookedBackOn({ ...noFilters, from: '2026-07', to: '2030-01' }, span)).toBe('what is settled of the 5 months in view');
  expect(lookedBackOn(noFilters, { first_month: '2024-01-01', last_month: '2024-01-01' })).toBe('the one month of the data');
});

test('a change is in view from the first day of the first month to the last of the last', () => {
  const period = { ...noFilters, from: '2025-10', to: '2026-03' };
  expect(['2025-09-30', '2025-10-01', '2026-03-31', '2026-04-01'].map((day) => outOfViewWords(day, period) === null)).toEqual([false, true, true, false]);
  expect(outOfViewWords('1999-01-01', noFilters)).toBeNull();
  expect(outOfViewWords('2025-09-30', period)).toBe('The date lies outside the period in view, so nothing can be set before and after it.');
});
