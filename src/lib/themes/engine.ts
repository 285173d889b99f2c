import { breathe } from './breathe';
import { byNote } from './by-note';
import { combine, partsOf, type Part } from './combine';
import { contrastWords, type Contrast } from './contrast';
import { createExplainer } from './explain-drivers';
import { createFinder } from './find-features';
import { judgeNote, type Judged } from './judge-note';
import { createKnownTexts, type Reading } from './known-texts';
import { learnFromDecisions, type Learnt, type Lesson } from './learn-from-decisions';
import { scoreNewcomer } from './newcomers';
import { chancesOf, claimOf, type PassageScores } from './note-features';
import { scorePassage } from './score-passage';
import { settle, type Settled } from './settle';
import { suggestionMark } from './suggestion-mark';
import type { ThemeModel } from './theme-model';
import type { Assignment, Band, Codebook, Decision, Driver, Passage, RankedTheme, RunOptions, Suggestion } from './types';
import { createRowMaker } from './vectorize';

/** Suggestions listed for one passage, settled ones apart. */
const MOST_SUGGESTIONS = 3;
/** Likeliest themes listed whatever their band. */
const RANKED = 3;
/** What it takes to judge a passage whose text is known, and what more to read one by words, or by meaning too, in units of some 10 µs. */
const EFFORT = { known: 1, words: 10, meaning: 2000 };
/** Effort between looks at the signal. Each look costs little, but the longer the busier the machine is. */
const BETWEEN_LOOKS = 4000;

/** A second scorer beside the words: what a sentence encoder makes of a text. */
export type ScoreMeaning = (text: string) => PassageScores;

export interface Engine {
  /** The model's themes, then those of the codebook that it does not know. */
  themes: readonly string[];
  /** What the words of a text alone say to the shipped model, whatever people settled. */
  scoresByWords(text: string): PassageScores;
  /** Probabilities of every theme for each passage, in the order of `passages` and of `themes`. */
  judge(passages: readonly Passage[], decisions: readonly Decision[], options?: RunOptions): Promise<Judged[]>;
  /** Suggestions for each passage, in the order of `passages`. Rejects with the signal's reason when aborted. */
  assign(passages: readonly Passage[], decisions: readonly Decision[], options?: RunOptions): Promise<Assignment[]>;
  /** What assigning would change: passages that nobody settled, and of which other themes, or the same in other bands, are suggested than
   *  `before`, the marks of an earlier answer in the order of the same passages; without it all that nobody settled. */
  changes(passages: readonly Passage[], decisions: readonly Decision[], before: Changes['marks'] | null, options?: RunOptions): Promise<Changes>;
  /** What `assign` gives of one of the passages; null where there is no such passage. */
  look(passageId: string, passages: readonly Passage[], decisions: readonly Decision[]): Promise<Assignment | null>;
  /** Why the passage reads as `theme` rather than as `rival`, among all passages; scores are those of `judge`. Null where either is unknown. Words of
   *  themes that the model does not know, and what decisions taught, are in the scores but not in the stretches. */
  contrast(passageId: string, passages: readonly Passage[], decisions: readonly Decision[], pair: { theme: string; rival: string }): Promise<Contrast | null>;
}

/** `marks`: what is suggested of each passage, `suggestionMark`; null of one that somebody settled. */
export interface Changes {
  marks: readonly (string | null)[];
  changed: Assignment[];
}

const NOTHING_SETTLED: Settled = { confirmed: [], rejected: [], none: false };
const byScore = (a: RankedTheme, b: RankedTheme): number => b.score - a.score || (a.theme < b.theme ? -1 : 1);
const withFacts = (scores: PassageScores): PassageScores => ({ ...scores, chances: chancesOf(scores.themes), claim: claimOf(scores.themes) });

/** Scores with those of more themes behind them. */
function extended(scores: PassageScores, more: readonly number[]): PassageScores {
  if (!more.length) return scores;
  const themes = new Float64Array(scores.themes.length + more.length);
  themes.set(scores.themes);
  themes.set(more, scores.themes.length);
  return { themes, bearing: scores.bearing };
}

const copyOf = ({ features, probabilities }: Judged): Judged => ({ features: features.slice(), probabilities: probabilities.slice() });

/** The passages of the note that a passage is of; none where it is unknown. */
function noteOf(passages: readonly Passage[], passageId: string): Passage[] {
  const noteRef = passages.find(({ id }) => id === passageId)?.noteRef;
  return passages.filter((passage) => passage.noteRef === noteRef);
}

function bandOf(suggestions: readonly Suggestion[]): Band {
  if (suggestions.some(({ band }) => band === 'accept')) return 'accept';
  return suggestions.length ? 'review' : 'unassigned';
}

/** The one theme engine of browser and shell. Suggests the themes of the codebook, whether the model knows them or the analyst
 *  added them; learns from every decision; repeats what was settled as it stands. With `scoreMeaning` it judges by words and
 *  meaning, where the model was trained for that. Texts once read are remembered, so that a new decision is cheap. */
export function createEngine(model: ThemeModel, codebook: Codebook, scoreMeaning?: ScoreMeaning): Engine {
  const { lexical } = model;
  const find = createFinder(lexical.vocabulary);
  const rowOf = createRowMaker(lexical.vocabulary);
  const explain = createExplainer(lexical);
  const features = lexical.steps.length;
  const meaning = model.withMeaning ? scoreMeaning : undefined;
  const judgement = (meaning && model.withMeaning) ?? model.judgement;
  const { combiner, thresholds } = judgement;
  const newcomers = codebook.themes.filter(({ id }) => !lexical.themes.includes(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const themes = [...lexical.themes, ...newcomers.map(({ id }) => id)];
  const inCodebook = new Set(codebook.themes.map(({ id }) => id));
  const offered = themes.flatMap((theme, t) => (inCodebook.has(theme) ? [{ theme, t }] : []));
  const known = createKnownTexts((text): Reading => {
    const found = find(text);
    const row = rowOf(found);
    return { found, length: found.grams.length, row, words: withFacts(scorePassage(lexical, row)), meaning: meaning ? withFacts(meaning(text)) : null, drivers: null, corrected: null };
  }, features);
  const { read } = known;
  let learnt: Learnt | null = null;

  /** Scores of the passages of a note by each scorer, with what the decisions teach. */
  async function scorersOf(lessons: readonly Lesson[], signal?: AbortSignal): Promise<(note: readonly Reading[]) => PassageScores[][]> {
    learnt = lessons.length ? learnFromDecisions(lessons, lexical.themes, features, learnt) : null;
    const byWords = learnt ? await known.correctBy(learnt.fits, signal) : ({ words }: Reading) => words;
    const added = newcomers.map((theme) => scoreNewcomer(theme, (text) => rowOf(find(text)), lessons, features));
    const scorers = [byWords, ...(meaning ? [({ meaning: also }: Reading) => also!] : [])];
    return (note) => {
      if (!added.length) return scorers.map((score) => note.map(score));
      const more = note.map(({ row }) => added.map((score) => score(row)));
      return scorers.map((score) => note.map((reading, p) => extended(score(reading), more[p]!)));
    };
  }

  /** What `make` makes of each of `passages` once its note is judged, with what people settled in `all`, of which they are whole notes.
   *  What it is given is written over afterwards. */
  async function judgeSettled<T>(
    all: readonly Passage[],
    settled: ReadonlyMap<string, Settled>,
    make: (passage: Passage, judged: Judged, at: number) => T,
    { onProgress, signal }: RunOptions = {},
    passages = all
  ): Promise<T[]> {
    const lessons = all
      .flatMap(({ id, text }) => (settled.has(id) ? [{ id, text, settled: settled.get(id)! }] : []))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ text, settled: of }): Lesson => ({ settled: of, row: read(text).row, scores: read(text).words }));
    const scored = await scorersOf(lessons, signal);
    const made = new Array<T>(passages.length);
    const room: Judged[] = [];
    let done = 0;
    let effort = BETWEEN_LOOKS;
    for (const note of byNote(passages)) {
      if (effort >= BETWEEN_LOOKS) {
        effort = 0;
        onProgress?.(done, passages.length);
        await breathe();
        signal?.throwIfAborted();
      }
      const before = known.size;
      const ofNote = note.map((i) => read(passages[i]!.text));
      judgeNote(judgement, { words: ofNote.map(({ length }) => length), scorers: scored(ofNote) }, room).forEach((judged, p) => (made[note[p]!] = make(passages[note[p]!]!, judged, note[p]!)));
      for (const reading of ofNote) reading.found = null;
      effort += note.length * EFFORT.known + (known.size - before) * (meaning ? EFFORT.meaning : EFFORT.words);
      done += note.length;
    }
    onProgress?.(passages.length, passages.length);
    known.gather();
    return made;
  }

  /** How much a unit of the words' own score adds to the logit of theme `t`. */
  const slopeOf = (t: number): number => (combiner.weights[0] ?? 0) + (combiner.themeSlope[0]?.[t] ?? 0);

  /** The words that drive the shipped model; a theme of the analyst's own has none yet. */
  function driversOf(text: string, t: number): Driver[] {
    if (t >= lexical.themes.length) return [];
    const reading = read(text);
    const drivers = (reading.drivers ??= new Map<number, Driver[]>());
    let found = drivers.get(t);
    if (!found) {
      found = explain.drivers({ text, found: reading.found ?? find(text), row: reading.row }, t, slopeOf(t));
      drivers.set(t, found);
    }
    return found;
  }

  /** The `most` likeliest of the themes on offer that nobody rejected, best first; what was confirmed is certain. */
  function likeliest(probabilities: Float64Array, { confirmed, rejected }: Settled, most: number): (RankedTheme & { t: number })[] {
    const best: (RankedTheme & { t: number })[] = [];
    for (const { theme, t } of offered) {
      if (rejected.includes(theme)) continue;
      const score = confirmed.includes(theme) ? 1 : (probabilities[t] ?? 0);
      if (best.length === most && score < best[most - 1]!.score) continue;
      const one = { theme, t, score };
      let at = best.length;
      while (at > 0 && byScore(one, best[at - 1]!) < 0) at--;
      best.splice(at, 0, one);
      if (best.length > most) best.pop();
    }
    return best;
  }

  const bandAt = (score: number): 'accept' | 'review' => (score >= thresholds.accept ? 'accept' : 'review');

  /** Of the likeliest those to suggest. */
  const suggestedOf = <T extends RankedTheme>(open: readonly T[], { confirmed, none }: Settled): T[] =>
    open.filter(({ theme, score }) => !none && !confirmed.includes(theme) && score >= thresholds.review).slice(0, MOST_SUGGESTIONS);

  /** The mark of what `assignOne` suggests of a passage that nobody settled. Most have nothing to tell apart. */
  function markOf({ probabilities }: Judged): string {
    if (!offered.some(({ t }) => probabilities[t]! >= thresholds.review)) return '';
    return suggestionMark(suggestedOf(likeliest(probabilities, NOTHING_SETTLED, MOST_SUGGESTIONS), NOTHING_SETTLED).map(({ theme, score }) => ({ theme, band: bandAt(score) })));
  }

  function assignOne({ id, text }: Passage, { features: of, probabilities }: Judged, settled: Settled): Assignment {
    const open = likeliest(probabilities, settled, Math.max(RANKED, MOST_SUGGESTIONS + settled.confirmed.length));
    const because = (t: number): Pick<Suggestion, 'drivers' | 'parts'> => ({ drivers: driversOf(text, t), parts: partsOf(combiner, of, t) });
    const suggested = suggestedOf(open, settled).map(({ theme, t, score }): Suggestion => ({ theme, score, band: bandAt(score), ...because(t) }));
    // A theme that a person confirmed keeps their word, and shows which words the engine would have gone by.
    const confirmed = settled.confirmed.map((theme): Suggestion => {
      const known = offered.find((candidate) => candidate.theme === theme);
      return { theme, score: 1, band: 'accept', ...(known ? because(known.t) : { drivers: [] }), settled: true };
    });
    const suggestions = [...confirmed, ...suggested];
    return { passageId: id, band: bandOf(suggestions), suggestions, ranked: open.slice(0, RANKED).map(({ theme, score }) => ({ theme, score })) };
  }

  return {
    themes,
    scoresByWords: (text) => read(text).words,
    judge: (passages, decisions, options) => judgeSettled(passages, settle(passages, decisions), (_, judged) => copyOf(judged), options),
    async changes(passages, decisions, before, options) {
      const settled = settle(passages, decisions);
      const changed: { at: number; assignment: Assignment }[] = [];
      const marks = await judgeSettled(passages, settled, (passage, judged, at) => {
        if (settled.has(passage.id)) return null;
        const mark = markOf(judged);
        if (mark !== before?.[at]) changed.push({ at, assignment: assignOne(passage, judged, NOTHING_SETTLED) });
        return mark;
      }, options);
      return { marks, changed: changed.sort((a, b) => a.at - b.at).map(({ assignment }) => assignment) };
    },
    async look(passageId, passages, decisions) {
      const settled = settle(passages, decisions);
      const judged = await judgeSettled(passages, settled, (passage, of) => (passage.id === passageId ? assignOne(passage, of, settled.get(passageId) ?? NOTHING_SETTLED) : null), {}, noteOf(passages, passageId));
      return judged.find((one) => one !== null) ?? null;
    },
    async contrast(passageId, passages, decisions, { theme, rival }) {
      const note = noteOf(passages, passageId);
      const [t, r, at] = [themes.indexOf(theme), themes.indexOf(rival), note.findIndex(({ id }) => id === passageId)];
      if (t < 0 || r < 0 || at < 0) return null;
      const { features: of, probabilities } = (await judgeSettled(passages, settle(passages, decisions), (_, judged) => copyOf(judged), {}, note))[at]!;
      const { text } = note[at]!;
      const wordsOf = (column: number): Driver[] => explain.words({ text, found: find(text), row: read(text).row }, Math.min(column, lexical.themes.length), column < lexical.themes.length ? slopeOf(column) : 0);
      const [own, other] = [partsOf(combiner, of, t), partsOf(combiner, of, r)];
      const parts = Object.fromEntries(Object.entries(own).map(([part, value]) => [part, value - other[part as Part]])) as Record<Part, number>;
      return {
        theme,
        rival,
        score: probabilities[t]!,
        rivalScore: probabilities[r]!,
        gap: combine(combiner, of, t) - combine(combiner, of, r),
        parts,
        usual: (combiner.themeOffset[t] ?? 0) - (combiner.themeOffset[r] ?? 0),
        ...contrastWords(text, wordsOf(t), wordsOf(r))
      };
    },
    async assign(passages, decisions, options) {
      const settled = settle(passages, decisions);
      return judgeSettled(passages, settled, (passage, judged) => assignOne(passage, judged, settled.get(passage.id) ?? NOTHING_SETTLED), options);
    }
  };
}
