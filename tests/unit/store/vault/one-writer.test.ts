import { expect, test } from 'vitest';
import { awaitWriter, claimWriter } from '$lib/store/vault/one-writer';

/** One exclusive lock as the Web Locks standard has it: the callback's promise holds it. */
function fakeLocks(): Pick<LockManager, 'request'> {
  let held: Promise<unknown> | null = null;
  const request = async (name: string, options: LockOptions, callback: (lock: Lock | null) => unknown): Promise<unknown> => {
    if (held && options.ifAvailable) return callback(null);
    while (held) {
      const given = new Promise((_, reject) => options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error)));
      await Promise.race([held, given]);
    }
    const holding = Promise.resolve(callback({ name, mode: 'exclusive' }));
    held = holding;
    await holding;
    held = null;
    return undefined;
  };
  return { request: request as LockManager['request'] };
}

test('one tab writes and the other says so, until the first lets go', async () => {
  const locks = fakeLocks();
  const first = await claimWriter(locks);
  expect(await claimWriter(locks)).toMatchObject({ ok: false, reason: 'other-tab' });
  const waiting = awaitWriter(locks, new AbortController().signal);
  if (first.ok) first.release();
  expect((await waiting).ok).toBe(true);
});

test('waiting can be given up', async () => {
  const locks = fakeLocks();
  await claimWriter(locks);
  const stop = new AbortController();
  const waiting = awaitWriter(locks, stop.signal);
  stop.abort(new Error('given up'));
  await expect(waiting).rejects.toThrow('given up');
});
