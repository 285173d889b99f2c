import { readFileSync } from 'node:fs';
import { createEncoder, type EncodedPassage } from '../../src/lib/themes/meaning/encode-passage';
import { decodeEncoder } from '../../src/lib/themes/meaning/encoder-model';
import { modelManifest } from '../../src/lib/themes/judging/model-manifest';
import { decodeModel, type ThemeModel } from '../../src/lib/themes/judging/theme-model';
import type { Codebook } from '../../src/lib/themes/types';
import { buildThemeModel } from '../train/build-theme-model';
import { readExamples, readMaterial, type Example } from '../train/read-material';
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

const read = (files: readonly string[]): Example[] => files.flatMap((file) => readExamples(readFileSync(file, 'utf8'), file));

/** The shipped model when nothing about training was asked for, whatever the codebook: it suggests only what that holds, and themes
 *  that it was not trained on are read by definition and cues. Else one trained on what was asked for. */
export function chooseModel({ train, exemplars, withhold }: EvaluateOptions, codebook: Codebook): ThemeModel {
  if (!train && !exemplars && !withhold.length) return decodeModel(bytesOf(`static/${modelManifest.file}`));
  const material = readMaterial('data/themes').examples;
  const given = [
    ...(exemplars ? read(exemplars) : material.filter(({ note }) => note === undefined)),
    ...(train ? read(train) : material.filter(({ note }) => note !== undefined))
  ];
  const examples = withoutOthers(given, new Set(codebook.themes.map(({ id }) => id)));
  return buildThemeModel(examples, codebook, 'asked for', () => {});
}

/** Leaves out every passage that carries a theme which the codebook lacks: as an example of "no theme" it would teach the model to
 *  look away from what is to be discovered. */
const withoutOthers = (examples: readonly Example[], known: ReadonlySet<string>): Example[] =>
  examples.filter(({ themes }) => themes.every((theme) => known.has(theme)));
