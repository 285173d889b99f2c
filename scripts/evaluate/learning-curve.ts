import { createEngine, type ScoreMeaning } from '../../src/lib/themes/engine';
import type { ThemeModel } from '../../src/lib/themes/theme-model';
import type { Codebook, Decision } from '../../src/lib/themes/types';
import { measureAssignment, type Scored } from './measure-assignment';
import type { CodedPassage } from './read-coded-notes';

export interface CurvePoint {
  /** Panel months whose codings the engine learnt from. */
  panels: number;
  decisions: number;
  micro_f1: number;
  macro_f1: number;
  /** Without learning from those decisions, on the same passages. */
  micro_f1_unlearnt: number;
  /** Milliseconds from one more decision to new suggestions for every passage, texts already read. */
  next_decision_ms: number;
}

const STEP = 12;
/** Panel months judged after those learnt from. */
const AHEAD = 6;

/** Every coding of a passage as an analyst would settle it. */
export function decisionsOf(passages: readonly CodedPassage[]): Decision[] {
  return passages.flatMap(({ noteRef, start, end, themes }) =>
    (themes.length ? themes : ['none']).map((theme): Decision => ({ noteRef, start, end, theme, verdict: 'confirmed' }))
  );
}

/** Learns from the panels up to a month and judges the six that follow, at every twelfth panel. */
export async function learningCurve(model: ThemeModel, codebook: Codebook, passages: readonly CodedPassage[], encode?: ScoreMeaning): Promise<CurvePoint[]> {
  const panels = [...new Set(passages.map(({ panel }) => panel))].sort();
  const engine = createEngine(model, codebook, encode);
  const known = new Set(codebook.themes.map(({ id }) => id));
  const measure = async (test: readonly CodedPassage[], decisions: readonly Decision[]): Promise<{ micro_f1: number; macro_f1: number }> => {
    const assignments = await engine.assign(passages, decisions);
    const byId = new Map(assignments.map((assignment) => [assignment.passageId, assignment]));
    const scored = test.map(({ id, themes }): Scored => ({ truth: new Set(themes.filter((t) => known.has(t))), scores: [], suggested: byId.get(id)?.suggestions ?? [] }));
    return measureAssignment(scored, engine.themes);
  };
  const points: CurvePoint[] = [];
  for (let learnt = STEP; learnt + AHEAD <= panels.length; learnt += STEP) {
    const [upTo, ahead] = [new Set(panels.slice(0, learnt)), new Set(panels.slice(learnt, learnt + AHEAD))];
    const test = passages.filter(({ panel }) => ahead.has(panel));
    const decisions = decisionsOf(passages.filter(({ panel }) => upTo.has(panel))).filter(({ theme }) => theme === 'none' || known.has(theme));
    const unlearnt = await measure(test, []);
    const { micro_f1, macro_f1 } = await measure(test, decisions);
    const began = performance.now();
    await engine.assign(passages, [...decisions, ...decisionsOf(test.slice(0, 1))]);
    points.push({ panels: learnt, decisions: decisions.length, micro_f1, macro_f1, micro_f1_unlearnt: unlearnt.micro_f1, next_decision_ms: Math.round(performance.now() - began) });
  }
  return points;
}
