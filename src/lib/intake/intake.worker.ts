import { readSources } from './read-files';
import type { Answer, Request } from './worker-messages';
import { ROWS_PER_MESSAGE } from './worker-messages';

/** Shell of the worker: one batch, then its end. A throw reaches the page as an error event. */
self.onmessage = async ({ data }: MessageEvent<Request>): Promise<void> => {
  const say = (answer: Answer): void => self.postMessage(answer);
  try {
    const sources = data.files.map((file) => ({ name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) }));
    const result = await readSources(sources, data.known, { mapping: data.mapping, today: new Date().toISOString().slice(0, 10), onProgress: (progress) => say({ kind: 'progress', progress }) });
    if (!result.ok) return say({ kind: 'refused', refusal: result });
    for (const { table, rows } of result.tables) {
      for (let at = 0; at < Math.max(rows.length, 1); at += ROWS_PER_MESSAGE) say({ kind: 'rows', table, rows: rows.slice(at, at + ROWS_PER_MESSAGE) });
    }
    say({ kind: 'accepted', places: result.places, notices: result.notices });
  } catch (error) {
    // A rejected promise raises no error event in the page; a throw from a task does.
    setTimeout(() => { throw error; });
  }
};
