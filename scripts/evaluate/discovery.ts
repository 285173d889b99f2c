import { readFileSync } from 'node:fs';
import { BEARING_RULE } from '../../src/lib/themes/discovery/bearing-rule';
import { gatherEvidence } from '../../src/lib/themes/discovery/gather-evidence';
import { PROPOSAL_SETTINGS, proposeThemes } from '../../src/lib/themes/discovery/propose-themes';
import type { EarlierProposal, Proposal, ProposalSettings, Reading } from '../../src/lib/themes/discovery/types';
import type { LexicalModel } from '../../src/lib/themes/words/lexical-model';
import { seededRandom } from '../../src/lib/themes/seeded-random';
import type { Assignment, Codebook } from '../../src/lib/themes/types';
import { fitBearing } from './discovery-bearing';
import { readField, sentenceVector } from './discovery-encoder';
import type { CodedPassage } from './read-coded-notes';

const SEED = 1;
/** A theme counts as begun at this many passages, and as found at this F1. */
const BEGUN = 5;
const FOUND = 0.5;

export interface DiscoveryMeasure {
  /** For each label that the codebook lacks: F1 of the best proposal when it was first found (its best ever where it was not), and
   *  panels from its fifth passage to that panel, null where it was not found. */
  unknown: Record<string, { f1: number; delay_panels: number | null }>;
  proposals: number;
  /** Proposals that at no panel held at least half of one unknown theme. */
  false_proposals: number;
}

/** What stood proposed after each panel. */
export interface Standing {
  panel: string;
  proposals: Proposal[];
}

/** Everything discovery wants to know of coded passages, by passage. */
export interface Prepared {
  passages: CodedPassage[];
  assignments: Assignment[];
  bearing: number[];
  known: number[];
  vectors: Float32Array[];
  readings: Reading[];
}

/** Where the model lacks a theme of the shipped codebook, what tells bearing from neutral is learnt anew without that theme. */
export function prepareDiscovery(passages: CodedPassage[], assignments: Assignment[], lexical: LexicalModel, offered: ReadonlySet<string>): Prepared {
  const shipped = JSON.parse(readFileSync('data/themes/codebook.json', 'utf8')) as Codebook;
  const rule = shipped.themes.every(({ id }) => lexical.themes.includes(id)) ? BEARING_RULE : fitBearing(new Set(lexical.themes));
  return { passages, assignments, ...gatherEvidence(passages, lexical, { rule, offered, vectorOf: sentenceVector }) };
}

/** Proposals after each panel in time order; each run knows of the proposals before it. */
export function replayPanels({ passages, assignments, bearing, known, vectors, readings }: Prepared, settings: ProposalSettings = PROPOSAL_SETTINGS): Standing[] {
  const panels = [...new Set(passages.map(({ panel }) => panel))].sort();
  const earlier = new Map<string, EarlierProposal>();
  return panels.map((panel) => {
    const held = passages.map((_, i) => i).filter((i) => passages[i]!.panel <= panel);
    const proposals = proposeThemes(held.map((i) => passages[i]!), held.map((i) => assignments[i]!), {
      random: seededRandom(SEED),
      bearing: held.map((i) => bearing[i]!),
      known: held.map((i) => known[i]!),
      vectors: held.map((i) => vectors[i]!),
      readField,
      readings: held.map((i) => readings[i]!),
      earlier: [...earlier.values()],
      settings
    });
    for (const { id, passageIds } of proposals) earlier.set(id, { id, passageIds, dismissed: false });
    return { panel, proposals };
  });
}

function f1(proposal: Proposal, truth: ReadonlySet<string>): number {
  const hits = proposal.passageIds.filter((id) => truth.has(id)).length;
  return (2 * hits) / (proposal.passageIds.length + truth.size);
}

/** Measures a replay against the coder's labels that the codebook lacks. */
export function measureReplay(standings: readonly Standing[], passages: readonly CodedPassage[], known: ReadonlySet<string>): DiscoveryMeasure {
  const unknown = [...new Set(passages.flatMap(({ themes }) => themes.filter((theme) => !known.has(theme))))].sort();
  const carrying = (theme: string, panel: string): Set<string> => new Set(passages.filter((p) => p.panel <= panel && p.themes.includes(theme)).map(({ id }) => id));
  const measured = unknown.map((theme) => {
    const after = standings.map(({ panel, proposals }) => {
      const truth = carrying(theme, panel);
      return { begun: truth.size >= BEGUN, f1: proposals.reduce((max, proposal) => Math.max(max, f1(proposal, truth)), 0) };
    });
    const begun = after.findIndex((a) => a.begun);
    const found = begun < 0 ? -1 : after.findIndex((a, i) => i >= begun && a.f1 >= FOUND);
    const best = Math.max(0, ...after.filter((a) => a.begun).map((a) => a.f1));
    return [theme, { f1: found < 0 ? best : after[found]!.f1, delay_panels: found < 0 ? null : found - begun }] as const;
  });
  const good = new Map<string, boolean>();
  for (const { panel, proposals } of standings) {
    const truths = unknown.map((theme) => carrying(theme, panel));
    for (const { id, passageIds } of proposals) {
      const right = truths.some((truth) => passageIds.filter((p) => truth.has(p)).length * 2 >= passageIds.length);
      good.set(id, right || (good.get(id) ?? false));
    }
  }
  return { unknown: Object.fromEntries(measured), proposals: good.size, false_proposals: [...good.values()].filter((right) => !right).length };
}

/** The `discovery` part of the report. */
export function measureDiscovery(passages: CodedPassage[], assignments: Assignment[], lexical: LexicalModel, known: ReadonlySet<string>): DiscoveryMeasure {
  const prepared = prepareDiscovery(passages, assignments, lexical, known);
  return measureReplay(replayPanels(prepared), passages, known);
}
