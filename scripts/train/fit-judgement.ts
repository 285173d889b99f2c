import { judgeNote } from '../../src/lib/themes/judging/judge-note';
import type { PassageScores } from '../../src/lib/themes/judging/note-features';
import type { Judgement } from '../../src/lib/themes/judging/theme-model';
import { chooseThresholds, type Outcome } from './choose-thresholds';
import { fitCombiner, scoredNotes, type CodedNote } from './fit-combiner';
import type { Example } from './read-material';

/** Aimed at on held-out writers. */
const ACCEPT_PRECISION = 0.94;
const NO_THRESHOLDS = { review: 1, accept: 1 };

function outcomes(judgement: Judgement, notes: readonly CodedNote[], themes: readonly string[]): Outcome[] {
  return notes.flatMap(({ examples, ...note }) =>
    judgeNote(judgement, note).flatMap(({ probabilities }, p) =>
      Array.from(probabilities, (probability, t) => ({ probability, right: examples[p]!.themes.includes(themes[t]!) }))
    )
  );
}

const inNote = ({ examples: [first] }: CodedNote): boolean => first?.note !== undefined;
const writerOf = ({ examples: [first] }: CodedNote): string => first?.writer ?? '';

/** Halves or more of the coded notes that are held out in turn: writer by writer, or every other note of a single writer. */
function partsToHoldOut(coded: readonly CodedNote[]): CodedNote[][] {
  const writers = [...new Set(coded.map(writerOf))];
  if (writers.length > 1) return writers.map((writer) => coded.filter((note) => writerOf(note) === writer));
  return [0, 1].map((half) => coded.filter((_, i) => i % 2 === half));
}

/** How scores become probabilities and bands, learnt from coded notes where there are any, since real notes hold more passages
 *  without a theme than exemplars do; with `exemplarsToo` the exemplars help to weigh the scorers. Thresholds come from notes
 *  that the combination which judged them never saw. */
export function fitJudgement(
  examples: readonly Example[],
  scorers: readonly (readonly PassageScores[])[],
  themes: readonly string[],
  exemplarsToo: boolean
): Judgement {
  const all = scoredNotes(examples, scorers);
  const coded = all.some(inNote) ? all.filter(inNote) : all;
  const helping = exemplarsToo ? all : coded;
  const heldOut = partsToHoldOut(coded).flatMap((part) => {
    const out = new Set(part);
    return outcomes({ combiner: fitCombiner(helping.filter((note) => !out.has(note)), themes), thresholds: NO_THRESHOLDS }, part, themes);
  });
  return { combiner: fitCombiner(helping, themes), thresholds: chooseThresholds(heldOut, ACCEPT_PRECISION) };
}
