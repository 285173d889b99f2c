import { judgeNote } from '../../src/lib/themes/judge-note';
import type { PassageScores } from '../../src/lib/themes/note-features';
import type { Judgement } from '../../src/lib/themes/theme-model';
import { chooseThresholds, type Outcome } from './choose-thresholds';
import { fitCombiner, scoredNotes, type ScoredNote } from './fit-combiner';
import type { Example } from './read-material';

/** Aimed at on held-out writers. */
const ACCEPT_PRECISION = 0.92;
const NO_THRESHOLDS = { review: 1, accept: 1 };

function outcomes(judgement: Judgement, notes: readonly ScoredNote[], themes: readonly string[]): Outcome[] {
  return notes.flatMap(({ examples, scorers }) =>
    judgeNote(judgement, scorers).flatMap(({ probabilities }, p) =>
      Array.from(probabilities, (probability, t) => ({ probability, right: examples[p]!.themes.includes(themes[t]!) }))
    )
  );
}

/** How scores become probabilities and bands, learnt from coded notes where there are any (real notes hold more passages without
 *  a theme than exemplars do). Each writer's thresholds come from a combination that never saw that writer. */
export function fitJudgement(examples: readonly Example[], scorers: readonly (readonly PassageScores[])[], themes: readonly string[]): Judgement {
  const all = scoredNotes(examples, scorers);
  const coded = all.filter(({ examples: [first] }) => first?.note !== undefined);
  const notes = coded.length ? coded : all;
  const writers = [...new Set(notes.map(({ examples: [first] }) => first?.writer))];
  const heldOut = writers.flatMap((writer) => {
    const [own, others] = [notes.filter((n) => n.examples[0]?.writer === writer), notes.filter((n) => n.examples[0]?.writer !== writer)];
    const combiner = fitCombiner(others.length ? others : own, themes);
    return outcomes({ combiner, thresholds: NO_THRESHOLDS }, own, themes);
  });
  return { combiner: fitCombiner(notes, themes), thresholds: chooseThresholds(heldOut, ACCEPT_PRECISION) };
}
