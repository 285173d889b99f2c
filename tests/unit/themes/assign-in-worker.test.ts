import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assignInWorker } from '../../../src/lib/themes/assign-in-worker';
import type { AssignMessage } from '../../../src/lib/themes/assign-messages';

class FakeWorker {
  static last: FakeWorker;
  static answers: AssignMessage[] = [];
  ended = 0;
  onmessage: ((event: { data: AssignMessage }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor() {
    FakeWorker.last = this;
  }
  postMessage(): void {
    for (const data of FakeWorker.answers) queueMicrotask(() => this.onmessage?.({ data }));
  }
  terminate(): void {
    this.ended++;
  }
}

const input = { notes: [], decisions: [], modelUrl: '/themes/model.bin', codebook: { title: '', version: 1, themes: [] } };
const output = { passages: [], assignments: [] };

beforeEach(() => {
  FakeWorker.answers = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

test('gives the output, reports progress and ends the worker', async () => {
  FakeWorker.answers = [{ kind: 'progress', done: 1, total: 2 }, { kind: 'part', output: { passages: output.passages.slice(0, 1), assignments: output.assignments } }, { kind: 'part', output: { passages: output.passages.slice(1), assignments: [] } }, { kind: 'done' }];
  const seen: [number, number][] = [];
  await expect(assignInWorker(input, { onProgress: (done, total) => seen.push([done, total]) })).resolves.toEqual(output);
  expect(seen).toEqual([[1, 2]]);
  expect(FakeWorker.last.ended).toBe(1);
});

test('rejects when the worker says that it failed', async () => {
  FakeWorker.answers = [{ kind: 'failed', reason: 'no model' }];
  await expect(assignInWorker(input)).rejects.toThrow('no model');
  expect(FakeWorker.last.ended).toBe(1);
});

test('rejects when the worker breaks off', async () => {
  const run = assignInWorker(input);
  FakeWorker.last.onerror?.();
  await expect(run).rejects.toThrow('broke off');
  expect(FakeWorker.last.ended).toBe(1);
});

test('rejects with the reason when aborted midway', async () => {
  const stop = new AbortController();
  const run = assignInWorker(input, { signal: stop.signal });
  stop.abort(new Error('changed my mind'));
  await expect(run).rejects.toThrow('changed my mind');
  expect(FakeWorker.last.ended).toBe(1);
});
