import { mergesOf } from './average-linkage';
import type { Row } from './bearers';
import { meanOfPairs, togetherness } from './consensus';
import { mean, type Found } from './find-close-groups';
import { logitOf, type LogisticRule } from './logistic-rule';
import { readPairs, type Backdrop, type PairTable } from './read-pairs';
import { GROUP } from './types';

/** Learnt from the shipped notes with one theme hidden at a time: logistic regressions for a passage (`noveltyFeatures`), for a pair
 *  (`pairFeatures`) and for a group (`groupFeatures`). */
export interface NoveltyRules {
  /** Hashes of what they were learnt from: the coded notes, and the passages of the field. */
  trainedOn: string;
  field: string;
  passage: LogisticRule;
  pair: LogisticRule;
  group: LogisticRule;
}

/** Panels looked at together, and those of them that are recent. */
const WINDOW = 24;
const RECENT = 6;
/** Of so many passages, the most novel, every pair is looked at. */
const MOST_READ = 140;
const MOST_PASSAGES = 40;
/** Least mean log-odds of the pairs that a merge joins. */
const LOOSEST = -5.5;
const SUBSAMPLES = 30;
const SHARE = 0.85;
const STABILITY = 0.6;
/** Least log-odds of a group; chosen on the shipped notes by rules that other writers taught: the least strict of them with no more than two
 *  groups a year in vain (scripts/evaluate/discovery-held-out.ts). */
const LIKELY = 0;

/** A branch of the tree of passages. */
export interface Branch {
  /** Their places in the pool, ascending. */
  members: number[];
  /** Where it comes together, and where it is swallowed. */
  distance: number;
  above: number;
}

/** The most novel passages of the last panels of `panels`, sorted by id. */
export function novelPool(rows: readonly Row[], panels: readonly string[]): Row[] {
  const since = panels.at(-WINDOW) ?? panels[0] ?? '';
  const byId = (a: Row, b: Row): number => (a.passage.id < b.passage.id ? -1 : 1);
  return rows
    .filter(({ passage, reading, meaning }) => reading && meaning && passage.panel >= since)
    .sort((a, b) => b.reading!.novelty - a.reading!.novelty || byId(a, b))
    .slice(0, MOST_READ)
    .sort(byId);
}

const distancesOf = ({ count, together }: PairTable): { count: number; values: Float32Array } => ({ count, values: together.map((logit) => -logit) });

/** Every branch that average linkage on the log-odds of pairs makes, not too small, too large or too loose. */
export function branchesOf(pairs: PairTable, pool: readonly Row[]): Branch[] {
  const members = new Map<number, number[]>(pool.map((_, i) => [i, [i]]));
  const open = new Map<number, Branch>();
  const branches: Branch[] = [];
  for (const { keep, gone, distance } of mergesOf(distancesOf(pairs))) {
    const branch: Branch = { members: [...members.get(keep)!, ...members.get(gone)!].sort((a, b) => a - b), distance, above: Infinity };
    for (const part of [open.get(keep), open.get(gone)]) if (part) part.above = distance;
    members.set(keep, branch.members);
    open.set(keep, branch);
    branches.push(branch);
  }
  return branches.filter(
    ({ members: { length }, distance, members: of }) =>
      length >= GROUP.passages && length <= MOST_PASSAGES && -distance >= LOOSEST && new Set(of.map((i) => pool[i]!.passage.caseRef)).size >= GROUP.cases && new Set(of.map((i) => pool[i]!.passage.panel)).size > 1
  );
}

/** How novel its passages are, how many of them recent, the likeness of its pairs, its passages and cases, and among how many it was
 *  found: the more there are, the more chance brings together. */
export function groupFeatures(members: readonly number[], pool: readonly Row[], pairs: PairTable, panels: readonly string[]): number[] {
  const rows = members.map((i) => pool[i]!);
  const recent = panels.at(-RECENT) ?? '';
  const of = (values: Float32Array): number => meanOfPairs({ count: pairs.count, values }, members);
  return [
    mean(rows.map(({ reading }) => reading!.novelty)),
    mean(rows.map(({ passage }) => (passage.panel >= recent ? 1 : 0))),
    of(pairs.scores), of(pairs.meaning), of(pairs.words), of(pairs.shared),
    Math.log(rows.length), Math.log(new Set(rows.map(({ passage }) => passage.caseRef)).size), Math.log(pool.length), of(pairs.matters), of(pairs.sense)
  ];
}

/** Groups of the most novel passages that are likely to share a theme which the codebook lacks, likeliest first, none in two, each
 *  steady over seeded subsamples. `panels` in time order up to now. */
export function findNovelGroups(rows: readonly Row[], panels: readonly string[], backdrop: Backdrop, rules: NoveltyRules, random: () => number): Found[] {
  const pool = novelPool(rows, panels);
  const pairs = readPairs(pool, rules.pair, backdrop);
  const judged = branchesOf(pairs, pool)
    .map((branch) => ({ ...branch, logit: logitOf(rules.group, groupFeatures(branch.members, pool, pairs, panels)) }))
    .filter(({ logit }) => logit >= LIKELY)
    .sort((a, b) => b.logit - a.logit || a.members[0]! - b.members[0]! || a.members.length - b.members.length);
  const taken = new Set<number>();
  const chosen: typeof judged = [];
  for (const branch of judged) {
    if (branch.members.some((i) => taken.has(i))) continue;
    branch.members.forEach((i) => taken.add(i));
    chosen.push(branch);
  }
  return chosen
    .map(({ members, distance, above }): Found => {
      const cut = Number.isFinite(above) ? (distance + above) / 2 : distance;
      const together = togetherness(distancesOf(pairs), { cut, subsamples: SUBSAMPLES, share: SHARE, random });
      return { members: members.map((i) => pool[i]!), stability: meanOfPairs({ count: pairs.count, values: together }, members) };
    })
    .filter(({ stability }) => stability >= STABILITY);
}
