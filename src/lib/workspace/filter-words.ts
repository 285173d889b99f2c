import { listWords } from '$lib/model/list-words';
import { monthLabel } from '$lib/model/months';
import { labelOf, type VocabularyName } from '$lib/model/vocabularies';
import type { Filters } from '$lib/store/queries/set-filters';

type Listed = Exclude<keyof Filters, 'from' | 'to'>;
const lists: readonly { readonly field: Listed; readonly name: string; readonly terms: VocabularyName }[] = [
  { field: 'routes', name: 'route', terms: 'referral_route' },
  { field: 'caseTypes', name: 'who works for the police', terms: 'case_type' },
  { field: 'complexity', name: 'complexity', terms: 'complexity_flag' },
  { field: 'regimes', name: 'way of choosing cases', terms: 'selection_regime' },
  { field: 'suspects', name: 'what the suspect does for the police', terms: 'workforce_type' }
];

/** Names of the filters in force, in words: "period", "route". */
export function filtersInForce(filters: Filters): { readonly period: readonly string[]; readonly cases: readonly string[] } {
  return { period: filters.from || filters.to ? ['period'] : [], cases: lists.flatMap(({ field, name }) => (filters[field].length ? [name] : [])) };
}

/** The filters of cases in force: "filter by route", "filters by route and complexity"; '' where there are none. */
export function caseFiltersInWords(filters: Filters): string {
  const { cases } = filtersInForce(filters);
  if (cases.length === 0) return '';
  return `${cases.length === 1 ? 'filter' : 'filters'} by ${listWords(cases)}`;
}

/** The filters in force as one line for paper and files: "Only part of what is loaded: August 2025 to July 2026; route: 999 call."
 *  Empty where everything is in view. `lastMonth` ends a period that is open at its end, 'YYYY-MM' or longer. */
export function filterWords(filters: Filters, firstMonth: string, lastMonth: string): string {
  const [from, to] = [filters.from || firstMonth, filters.to || lastMonth];
  const parts = [
    ...(filters.from || filters.to ? [[from, to].filter(Boolean).map(monthLabel).join(' to ')] : []),
    ...lists.flatMap(({ field, name, terms }) => (filters[field].length ? [`${name}: ${filters[field].map((code) => labelOf(terms, code)).join(' or ')}`] : []))
  ];
  return parts.length ? `Only part of what is loaded: ${parts.join('; ')}.` : '';
}
