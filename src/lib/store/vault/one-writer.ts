import { refuse, type Refusal } from './refusal';

/** The right to write the workspace, held by one tab of this browser at a time. It goes with the tab. */
export interface Writer { readonly ok: true; release(): void }
type Locks = Pick<LockManager, 'request'>;

const lockName = 'throughline workspace';

/** Takes the right to write, or says at once that another tab has it. */
export const claimWriter = (locks: Locks): Promise<Writer | Refusal> => claim(locks, { ifAvailable: true });

/** Waits until no other tab writes. Read what is kept again afterwards: the other tab may have changed it.
 *  Rejects with the signal's reason when it is given up. */
export const awaitWriter = (locks: Locks, signal: AbortSignal): Promise<Writer | Refusal> => claim(locks, { signal });

function claim(locks: Locks, options: LockOptions): Promise<Writer | Refusal> {
  return new Promise((resolve, reject) => {
    locks.request(lockName, options, (lock) => {
      if (!lock) return resolve(refuse('other-tab'));
      return new Promise<void>((release) => resolve({ ok: true, release }));
    }).catch(reject);
  });
}
