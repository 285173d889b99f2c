import { readFileSync, writeFileSync } from 'node:fs';
import { createEncoder } from '../../../src/lib/themes/meaning/encode-passage';
import { decodeEncoder } from '../../../src/lib/themes/meaning/encoder-model';
import { HELD_OUT_FILE, writeHeldOut } from '../held-out-scores';
import { readMaterial } from '../read-material';

/** Writes what an encoder that never saw some writers says of their passages: hold-out.ts ENCODER. `npm run train` learns from
 *  that how far to trust the encoder that ships, which saw them all. */
export function main([file]: string[]): number {
  if (!file) {
    console.error('usage: hold-out.ts ENCODER');
    return 2;
  }
  const bytes = readFileSync(file);
  const model = decodeEncoder(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const encode = createEncoder(model);
  const { examples, hash } = readMaterial('data/themes');
  const unseen = examples.filter(({ writer }) => model.heldOut.includes(writer));
  if (!unseen.length || model.trainedOn !== hash) throw new Error(`${file} held no writer out, or was trained on other material`);
  const scores = unseen.map(({ text }, i) => {
    if (i % 250 === 0) console.log(`${i} of ${unseen.length}`);
    return encode(text);
  });
  writeFileSync(HELD_OUT_FILE, writeHeldOut({ trainedOn: hash, themes: model.themes, writers: model.heldOut, scores }));
  return 0;
}
