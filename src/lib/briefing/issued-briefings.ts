import type { Audience } from '$lib/disclosure/audience';
import type { Register } from '$lib/disclosure/register';

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

/** The briefings that the tables of a register belong to, latest first; `briefing-tables.ts` ends each id with its months. */
export function issuedBriefings({ tables }: Register): IssuedBriefing[] {
  const found = new Map<string, IssuedBriefing>();
  for (const { id, audience, issuedOn } of tables) {
    const [, first, last] = / (\d{4}-\d{2}) to (\d{4}-\d{2})$/.exec(id) ?? [];
    if (first === undefined || last === undefined) continue;
    const key = `${issuedOn} ${audience} ${first} ${last}`;
    found.set(key, { issuedOn, audience, first, last, tables: (found.get(key)?.tables ?? 0) + 1 });
  }
  return [...found].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, briefing]) => briefing);
}
