import type { Intervention } from './indicators/types';
import { Answer } from './answer.svelte';
import { loadBoard } from './board';
import { workspace } from './workspace.svelte';

const none: ReadonlyMap<string, Intervention> = new Map();

/** Gains claimed of changes that were lost again since, in all that is loaded: by measure the change that it was gained after. All
 *  measures are held against all changes, which takes seconds, so that a page asks for it once a person reads. */
class LostGainsHeld {
  readonly #weighed = new Answer<{ readonly revision: number; readonly gains: ReadonlyMap<string, Intervention> }>();

  /** Those of what stands now; none until they are weighed, and none under filters. */
  get now(): ReadonlyMap<string, Intervention> {
    const { value } = this.#weighed;
    return value?.revision === workspace.revision ? value.gains : none;
  }

  /** Weighs them, where that is not done. */
  async weigh(): Promise<void> {
    const { revision } = workspace;
    if (this.#weighed.value?.revision === revision) return;
    await this.#weighed.ask(async () => {
      // Their code is long, and nothing else on Overview asks for it.
      const [{ loadMoves }, { lostGains }] = await Promise.all([import('./indicators/load-comparison'), import('./indicators/write-moves')]);
      const moves = await loadMoves(workspace.database, (await loadBoard([])).context);
      return { revision, gains: new Map(lostGains(moves.values()).map(({ indicator, intervention }) => [indicator.id, intervention])) };
    });
  }
}

export const lostGainsHeld = new LostGainsHeld();
