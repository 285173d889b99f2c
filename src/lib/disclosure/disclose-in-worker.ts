import type { Audience } from './audience';
import type { Request } from './disclose.worker';
import { sealTable, type DisclosureOptions, type SafeTable } from './disclose';
import type { Tabulation } from './tables';

/** `discloseTogether` off the page's thread: with two years of issued tables it takes seconds. Always settles, and the
 *  worker always ends: with the tables, or by rejecting with the reason of `signal`, or with an Error where the worker
 *  failed, as `disclose` does on counts that contradict each other. */
export async function discloseInWorker(tables: readonly Tabulation[], audience: Audience, options: DisclosureOptions, signal?: AbortSignal): Promise<SafeTable[]> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./disclose.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error('the tables could not be protected', { cause: event.error ?? event.message }));
      };
      worker.onmessageerror = () => reject(new Error('the tables could not be protected: an answer of the worker was not readable'));
      worker.onmessage = ({ data }: MessageEvent<readonly SafeTable[]>) => resolve(data.map(sealTable));
      const request: Request = { tables, audience, options };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
