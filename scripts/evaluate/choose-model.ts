import { readFileSync } from 'node:fs';
import { createEncoder, type EncodedPassage } from '../../src/lib/themes/encode-passage';
import { decodeEncoder } from '../../src/lib/themes/encoder-model';
import { modelManifest } from '../../src/lib/themes/model-manifest';
import { decodeModel, type ThemeModel } from '../../src/lib/themes/theme-model';
import type { Codebook } from '../../src/lib/themes/types';
import { buildThemeModel } from '../train/build-theme-model';
import { readCodedPassages, readExemplars, readMaterial, type Example } from '../train/read-material';
import type { EvaluateOptions } from './read-arguments';

function bytesOf(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** The sentence encoder that ships, or null. */
export function shippedEncoder(): ((text: string) => EncodedPassage) | null {
  const file: string | null = modelManifest.encoder;
  return file === null ? null : createEncoder(decodeEncoder(bytesOf(`static/${file}`)));
}

/** The shipped model when nothing about training was asked for; else one trained on what was asked for. */
export function chooseModel({ train, exemplars, withhold }: EvaluateOptions, codebook: Codebook): ThemeModel {
  const themes = codebook.themes.map(({ id }) => id).sort();
  const shipped = decodeModel(bytesOf(`static/${modelManifest.file}`));
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
