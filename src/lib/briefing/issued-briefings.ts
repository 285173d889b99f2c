import type { Audience } from '$lib/disclosure/audience';
import type { IssuedTable } from '$lib/disclosure/register';

/** A briefing that was handed over. */
export interface IssuedBriefing {
  /** ISO date. */
  readonly issuedOn: string;
  readonly audience: Audience;
  /** Months as 'YYYY-MM', both included. */
  readonly first: string;
  readonly last: string;
  readonly tables: number;
}

type Which = Omit<IssuedBriefing, 'tables'>;

/** What tells one briefing from another: the day, the audience and the months; `briefing-tables.ts` ends each id of a table with its months. */
export const keyOfBriefing = ({ issuedOn, audience, first, last }: Which): string => `${issuedOn} ${audience} ${first} ${last}`;

function briefingOf({ id, audience, issuedOn }: IssuedTable): Which | null {
  const [, first, last] = / (\d{4}-\d{2}) to (\d{4}-\d{2})$/.exec(id) ?? [];
  return first === undefined || last === undefined ? null : { issuedOn, audience, first, last };
}

/** The briefings that tables of a register belong to, latest first. */
export function issuedBriefings(tables: readonly IssuedTable[]): IssuedBriefing[] {
  const found = new Map<string, IssuedBriefing>();
  for (const briefing of tables.map(briefingOf)) {
    if (briefing) found.set(keyOfBriefing(briefing), { ...briefing, tables: (found.get(keyOfBriefing(briefing))?.tables ?? 0) + 1 });
  }
  return [...found].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, briefing]) => briefing);
}

/** Whether a page for these readers would go out for the first time before that of the public for the same months. */
export const goesBeforePublic = (tables: readonly IssuedTable[], audience: Audience, { first, last }: Pick<IssuedBriefing, 'first' | 'last'>): boolean =>
  audience !== 'public' && !issuedBriefings(tables).some((briefing) => [audience, 'public'].includes(briefing.audience) && briefing.first === first && briefing.last === last);

/** Whether a table belongs to a briefing. */
export const belongsTo = (briefing: IssuedBriefing) => (table: IssuedTable): boolean => {
  const of = briefingOf(table);
  return of !== null && keyOfBriefing(of) === keyOfBriefing(briefing);
};
