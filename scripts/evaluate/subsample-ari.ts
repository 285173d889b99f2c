import type { LexicalModel } from '../../src/lib/themes/words/lexical-model';
import { proposeThemes, PROPOSAL_SETTINGS } from '../../src/lib/themes/discovery/propose-themes';
import { seededRandom } from '../../src/lib/themes/seeded-random';
import type { Assignment } from '../../src/lib/themes/types';
import { prepareDiscovery } from './discovery';
import { agreement } from './generic-measures';
import type { CodedPassage } from './read-coded-notes';

const SHARE = 0.9;
const SEED = 7;

/** Adjusted Rand index between the proposals from all passages and those from a random 90% of them, over the passages that are in
 *  a proposal of either; 1 where neither proposes anything. */
export function subsampleAri(passages: CodedPassage[], assignments: Assignment[], lexical: LexicalModel, offered: ReadonlySet<string>): number {
  const { bearing, known, vectors, readings } = prepareDiscovery(passages, assignments, lexical, offered);
  const draw = seededRandom(SEED);
  const kept = passages.map((_, i) => i).filter(() => draw() < SHARE);
  const groupsOf = (indexes: readonly number[]): Map<string, string> => {
    const of = <T>(values: readonly T[]): T[] => indexes.map((i) => values[i]!);
    const proposals = proposeThemes(of(passages), of(assignments), { random: seededRandom(1), bearing: of(bearing), known: of(known), vectors: of(vectors), readings: of(readings), earlier: [], settings: PROPOSAL_SETTINGS });
    return new Map(proposals.flatMap(({ id, passageIds }) => passageIds.map((passage) => [passage, id] as const)));
  };
  const [all, some] = [groupsOf(passages.map((_, i) => i)), groupsOf(kept)];
  const judged = kept.map((i) => passages[i]!.id).filter((id) => all.has(id) || some.has(id));
  if (!judged.length) return 1;
  return agreement(judged.map((id) => all.get(id) ?? 'none'), judged.map((id) => some.get(id) ?? 'none')).ari;
}
