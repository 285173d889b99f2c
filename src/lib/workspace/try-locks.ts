import { bootDatabase } from '$lib/store/boot';
import { checkLocks, type LockCheck } from '$lib/store/lock-checks';

/** Tries the doors of this tab's own database, so that a reviewer can see them stay shut on their own machine. */
export const tryLocks = async (): Promise<LockCheck[]> => checkLocks(await bootDatabase());
export type { LockCheck };
