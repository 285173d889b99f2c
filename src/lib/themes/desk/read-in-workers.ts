import type { EncodedPassage } from '../meaning/encode-passage';
import type { ToEncoder } from './encoder.worker';
import { BETWEEN_LOOKS, type ReadTexts } from './read-texts';

/** Each holds the encoder's weights, some 60 MB: more than this would gain little and cost much. */
const MOST = 4;

/** As many as there are processors but one, which is the page's. */
export const workersFor = (texts: number, processors: number): number => Math.max(1, Math.min(MOST, processors - 1, Math.ceil(texts / BETWEEN_LOOKS)));

const startWorker = (): Worker => new Worker(new URL('./encoder.worker.ts', import.meta.url), { type: 'module' });

/** Reads in workers that share the texts among them, and end with the reading: whoever asks has its hands free meanwhile. Rejects
 *  with an Error when one fails. */
export function readInWorkers(bytes: () => Promise<ArrayBuffer>, processors: number, start: () => Worker = startWorker): ReadTexts {
  let fetched: Promise<ArrayBuffer> | undefined;
  return async (texts, { take, turn, signal }) => {
    // What could not be had is asked for again the next time.
    fetched ??= bytes().catch((cause: unknown) => { fetched = undefined; throw cause; });
    const encoder = await fetched;
    signal?.throwIfAborted();
    const stop = new AbortController();
    const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    let next = 0;
    const work = async (worker: Worker): Promise<void> => {
      worker.postMessage({ encoder } satisfies ToEncoder);
      for (;;) {
        await turn();
        either.throwIfAborted();
        const part = texts.slice(next, (next += BETWEEN_LOOKS));
        if (part.length === 0) return;
        const read = await answerOf(worker, part, either);
        part.forEach((text, i) => take(text, read[i]!));
      }
    };
    const workers = Array.from({ length: workersFor(texts.length, processors) }, start);
    try {
      await Promise.all(workers.map(work));
    } finally {
      stop.abort();
      for (const worker of workers) worker.terminate();
    }
  };
}

function answerOf(worker: Worker, texts: readonly string[], signal: AbortSignal): Promise<readonly EncodedPassage[]> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    const end = (): void => signal.removeEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<readonly EncodedPassage[]>) => { end(); resolve(data); };
    worker.onerror = (event) => { event.preventDefault(); end(); reject(new Error('the sentence encoder broke off')); };
    worker.onmessageerror = () => { end(); reject(new Error('an answer of the sentence encoder could not be read')); };
    worker.postMessage({ texts } satisfies ToEncoder);
  });
}
