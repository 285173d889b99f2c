import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromDesk, ToDesk } from '../../../src/lib/themes/desk/desk-messages';
import { openDesk } from '../../../src/lib/themes/desk/open-desk';

class FakeWorker {
  static last: FakeWorker;
  said: ToDesk[] = [];
  ended = 0;
  onmessage: ((event: { data: FromDesk }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor() {
    FakeWorker.last = this;
  }
  postMessage(message: ToDesk): void {
    this.said.push(message);
  }
  terminate(): void {
    this.ended++;
  }
}

const setup = { codebook: { title: '', version: 1, themes: [] }, modelUrl: '/m', encoderUrl: null, sentencesUrl: '/s', mattersUrl: '/m', fieldUrl: '/f' };
const hear = (data: FromDesk): void => FakeWorker.last.onmessage?.({ data });

beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
afterEach(() => vi.unstubAllGlobals());

test('each answer goes to who asked, whatever their order, and the worker stays', async () => {
  const desk = openDesk(setup);
  const seen: [number, number][] = [];
  const first = desk.ask('read', { notes: [] });
  const second = desk.ask('assign', { decisions: [], meaning: false, as: 1 }, { onProgress: (done, total) => seen.push([done, total]) });
  hear({ kind: 'progress', id: 2, done: 1, total: 4 });
  hear({ kind: 'answer', id: 2, answer: ['assigned'] });
  for (const item of ['re', 'ad']) hear({ kind: 'part', id: 1, items: [item] });
  hear({ kind: 'answer', id: 1, answer: null });
  expect([await first, await second, seen]).toEqual([['re', 'ad'], ['assigned'], [[1, 4]]]);
  expect(FakeWorker.last.ended).toBe(0);
});

test('an aborted ask rejects with the reason, tells the worker to stop, and leaves the desk open', async () => {
  const desk = openDesk(setup);
  const stop = new AbortController();
  const run = desk.ask('assign', { decisions: [], meaning: true, as: 1 }, { signal: stop.signal });
  stop.abort(new Error('changed my mind'));
  await expect(run).rejects.toThrow('changed my mind');
  expect(FakeWorker.last.said.at(-1)).toEqual({ kind: 'stop', id: 1 });
  const next = desk.ask('read', { notes: [] });
  hear({ kind: 'failed', id: 1, reason: 'stopped', stopped: true });
  hear({ kind: 'answer', id: 2, answer: [] });
  await expect(next).resolves.toEqual([]);
});

test('what fails rejects with the reason; a broken worker fails all that was asked and all that follows', async () => {
  const desk = openDesk(setup);
  const failed = desk.ask('read', { notes: [] });
  hear({ kind: 'failed', id: 1, reason: 'no model', stopped: false });
  await expect(failed).rejects.toThrow('no model');
  const open = desk.ask('read', { notes: [] });
  FakeWorker.last.onerror?.();
  await expect(open).rejects.toThrow('broke off');
  await expect(desk.ask('read', { notes: [] })).rejects.toThrow('broke off');
  expect(FakeWorker.last.ended).toBe(1);
});
