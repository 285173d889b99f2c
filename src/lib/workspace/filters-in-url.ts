import { noFilters, type Filters } from '$lib/store/filters';

const lists = { route: 'routes', type: 'caseTypes', complexity: 'complexity', regime: 'regimes', suspect: 'suspects' } as const;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const code = /^[a-z0-9_]{1,60}$/i;

/** Filters as the address holds them: codes and months only. Anything else in the address is left out. */
export function filtersFromUrl(params: URLSearchParams): Filters {
  const monthOf = (name: string) => {
    const value = params.get(name) ?? '';
    return month.test(value) ? value : '';
  };
  const codesOf = (name: string) => (params.get(name) ?? '').split('.').filter((value) => code.test(value)).sort();
  const coded = Object.fromEntries(Object.entries(lists).map(([name, field]) => [field, codesOf(name)]));
  return { ...noFilters, ...coded, from: monthOf('from'), to: monthOf('to') };
}

/** A copy of `params` with the given filters in place of the ones that it held. */
export function filtersIntoUrl(filters: Filters, params: URLSearchParams): URLSearchParams {
  const out = new URLSearchParams(params);
  const put = (name: string, value: string) => (value ? out.set(name, value) : out.delete(name));
  put('from', filters.from);
  put('to', filters.to);
  for (const [name, field] of Object.entries(lists)) put(name, [...filters[field]].sort().join('.'));
  return out;
}

export const sameFilters = (a: Filters, b: Filters): boolean => JSON.stringify(a) === JSON.stringify(b);
export const anyFilter = (filters: Filters): boolean => !sameFilters(filters, noFilters);
