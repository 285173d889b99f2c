import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeModel, type Calibration, type LexicalModel } from '../src/lib/themes/lexical-model';
import { probabilities } from '../src/lib/themes/score-passage';
import { fitPlatt } from './train/calibrate';
import { commonWords } from './train/common-words';
import { chooseThresholds } from './train/choose-thresholds';
import { fitModel } from './train/fit-model';
import { outOfFoldScores } from './train/out-of-fold';
import { readMaterial, type Example } from './train/read-material';

const FOLDER = 'static/themes';
const COMMON_WORDS = 'src/lib/themes/common-words.ts';
const MANIFEST = 'src/lib/themes/model-manifest.ts';
/** Aimed at on held-out writers. */
const ACCEPT_PRECISION = 0.9;
const fromNote = ({ writer }: Example): boolean => writer.startsWith('worked');

/** A theme's scaling over all held-out writers, then one correction for how rare themes are in real notes. */
function calibrate(scores: readonly Float64Array[], examples: readonly Example[], themes: readonly string[]): Calibration[] {
  const labelsOf = (of: readonly Example[], theme: string): boolean[] => of.map((example) => example.themes.includes(theme));
  const pooled = fitPlatt(scores.flatMap((s) => [...s]), examples.flatMap((e) => themes.map((theme) => e.themes.includes(theme))), { slope: 4, offset: 0 }, 0);
  const own = themes.map((theme, t) => fitPlatt(scores.map((s) => s[t]!), labelsOf(examples, theme), pooled, 10));
  const notes = examples.flatMap((example, i) => (fromNote(example) ? [{ example, scores: scores[i]! }] : []));
  const logits = notes.flatMap((note) => own.map(({ slope, offset }, t) => slope * note.scores[t]! + offset));
  const correction = fitPlatt(logits, notes.flatMap(({ example }) => themes.map((theme) => example.themes.includes(theme))), { slope: 1, offset: 0 }, 0);
  return own.map(({ slope, offset }) => ({ slope: correction.slope * slope, offset: correction.slope * offset + correction.offset }));
}

/** Builds the shipped theme model from data/themes and writes it with its manifest. */
export function main(): number {
  const { codebook, examples, hash } = readMaterial('data/themes');
  const themes = codebook.themes.map(({ id }) => id).sort();
  const scores = outOfFoldScores(examples, themes, console.log);
  const { rowOf: _, ...fitted } = fitModel(examples, themes);
  const calibration = calibrate(scores, examples, themes);
  const model: LexicalModel = { ...fitted, trainedOn: hash, calibration, thresholds: [] };
  const outcomes = examples.flatMap((example, i) =>
    fromNote(example) ? [...probabilities(model, scores[i]!)].map((probability, t) => ({ probability, right: example.themes.includes(themes[t]!) })) : []
  );
  const thresholds = chooseThresholds(outcomes, ACCEPT_PRECISION);
  const bytes = encodeModel({ ...model, thresholds: themes.map(() => thresholds) });
  const file = `model-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`;
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) if (/^model-.*\.bin$/.test(old)) rmSync(`${FOLDER}/${old}`);
  writeFileSync(`${FOLDER}/${file}`, bytes);
  writeFileSync(
    MANIFEST,
    `/** Written by the training script: the model that ships, below the site's base path, and what it was trained on. */\nexport const modelManifest = { file: 'themes/${file}', trainedOn: '${hash}' } as const;\n`
  );
  const words = commonWords(examples.map(({ text }) => text), 3);
  writeFileSync(
    COMMON_WORDS,
    `/** Written by the training script: words that open a sentence when they have a capital. */\nexport const COMMON_WORDS =\n  '${words.join(' ')}';\n`
  );
  console.log(`${file}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped; review from ${thresholds.review.toFixed(3)}, accept from ${thresholds.accept.toFixed(3)}`);
  return 0;
}
