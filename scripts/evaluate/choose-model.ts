import { readFileSync } from 'node:fs';
import { modelManifest } from '../../src/lib/themes/model-manifest';
import { decodeModel, type ThemeModel } from '../../src/lib/themes/theme-model';
import type { Codebook } from '../../src/lib/themes/types';
import { buildThemeModel } from '../train/build-theme-model';
import { readCodedPassages, readExemplars, readMaterial, type Example } from '../train/read-material';
import type { EvaluateOptions } from './read-arguments';

/** The shipped model when nothing about training was asked for; else one trained on what was asked for. */
export function chooseModel({ train, exemplars, withhold }: EvaluateOptions, codebook: Codebook): ThemeModel {
  const themes = codebook.themes.map(({ id }) => id).sort();
  const file = readFileSync(`static/${modelManifest.file}`);
  const shipped = decodeModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  if (!train && !exemplars && !withhold.length && themes.every((id, t) => shipped.lexical.themes[t] === id)) return shipped;
  const material = readMaterial('data/themes').examples;
  const examples = [
    ...(exemplars ? exemplars.flatMap((name) => readExemplars(readFileSync(name, 'utf8'))) : material.filter(({ note }) => note === undefined)),
    ...(train ? train.flatMap((name) => readCodedPassages(readFileSync(name, 'utf8'), name)) : material.filter(({ note }) => note !== undefined))
  ];
  return buildThemeModel(withoutThemes(examples, new Set(themes)), themes, 'asked for', () => {});
}

/** Leaves out every exemplar that carries a theme the codebook lacks; a coded passage only loses the label, since its note needs it. */
function withoutThemes(examples: readonly Example[], known: ReadonlySet<string>): Example[] {
  return examples.flatMap((example) => {
    const themes = example.themes.filter((theme) => known.has(theme));
    if (themes.length === example.themes.length) return [example];
    return example.note === undefined ? [] : [{ ...example, themes }];
  });
}
