import { indicators } from '$lib/model/indicators';

/** The dated changes, by ref, from which a measure has limits of its own. */
export type LimitChoices = ReadonlyMap<string, readonly string[]>;
export type LimitSettings = readonly (readonly [indicator: string, interventions: readonly string[]])[];

const most = 20;

export const writeLimits = (choices: LimitChoices): LimitSettings => [...choices];

/** What settings hold of them: measures that there are, each with refs. Anything of another form is left out, and the limits span
 *  the whole period. */
export function readLimits(settings: unknown): LimitChoices {
  if (!Array.isArray(settings)) return new Map();
  return new Map(
    settings.flatMap((pair: unknown) => {
      if (!Array.isArray(pair)) return [];
      const [id, refs] = pair as unknown[];
      const known = indicators.some((indicator) => indicator.id === id) && Array.isArray(refs);
      return known ? [[id as string, refs.filter((ref): ref is string => typeof ref === 'string').slice(0, most)] as const] : [];
    })
  );
}

/** From which changes a person said that a measure has new limits: none until then, since a step drawn as the new normal is no
 *  longer seen as a step. */
export class LimitSession {
  choices = $state.raw<LimitChoices>(new Map());
  readonly #changed: () => void;

  constructor(effects: { readonly changed: () => void }) {
    this.#changed = effects.changed;
  }

  /** New limits of `indicator` from the changes in `refs`, and from no others. */
  choose(indicator: string, refs: readonly string[]): void {
    const others = [...this.choices].filter(([id]) => id !== indicator);
    this.choices = new Map(refs.length ? [...others, [indicator, refs]] : others);
    this.#changed();
  }

  recall(choices: LimitChoices): void {
    this.choices = choices;
  }
}
