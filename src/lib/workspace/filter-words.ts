import { listWords } from '$lib/model/list-words';
import { monthLabel, monthsBetween } from '$lib/model/months';
import { labelOf, type VocabularyName } from '$lib/model/vocabularies';
import type { Filters } from '$lib/store/filters';
import { runningMonth } from './indicators/series/clean-rows';
import type { LoadedSpan } from './loaded-span';

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
  const parts = partsInView(filters, firstMonth, lastMonth);
  return parts.length ? `Only part of what is loaded: ${parts.join('; ')}.` : '';
}

/** What paper says where everything is in view: "All that is loaded: April 2020 to September 2026." */
export const wholeWords = ({ first_month, last_month }: Pick<LoadedSpan, 'first_month' | 'last_month'>): string => `All that is loaded: ${[...new Set([first_month, last_month].map(monthLabel))].join(' to ')}.`;

function partsInView(filters: Filters, firstMonth: string, lastMonth: string): string[] {
  const [from, to] = [filters.from || firstMonth, filters.to || lastMonth];
  return [
    ...(filters.from || filters.to ? [[from, to].filter(Boolean).map(monthLabel).join(' to ')] : []),
    ...lists.flatMap(({ field, name, terms }) => (filters[field].length ? [`${name}: ${filters[field].map((code) => labelOf(terms, code)).join(' or ')}`] : []))
  ];
}

type Span = Pick<LoadedSpan, 'first_month' | 'last_month'>;
const lastInView = ({ to }: Filters, { last_month }: Span): string => [to || last_month, last_month].map((month) => month.slice(0, 7)).sort()[0]!;

/** The part that filters leave of what is loaded: "In view: December 2025 to November 2026; route: 999 call."; '' where there are none. */
export function partInWords(filters: Filters, { first_month, last_month }: Span): string {
  const parts = partsInView(filters, first_month, last_month);
  return parts.length ? `In view: ${parts.join('; ')}.` : '';
}

/** What is to be said of a change whose day `startsOn` the period in view does not hold: it has no before, or no after. Null where it is held. */
export function outOfViewWords(startsOn: string, { from, to }: Filters): string | null {
  const held = (from === '' || startsOn >= `${from}-01`) && (to === '' || startsOn.slice(0, 7) <= to);
  return held ? null : 'The date lies outside the period in view, so nothing can be set before and after it.';
}

/** What of all that is loaded is in view, in sentences: the part that filters leave, and the month at its end that is not over on the day `today`. */
export function viewInWords(filters: Filters, span: Span, today: string): string[] {
  const part = partInWords(filters, span);
  const last = `${lastInView(filters, span)}-01`;
  return [...(part ? [part] : []), ...(last === runningMonth(today) ? [`${monthLabel(last)} is not over: it is drawn and not judged.`] : [])];
}

/** The months that are looked back on, up to 12, in words: "the last 12 months that are settled", "what is settled of the 5 months in view", "the one month of the data". */
export function lookedBackOn(filters: Filters, span: Span): string {
  const months = monthsBetween((filters.from || span.first_month).slice(0, 7), lastInView(filters, span)).length;
  const narrowed = filters.from !== '' || filters.to !== '';
  if (months >= 12) return `the last 12 months${narrowed ? ' in view' : ''} that are settled`;
  return `${months === 1 ? 'the one month' : `what is settled of the ${months} months`} ${narrowed ? 'in view' : 'of the data'}`;
}
