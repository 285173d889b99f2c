/** Who may read an extract. Row-level use by the analyst never passes through here: a briefing has no such tier. */
export type Audience = 'da-lead' | 'chief-officers' | 'public';

export const AUDIENCES: readonly Audience[] = ['da-lead', 'chief-officers', 'public'];

/** What an extract for one audience may show. */
export interface Tier {
  readonly audience: Audience;
  /** Counts of cases under this are never shown. */
  readonly threshold: number;
  /** Counts are rounded to this base; null where they are shown as they are. */
  readonly base: number | null;
  /** How many attributes besides the month may be crossed, filters included. */
  readonly mostAttributes: number;
}

const TIERS: Readonly<Record<Audience, Omit<Tier, 'audience'>>> = {
  'da-lead': { threshold: 5, base: null, mostAttributes: 3 },
  'chief-officers': { threshold: 5, base: 5, mostAttributes: 2 },
  public: { threshold: 10, base: 5, mostAttributes: 2 }
};

/** The tier of an audience. A threshold may only be raised. Throws RangeError where it is lowered or no whole number. */
export function tierOf(audience: Audience, threshold?: number): Tier {
  const tier = TIERS[audience];
  if (threshold === undefined) return { audience, ...tier };
  if (!Number.isInteger(threshold) || threshold < tier.threshold) throw new RangeError(`the threshold for ${audience} is ${tier.threshold} and may only be raised`);
  return { audience, ...tier, threshold };
}

/** Whose extracts each audience may come to hold: its own and any for a wider circle. */
const HOLDS: Readonly<Record<Audience, readonly Audience[]>> = {
  'da-lead': ['da-lead', 'chief-officers', 'public'],
  'chief-officers': ['chief-officers', 'public'],
  public: ['public']
};

/** Whether someone of audience `reader` may come to hold an extract made for `audience`. */
export function mayHold(reader: Audience, audience: Audience): boolean {
  return HOLDS[reader].includes(audience);
}

/** Everyone who may come to hold an extract made for `audience`, that audience first. */
export function readersOf(audience: Audience): Audience[] {
  const others = AUDIENCES.filter((reader) => reader !== audience && mayHold(reader, audience));
  return [audience, ...others];
}

/** Whether a count of cases is too small to show. A count that is not known is never safe. */
export function isSmall(count: number | null, threshold: number): boolean {
  return count === null || !(count >= threshold);
}
