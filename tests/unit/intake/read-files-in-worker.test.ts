import { afterEach, expect, test, vi } from 'vitest';
import { MAX_SILENCE_S } from '$lib/intake/limits';
import { readFilesInWorker } from '$lib/intake/read-files-in-worker';
import type { Answer } from '$lib/intake/worker-messages';

/** Stands for the worker: gives its answers once it is asked, and counts its ends. */
class StandIn {
  ended = 0;
  onmessage: ((event: MessageEvent<Answer>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  constructor(readonly act: (self: StandIn) => void) {}
  postMessage(): void { queueMicrotask(() => this.act(this)); }
  terminate(): void { this.ended += 1; }
  say(data: Answer): void { this.onmessage?.({ data } as MessageEvent<Answer>); }
}

const run = async (act: (self: StandIn) => void, options = {}) => {
  const standIn = new StandIn(act);
  const outcome = await readFilesInWorker([], new Map(), options, () => standIn as unknown as Worker).then((result) => ({ result }), (error: unknown) => ({ error }));
  return { ...outcome, ended: standIn.ended };
};

test('slices of a table are joined, and count only once accepted', async () => {
  const outcome = await run((worker) => {
    worker.say({ kind: 'rows', table: 'cases', rows: [{ case_ref: 'a' }] });
    worker.say({ kind: 'rows', table: 'cases', rows: [{ case_ref: 'b' }] });
    worker.say({ kind: 'accepted', places: new Map(), notices: [] });
  });
  expect(outcome).toEqual({ ended: 1, result: { ok: true, tables: [{ table: 'cases', rows: [{ case_ref: 'a' }, { case_ref: 'b' }] }], places: new Map(), notices: [] } });
});

test('a refusal after rows gives no row', async () => {
  const outcome = await run((worker) => {
    worker.say({ kind: 'rows', table: 'cases', rows: [{ case_ref: 'a' }] });
    worker.say({ kind: 'refused', refusal: { ok: false, problems: [], more: 3, sheets: [], values: [] } });
  });
  expect(outcome).toEqual({ ended: 1, result: { ok: false, problems: [], more: 3, sheets: [], values: [] } });
});

test('a worker that fails, or whose answer cannot be read, rejects and ends', async () => {
  const failed = await run((worker) => worker.onerror?.({ preventDefault: () => undefined, message: 'boom' } as ErrorEvent));
  expect(failed).toMatchObject({ ended: 1, error: { message: expect.stringMatching(/worker failed/) as string } });
  expect(await run((worker) => worker.onmessageerror?.())).toMatchObject({ ended: 1, error: { message: expect.stringMatching(/not readable/) as string } });
});

test('a cancel rejects with its reason and ends the worker', async () => {
  const cancel = new AbortController();
  expect(await run(() => cancel.abort('enough'), { signal: cancel.signal })).toEqual({ ended: 1, error: 'enough' });
});

test('a listener that throws does not leave the call hanging', async () => {
  const outcome = await run((worker) => worker.say({ kind: 'progress', progress: { file: 'a', done: 0, total: 1 } }), { onProgress: () => { throw new Error('listener'); } });
  expect(outcome).toMatchObject({ ended: 1, error: { message: 'listener' } });
});

afterEach(() => vi.useRealTimers());

test('a worker that falls silent is ended, and the file over which it did is named; a sign of life begins the wait anew', async () => {
  vi.useFakeTimers();
  let worker: StandIn | undefined;
  const running = run((self) => {
    worker = self;
    self.say({ kind: 'progress', progress: { file: 'slots.feather', done: 1, total: 2 } });
  });
  await vi.advanceTimersByTimeAsync((MAX_SILENCE_S - 1) * 1_000);
  worker!.say({ kind: 'rows', table: 'cases', rows: [] });
  await vi.advanceTimersByTimeAsync((MAX_SILENCE_S - 1) * 1_000);
  expect(worker!.ended).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await running).toMatchObject({ ended: 1, result: { ok: false, problems: [{ file: 'slots.feather', message: expect.stringContaining('3 minutes') as string }] } });
});
