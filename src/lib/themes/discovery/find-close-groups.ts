import type { BearerRows, Row } from './bearers';
import { consensusGroups } from './consensus';
import { isEmerging } from './is-emerging';
import type { ProposalSettings } from './types';

/** Passages that may share a theme, with how steadily they come together. */
export interface Found {
  members: Row[];
  stability: number;
}

export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** Groups of the last panels that lie close together, of enough passages and cases, unlike known themes, new or growing where there is
 *  a past to compare with, as at the panel `panels[at]`. */
export function findCloseGroups({ latest, earlier }: BearerRows, panels: readonly string[], at: number, settings: ProposalSettings, random: () => number): Found[] {
  const first = Math.max(0, at - settings.window + 1);
  const [from, to] = [panels[first], panels[at]];
  if (from === undefined || to === undefined) return [];
  const inside = latest.filter(({ passage: { panel } }) => panel >= from && panel <= to);
  const before = (): Float32Array[] => [...latest.filter(({ passage: { panel } }) => panel < from), ...earlier()].map(({ row }) => row);
  return consensusGroups(inside.map(({ row }) => row), { cut: settings.cut, subsamples: settings.subsamples, share: settings.share, random })
    .map(({ members, stability }) => ({ members: members.map((i) => inside[i]!), stability }))
    .filter(
      ({ members, stability }) =>
        members.length >= settings.fewestPassages &&
        stability >= settings.stability &&
        new Set(members.map(({ passage }) => passage.caseRef)).size >= settings.fewestCases &&
        mean(members.map(({ known }) => known)) <= settings.known &&
        mean(members.map(({ reading }) => reading?.novelty ?? 0)) >= settings.novelty &&
        isEmerging(members.map(({ row }) => row), before(), at - first + 1, first)
    );
}
