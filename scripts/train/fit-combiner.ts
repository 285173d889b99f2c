import { combinedFeatures, featureWidth, type Combiner } from '../../src/lib/themes/judging/combine';
import { SCORER_FEATURES, wordCount, type PassageScores, type ScoredNote } from '../../src/lib/themes/judging/note-features';
import { fitLogistic, type DesignRow } from './fit-logistic';
import type { Example } from './read-material';

/** A coded note with what each scorer, which never saw its writer, says of its passages. */
export interface CodedNote extends ScoredNote {
  examples: readonly Example[];
}

const SHARED_RIDGE = 1;
/** Pulls a theme's own intercept and slope towards the shared ones. */
const THEME_RIDGE = 10;
/** A theme that the notes carry fewer times teaches nothing: that it was not coded need not mean that it was not there. */
const FEWEST = 3;

/** Groups examples into notes; an example outside a note is a note of its own. `scorers` run beside `examples`. */
export function scoredNotes(examples: readonly Example[], scorers: readonly (readonly PassageScores[])[]): CodedNote[] {
  const groups = new Map<string, number[]>();
  examples.forEach(({ note }, i) => {
    const key = note ?? `alone ${i}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return [...groups.values()].map((group) => ({ examples: group.map((i) => examples[i]!), words: group.map((i) => wordCount(examples[i]!.text)), scorers: scorers.map((scores) => group.map((i) => scores[i]!)) }));
}

/** The logistic combination that fits the notes best. Exemplars, each a note of its own, carry themes more often than passages of
 *  real notes: an intercept of their own takes that up and is then dropped. */
export function fitCombiner(notes: readonly CodedNote[], themes: readonly string[]): Combiner {
  const scorers = notes[0]?.scorers.length ?? 1;
  const shared = featureWidth(scorers);
  const exemplar = shared + 1 + themes.length * (1 + scorers);
  const mixed = notes.some(({ examples: [first] }) => first?.note !== undefined);
  const seen = themes.map((theme) => notes.reduce((sum, { examples }) => sum + examples.filter((of) => of.themes.includes(theme)).length, 0));
  const rows = notes.flatMap(({ examples, ...note }): DesignRow[] =>
    combinedFeatures(note).flatMap((passage, p) =>
      themes.flatMap((theme, t): DesignRow[] => {
        if (seen[t]! < FEWEST) return [];
        const features = [...passage.subarray(t * shared, (t + 1) * shared)];
        const own = Array.from({ length: scorers }, (_, s) => features[s * SCORER_FEATURES.length] ?? 0);
        const ids = [...features.keys(), shared, exemplar, shared + 1 + t, ...own.map((_, s) => shared + 1 + themes.length * (s + 1) + t)];
        return [{ ids, values: [...features, 1, mixed && examples[p]!.note === undefined ? 1 : 0, 1, ...own], label: examples[p]!.themes.includes(theme) }];
      })
    )
  );
  const ridge = Array.from({ length: exemplar + 1 }, (_, i) => (i < shared || i === exemplar ? SHARED_RIDGE : i === shared ? 1e-6 : THEME_RIDGE));
  const fitted = [...fitLogistic(rows, ridge)].map((c) => Number(c.toPrecision(7)));
  const perTheme = (from: number): number[] => fitted.slice(shared + 1 + from, shared + 1 + from + themes.length);
  return {
    weights: fitted.slice(0, shared),
    offset: fitted[shared] ?? 0,
    themeOffset: perTheme(0),
    themeSlope: Array.from({ length: scorers }, (_, s) => perTheme(themes.length * (s + 1)))
  };
}
