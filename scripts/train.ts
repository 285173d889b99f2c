import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '../src/lib/themes/judging/theme-model';
import { buildThemeModel } from './train/build-theme-model';
import { commonWords } from './train/common-words';
import { HELD_OUT_FILE, readHeldOut, type HeldOutScores } from './train/held-out-scores';
import { readMaterial } from './train/read-material';

const FOLDER = 'static/themes';
const MANIFEST = 'src/lib/themes/judging/model-manifest.ts';
const COMMON_WORDS = 'src/lib/themes/passages/common-words.ts';

/** The committed encoder and what one like it says of writers whom it never saw, where both fit the material. */
function shippedEncoder(hash: string): { file: string; heldOut: HeldOutScores } | null {
  const name = readdirSync(FOLDER).find((file) => /^encoder-.*\.bin$/.test(file));
  if (!name || !existsSync(HELD_OUT_FILE)) return null;
  const heldOut = readHeldOut(readFileSync(HELD_OUT_FILE, 'utf8'));
  return heldOut.trainedOn === hash ? { file: `themes/${name}`, heldOut } : null;
}

/** Builds the shipped theme model from data/themes and writes it with its manifest. */
export function main(): number {
  const { codebook, examples, hash } = readMaterial('data/themes');
  mkdirSync(FOLDER, { recursive: true });
  const shipped = shippedEncoder(hash);
  const model = buildThemeModel(examples, codebook, hash, console.log, shipped?.heldOut);
  const bytes = encodeModel(model);
  const file = `model-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`;
  for (const old of readdirSync(FOLDER)) if (/^model-.*\.bin$/.test(old)) rmSync(`${FOLDER}/${old}`);
  writeFileSync(`${FOLDER}/${file}`, bytes);
  const encoder = shipped ? `'${shipped.file}'` : 'null';
  writeFileSync(
    MANIFEST,
    `/** Written by the training script: what ships, below the site's base path, and the hash of what it was trained on. */
export const modelManifest: { file: string; encoder: string | null; trainedOn: string } = { file: 'themes/${file}', encoder: ${encoder}, trainedOn: '${hash}' };\n`
  );
  const words = commonWords(examples.map(({ text }) => text), 3);
  writeFileSync(COMMON_WORDS, `/** Written by the training script: words that open a sentence when they have a capital. */\nexport const COMMON_WORDS =\n  '${words.join(' ')}';\n`);
  console.log(`${file}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped; held-out writers`, model.judgement.thresholds, model.withMeaning?.thresholds ?? 'no encoder');
  return 0;
}
