import { writeFileSync } from 'node:fs';
import { bearersOf, readRows, type Row } from '../../src/lib/themes/discovery/bearers';
import { isResidual } from '../../src/lib/themes/discovery/choose-residual';
import { placesOf } from '../../src/lib/themes/discovery/bears-theme';
import { branchesOf, groupFeatures, novelPool, type NoveltyRules } from '../../src/lib/themes/discovery/find-novel-groups';
import { knownChance } from '../../src/lib/themes/discovery/gather-evidence';
import type { LogisticRule } from '../../src/lib/themes/discovery/logistic-rule';
import { noveltyFeatures, noveltyOf } from '../../src/lib/themes/discovery/novelty';
import { PROPOSAL_SETTINGS } from '../../src/lib/themes/discovery/propose-themes';
import { pairFeatures, readPairs, scoreCentre, type Backdrop } from '../../src/lib/themes/discovery/read-pairs';
import type { Reading } from '../../src/lib/themes/discovery/types';
import { seededRandom } from '../../src/lib/themes/seeded-random';
import type { Assignment } from '../../src/lib/themes/types';
import { fitLogistic } from '../train/fit-logistic';
import { mattersManifest } from '../../src/lib/themes/discovery/matters-manifest';
import { readMaterial, type Material } from '../train/read-material';
import { readField, sentenceVector } from './discovery-encoder';
import { hiddenScores, passagesOf, SETS } from './hidden-themes';
import type { CodedPassage } from './read-coded-notes';

const RULES = 'src/lib/themes/discovery/novelty-rules.ts';
/** On features of spread 1. */
const RIDGE = 1;
const SEED = 1;
/** A theme counts as begun at this many passages, as found at this F1, and has so many panels more to be found in. */
const BEGUN = 5;
export const FOUND = 0.5;
const PATIENCE = 4;
/** Pairs of different matters that are learnt from at each panel. */
const MOST_APART = 2500;

/** One set of writers with one theme hidden, or none. */
export interface Hidden {
  set: number;
  theme: string | null;
  passages: CodedPassage[];
  panels: string[];
  /** Features of each passage by itself. */
  alone: number[][];
  chances: number[];
  scores: Float32Array[];
}

/** Every set of writers with each theme hidden in turn, the first of each set with none. */
export function hiddenSets(material: Material, themes: readonly (string | null)[], sets: readonly number[]): Hidden[] {
  const read = sets.map((set) => {
    const passages = passagesOf(set);
    return { set, passages, places: placesOf(passages), panels: [...new Set(passages.map(({ panel }) => panel))].sort() };
  });
  return themes.flatMap((theme) => {
    const { scores, chances } = hiddenScores(material, theme);
    return read.map(({ set, passages, places, panels }): Hidden => {
      const own = scores[set]!.map((of) => ({ themes: Float64Array.from(of.slice(0, -1)), bearing: of.at(-1)! }));
      return {
        set, theme, passages, panels, chances: chances[set]!,
        scores: own.map((of) => Float32Array.from(of.themes)),
        alone: own.map((of, i) => noveltyFeatures({ ...of, chance: chances[set]![i]!, place: places[i]!, text: passages[i]!.text }))
      };
    });
  });
}

/** What may speak for an unknown theme after the panel `panels[at]`. */
export interface Snapshot {
  hidden: Hidden;
  at: number;
  panels: string[];
  pool: Row[];
  backdrop: Backdrop;
}

const unassigned = ({ id }: CodedPassage): Assignment => ({ passageId: id, band: 'unassigned', suggestions: [], ranked: [] });

export function snapshotAt(hidden: Hidden, at: number, novelty: readonly number[]): Snapshot {
  const panels = hidden.panels.slice(0, at + 1);
  const held = hidden.passages.flatMap(({ panel }, i) => (panel <= panels[at]! ? [i] : []));
  const of = <T>(values: readonly T[]): T[] => held.map((i) => values[i]!);
  const passages = of(hidden.passages);
  const random = seededRandom(SEED);
  const settings = PROPOSAL_SETTINGS;
  const bearers = bearersOf(passages, passages.map(unassigned), {
    random, bearing: of(hidden.chances), known: of(hidden.scores).map(knownChance), vectors: passages.map(({ text }) => sentenceVector(text)),
    readings: held.map((i): Reading => ({ novelty: novelty[i]!, scores: hidden.scores[i]! }))
  }, settings.residual.bearing);
  const isLeft: Parameters<typeof readRows>[1]['isLeft'] = ({ passage, assignment, bearing, known }) => isResidual(passage, assignment, bearing, known, settings.residual);
  const { latest } = readRows(bearers, { isLeft, since: panels[at - settings.window] ?? '', random, settings });
  return { hidden, at, panels, pool: novelPool(latest.filter(isLeft), panels), backdrop: { centre: scoreCentre(latest), readField } };
}

interface Sample {
  features: number[];
  label: boolean;
}

/** Logistic regression on features brought to mean 0 and spread 1, its weights given for the features as they are. */
export function fitRule(samples: readonly Sample[]): LogisticRule {
  const width = samples[0]!.features.length;
  const columns = Array.from({ length: width }, (_, f) => {
    const mean = samples.reduce((sum, { features }) => sum + features[f]!, 0) / samples.length;
    const spread = Math.sqrt(samples.reduce((sum, { features }) => sum + (features[f]! - mean) ** 2, 0) / samples.length) || 1;
    return { mean, spread };
  });
  const ids = [...Array(width + 1).keys()];
  const rows = samples.map(({ features, label }) => ({ ids, values: [...features.map((x, f) => (x - columns[f]!.mean) / columns[f]!.spread), 1], label }));
  const fitted = fitLogistic(rows, ids.map((i) => (i === width ? 1e-6 : RIDGE)));
  const weights = columns.map(({ spread }, f) => fitted[f]! / spread);
  const intercept = columns.reduce((sum, { mean }, f) => sum - weights[f]! * mean, fitted[width]!);
  return { weights: weights.map((weight) => Number(weight.toPrecision(6))), intercept: Number(intercept.toPrecision(6)) };
}

const carries = ({ theme }: Hidden, { themes }: CodedPassage): boolean => theme !== null && themes.includes(theme);

/** The panel at which the hidden theme has begun, or -1. */
export function beginning(hidden: Hidden): number {
  const panels = hidden.passages.filter((passage) => carries(hidden, passage)).map(({ panel }) => panel).sort();
  return hidden.panels.indexOf(panels[BEGUN - 1] ?? 'never');
}

/** The panels at which a hidden theme should be found. */
export const dueAt = (hidden: Hidden): number[] => {
  const begun = beginning(hidden);
  return begun < 0 ? [] : Array.from({ length: PATIENCE + 1 }, (_, i) => begun + i).filter((at) => at < hidden.panels.length);
};

export function f1Of(members: readonly Row[], { hidden, at }: Snapshot): number {
  const truth = hidden.passages.filter((passage) => carries(hidden, passage) && passage.panel <= hidden.panels[at]!);
  const ids = new Set(truth.map(({ id }) => id));
  return (2 * members.filter(({ passage }) => ids.has(passage.id)).length) / (members.length + truth.length);
}

export function fitPassages(sets: readonly Hidden[]): LogisticRule {
  return fitRule(sets.filter(({ theme }) => theme !== null).flatMap((hidden) => hidden.passages.map((passage, i) => ({ features: hidden.alone[i]!, label: carries(hidden, passage) }))));
}

const noveltiesOf = (hidden: Hidden, rule: LogisticRule): number[] => hidden.passages.map((_, i) => noveltyOf(rule, hidden.alone[i]!));

/** Snapshots to learn pairs from, a third, two thirds and all of the way; and those to judge groups by. */
export function snapshotsOf(hidden: Hidden, rule: LogisticRule): { pairs: Snapshot[]; groups: Snapshot[] } {
  const novelty = noveltiesOf(hidden, rule);
  const count = hidden.panels.length;
  const at = (panels: readonly number[]): Snapshot[] => panels.map((panel) => snapshotAt(hidden, panel, novelty));
  if (hidden.theme === null) return { pairs: [], groups: at([...hidden.panels.keys()]) };
  return { pairs: at([Math.floor(count / 3), Math.floor((2 * count) / 3), count - 1]), groups: at(dueAt(hidden)) };
}

function pairSamples({ hidden, pool, backdrop }: Snapshot, random: () => number): Sample[] {
  const table = readPairs(pool, { weights: [], intercept: 0 }, backdrop);
  const share = MOST_APART / ((pool.length * (pool.length - 1)) / 2);
  return pool.flatMap((a, i) =>
    pool.slice(0, i).flatMap((b, j): Sample[] => {
      const label = carries(hidden, a.passage as CodedPassage) && carries(hidden, b.passage as CodedPassage);
      if (!label && random() >= share) return [];
      const at = i * table.count + j;
      return [{ features: pairFeatures({ meaning: table.meaning[at]!, words: table.words[at]!, scores: table.scores[at]!, shared: table.shared[at]!, matters: table.matters[at]!, sense: table.sense[at]! }, a, b), label }];
    })
  );
}

/** With a theme hidden, groups that find it; with none, every group. */
function groupSamples(snapshot: Snapshot, pair: LogisticRule): Sample[] {
  const { hidden, pool, backdrop, panels } = snapshot;
  const table = readPairs(pool, pair, backdrop);
  return branchesOf(table, pool).flatMap(({ members }): Sample[] => {
    const label = hidden.theme !== null && f1Of(members.map((i) => pool[i]!), snapshot) >= FOUND;
    return label || hidden.theme === null ? [{ features: groupFeatures(members, pool, table, panels), label }] : [];
  });
}

/** The rules that `sets` teach. */
export function fitRules(sets: readonly Hidden[], trainedOn: string, say: (line: string) => void): NoveltyRules {
  const passage = fitPassages(sets);
  say('passages');
  const snapshots = sets.map((hidden) => snapshotsOf(hidden, passage));
  say('snapshots');
  const random = seededRandom(SEED);
  const pair = fitRule(snapshots.flatMap(({ pairs }) => pairs.flatMap((snapshot) => pairSamples(snapshot, random))));
  say('pairs');
  const group = fitRule(snapshots.flatMap(({ groups }) => groups.flatMap((snapshot) => groupSamples(snapshot, pair))));
  return { trainedOn, field: mattersManifest.trainedOn, passage, pair, group };
}

const written = ({ weights, intercept }: LogisticRule): string => `{ weights: [${weights.join(', ')}], intercept: ${intercept} }`;

/** Learns the shipped rules and writes them: minutes for each theme hidden, the first time. */
export function main(): number {
  const material = readMaterial('data/themes');
  const themes = [null, ...material.codebook.themes.map(({ id }) => id).sort()];
  const rules = fitRules(hiddenSets(material, themes, [...SETS.keys()]), material.hash, console.log);
  writeFileSync(
    RULES,
    `import type { NoveltyRules } from './find-novel-groups';\n\n/** Written by scripts/evaluate/discovery-novelty.ts from the shipped notes. */\nexport const NOVELTY_RULES: NoveltyRules = {\n` +
      `  trainedOn: '${rules.trainedOn}',\n  field: '${rules.field}',\n  passage: ${written(rules.passage)},\n  pair: ${written(rules.pair)},\n  group: ${written(rules.group)}\n};\n`
  );
  return 0;
}
