import type { Combiner } from './combine';
import { columnsOf, type LexicalModel } from '../words/lexical-model';

/** Probabilities at or above which a theme is put up for review, or taken as accepted. */
export interface Thresholds {
  review: number;
  accept: number;
}

/** How scores become probabilities and bands. */
export interface Judgement {
  combiner: Combiner;
  thresholds: Thresholds;
}

/** What ships: the lexical scorer with its judgement. */
export interface ThemeModel {
  /** Hash of what it was trained on. */
  trainedOn: string;
  lexical: LexicalModel;
  /** For words alone. */
  judgement: Judgement;
  /** For words and meaning together, where an encoder was trained. */
  withMeaning?: Judgement;
}

interface Header {
  trainedOn: string;
  themes: string[];
  words: string[];
  grams: string[];
  bias: number[];
  judgement: Judgement;
  withMeaning?: Judgement;
}

const MAGIC = 0x324c4854; // "THL2"

/** Bytes: magic, header length (uint32), header (JSON), padding to 4, idf and steps (float32 each), weights (int8). */
export function encodeModel({ trainedOn, lexical, judgement, withMeaning }: ThemeModel): Uint8Array<ArrayBuffer> {
  const { themes, vocabulary, bias, steps, weights } = lexical;
  const header: Header = { trainedOn, themes: [...themes], words: [...vocabulary.words], grams: [...vocabulary.grams], bias: [...bias], judgement, ...(withMeaning && { withMeaning }) };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const floatsAt = 8 + Math.ceil(json.length / 4) * 4;
  const features = steps.length;
  const bytes = new Uint8Array(floatsAt + features * 8 + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  for (let f = 0; f < features; f++) {
    view.setFloat32(floatsAt + f * 4, vocabulary.idf[f] ?? 0, true);
    view.setFloat32(floatsAt + (features + f) * 4, steps[f] ?? 0, true);
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), floatsAt + features * 8);
  return bytes;
}

/** The model in `bytes`. Throws when they are not one. */
export function decodeModel(bytes: ArrayBuffer): ThemeModel {
  const view = new DataView(bytes);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('decodeModel: not a theme model');
  const length = view.getUint32(4, true);
  const { words, grams, themes, bias, trainedOn, judgement, withMeaning } = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, length))) as Header;
  const features = words.length + grams.length;
  const floatsAt = 8 + Math.ceil(length / 4) * 4;
  const weightsAt = floatsAt + features * 8;
  if (bytes.byteLength !== weightsAt + features * columnsOf({ themes })) throw new Error('decodeModel: the model is cut short');
  return {
    trainedOn,
    judgement,
    ...(withMeaning && { withMeaning }),
    lexical: {
      themes,
      vocabulary: { words, grams, idf: new Float32Array(bytes, floatsAt, features) },
      steps: new Float32Array(bytes, floatsAt + features * 4, features),
      weights: new Int8Array(bytes, weightsAt),
      bias: Float64Array.from(bias)
    }
  };
}
