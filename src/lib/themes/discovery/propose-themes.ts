import type { Assignment, Passage, RankedTheme } from '../types';
import { bearersOf, readRows, type Bearer, type BearerRows, type Row } from './bearers';
import { chooseExcerpts } from './choose-excerpts';
import { isResidual, RESIDUAL_LIMITS, type ResidualLimits } from './choose-residual';
import { consensusGroups } from './consensus';
import { isEmerging } from './is-emerging';
import { countTerms, labelGroup } from './label-group';
import { matchGroups } from './match-proposals';
import type { EarlierProposal, Proposal } from './types';

export interface ProposalSettings {
  /** Panels looked at together, the last included. */
  window: number;
  /** Mean cosine distance up to which passages belong together. */
  cut: number;
  fewestPassages: number;
  fewestCases: number;
  stability: number;
  /** Highest mean score for known themes: above it a group is one of those in other words. */
  known: number;
  residual: ResidualLimits;
  dimensions: number;
  /** Whether character n-grams count beside words. */
  grams: boolean;
  subsamples: number;
  /** Weight of the sentence vectors beside the words. */
  meaning: number;
}

/** Compared by replaying coded notes panel by panel (scripts/evaluate/discovery.ts). */
export const PROPOSAL_SETTINGS: ProposalSettings = {
  window: 6, cut: 0.92, fewestPassages: 5, fewestCases: 3, stability: 0.6, known: 0.4, residual: RESIDUAL_LIMITS, dimensions: 100, grams: false, subsamples: 30, meaning: 1
};

export interface ProposalOptions {
  /** Numbers from 0 up to 1, from a seed. */
  random: () => number;
  /** Chance that each passage carries a theme, in the order of `passages` (see `bearingChance`); 0 where the analyst said that it
   *  carries none. */
  bearing: readonly number[];
  /** Chance that each carries a theme of the codebook; the best score of its assignment where it is left out. */
  known?: readonly number[];
  /** Sentence vectors in the order of `passages`, where an encoder was used. */
  vectors?: readonly Float32Array[];
  earlier?: readonly EarlierProposal[];
  settings?: ProposalSettings;
}

interface Found {
  members: Row[];
  stability: number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** Groups of the residual that hold together, of enough passages and cases, unlike known themes, as at the panel `panels[at]`. */
function findGroups({ latest, earlier }: BearerRows, panels: readonly string[], at: number, settings: ProposalSettings, random: () => number): Found[] {
  const first = Math.max(0, at - settings.window + 1);
  const [from, to] = [panels[first], panels[at]];
  if (from === undefined || to === undefined) return [];
  const inside = latest.filter(({ passage: { panel } }) => panel >= from && panel <= to);
  const before = (): Float32Array[] => [...latest.filter(({ passage: { panel } }) => panel < from), ...earlier()].map(({ row }) => row);
  return consensusGroups(inside.map(({ row }) => row), { cut: settings.cut, subsamples: settings.subsamples, share: 0.85, random })
    .map(({ members, stability }) => ({ members: members.map((i) => inside[i]!), stability }))
    .filter(
      ({ members, stability }) =>
        members.length >= settings.fewestPassages &&
        stability >= settings.stability &&
        new Set(members.map(({ passage }) => passage.caseRef)).size >= settings.fewestCases &&
        mean(members.map(({ known }) => known)) <= settings.known &&
        isEmerging(members.map(({ row }) => row), before(), at - first + 1, first)
    );
}

function nearestTheme(members: readonly Row[]): RankedTheme | null {
  const sums = new Map<string, number>();
  for (const { assignment } of members) for (const { theme, score } of assignment.ranked) sums.set(theme, (sums.get(theme) ?? 0) + score);
  const [best] = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best ? { theme: best[0], score: best[1] / members.length } : null;
}

/** Proposes themes that the codebook may lack, from the passages that no theme was accepted for: groups on which average linkage
 *  agrees over seeded subsamples of the last panels, seen at the last panel and at the one before, new or growing where there is a
 *  past to compare with. `assignments[i]` belongs to `passages[i]`. The same whatever the order of the passages. */
export function proposeThemes(passages: readonly Passage[], assignments: readonly Assignment[], options: ProposalOptions): Proposal[] {
  const settings = options.settings ?? PROPOSAL_SETTINGS;
  const panels = [...new Set(passages.map(({ panel }) => panel))].sort();
  const isLeft = ({ passage, assignment, bearing, known }: Bearer): boolean => isResidual(passage, assignment, bearing, known, settings.residual);
  const last = panels.length - 1;
  const bearers = bearersOf(passages, assignments, options, settings.residual.bearing);
  const rows = readRows(bearers, { isLeft, since: panels[last - settings.window] ?? '', random: options.random, settings });
  const residual = { ...rows, latest: rows.latest.filter(isLeft) };
  const idsOf = ({ members }: Found): string[] => members.map(({ passage }) => passage.id);
  const seen = findGroups(residual, panels, last - 1, settings, options.random).map((group, i) => ({ id: String(i), passageIds: idsOf(group) }));
  const now = findGroups(residual, panels, last, settings, options.random);
  const earlier = options.earlier ?? [];
  const same = matchGroups(now.map(idsOf), earlier);
  const lasting = matchGroups(now.map(idsOf), seen);
  const kept = now.flatMap((group, g) => {
    const old = earlier[same[g]!];
    if (old?.dismissed || (!old && lasting[g] === -1)) return [];
    return [{ ...group, old }];
  });
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
