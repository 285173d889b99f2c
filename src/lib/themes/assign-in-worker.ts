import type { AssignInput, AssignMessage, AssignOutput } from './assign-messages';
import type { RunOptions } from './types';

/** Splits and assigns `input.notes` away from the page. Rejects with the signal's reason when aborted, and with an Error when
 *  the worker fails; the worker has ended by the time this settles. */
export async function assignInWorker(input: AssignInput, { onProgress, signal }: RunOptions = {}): Promise<AssignOutput> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./assign.worker.ts', import.meta.url), { type: 'module' });
  const output: AssignOutput = { passages: [], assignments: [] };
  let stop = (): void => {};
  try {
    return await new Promise<AssignOutput>((resolve, reject) => {
      stop = () => reject(signal?.reason as Error);
      signal?.addEventListener('abort', stop, { once: true });
      worker.onerror = () => reject(new Error('assignInWorker: the worker could not start or broke off'));
      worker.onmessageerror = () => reject(new Error('assignInWorker: an answer could not be read'));
      worker.onmessage = ({ data }: MessageEvent<AssignMessage>) => {
        if (data.kind === 'progress') onProgress?.(data.done, data.total);
        else if (data.kind === 'part') {
          output.passages.push(...data.output.passages);
          output.assignments.push(...data.output.assignments);
        } else if (data.kind === 'done') resolve(output);
        else reject(new Error(data.reason));
      };
      worker.postMessage(input);
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.terminate();
  }
}
