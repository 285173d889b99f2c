import type { Audience } from '$lib/disclosure/audience';
import { tables } from '$lib/intake/columns';

export const actions = ['open', 'import', 'amend', 'export', 'print', 'not-handed-over', 'handed-over', 'wipe', 'lock', 'unlock', 'keep'] as const;
export type Action = (typeof actions)[number];
const audiences = ['da-lead', 'chief-officers', 'public'] as const satisfies readonly Audience[];

/** What a person did, without any content: which table of the dictionary, how many rows, for whom. */
export interface Doing {
  readonly action: Action;
  readonly table?: string;
  readonly count?: number;
  readonly audience?: Audience;
}

/** One line of the activity log. */
export interface Entry extends Doing {
  /** Counted from 1. */
  readonly seq: number;
  /** What this machine's clock said, ISO 8601. */
  readonly at: string;
  /** How far the clock lay behind that of the entry before, milliseconds; absent where time went forward. */
  readonly clockBackMs?: number;
  /** SHA-256, in hex, of the hash before and this entry. */
  readonly hash: string;
}

export const noHash = '0'.repeat(64);

/** The entry that follows `before`. Throws RangeError on a name that is in no list of ours: a log must never take in content. */
export async function makeEntry(doing: Doing, now: number, before: Pick<Entry, 'seq' | 'at' | 'hash'> | null): Promise<Entry> {
  if (!isDoing(doing)) throw new RangeError('the activity log takes listed actions, tables and audiences, and whole counts, only');
  const { action, table, count, audience } = doing;
  const back = before ? Date.parse(before.at) - now : 0;
  const entry = {
    seq: (before?.seq ?? 0) + 1, at: new Date(now).toISOString(), action,
    ...(table !== undefined && { table }), ...(count !== undefined && { count }), ...(audience !== undefined && { audience }), ...(back > 0 && { clockBackMs: back })
  };
  return { ...entry, hash: await hashOf(entry, before?.hash ?? noHash) };
}

/** SHA-256 over the hash before and the fields in fixed order, as a JSON array: no two entries share that text. */
export async function hashOf({ seq, at, action, table, count, audience, clockBackMs }: Omit<Entry, 'hash'>, before: string): Promise<string> {
  const text = JSON.stringify([before, seq, at, action, table ?? null, count ?? null, audience ?? null, clockBackMs ?? null]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The entry that a line holds, or null. */
export function readEntry(line: string): Entry | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  const known = ['seq', 'at', 'action', 'table', 'count', 'audience', 'clockBackMs', 'hash'];
  if (typeof value !== 'object' || value === null || !Object.keys(value).every((key) => known.includes(key))) return null;
  const entry = value as Entry;
  const fits = isDoing(entry) && isCount(entry.seq) && isCount(entry.clockBackMs ?? 0) && !Number.isNaN(Date.parse(entry.at)) && typeof entry.hash === 'string';
  return fits ? entry : null;
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isDoing = ({ action, table, count, audience }: Doing): boolean =>
  actions.includes(action) && (table === undefined || tables.some(({ name }) => name === table)) &&
  (count === undefined || isCount(count)) && (audience === undefined || audiences.includes(audience));
