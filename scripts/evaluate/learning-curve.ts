import { createEngine, type ScoreMeaning } from '../../src/lib/themes/engine';
import type { ThemeModel } from '../../src/lib/themes/judging/theme-model';
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

/** What is gained by decisions on other notes: by the panels before, and over all notes. */
export interface Learning { readonly points: CurvePoint[]; readonly across: AcrossNotes }

/** All passages, each judged with the decisions on the notes of the other folds. */
export interface AcrossNotes {
  folds: number;
  micro_f1: number;
  macro_f1: number;
  micro_f1_unlearnt: number;
  macro_f1_unlearnt: number;
}

const FOLDS = 5;

/** Learns from the panels up to a month and judges the six that follow, at every twelfth panel; and, since those are few passages each,
 *  from four in five notes to judge the fifth. */
export async function learningCurve(model: ThemeModel, codebook: Codebook, passages: readonly CodedPassage[], encode?: ScoreMeaning): Promise<Learning> {
  const panels = [...new Set(passages.map(({ panel }) => panel))].sort();
  const engine = createEngine(model, codebook, encode);
  const known = new Set(codebook.themes.map(({ id }) => id));
  const lessonsOf = (of: readonly CodedPassage[]) => decisionsOf(of).filter(({ theme }) => theme === 'none' || known.has(theme));
  const judge = async (test: readonly CodedPassage[], decisions: readonly Decision[]): Promise<Scored[]> => {
    const byId = new Map((await engine.assign(passages, decisions)).map((assignment) => [assignment.passageId, assignment]));
    return test.map(({ id, themes }): Scored => ({ truth: new Set(themes.filter((t) => known.has(t))), scores: [], suggested: byId.get(id)?.suggestions ?? [] }));
  };
  const measure = (scored: readonly Scored[]) => measureAssignment(scored, engine.themes);
  const points: CurvePoint[] = [];
  for (let learnt = STEP; learnt + AHEAD <= panels.length; learnt += STEP) {
    const [upTo, ahead] = [new Set(panels.slice(0, learnt)), new Set(panels.slice(learnt, learnt + AHEAD))];
    const test = passages.filter(({ panel }) => ahead.has(panel));
    const decisions = lessonsOf(passages.filter(({ panel }) => upTo.has(panel)));
    const unlearnt = measure(await judge(test, []));
    const { micro_f1, macro_f1 } = measure(await judge(test, decisions));
    const began = performance.now();
    await engine.assign(passages, [...decisions, ...decisionsOf(test.slice(0, 1))]);
    points.push({ panels: learnt, decisions: decisions.length, micro_f1, macro_f1, micro_f1_unlearnt: unlearnt.micro_f1, next_decision_ms: Math.round(performance.now() - began) });
  }
  const foldOf = new Map([...new Set(passages.map(({ noteRef }) => noteRef))].sort().map((note, i) => [note, i % FOLDS]));
  const learnt: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = ({ noteRef }: CodedPassage): boolean => foldOf.get(noteRef) === fold;
    learnt.push(...await judge(passages.filter(inFold), lessonsOf(passages.filter((passage) => !inFold(passage)))));
  }
  const [plain, taught] = [measure(await judge(passages, [])), measure(learnt)];
  return { points, across: { folds: FOLDS, micro_f1: taught.micro_f1, macro_f1: taught.macro_f1, micro_f1_unlearnt: plain.micro_f1, macro_f1_unlearnt: plain.macro_f1 } };
}
