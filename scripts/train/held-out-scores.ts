import { logSumExp, type PassageScores } from '../../src/lib/themes/judging/note-features';

/** What an encoder says of the passages of writers whom it never saw. */
export interface HeldOutScores {
  /** Hash of the material. */
  trainedOn: string;
  themes: readonly string[];
  writers: readonly string[];
  /** One for each example of those writers, in the order of the material. */
  scores: readonly PassageScores[];
}

export const HELD_OUT_FILE = 'scripts/train/encoder/held-out-scores.json';
/** Logits are kept as whole hundredths. */
const STEP = 100;

/** As JSON; the logits as int16 in base64, little-endian. */
export function writeHeldOut({ scores, ...rest }: HeldOutScores): string {
  const whole = Int16Array.from(scores.flatMap(({ themes }) => [...themes]), (logit) => Math.round(logit * STEP));
  return `${JSON.stringify({ ...rest, logits: Buffer.from(whole.buffer).toString('base64') })}\n`;
}

/** Throws where the number of logits does not fit the themes. */
export function readHeldOut(text: string): HeldOutScores {
  const { logits, ...rest } = JSON.parse(text) as Omit<HeldOutScores, 'scores'> & { logits: string };
  const bytes = Uint8Array.from(Buffer.from(logits, 'base64'));
  const whole = new Int16Array(bytes.buffer);
  const width = rest.themes.length;
  if (whole.length % width) throw new Error('readHeldOut: cut short');
  const scores = Array.from({ length: whole.length / width }, (_, i): PassageScores => {
    const themes = Float64Array.from(whole.subarray(i * width, (i + 1) * width), (step) => step / STEP);
    return { themes, bearing: logSumExp(themes) };
  });
  return { ...rest, scores };
}
