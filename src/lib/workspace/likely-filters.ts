import { monthsBetween } from '$lib/model/months';
import { vocabularies } from '$lib/model/vocabularies';
import { noFilters, type Filters } from '$lib/store/filters';
import type { LoadedSpan } from './loaded-span';

/** Spans of months that end with the last one loaded, offered by one press each. */
export const spansBack = [{ label: 'Last 12 months', back: 12 }, { label: 'Last 24 months', back: 24 }] as const;

/** The month with which the last `n` loaded begin: 'YYYY-MM'; '' where nothing is loaded. */
export function monthBack(span: LoadedSpan | null, n: number): string {
  const months = span ? monthsBetween(span.first_month.slice(0, 7), span.last_month.slice(0, 7)) : [];
  return months.at(-n) ?? months[0] ?? '';
}

/** Filters that one press of the bar sets, the likeliest first: none, the last months, and who works for the police. */
export const likelyFilters = (span: LoadedSpan | null): readonly Filters[] => [
  noFilters,
  ...spansBack.map(({ back }) => ({ ...noFilters, from: monthBack(span, back) })),
  ...vocabularies.case_type.map(({ code }) => ({ ...noFilters, caseTypes: [code] }))
];
