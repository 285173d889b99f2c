import type { Intervention } from './indicators/types';
import { Answer } from './answer.svelte';
import { loadBoard } from './board';
import { anyFilter } from './filters-in-url';
import { workspace } from './workspace.svelte';

const none: ReadonlyMap<string, Intervention> = new Map();

/** Gains claimed of changes that were lost again since, in all that is loaded: by measure the change that it was gained after. All
 *  measures are held against all changes, which takes seconds, so that a page asks for it once a person reads. */
class LostGainsHeld {
  /** `rows`: the rows that they were weighed of. Null where something changed meanwhile. */
  readonly #weighed = new Answer<{ readonly rows: number; readonly gains: ReadonlyMap<string, Intervention> } | null>();

  /** Whether they are weighed of the rows that stand. */
  get stands(): boolean {
    return this.#weighed.value?.rows === workspace.rowsRevision;
  }

  /** Those of the rows that stand; none until they are weighed, and none while a filter is set. */
  get now(): ReadonlyMap<string, Intervention> {
    return this.stands && !anyFilter(workspace.filters) ? this.#weighed.value!.gains : none;
  }

  /** Weighs them, where that is not done: while no filter is set. */
  async weigh(): Promise<void> {
    if (this.stands) return;
    await this.#weighed.ask(async () => {
      const { revision, rowsRevision: rows } = workspace;
      // Their code is long, and nothing else on Overview asks for it.
      const [{ loadMoves }, { lostGains }] = await Promise.all([import('./indicators/changes/load-comparison'), import('./indicators/changes/write-moves')]);
      const moves = await loadMoves(workspace.database, (await loadBoard([])).context);
      if (workspace.revision !== revision) return null;
      return { rows, gains: new Map(lostGains(moves.values()).map(({ indicator, intervention }) => [indicator.id, intervention])) };
    });
  }
}

export const lostGainsHeld = new LostGainsHeld();
