import { createFieldReader, decodeMatters } from '../discovery/matters';
import { createEncoder } from '../meaning/encode-passage';
import { decodeEncoder } from '../meaning/encoder-model';
import { fetchEncoder, fetchMatters, fetchModel } from '../judging/fetch-model';
import { createDesk, type Desk } from './create-desk';
import { besides, type DeskSetup, type FromDesk, type ToDesk } from './desk-messages';
import { readInWorkers } from './read-in-workers';
import { readInPlace, type ReadTexts } from './read-texts';

const perPart = 1000;
const say = (message: FromDesk): void => self.postMessage(message);
const stops = new Map<number, AbortController>();
let desk: Desk | null = null;
/** One ask at a time, in the order they came, but that some hold up no other. */
let turn: Promise<void> = Promise.resolve();

/** In workers of its own, where a browser lets a worker start others. */
function readBy(encoder: () => Promise<ArrayBuffer>): ReadTexts {
  return typeof Worker === 'undefined' ? readInPlace(async () => createEncoder(decodeEncoder(await encoder()))) : readInWorkers(encoder, navigator.hardwareConcurrency || 1);
}

const setUp = ({ codebook, modelUrl, encoderUrl, sentencesUrl, mattersUrl, fieldUrl }: DeskSetup): Desk =>
  createDesk({
    codebook,
    model: () => fetchModel(modelUrl),
    readMeanings: encoderUrl ? readBy(() => fetchEncoder(encoderUrl)) : null,
    readSentences: readBy(() => fetchEncoder(sentencesUrl)),
    // So few passages are read by the field that they are read in place.
    fieldReader: async () => {
      const [matters, encoder] = await Promise.all([fetchMatters(mattersUrl), fetchEncoder(fieldUrl)]);
      const read = createEncoder(decodeEncoder(encoder));
      return createFieldReader(decodeMatters(matters), (text) => read(text).vector);
    }
  });

async function answer({ id, ask }: Extract<ToDesk, { kind: 'ask' }>, { signal }: AbortController): Promise<void> {
  try {
    signal.throwIfAborted();
    if (!desk) throw new Error('asked before it was set up');
    const found = await desk.answer(ask, { signal, onProgress: (done, total) => say({ kind: 'progress', id, done, total }) });
    const long = Array.isArray(found) && found.length > perPart;
    if (long) for (let at = 0; at < found.length; at += perPart) say({ kind: 'part', id, items: found.slice(at, at + perPart) });
    say({ kind: 'answer', id, answer: long ? null : found });
  } catch (cause) {
    say({ kind: 'failed', id, reason: cause instanceof Error ? cause.message : 'unknown', stopped: signal.aborted });
  } finally {
    stops.delete(id);
  }
}

self.onmessage = ({ data }: MessageEvent<ToDesk>) => {
  if (data.kind === 'setup') desk = setUp(data.setup);
  else if (data.kind === 'stop') stops.get(data.id)?.abort();
  else {
    const stop = new AbortController();
    stops.set(data.id, stop);
    const done = turn.then(() => answer(data, stop));
    if (!besides.has(data.ask.kind)) turn = done;
  }
};
