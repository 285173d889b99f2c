import type { Finding } from './finding';
import { TEXTS_PER_MESSAGE, type ScreeningAnswer, type ScreeningRequest } from './screening-messages';

export interface ScreeningOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The findings of each text that has any, by its place in `texts`: screenText off the page's thread. Always settles, and the
 *  worker always ends; rejects with the reason of `signal`, or with an Error where the worker fails. `start` is for tests. */
export async function screenInWorker(texts: readonly string[], { onProgress, signal }: ScreeningOptions = {}, start: () => Worker = startWorker): Promise<Map<number, readonly Finding[]>> {
  signal?.throwIfAborted();
  const found = new Map<number, readonly Finding[]>();
  if (texts.length === 0) return found;
  const worker = start();
  let abort = (): void => {};
  try {
    return await new Promise((resolve, reject) => {
      const ask = (request: ScreeningRequest): void => worker.postMessage(request);
      let sent = 0;
      const sendNext = (): void => {
        if (sent >= texts.length) return;
        ask({ kind: 'texts', texts: texts.slice(sent, sent + TEXTS_PER_MESSAGE) });
        sent += TEXTS_PER_MESSAGE;
        if (sent >= texts.length) ask({ kind: 'end' });
      };
      abort = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', abort);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error('the texts could not be screened: the screening worker failed'));
      };
      worker.onmessageerror = () => reject(new Error('the texts could not be screened: an answer of the screening worker was not readable'));
      worker.onmessage = ({ data }: MessageEvent<ScreeningAnswer>) => {
        if (data.kind === 'end') return resolve(found);
        for (const [text, findings] of data.found) found.set(text, findings);
        onProgress?.(data.done, texts.length);
        sendNext();
      };
      // Two slices on their way, so that the worker never waits for the page.
      sendNext();
      sendNext();
    });
  } finally {
    signal?.removeEventListener('abort', abort);
    worker.terminate();
  }
}

const startWorker = (): Worker => new Worker(new URL('./screening.worker.ts', import.meta.url), { type: 'module' });
