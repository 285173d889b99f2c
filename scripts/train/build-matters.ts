import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { unitLess } from '../../src/lib/themes/discovery/matters';
import { symmetricEigen } from '../../src/lib/themes/discovery/symmetric-eigen';
import { textRows } from '../../src/lib/themes/discovery/text-rows';
import type { SparseVector } from '../../src/lib/themes/words/vectorize';
import { sentenceVector } from '../evaluate/discovery-encoder';
import { fieldPassages, hashOf, type FieldPassage } from './field-passages';
import { tensorFile } from './tensor-file';

const PLACE = 'static/themes';
const MANIFEST = 'src/lib/themes/discovery/matters-manifest.ts';
const OUTPUTS = 'tests/unit/themes/discovery/matters-outputs.json';
/** Chosen on the shipped notes: how well pairs of passages of one theme are told from others. */
const RIDGE = 3;
const DIRECTIONS = 64;

/** Learns the matters from data/themes/field and writes what ships; some ten minutes. */
export function main(): number {
  const passages = fieldPassages();
  const texts = passages.map(({ text }) => text);
  const { rows, features, rowOf, words, idf } = textRows(texts, { grams: false });
  const vectors = texts.map(sentenceVector);
  const centre = meanOf(vectors);
  const meanings = vectors.map((vector) => unitLess(vector, centre));
  const weights = solveRidge(kernelOf(rows, features, meanings), targetsOf(passages));
  const along = mainDirections(kernelOf(rows, features, meanings), weights);
  const ofWords = timesRows(features, rows, along);
  const ofMeaning = timesRows(centre.length, meanings.map((of): SparseVector => ({ ids: Int32Array.from(of.keys()), values: Float64Array.from(of) })), along);
  const bytes = tensorFile({ trainedOn: hashOf(passages), words }, [
    { name: 'words', shape: [features, DIRECTIONS], values: ofWords, type: 'int8' },
    { name: 'meaning', shape: [centre.length, DIRECTIONS], values: ofMeaning, type: 'int8' },
    { name: 'idf', shape: [1, features], values: idf, type: 'float32' },
    { name: 'centre', shape: [1, centre.length], values: centre, type: 'float32' }
  ]);
  const file = `matters-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`;
  for (const old of readdirSync(PLACE)) if (/^matters-.*\.bin$/.test(old)) rmSync(`${PLACE}/${old}`);
  writeFileSync(`${PLACE}/${file}`, bytes);
  writeFileSync(MANIFEST, `/** Written by scripts/train/build-matters.ts; below the site's base path. */\nexport const mattersManifest = { file: 'themes/${file}', trainedOn: '${hashOf(passages)}' } as const;\n`);
  const shown = texts.filter((_, i) => i % 400 === 7);
  const exact = (text: string): number[] => {
    const scores = new Float64Array(DIRECTIONS);
    const { ids, values } = rowOf(text);
    ids.forEach((id, i) => { for (let d = 0; d < DIRECTIONS; d++) scores[d]! += values[i]! * ofWords[id * DIRECTIONS + d]!; });
    unitLess(sentenceVector(text), centre).forEach((x, f) => { for (let d = 0; d < DIRECTIONS; d++) scores[d]! += x * ofMeaning[f * DIRECTIONS + d]!; });
    return Array.from(scores, (score) => Number(score.toFixed(5)));
  };
  writeFileSync(OUTPUTS, `${JSON.stringify({ cases: shown.map((text) => ({ text, scores: exact(text) })) })}\n`);
  console.log(file, bytes.length, passages.length, new Set(passages.map(({ matter }) => matter)).size);
  return 0;
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]!.length);
  for (const vector of vectors) vector.forEach((x, i) => { mean[i]! += x / vectors.length; });
  return mean;
}

/** For each passage 1 for its own matter and -1 / (matters - 1) for each other, less the mean. */
function targetsOf(passages: readonly FieldPassage[]): Float64Array[] {
  const matters = [...new Set(passages.map(({ matter }) => matter))].sort();
  return matters.map((matter) => {
    const column = Float64Array.from(passages, (passage) => (passage.matter === matter ? 1 : -1 / (matters.length - 1)));
    const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
    return column.map((x) => x - mean);
  });
}

/** Likeness of each pair of passages: of words and of meaning, added. The lower half, row after row. */
function kernelOf(rows: readonly SparseVector[], features: number, meanings: readonly Float32Array[]): Float64Array[] {
  const dense = new Float64Array(features);
  return rows.map((row, i) => {
    row.ids.forEach((id, at) => { dense[id] = row.values[at]!; });
    const line = Float64Array.from({ length: i + 1 }, (_, j) => {
      const other = rows[j]!;
      let sum = 0;
      for (let at = 0; at < other.ids.length; at++) sum += other.values[at]! * dense[other.ids[at]!]!;
      const [a, b] = [meanings[i]!, meanings[j]!];
      for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
      return sum;
    });
    row.ids.forEach((id) => { dense[id] = 0; });
    return line;
  });
}

/** Dual ridge regression, (kernel + RIDGE)⁻¹ targets, by Cholesky in place: a column for each target. */
function solveRidge(lower: Float64Array[], targets: readonly Float64Array[]): Float64Array[] {
  const n = lower.length;
  for (let i = 0; i < n; i++) {
    const line = lower[i]!;
    line[i]! += RIDGE;
    for (let j = 0; j <= i; j++) {
      const other = lower[j]!;
      let sum = line[j]!;
      for (let k = 0; k < j; k++) sum -= line[k]! * other[k]!;
      line[j] = i === j ? Math.sqrt(sum) : sum / other[j]!;
    }
  }
  return targets.map((target) => {
    const x = Float64Array.from(target);
    for (let i = 0; i < n; i++) {
      const line = lower[i]!;
      let sum = x[i]!;
      for (let k = 0; k < i; k++) sum -= line[k]! * x[k]!;
      x[i] = sum / line[i]!;
    }
    for (let i = n - 1; i >= 0; i--) {
      const line = lower[i]!;
      x[i]! /= line[i]!;
      for (let k = 0; k < i; k++) x[k]! -= line[k]! * x[i]!;
    }
    return x;
  });
}

/** The weights of passages (a column for each matter) along the directions in which the scores of the passages differ most. */
function mainDirections(kernel: readonly Float64Array[], weights: readonly Float64Array[]): Float64Array[] {
  const scores = weights.map((column) => {
    const of = new Float64Array(column.length);
    kernel.forEach((line, i) => line.forEach((likeness, j) => {
      of[i]! += likeness * column[j]!;
      if (i !== j) of[j]! += likeness * column[i]!;
    }));
    const mean = of.reduce((sum, x) => sum + x, 0) / of.length;
    return of.map((x) => x - mean);
  });
  const covariance = scores.map((a) => Float64Array.from(scores, (b) => a.reduce((sum, x, i) => sum + x * b[i]!, 0)));
  const { vectors } = symmetricEigen(covariance);
  return Array.from({ length: DIRECTIONS }, (_, d) => weights[0]!.map((_, i) => weights.reduce((sum, column, m) => sum + column[i]! * vectors[m]![d]!, 0)));
}

/** Weights of features along the directions: what the rows that hold each weigh, times how much they hold of it. */
function timesRows(features: number, rows: readonly SparseVector[], along: readonly Float64Array[]): Float64Array {
  const product = new Float64Array(features * DIRECTIONS);
  rows.forEach(({ ids, values }, r) => ids.forEach((id, at) => { for (let d = 0; d < DIRECTIONS; d++) product[id * DIRECTIONS + d]! += values[at]! * along[d]![r]!; }));
  return product;
}
