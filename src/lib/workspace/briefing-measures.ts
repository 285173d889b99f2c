import { monthsBetween } from '$lib/model/months';
import type { Facets } from '$lib/disclosure/population';
import type { Months, ShareMeasure } from '$lib/store/queries/briefing-figures';

/** A share that the briefing shows for two periods. */
export interface BriefingMeasure {
  readonly id: ShareMeasure;
  readonly title: string;
  /** Headings of the cases of whom it is true, and of all. */
  readonly events: string;
  readonly of: string;
  /** What happens in the month that a case is counted in: each case has one. Null where a case may count in several months. */
  readonly month: string | null;
}

export const briefingMeasures: readonly BriefingMeasure[] = [
  { id: 'support', title: 'Specialist support offered', events: 'Offered', of: 'Cases first heard', month: 'first heard' },
  { id: 'updates', title: 'Every update made in time', events: 'All in time', of: 'Cases with updates due', month: null },
  { id: 'contact', title: 'Way of contact agreed with the victim', events: 'Agreed', of: 'Cases where it is recorded', month: 'reported' },
  { id: 'investigator', title: 'First investigator at PIP 2 or above', events: 'PIP 2 or above', of: 'Cases where it is recorded', month: 'reported' },
  { id: 'conduct', title: 'Criminal no further action, then conduct no further action', events: 'No conduct action', of: 'Cases without charge, conduct decided', month: 'concluded' }
];

/** Who is counted in a period, as disclosure control understands it. Months of one kind add up: those of a year and of the
 *  year before it make two years. Months of another kind (reported, concluded) are other months, and a period in which a case
 *  may count beside the next one adds up with nothing. */
export function periodFacets(kind: string | null, { first, last }: Months, counted: string): Facets {
  return kind === null ? { [`month: ${counted} ${first} to ${last}`]: ['yes'] } : { [`month: ${kind}`]: monthsBetween(first, last) };
}
