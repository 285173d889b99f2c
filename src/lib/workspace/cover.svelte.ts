import { startGuard, stepGuard, type GuardEvent } from '$lib/store/vault/screen-guard';
import { workspace } from './workspace.svelte';

const idleLimitMs = 15 * 60_000;

/** The cover over the screen: at a key, or after 15 minutes without a sign of the person. A kept workspace is then locked
 *  as well: out of memory until its passphrase opens it again. One that is not kept is only covered, since nothing could bring it back. */
class Cover {
  #guard = startGuard(Date.now());
  covered = $state(false);

  step(event: GuardEvent): void {
    const wasLocked = this.#guard.screen === 'locked';
    this.#guard = stepGuard(this.#guard, event, Date.now(), idleLimitMs);
    if (this.#guard.screen === 'locked' && !wasLocked) void this.#lock();
    this.covered = this.#guard.screen !== 'shown';
  }

  async #lock(): Promise<void> {
    if (workspace.keeping.on) await workspace.lock();
    // Either way the screen stays covered until the cover key says that the person is back.
    this.#guard = stepGuard(stepGuard(this.#guard, 'unlock', Date.now(), idleLimitMs), 'cover', Date.now(), idleLimitMs);
    this.covered = true;
  }
}

export const cover = new Cover();
