import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '../src/lib/themes/theme-model';
import { buildThemeModel } from './train/build-theme-model';
import { commonWords } from './train/common-words';
import { readMaterial } from './train/read-material';

const FOLDER = 'static/themes';
const MANIFEST = 'src/lib/themes/model-manifest.ts';
const COMMON_WORDS = 'src/lib/themes/common-words.ts';

/** Builds the shipped theme model from data/themes and writes it with its manifest. */
export function main(): number {
  const { codebook, examples, hash } = readMaterial('data/themes');
  const model = buildThemeModel(examples, codebook.themes.map(({ id }) => id).sort(), hash, console.log);
  const bytes = encodeModel(model);
  const file = `model-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`;
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) if (/^model-.*\.bin$/.test(old)) rmSync(`${FOLDER}/${old}`);
  writeFileSync(`${FOLDER}/${file}`, bytes);
  writeFileSync(
    MANIFEST,
    `/** Written by the training script: the model that ships, below the site's base path, and what it was trained on. */\nexport const modelManifest = { file: 'themes/${file}', trainedOn: '${hash}' } as const;\n`
  );
  const words = commonWords(examples.map(({ text }) => text), 3);
  writeFileSync(COMMON_WORDS, `/** Written by the training script: words that open a sentence when they have a capital. */\nexport const COMMON_WORDS =\n  '${words.join(' ')}';\n`);
  console.log(`${file}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped; held-out writers`, model.judgement.thresholds);
  return 0;
}
