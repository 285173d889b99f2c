import type { Assignment, Passage, RankedTheme } from '../types';
import { bearersOf, readRows, type Bearer, type Row } from './bearers';
import { chooseExcerpts } from './choose-excerpts';
import { isResidual, RESIDUAL_LIMITS } from './choose-residual';
import { findCloseGroups, type Found } from './find-close-groups';
import { findNovelGroups } from './find-novel-groups';
import { countTerms, labelGroup } from './label-group';
import { matchGroups } from './match-proposals';
import { NOVELTY_RULES } from './novelty-rules';
import { scoreCentre } from './read-pairs';
import type { EarlierProposal, Proposal, ProposalOptions, ProposalSettings } from './types';

/** Compared by replaying coded notes panel by panel (scripts/evaluate/discovery.ts). */
export const PROPOSAL_SETTINGS: ProposalSettings = {
  window: 6, cut: 0.92, fewestPassages: 5, fewestCases: 3, stability: 0.6, known: 0.4, novelty: -3, residual: RESIDUAL_LIMITS, dimensions: 100, grams: false, subsamples: 30, share: 0.85, meaning: 1
};

function nearestTheme(members: readonly Row[]): RankedTheme | null {
  const sums = new Map<string, number>();
  for (const { assignment } of members) for (const { theme, score } of assignment.ranked) sums.set(theme, (sums.get(theme) ?? 0) + score);
  const [best] = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best ? { theme: best[0], score: best[1] / members.length } : null;
}

const idsOf = ({ members }: Found): string[] => members.map(({ passage }) => passage.id);

/** Each group with the earlier proposal that it continues. */
const continuing = (groups: readonly Found[], earlier: readonly EarlierProposal[]): (Found & { old: EarlierProposal | undefined })[] => {
  const same = matchGroups(groups.map(idsOf), earlier);
  return groups.map((group, g) => ({ ...group, old: earlier[same[g]!] }));
};

/** Proposes themes that the codebook may lack, from the passages that no theme was accepted for. Groups come from two sources: those
 *  on which average linkage agrees over seeded subsamples of the last panels, seen at the last panel and at the one before, new or
 *  growing where there is a past to compare with; and, over a longer time, those of the most novel passages that pair by pair are likely to
 *  share a theme, where they share nothing with the first. `assignments[i]` belongs to `passages[i]`. The same whatever the order of
 *  the passages. */
export function proposeThemes(passages: readonly Passage[], assignments: readonly Assignment[], options: ProposalOptions): Proposal[] {
  const settings = options.settings ?? PROPOSAL_SETTINGS;
  const panels = [...new Set(passages.map(({ panel }) => panel))].sort();
  const isLeft = ({ passage, assignment, bearing, known }: Bearer): boolean => isResidual(passage, assignment, bearing, known, settings.residual);
  const last = panels.length - 1;
  const bearers = bearersOf(passages, assignments, options, settings.residual.bearing);
  const rows = readRows(bearers, { isLeft, since: panels[last - settings.window] ?? '', random: options.random, settings });
  const residual = { ...rows, latest: rows.latest.filter(isLeft) };
  const before = findCloseGroups(residual, panels, last - 1, settings, options.random);
  const now = findCloseGroups(residual, panels, last, settings, options.random);
  const lasting = matchGroups(now.map(idsOf), before.map((group, i) => ({ id: String(i), passageIds: idsOf(group) })));
  const earlier = options.earlier ?? [];
  const close = continuing(now, earlier).filter(({ old }, g) => old || lasting[g] !== -1);
  const held = new Set(close.flatMap(idsOf));
  const others = findNovelGroups(residual.latest, panels, { centre: scoreCentre(rows.latest), readField: options.readField }, NOVELTY_RULES, options.random).filter((group) => !idsOf(group).some((id) => held.has(id)));
  const novel = continuing(others, earlier.filter((old) => !close.some((group) => group.old === old)));
  const kept = [...close, ...novel].filter(({ old }) => !old?.dismissed);
  const terms = countTerms(kept.length ? rows.latest.map(({ passage }) => passage.text) : []);
  return kept
    .map(({ members, stability, old }): Proposal => {
      const ids = new Set(members.map(({ passage }) => passage.id));
      return {
        id: old?.id ?? `proposal ${members[0]!.passage.id}`,
        passageIds: [...ids].sort(),
        cases: new Set(members.map(({ passage }) => passage.caseRef)).size,
        stability,
        phrases: labelGroup(members.map(({ passage }) => passage.text), terms),
        excerptIds: chooseExcerpts(members.map(({ row }) => row), 3).map((i) => members[i]!.passage.id),
        nearest: nearestTheme(members)
      };
    })
    .sort((a, b) => b.passageIds.length - a.passageIds.length || (a.id < b.id ? -1 : 1));
}
