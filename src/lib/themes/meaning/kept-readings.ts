import { logSumExp, type PassageScores } from '../judging/note-features';

/** What the sentence encoder said of one text, in a form to keep: a text is read once, and says the same ever after. */
export interface KeptReading {
  /** See `keyOf`. */
  readonly key: string;
  /** Theme logits as 16-bit whole numbers, in base 64. */
  readonly scores: string;
}

/** Steps of one logit: kept to the 256th part. */
const STEPS = 256;
const LARGEST = 32767;

/** 53 bits of a text (cyrb53, public domain), in base 36: two of a million texts share one with a chance of one in ten thousand. */
export function keyOf(text: string): string {
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}

export function packScores(themes: ArrayLike<number>): string {
  const whole = Int16Array.from(themes, (logit) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(logit * STEPS))));
  return btoa(String.fromCharCode(...new Uint8Array(whole.buffer)));
}

/** The scores of a reading of `count` themes; null where it holds something else. */
export function unpackScores(scores: string, count: number): PassageScores | null {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(scores), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
  if (bytes.length !== 2 * count) return null;
  const themes = Float64Array.from(new Int16Array(bytes.buffer), (whole) => whole / STEPS);
  return { themes, bearing: logSumExp(themes) };
}
