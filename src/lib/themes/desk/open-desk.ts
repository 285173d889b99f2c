import type { RunOptions } from '../types';
import type { Ask, AskKind, DeskAsks, DeskSetup, FromDesk, ToDesk } from './desk-messages';

/** The theme engine in a worker of its own that stays: it reads the notes once and answers many times. */
export interface ThemeDesk {
  /** Rejects with the signal's reason when aborted, and with an Error when the worker fails. */
  ask<K extends AskKind>(kind: K, ask: DeskAsks[K]['ask'], options?: RunOptions): Promise<DeskAsks[K]['answer']>;
  /** Ends the worker; what was asked rejects. */
  close(): void;
}

interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (reason: unknown) => void;
  onProgress?: RunOptions['onProgress'];
  parts: unknown[];
}

/** Starts the worker. The models are fetched when they are first needed. */
export function openDesk(setup: DeskSetup): ThemeDesk {
  const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const post = (message: ToDesk): void => worker.postMessage(message);
  let asked = 0;
  let ended: Error | null = null;
  const end = (reason: string): void => {
    ended = new Error(`openDesk: ${reason}`);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
    worker.terminate();
  };
  worker.onerror = () => end('the worker could not start or broke off');
  worker.onmessageerror = () => end('an answer could not be read');
  worker.onmessage = ({ data }: MessageEvent<FromDesk>) => {
    const who = waiting.get(data.id);
    if (!who) return;
    if (data.kind === 'progress') return who.onProgress?.(data.done, data.total);
    if (data.kind === 'part') return void who.parts.push(...data.items);
    waiting.delete(data.id);
    if (data.kind === 'answer') who.resolve(who.parts.length ? who.parts : data.answer);
    else who.reject(new Error(data.reason));
  };
  post({ kind: 'setup', setup });
  return {
    async ask(kind, ask, { onProgress, signal } = {}) {
      signal?.throwIfAborted();
      if (ended) throw ended;
      const id = ++asked;
      let stop = (): void => {};
      try {
        return await new Promise<never>((resolve, reject) => {
          waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject, onProgress, parts: [] });
          stop = () => {
            waiting.delete(id);
            post({ kind: 'stop', id });
            reject(signal?.reason);
          };
          signal?.addEventListener('abort', stop, { once: true });
          post({ kind: 'ask', id, ask: { kind, ...ask } as Ask });
        });
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
    close: () => end('closed')
  };
}
