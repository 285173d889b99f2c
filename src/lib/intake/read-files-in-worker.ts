import type { Row } from './rows';
import type { Known } from './checks/check-references';
import { MAX_SILENCE_S } from './limits';
import type { IntakeOptions, IntakeResult, Refusal } from './read-files';
import { wholeFile } from './sheet';
import type { Answer, Request } from './worker-messages';

/** `readFiles` off the page's thread. Always settles, and the worker always ends: with the result, with a
 *  refusal that names the file over which it fell silent, or by rejecting with the reason of `signal` or with an Error where
 *  the worker itself failed. `start` makes the worker; tests replace it. */
export async function readFilesInWorker(files: readonly File[], known: Known, { onProgress, signal, mapping }: IntakeOptions = {}, start: () => Worker = startWorker): Promise<IntakeResult> {
  signal?.throwIfAborted();
  const worker = start();
  let abort: (() => void) | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<IntakeResult>((resolve, reject) => {
      const tables = new Map<string, Row[]>();
      let current = files[0]?.name ?? '';
      const listen = (): void => {
        clearTimeout(silence);
        silence = setTimeout(() => resolve(fellSilent(current)), MAX_SILENCE_S * 1_000);
      };
      listen();
      abort = () => reject(signal?.reason);
      signal?.addEventListener('abort', abort);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error('the files could not be checked: the intake worker failed', { cause: event.error ?? event.message }));
      };
      worker.onmessageerror = () => reject(new Error('the files could not be checked: an answer of the intake worker was not readable'));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        listen();
        if (data.kind === 'progress') {
          current = data.progress.file;
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
        else resolve({ ok: true, tables: [...tables].map(([table, rows]) => ({ table, rows })), places: data.places, notices: data.notices });
      };
      const request: Request = { files, known, mapping };
      worker.postMessage(request);
    });
  } finally {
    clearTimeout(silence);
    if (abort) signal?.removeEventListener('abort', abort);
    worker.terminate();
  }
}

const fellSilent = (file: string): Refusal => ({
  ok: false, more: 0, sheets: [], values: [],
  problems: [wholeFile(file, `Reading this file was given up: there was no progress for ${MAX_SILENCE_S / 60} minutes.`, 'It may be damaged. Write it again, or export the table as CSV.')]
});

const startWorker = (): Worker => new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' });
