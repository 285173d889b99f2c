import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { placesOf, type BearingRule } from '../../src/lib/themes/discovery/bears-theme';
import { PLACE_FEATURES } from '../../src/lib/themes/judging/note-features';
import { fitLogistic } from '../train/fit-logistic';
import { sentenceVector } from './discovery-encoder';
import { codedPassages, readCodedNotes } from './read-coded-notes';

const FOLDERS = ['data/themes/worked', 'data/themes/written'];
const RULE = 'src/lib/themes/discovery/bearing-rule.ts';
/** Light: vectors of length 1 have small numbers. */
const RIDGE = 0.1;

const codedFiles = (): string[] => FOLDERS.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().map((name) => `${folder}/${name}`));

/** The rule learnt from the shipped notes. Passages with a theme that is not in `known` are left out: they must not count as neutral. */
export function fitBearing(known: ReadonlySet<string>, files = codedFiles()): BearingRule {
  const passages = codedPassages(readCodedNotes(files));
  const places = placesOf(passages);
  const rows = passages.flatMap(({ text, themes }, p) => {
    if (themes.some((theme) => !known.has(theme))) return [];
    const values = [...sentenceVector(text), ...places[p]!, 1];
    return [{ ids: [...values.keys()], values, label: themes.length > 0 }];
  });
  const width = rows[0]?.values.length ?? 0;
  const ridge = Array.from({ length: width }, (_, i) => (i === width - 1 ? 1e-6 : RIDGE));
  const fitted = [...fitLogistic(rows, ridge)].map((weight) => Number(weight.toPrecision(5)));
  const vectors = width - 1 - PLACE_FEATURES.length;
  return { vector: fitted.slice(0, vectors), place: fitted.slice(vectors, width - 1), intercept: fitted[width - 1] ?? 0 };
}

/** Learns the shipped rule and writes it. */
export function main(): number {
  const { themes } = JSON.parse(readFileSync('data/themes/codebook.json', 'utf8')) as { themes: { id: string }[] };
  const { vector, place, intercept } = fitBearing(new Set(themes.map(({ id }) => id)));
  writeFileSync(
    RULE,
    `import type { BearingRule } from './bears-theme';\n\n/** Written by scripts/evaluate/discovery-bearing.ts from the shipped notes. */\nexport const BEARING_RULE: BearingRule = {\n` +
      `  vector: [${[...Array.from(vector)].join(', ')}],\n  place: [${place.join(', ')}],\n  intercept: ${intercept}\n};\n`
  );
  console.log(`${vector.length} weights`);
  return 0;
}
