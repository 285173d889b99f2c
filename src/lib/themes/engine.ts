import { breathe } from './breathe';
import { byNote } from './by-note';
import { combine, partsOf, type Part } from './judging/combine';
import { contrastWords, type Contrast } from './judging/contrast';
import { createExplainer } from './judging/explain-drivers';
import { createFinder } from './words/find-features';
import { judgeNote, type Judged } from './judging/judge-note';
import { createKnownTexts, type Reading } from './learning/known-texts';
import { learnFromDecisions, type Learnt, type Lesson } from './learning/learn-from-decisions';
import { scoreNewcomer } from './learning/newcomers';
import { chancesOf, claimOf, type PassageScores } from './judging/note-features';
import { scorePassage } from './judging/score-passage';
import { settle, type Settled } from './learning/settle';
import { suggestionMark } from './learning/suggestion-mark';
import type { ThemeModel } from './judging/theme-model';
import type { Assignment, Band, Codebook, Decision, Driver, Passage, RankedTheme, RunOptions, Suggestion } from './types';
import { createSureMarks, type ScoresNow, type SureMarks } from './learning/sure-marks';
import { createCounter, createRowMaker, rowOf as rowFrom, type SparseVector } from './words/vectorize';

/** Suggestions listed for one passage, settled ones apart. */
const MOST_SUGGESTIONS = 3;
/** Likeliest themes listed whatever their band. */
const RANKED = 3;
/** What it takes to judge a passage whose text is known, and what more to read one, in units of some 10 µs. */
const EFFORT = { spared: 0.2, known: 1, read: 10 };
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
  const count = createCounter(lexical.vocabulary);
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
    const counted = count(found);
    const words = withFacts(scorePassage(lexical, rowFrom(counted, lexical.vocabulary.idf)));
    return { found, length: found.grams.length, drivers: null, row: null, alone: { counted, words, meaning: meaning ? withFacts(meaning(text)) : null, corrected: null }, among: null };
  }, { words: lexical.vocabulary.words.length, idf: lexical.vocabulary.idf });
  const { read } = known;
  /** The row of one text. */
  const rowOfText = (text: string, { row, alone, found }: Reading): SparseVector => row ?? (alone ? rowFrom(alone.counted, lexical.vocabulary.idf) : rowOf(found ?? find(text)));
  let learnt: Learnt | null = null;

  /** Scores of the passages of a note by each scorer, with what the decisions teach. */
  async function scorersOf(lessons: readonly Lesson[], signal?: AbortSignal): Promise<(note: readonly Reading[]) => PassageScores[][]> {
    learnt = lessons.length ? learnFromDecisions(lessons, lexical.themes, features, learnt) : null;
    const byWords = learnt ? await known.correctBy(learnt.fits, signal) : known.words;
    const added = newcomers.map((theme) => scoreNewcomer(theme, (text) => rowOf(find(text)), lessons, features));
    const scorers = [byWords, ...(meaning ? [known.meaning] : [])];
    return (note) => {
      if (!added.length) return scorers.map((score) => note.map(score));
      const more = note.map((reading) => {
        const row = known.row(reading);
        return added.map((score) => score(row));
      });
      return scorers.map((score) => note.map((reading, p) => extended(score(reading), more[p]!)));
    };
  }

  /** Passages that are judged again and again, with what does not change meanwhile. */
  interface Sheet {
    notes: readonly (readonly number[])[];
    /** As far as they were read. */
    readings: Reading[];
    /** None where the analyst has themes of their own: what is settled moves more than the scores by words then. */
    sure: SureMarks | null;
  }
  const sheets = new WeakMap<readonly Passage[], Sheet>();

  function sheetOf(passages: readonly Passage[]): Sheet {
    let sheet = sheets.get(passages);
    if (!sheet) {
      sheet = { notes: byNote(passages), readings: [], sure: newcomers.length ? null : createSureMarks(judgement, passages.length, themes, offered.map(({ t }) => t), MOST_SUGGESTIONS) };
      sheets.set(passages, sheet);
    }
    return sheet;
  }

  interface Judging<T> extends RunOptions {
    /** Whole notes of them; all where it is left out. */
    passages?: readonly Passage[] | undefined;
    /** What is made of the passages of a note whose marks are sure, without judging them in full; null where they have to be. */
    spare?: (note: readonly number[], marks: readonly (string | null)[]) => T[] | null;
  }

  /** What `make` makes of each passage once its note is judged, with what people settled in `all`. What it is given is written over
   *  afterwards. */
  async function judgeSettled<T>(
    all: readonly Passage[],
    settled: ReadonlyMap<string, Settled>,
    make: (passage: Passage, judged: Judged, at: number) => T,
    { onProgress, signal, passages = all, spare }: Judging<T> = {}
  ): Promise<T[]> {
    const lessons = all
      .flatMap(({ id, text }) => (settled.has(id) ? [{ id, text, settled: settled.get(id)! }] : []))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, text, settled: of }): Lesson => {
        const reading = read(text);
        return { id, settled: of, row: (reading.row ??= rowOfText(text, reading)), scores: known.words(reading) };
      });
    const scored = await scorersOf(lessons, signal);
    const sheet = passages === all ? sheetOf(all) : null;
    const made = new Array<T>(passages.length);
    const room: Judged[] = [];
    let done = 0;
    let effort = BETWEEN_LOOKS;
    for (const note of sheet?.notes ?? byNote(passages)) {
      if (effort >= BETWEEN_LOOKS) {
        effort = 0;
        onProgress?.(done, passages.length);
        await breathe();
        signal?.throwIfAborted();
      }
      done += note.length;
      const before = known.size;
      const ofNote = note.map((i) => (sheet ? (sheet.readings[i] ??= read(passages[i]!.text)) : read(passages[i]!.text)));
      const spared = spare && sheet?.sure?.ready && learnt ? sparedOf(note, ofNote, sheet.sure, spare) : null;
      if (spared) {
        spared.forEach((one, p) => (made[note[p]!] = one));
        effort += note.length * EFFORT.spared;
        continue;
      }
      judgeNote(judgement, { words: ofNote.map(({ length }) => length), scorers: scored(ofNote) }, room).forEach((judged, p) => {
        sheet?.sure?.keep(note[p]!, judged.features);
        made[note[p]!] = make(passages[note[p]!]!, judged, note[p]!);
      });
      for (const reading of ofNote) reading.found = null;
      known.gather();
      effort += note.length * EFFORT.known + (known.size - before) * EFFORT.read;
    }
    onProgress?.(passages.length, passages.length);
    known.gather(true);
    return made;
  }

  function sparedOf<T>(note: readonly number[], readings: readonly Reading[], sure: SureMarks, spare: NonNullable<Judging<T>['spare']>): T[] | null {
    const now: ScoresNow[] = [];
    for (const reading of readings) {
      const scores = known.scoresNow(reading);
      if (!scores) return null;
      now.push(scores);
    }
    return spare(note, sure.marks(note, now));
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
      found = explain.drivers({ text, found: reading.found ?? find(text), row: rowOfText(text, reading) }, t, slopeOf(t));
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
    scoresByWords: (text) => known.words(read(text)),
    judge: (passages, decisions, options) => judgeSettled(passages, settle(passages, decisions), (_, judged) => copyOf(judged), options),
    async changes(passages, decisions, before, options) {
      const settled = settle(passages, decisions);
      const changed: { at: number; assignment: Assignment }[] = [];
      const make = (passage: Passage, judged: Judged, at: number): string | null => {
        if (settled.has(passage.id)) return null;
        const mark = markOf(judged);
        if (mark !== before?.[at]) changed.push({ at, assignment: assignOne(passage, judged, NOTHING_SETTLED) });
        return mark;
      };
      // A note is judged in full only where something may be suggested that was not.
      const spare = (note: readonly number[], sure: readonly (string | null)[]): (string | null)[] | null => {
        const told: (string | null)[] = [];
        for (const [p, i] of note.entries()) {
          const isSettled = settled.has(passages[i]!.id);
          if (!isSettled && (sure[p] === null || sure[p] !== before?.[i])) return null;
          told.push(isSettled ? null : sure[p]!);
        }
        return told;
      };
      const marks = await judgeSettled(passages, settled, make, { ...options, ...(before && { spare }) });
      return { marks, changed: changed.sort((a, b) => a.at - b.at).map(({ assignment }) => assignment) };
    },
    async look(passageId, passages, decisions) {
      const settled = settle(passages, decisions);
      const judged = await judgeSettled(passages, settled, (passage, of) => (passage.id === passageId ? assignOne(passage, of, settled.get(passageId) ?? NOTHING_SETTLED) : null), { passages: noteOf(passages, passageId) });
      return judged.find((one) => one !== null) ?? null;
    },
    async contrast(passageId, passages, decisions, { theme, rival }) {
      const note = noteOf(passages, passageId);
      const [t, r, at] = [themes.indexOf(theme), themes.indexOf(rival), note.findIndex(({ id }) => id === passageId)];
      if (t < 0 || r < 0 || at < 0) return null;
      const { features: of, probabilities } = (await judgeSettled(passages, settle(passages, decisions), (_, judged) => copyOf(judged), { passages: note }))[at]!;
      const { text } = note[at]!;
      const wordsOf = (column: number): Driver[] => explain.words({ text, found: find(text), row: rowOfText(text, read(text)) }, Math.min(column, lexical.themes.length), column < lexical.themes.length ? slopeOf(column) : 0);
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
