import { readFileSync } from 'node:fs';
import { groupingRows } from '../../src/lib/themes/discovery/cluster-texts';
import { labelFromFew } from '../../src/lib/themes/discovery/few-shot';
import { sphericalKMeans } from '../../src/lib/themes/discovery/spherical-k-means';
import { seededRandom } from '../../src/lib/themes/seeded-random';
import { sentenceVector } from './discovery-encoder';
import { agreement, macroF1 } from './generic-measures';

const SEEDS = [1, 2, 3];
/** Fewest records of a label that is measured, and labelled examples of each. */
const FEWEST = 15;
const SHOTS = 5;

export interface Labelled {
  id: string;
  text: string;
  label: string;
}

export interface GenericMeasure {
  records: number;
  cluster: { k: number; nmi: number; ari: number; v: number };
  few_shot: { k: number; macro_f1: number };
  time_ms: { rows: number; cluster: number; few_shot: number };
}

/** Records of one label, of the labels that have at least 15, sorted by id. */
export function singleLabelled(lines: string): Labelled[] {
  const single = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string; labels: string[] })
    .flatMap(({ id, text, labels: [label, ...more] }) => (label === undefined || more.length ? [] : [{ id: String(id), text, label }]));
  const counts = new Map<string, number>();
  for (const { label } of single) counts.set(label, (counts.get(label) ?? 0) + 1);
  return single.filter(({ label }) => counts.get(label)! >= FEWEST).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Labels of five records of each label drawn at random, null for the rest. */
function drawShots(records: readonly Labelled[], random: () => number): (string | null)[] {
  const order = records.map((_, i) => ({ i, at: random() })).sort((a, b) => a.at - b.at);
  const drawn = new Map<string, number>();
  const shots = records.map((): string | null => null);
  for (const { i } of order) {
    const { label } = records[i]!;
    const n = drawn.get(label) ?? 0;
    if (n < SHOTS) shots[i] = label;
    drawn.set(label, n + 1);
  }
  return shots;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** Clusters and few-shot labels of public short texts against their own labels, means over three seeds. */
export function measureGeneric(records: readonly Labelled[], encode: ((text: string) => Float32Array) | null): GenericMeasure {
  const clock = [performance.now()];
  const rows = groupingRows(records.map(({ text }) => text), seededRandom(1), encode);
  clock.push(performance.now());
  const truth = records.map(({ label }) => label);
  const clusters = new Set(truth).size;
  const found = SEEDS.map((seed) => agreement(truth, [...sphericalKMeans(rows, { clusters, random: seededRandom(seed) })].map(String)));
  clock.push(performance.now());
  const scores = SEEDS.map((seed) => {
    const shots = drawShots(records, seededRandom(seed));
    const labels = labelFromFew(rows, shots);
    const open = truth.map((_, i) => i).filter((i) => shots[i] === null);
    return macroF1(open.map((i) => truth[i]!), open.map((i) => labels[i]!));
  });
  clock.push(performance.now());
  const [start = 0, read = 0, grouped = 0, labelled = 0] = clock;
  return {
    records: records.length,
    cluster: { k: clusters, nmi: mean(found.map(({ nmi }) => nmi)), ari: mean(found.map(({ ari }) => ari)), v: mean(found.map(({ v }) => v)) },
    few_shot: { k: SHOTS, macro_f1: mean(scores) },
    time_ms: { rows: Math.round(read - start), cluster: Math.round(grouped - read), few_shot: Math.round(labelled - grouped) }
  };
}

/** Prints the measures of `file`, as JSON or for reading. */
export function printGeneric(file: string, json: boolean): number {
  const measure = measureGeneric(singleLabelled(readFileSync(file, 'utf8')), sentenceVector);
  const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 10000) / 10000 : value);
  console.log(JSON.stringify(measure, rounded, json ? undefined : 2));
  return 0;
}
