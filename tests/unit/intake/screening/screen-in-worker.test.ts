import { expect, test } from 'vitest';
import type { Finding } from '$lib/intake/screening/finding';
import { screenInWorker, type ScreeningOptions } from '$lib/intake/screening/screen-in-worker';
import { TEXTS_PER_MESSAGE, type ScreeningAnswer, type ScreeningRequest } from '$lib/intake/screening/screening-messages';

/** Stands for the worker: finds something in every text that says "x". */
class StandIn {
  ended = 0;
  most = 0;
  #waiting = 0;
  #done = 0;
  onmessage: ((event: MessageEvent<ScreeningAnswer>) => void) | null = null;
  onerror: ((event: Pick<ErrorEvent, 'preventDefault'>) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  constructor(readonly fails = false) {}
  postMessage(request: ScreeningRequest): void {
    this.most = Math.max(this.most, ++this.#waiting);
    setTimeout(() => {
      this.#waiting -= 1;
      if (this.fails) return this.onerror?.({ preventDefault() {} });
      if (request.kind === 'end') return this.#say({ kind: 'end' });
      const found = request.texts.flatMap((text, i) => (text === 'x' ? [[this.#done + i, [] as Finding[]] as const] : []));
      this.#done += request.texts.length;
      this.#say({ kind: 'screened', found, done: this.#done });
    });
  }
  terminate(): void { this.ended += 1; }
  #say(data: ScreeningAnswer): void { this.onmessage?.({ data } as MessageEvent<ScreeningAnswer>); }
}

const run = async (texts: readonly string[], worker: StandIn, options: ScreeningOptions = {}) =>
  screenInWorker(texts, options, () => worker as unknown as Worker).then((found) => [...found.keys()], (error: unknown) => error);

test.each([1, TEXTS_PER_MESSAGE, 2 * TEXTS_PER_MESSAGE, 5 * TEXTS_PER_MESSAGE + 7])('%i texts go in slices, a few at a time, and the place of each finding is right', async (length) => {
  const worker = new StandIn();
  const seen: number[] = [];
  const texts = Array.from({ length }, (_, i) => (i % 97 === 0 ? 'x' : 'y'));
  expect(await run(texts, worker, { onProgress: (done) => seen.push(done) })).toEqual(texts.flatMap((text, i) => (text === 'x' ? [i] : [])));
  expect([seen.at(-1), worker.ended]).toEqual([length, 1]);
  expect(worker.most).toBeLessThanOrEqual(3);
});

test('no text starts no worker', async () => expect(await screenInWorker([], {}, () => { throw new Error('started'); })).toEqual(new Map()));

test('a cancel ends the worker and rejects with its reason', async () => {
  const worker = new StandIn();
  const stop = new AbortController();
  const outcome = run(Array.from({ length: 2000 }, () => 'y'), worker, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) });
  expect(await outcome).toEqual(new Error('enough'));
  expect(worker.ended).toBe(1);
});

test('a worker that fails rejects and ends', async () => {
  const worker = new StandIn(true);
  expect(await run(['y'], worker)).toBeInstanceOf(Error);
  expect(worker.ended).toBe(1);
});
