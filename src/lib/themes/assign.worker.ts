import type { AssignInput, AssignMessage } from './assign-messages';
import { createEncoder } from './encode-passage';
import { createEngine } from './engine';
import { fetchEncoder, fetchModel } from './fetch-model';
import { readNotes } from './read-notes';

const perPart = 1000;
const say = (message: AssignMessage): void => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<AssignInput>) => {
  try {
    const passages = readNotes(data.notes);
    const model = await fetchModel(data.modelUrl);
    const engine = createEngine(model, data.codebook, data.encoderUrl ? createEncoder(await fetchEncoder(data.encoderUrl)) : undefined);
    const assignments = await engine.assign(passages, data.decisions, { onProgress: (done, total) => say({ kind: 'progress', done, total }) });
    for (let at = 0; at < Math.max(passages.length, assignments.length); at += perPart) {
      say({ kind: 'part', output: { passages: passages.slice(at, at + perPart), assignments: assignments.slice(at, at + perPart) } });
    }
    say({ kind: 'done' });
  } catch (cause) {
    say({ kind: 'failed', reason: cause instanceof Error ? cause.message : 'unknown' });
  }
};
