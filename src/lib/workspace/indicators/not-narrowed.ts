import { listWords } from '$lib/model/list-words';
import type { Filters } from '$lib/store/filters';
import type { TouchedBy } from '$lib/store/indicators/touched-by';
import { filtersInForce } from '../filter-words';

/** That filters in force leave a measure as it is: in a sentence, and in a few words for a row of the board. */
export interface NotNarrowed { readonly words: string; readonly short: string }

/** Null where every filter in force touches the measure, or none is in force. */
export function notNarrowed(filters: Filters, { cases, period }: TouchedBy): NotNarrowed | null {
  const inForce = filtersInForce(filters);
  const left = [...(period ? [] : inForce.period), ...(cases ? [] : inForce.cases)];
  if (left.length === 0) return null;
  const named = listWords(left);
  const why = !cases && inForce.cases.length ? 'what it counts belongs to no single case' : 'it counts what stands, whatever the period';
  return { words: `The ${left.length === 1 ? 'filter' : 'filters'} by ${named} ${left.length === 1 ? 'does' : 'do'} not narrow this measure: ${why}.`, short: `Not narrowed by ${named}` };
}
