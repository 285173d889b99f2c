import { findNovelGroups, type NoveltyRules } from '../../src/lib/themes/discovery/find-novel-groups';
import { noveltyOf } from '../../src/lib/themes/discovery/novelty';
import { seededRandom } from '../../src/lib/themes/seeded-random';
import { readMaterial } from '../train/read-material';
import { beginning, dueAt, f1Of, FOUND, fitRules, hiddenSets, snapshotAt, type Hidden, type Snapshot } from './discovery-novelty';
import { SETS } from './hidden-themes';

/** By how much a group must be likelier than is asked of it now; less so where negative. */
const LIKELIER = [-1.5, -1, -0.5, 0, 0.5];
/** Panels that pass before anything is proposed in vain. */
const FIRST = 6;
const SEED = 1;

const likelier = (rules: NoveltyRules, by: number): NoveltyRules => ({ ...rules, group: { ...rules.group, intercept: rules.group.intercept - by } });
const groupsAt = ({ pool, panels, backdrop }: Snapshot, rules: NoveltyRules): ReturnType<typeof findNovelGroups> => findNovelGroups(pool, panels, backdrop, rules, seededRandom(SEED));

/** Whether a hidden theme is found in time, for each of `LIKELIER`. */
function foundIn(hidden: Hidden, novelty: readonly number[], rules: NoveltyRules): boolean[] {
  const snapshots = dueAt(hidden).map((at) => snapshotAt(hidden, at, novelty));
  return LIKELIER.map((by) => snapshots.some((snapshot) => groupsAt(snapshot, likelier(rules, by)).some(({ members }) => f1Of(members, snapshot) >= FOUND)));
}

/** Groups by their first passage, of notes that lack no theme, for each of `LIKELIER`. */
function inVain(hidden: Hidden, novelty: readonly number[], rules: NoveltyRules): number[] {
  const seen = LIKELIER.map(() => new Set<string>());
  for (let at = FIRST; at < hidden.panels.length; at++) {
    const snapshot = snapshotAt(hidden, at, novelty);
    LIKELIER.forEach((by, i) => groupsAt(snapshot, likelier(rules, by)).forEach(({ members }) => seen[i]!.add(members.map(({ passage }) => passage.id).sort()[0]!)));
  }
  return seen.map(({ size }) => size);
}

/** The rules of discovery on the shipped notes, each set of writers judged by rules that the others taught: of themes hidden one at a
 *  time, how many the most novel groups find in time, and how many groups there are where nothing is hidden. Some twenty minutes, once
 *  the hidden themes have been scored (`discovery-novelty.ts`). */
export function main(): number {
  const material = readMaterial('data/themes');
  const themes = [null, ...material.codebook.themes.map(({ id }) => id).sort()];
  const sets = hiddenSets(material, themes, [...SETS.keys()]);
  const tally = LIKELIER.map((by) => ({ by, found: 0, vain: 0 }));
  let due = 0;
  for (const [set] of SETS.entries()) {
    const rules = fitRules(sets.filter((hidden) => hidden.set !== set), material.hash, () => {});
    for (const hidden of sets.filter((one) => one.set === set)) {
      const novelty = hidden.alone.map((features) => noveltyOf(rules.passage, features));
      if (hidden.theme === null) inVain(hidden, novelty, rules).forEach((count, i) => { tally[i]!.vain += count; });
      else if (beginning(hidden) >= 0) {
        due++;
        foundIn(hidden, novelty, rules).forEach((found, i) => { tally[i]!.found += Number(found); });
      }
    }
    console.log(`set ${set + 1}: ${JSON.stringify(tally)}`);
  }
  for (const { by, found, vain } of tally) console.log(`likelier by ${by}: ${found} of ${due} hidden themes found, ${vain} groups in vain`);
  return 0;
}
