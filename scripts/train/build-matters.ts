import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fieldManifest } from '../../src/lib/themes/discovery/field-manifest';
import { symmetricEigen } from '../../src/lib/themes/discovery/symmetric-eigen';
import { textRows } from '../../src/lib/themes/discovery/text-rows';
import { meanOf } from '../../src/lib/themes/discovery/unit-rows';
import { createEncoder } from '../../src/lib/themes/meaning/encode-passage';
import { decodeEncoder } from '../../src/lib/themes/meaning/encoder-model';
import type { SparseVector } from '../../src/lib/themes/words/vectorize';
import { fieldPassages, hashOf } from './field-passages';
import { tensorFile } from './tensor-file';

const PLACE = 'static/themes';
const MANIFEST = 'src/lib/themes/discovery/matters-manifest.ts';
const OUTPUTS = 'tests/unit/themes/discovery/matters-outputs.json';
/** What is added to the spread of every word within matters, of the mean of all: a rare word must not decide alone. Like the number of
 *  directions chosen on the shipped notes, by how well pairs of passages of one theme are told from others. */
const SHRINKAGE = 2;
const DIRECTIONS = 64;
/** The centre of sentence vectors is taken of every so many passages. */
const CENTRE_OF_EVERY = 8;

/** Learns the matters from data/themes/field and writes what ships; a minute or two. */
export function main(): number {
  const passages = fieldPassages();
  const texts = passages.map(({ text }) => text);
  const { rows, features, rowOf, words, idf } = textRows(texts, { grams: false });
  const matters = [...new Set(passages.map(({ matter }) => matter))].sort();
  const weights = discriminants(rows, features, passages.map(({ matter }) => matters.indexOf(matter)), matters.length);
  const ofWords = alongMain(weights, rows, features, matters.length);
  const scoresOf = ({ ids, values }: SparseVector): Float32Array => {
    const scores = new Float32Array(DIRECTIONS);
    ids.forEach((id, i) => { for (let d = 0; d < DIRECTIONS; d++) scores[d]! += values[i]! * ofWords[id * DIRECTIONS + d]!; });
    return scores;
  };
  const usual = meanOf(rows.map(scoresOf))!;
  const bytes = tensorFile({ trainedOn: hashOf(passages), words }, [
    { name: 'words', shape: [features, DIRECTIONS], values: ofWords, type: 'int8' },
    { name: 'idf', shape: [1, features], values: idf, type: 'float32' },
    { name: 'usual', shape: [1, DIRECTIONS], values: usual, type: 'float32' },
    { name: 'centre', shape: [1, 512], values: centreOf(texts.filter((_, i) => i % CENTRE_OF_EVERY === 0)), type: 'float32' }
  ]);
  const file = `matters-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`;
  for (const old of readdirSync(PLACE)) if (/^matters-.*\.bin$/.test(old)) rmSync(`${PLACE}/${old}`);
  writeFileSync(`${PLACE}/${file}`, bytes);
  writeFileSync(MANIFEST, `/** Written by scripts/train/build-matters.ts; below the site's base path. */\nexport const mattersManifest = { file: 'themes/${file}', trainedOn: '${hashOf(passages)}' } as const;\n`);
  const shown = texts.filter((_, i) => i % 1000 === 7);
  const exact = (text: string): number[] => Array.from(scoresOf(rowOf(text)), (score, d) => Number((score - usual[d]!).toPrecision(5)));
  writeFileSync(OUTPUTS, `${JSON.stringify({ cases: shown.map((text) => ({ text, scores: exact(text) })) })}\n`);
  console.log(file, bytes.length, passages.length, matters.length);
  return 0;
}

/** For each feature a weight for each matter: how much more of it the matter's passages hold than all do, over its variance within
 *  matters. Linear discriminants whose features are taken to vary apart (diagonal LDA; Dudoit, Fridlyand and Speed 2002), with shrinkage. */
function discriminants(rows: readonly SparseVector[], features: number, of: readonly number[], matters: number): Float32Array[] {
  const counts = new Float64Array(matters);
  for (const matter of of) counts[matter]! += 1;
  const means = Array.from({ length: features }, () => new Float32Array(matters));
  const squares = new Float64Array(features);
  rows.forEach(({ ids, values }, r) => ids.forEach((id, at) => {
    means[id]![of[r]!]! += values[at]! / counts[of[r]!]!;
    squares[id]! += values[at]! ** 2 / rows.length;
  }));
  const within = new Float64Array(features);
  means.forEach((line, id) => {
    const mean = line.reduce((sum, x) => sum + x, 0) / matters;
    line.forEach((x, m) => { line[m] = x - mean; });
    within[id] = Math.max(0, squares[id]! - line.reduce((sum, x) => sum + x * x, 0) / matters);
  });
  const added = (SHRINKAGE * within.reduce((sum, x) => sum + x, 0)) / features;
  means.forEach((line, id) => line.forEach((x, m) => { line[m] = x / (within[id]! + added); }));
  return means;
}

/** Weights of features along the directions in which the scores of the passages for all matters differ most. */
function alongMain(weights: readonly Float32Array[], rows: readonly SparseVector[], features: number, matters: number): Float64Array {
  const covariance = Array.from({ length: matters }, () => new Float64Array(matters));
  const mean = new Float64Array(matters);
  const scoresOf = ({ ids, values }: SparseVector): Float64Array => {
    const scores = new Float64Array(matters);
    ids.forEach((id, at) => weights[id]!.forEach((weight, m) => { scores[m]! += weight * values[at]!; }));
    return scores;
  };
  for (const row of rows) scoresOf(row).forEach((score, m) => { mean[m]! += score / rows.length; });
  for (const row of rows) {
    const scores = scoresOf(row).map((score, m) => score - mean[m]!);
    for (let m = 0; m < matters; m++) for (let o = 0; o <= m; o++) covariance[m]![o]! += scores[m]! * scores[o]!;
  }
  for (let m = 0; m < matters; m++) for (let o = 0; o < m; o++) covariance[o]![m] = covariance[m]![o]!;
  const { vectors } = symmetricEigen(covariance);
  const along = new Float64Array(features * DIRECTIONS);
  weights.forEach((line, id) => line.forEach((weight, m) => { for (let d = 0; d < DIRECTIONS; d++) along[id * DIRECTIONS + d]! += weight * vectors[m]![d]!; }));
  return along;
}

function centreOf(texts: readonly string[]): Float64Array {
  const encoder = readFileSync(`static/${fieldManifest.file}`);
  const read = createEncoder(decodeEncoder(encoder.buffer.slice(encoder.byteOffset, encoder.byteOffset + encoder.byteLength)));
  return meanOf(texts.map((text) => read(text).vector))!;
}
