import { createEncoder } from '../meaning/encode-passage';
import { decodeEncoder } from '../meaning/encoder-model';

/** The encoder first, then texts. */
export type ToEncoder = { encoder: ArrayBuffer } | { texts: readonly string[] };

let encode: ReturnType<typeof createEncoder> | undefined;

self.onmessage = ({ data }: MessageEvent<ToEncoder>) => {
  if ('encoder' in data) encode = createEncoder(decodeEncoder(data.encoder));
  else self.postMessage(data.texts.map((text) => encode!(text)));
};
