import type { Row } from './rows';
import type { Known } from './check-references';
import type { IntakeOptions, IntakeResult } from './read-files';
import type { Answer, Request } from './worker-messages';

/** `readFiles` off the page's thread. Always settles, and the worker always ends: with the result, or by rejecting with
 *  the reason of `signal`, or with an Error where the worker itself failed. `start` makes the worker; tests replace it. */
export async function readFilesInWorker(files: readonly File[], known: Known, { onProgress, signal, mapping }: IntakeOptions = {}, start: () => Worker = startWorker): Promise<IntakeResult> {
  signal?.throwIfAborted();
  const worker = start();
  let abort: (() => void) | undefined;
  try {
    return await new Promise<IntakeResult>((resolve, reject) => {
      const tables = new Map<string, Row[]>();
      abort = () => reject(signal?.reason);
      signal?.addEventListener('abort', abort);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error('the files could not be checked: the intake worker failed', { cause: event.error ?? event.message }));
      };
      worker.onmessageerror = () => reject(new Error('the files could not be checked: an answer of the intake worker was not readable'));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') {
          try {
            onProgress?.(data.progress);
          } catch (error) {
            reject(error);
          }
        } else if (data.kind === 'rows') {
          const rows = tables.get(data.table) ?? [];
          for (const row of data.rows) rows.push(row);
          tables.set(data.table, rows);
        } else if (data.kind === 'refused') resolve(data.refusal);
        else resolve({ ok: true, tables: [...tables].map(([table, rows]) => ({ table, rows })), notices: data.notices });
      };
      const request: Request = { files, known, mapping };
      worker.postMessage(request);
    });
  } finally {
    if (abort) signal?.removeEventListener('abort', abort);
    worker.terminate();
  }
}

const startWorker = (): Worker => new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' });
