import { expect, test } from 'vitest';
import { nobodyWaits, waitedFor } from '$lib/workspace/waited-for';

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

test('slow work begins after what a page waits for, one answer after the other, and one that fails', async () => {
  const seen: string[] = [];
  const page = (async () => {
    await waitedFor(after(20)).then(() => seen.push('first'));
    await waitedFor(after(20)).then(() => seen.push('second'));
    await waitedFor(after(20).then(() => { throw new Error('no answer'); })).catch(() => seen.push('failed'));
  })();
  await nobodyWaits();
  seen.push('begun');
  await page;
  expect(seen).toEqual(['first', 'second', 'failed', 'begun']);
});

test('what is asked as the work is about to begin comes before it too', async () => {
  let answered = false;
  const quiet = nobodyWaits();
  void waitedFor(after(20).then(() => { answered = true; }));
  await quiet;
  expect(answered).toBe(true);
});

test('nobody waits where nothing was asked', async () => {
  await expect(nobodyWaits()).resolves.toBeUndefined();
});
