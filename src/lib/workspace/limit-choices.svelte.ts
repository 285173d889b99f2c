import { indicators } from '$lib/model/indicators';

/** The dated changes, by ref, from which a measure has limits of its own. */
export type LimitChoices = ReadonlyMap<string, readonly string[]>;
/** The dated change, by ref, before which the limits of a measure were set and then kept. */
export type KeptLimits = ReadonlyMap<string, string>;
/** A measure has either, never both. */
export interface Limits { readonly begun: LimitChoices; readonly kept: KeptLimits }
export type LimitSettings = readonly (readonly [indicator: string, begun: readonly string[], kept?: string])[];

export const noLimits: Limits = { begun: new Map(), kept: new Map() };

const most = 20;

export const writeLimits = ({ begun, kept }: Limits): LimitSettings => [...begun, ...[...kept].map(([id, ref]) => [id, [], ref] as const)];

/** What settings hold of them: measures that there are, each with refs. Anything of another form is left out, and the limits span
 *  the whole period. */
export function readLimits(settings: unknown): Limits {
  const begun = new Map<string, readonly string[]>();
  const kept = new Map<string, string>();
  for (const entry of Array.isArray(settings) ? (settings as unknown[]) : []) {
    const [id, refs, before] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof id !== 'string' || !Array.isArray(refs) || !indicators.some((indicator) => indicator.id === id)) continue;
    if (typeof before === 'string') kept.set(id, before);
    else begun.set(id, refs.filter((ref): ref is string => typeof ref === 'string').slice(0, most));
  }
  return { begun, kept };
}

/** From which changes a person said that a measure has new limits: none until then, since a step drawn as the new normal is no
 *  longer seen as a step. Or before which change its limits were set, and are kept: what came after is judged against what was. */
export class LimitSession {
  choices = $state.raw<LimitChoices>(new Map());
  kept = $state.raw<KeptLimits>(new Map());
  readonly #changed: () => void;

  constructor(effects: { readonly changed: () => void }) {
    this.#changed = effects.changed;
  }

  /** New limits of `indicator` from the changes in `refs`, and from no others. */
  choose(indicator: string, refs: readonly string[]): void {
    this.choices = withEntry(this.choices, indicator, refs.length ? refs : null);
    this.kept = withEntry(this.kept, indicator, null);
    this.#changed();
  }

  /** The limits of `indicator` as the points before the change `ref` set them; null where all points set them again. */
  keep(indicator: string, ref: string | null): void {
    this.kept = withEntry(this.kept, indicator, ref);
    this.choices = withEntry(this.choices, indicator, null);
    this.#changed();
  }

  get all(): Limits {
    return { begun: this.choices, kept: this.kept };
  }

  recall({ begun, kept }: Limits): void {
    this.choices = begun;
    this.kept = kept;
  }
}

const withEntry = <Value>(all: ReadonlyMap<string, Value>, id: string, value: Value | null): ReadonlyMap<string, Value> =>
  new Map([...[...all].filter(([other]) => other !== id), ...(value === null ? [] : [[id, value] as const])]);
