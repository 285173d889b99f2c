import type { AssignInput, AssignMessage } from './assign-messages';
import { createEncoder } from './encode-passage';
import { createEngine } from './engine';
import { fetchEncoder, fetchModel } from './fetch-model';
import { readNotes } from './read-notes';

const say = (message: AssignMessage): void => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<AssignInput>) => {
  try {
    const passages = readNotes(data.notes);
    const model = await fetchModel(data.modelUrl);
    const engine = createEngine(model, data.codebook, data.encoderUrl ? createEncoder(await fetchEncoder(data.encoderUrl)) : undefined);
    const assignments = await engine.assign(passages, data.decisions, { onProgress: (done, total) => say({ kind: 'progress', done, total }) });
    say({ kind: 'done', output: { passages, assignments } });
  } catch (cause) {
    say({ kind: 'failed', reason: cause instanceof Error ? cause.message : 'unknown' });
  }
};
