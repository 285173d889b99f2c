/** The filters as adding up needs them, told from columns of the cases that are read once until rows change: no figure waits for
 *  the database to put them in force. The same as `readFilters` says once they are. */
import type { Database } from '../database';
import type { Filters } from '../filters';
import type { Column } from '../read-columns';
import caseColumns from './case-columns.sql?statement';
import { namesRead } from '../views-read';
import { changedAt } from './changed-rows';
import { holdNumbers } from './facts';
import loadedSpan from './loaded-span.sql?statement';
import { monthNumber, type Under } from './sums/under-filters';

interface Known {
  /** Of the rows and the day. */
  readonly key: string;
  readonly cases: ReadonlyMap<string, Column>;
  readonly first: number | null;
  readonly last: number | null;
}
const knownOf = new WeakMap<Database, Known>();
const readFrom = new Set([...namesRead(caseColumns), ...namesRead(loadedSpan)]);

/** What the filters keep: they need not be in force, and may be on their way there. `today` as for `setFilters`. */
export async function selectUnder(database: Database, filters: Filters, today = ''): Promise<Under> {
  const known = knownOf.get(database);
  const key = `${changedAt(database, readFrom)} ${today}`;
  if (known?.key === key) return under(known, filters);
  await holdNumbers(database);
  const [cases, [span]] = await Promise.all([database.columns('case columns', caseColumns), database.query('loaded span', loadedSpan, [today])]);
  const read = { key, cases, first: span!['first_month'] as number | null, last: span!['last_month'] as number | null };
  knownOf.set(database, read);
  return under(read, filters);
}

function under({ cases, first, last }: Known, filters: Filters): Under {
  const asked: [string, readonly string[]][] = [
    ['referral_route', filters.routes], ['case_type', filters.caseTypes], ['complexity_flags', filters.complexity],
    ['triage_regime', filters.regimes], ['suspect_workforce', filters.suspects]
  ];
  // A cell holds one code, of complexity several parted by ';'. A blank is no code.
  const tests = asked.filter(([, codes]) => codes.length > 0).map(([name, codes]) => {
    const { values, words } = cases.get(name)!;
    return { values, passes: words.map((word) => word.split(';').some((code) => codes.includes(code))) };
  });
  const numbers = cases.get('case_no')!.values;
  let most = 0;
  for (const at of numbers) most = Math.max(most, at);
  const kept = new Uint8Array(most + 1);
  kept[0] = 1;
  for (let row = 0; row < numbers.length; row += 1) if (tests.every(({ values, passes }) => passes[values[row]!])) kept[numbers[row]!] = 1;
  return { kept, first: filters.from ? monthNumber(filters.from) : first ?? 1, last: filters.to ? monthNumber(filters.to) : last ?? 0 };
}
