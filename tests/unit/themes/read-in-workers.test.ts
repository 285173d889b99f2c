import { expect, test } from 'vitest';
import type { EncodedPassage } from '../../../src/lib/themes/meaning/encode-passage';
import type { ToEncoder } from '../../../src/lib/themes/desk/encoder.worker';
import { readInWorkers, workersFor } from '../../../src/lib/themes/desk/read-in-workers';

const encoded = (text: string): EncodedPassage => ({ themes: Float64Array.of(text.length), bearing: 0, vector: Float32Array.of(1) });
const bytes = () => Promise.resolve(new ArrayBuffer(8));
const turn = () => Promise.resolve();
const texts = Array.from({ length: 21 }, (_, i) => 'x'.repeat(i + 1));

/** Workers that answer each part in turn; `breaks` says which part fails, and `held` whether none is answered. */
function workers({ breaks, held = false }: { breaks?: number; held?: boolean } = {}) {
  const made: { said: ToEncoder[]; ended: number }[] = [];
  let parts = 0;
  const start = (): Worker => {
    const worker = {
      said: [] as ToEncoder[], ended: 0,
      onmessage: null as ((event: { data: EncodedPassage[] }) => void) | null,
      onerror: null as ((event: { preventDefault: () => void }) => void) | null,
      postMessage(message: ToEncoder) {
        worker.said.push(message);
        if (!('texts' in message) || held) return;
        const part = parts++;
        setTimeout(() => (part === breaks ? worker.onerror?.({ preventDefault: () => {} }) : worker.onmessage?.({ data: message.texts.map(encoded) })));
      },
      terminate: () => { worker.ended++; }
    };
    made.push(worker);
    return worker as unknown as Worker;
  };
  return { made, start };
}

test('one processor is left to the page, four workers are enough, and no more are started than have something to read', () => {
  expect([workersFor(1000, 1), workersFor(1000, 2), workersFor(1000, 4), workersFor(1000, 16), workersFor(5, 16), workersFor(1, 16)]).toEqual([1, 1, 3, 4, 2, 1]);
});

test('the texts are shared among the workers, each read once by an encoder that was sent before, and all workers end', async () => {
  const { made, start } = workers();
  const read = new Map<string, number>();
  await readInWorkers(bytes, 4, start)(texts, { turn, take: (text, { themes }) => { expect(read.has(text)).toBe(false); read.set(text, themes[0]!); } });
  expect([...read].sort((a, b) => a[1] - b[1])).toEqual(texts.map((text) => [text, text.length]));
  expect(made.map(({ said, ended }) => ['encoder' in said[0]!, said.length > 1, ended])).toEqual(Array(3).fill([true, true, 1]));
});

test('where one breaks off the reading rejects, what was read is kept, and no worker is left behind', async () => {
  const { made, start } = workers({ breaks: 2 });
  const read: string[] = [];
  await expect(readInWorkers(bytes, 3, start)(texts, { turn, take: (text) => read.push(text) })).rejects.toThrow('broke off');
  expect(read).toEqual(texts.slice(0, 8));
  expect(made.map(({ ended }) => ended)).toEqual([1, 1]);
});

test('stopped while it waits for an answer, it rejects at once with the reason and ends its workers', async () => {
  const { made, start } = workers({ held: true });
  const stop = new AbortController();
  const reading = readInWorkers(bytes, 3, start)(texts, { turn, take: () => {}, signal: stop.signal });
  setTimeout(() => stop.abort(new Error('asked something else')));
  await expect(reading).rejects.toThrow('asked something else');
  expect(made.map(({ ended }) => ended)).toEqual([1, 1]);
});

test('nothing more is begun while somebody waits for something else', async () => {
  const { made, start } = workers();
  let free = (): void => {};
  const busy = new Promise<void>((resolve) => (free = resolve));
  const reading = readInWorkers(bytes, 2, start)(texts, { turn: () => busy, take: () => {} });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(made.flatMap(({ said }) => said.filter((message) => 'texts' in message))).toEqual([]);
  free();
  await reading;
  expect(made[0]!.said).toHaveLength(1 + 6);
});

test('the encoder is fetched once, and again where it could not be had', async () => {
  let asked = 0;
  const fetch = () => (++asked === 1 ? Promise.reject(new Error('not to be had')) : bytes());
  const read = readInWorkers(fetch, 2, workers().start);
  await expect(read(texts, { turn, take: () => {} })).rejects.toThrow('not to be had');
  for (let time = 0; time < 2; time++) await read(texts, { turn, take: () => {} });
  expect(asked).toBe(2);
});
