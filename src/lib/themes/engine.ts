import { byNote } from './by-note';
import { partsOf } from './combine';
import { createLocator, explainDrivers } from './explain-drivers';
import { judgeNote, type Judged } from './judge-note';
import type { PassageScores } from './note-features';
import { scorePassage } from './score-passage';
import { settle, type Settled } from './settle';
import type { Judgement, ThemeModel } from './theme-model';
import type { Assignment, Band, Codebook, Decision, Passage, RankedTheme, RunOptions, Suggestion } from './types';
import { createVectorizer } from './vectorize';

/** Suggestions listed for one passage, settled ones apart. */
const MOST_SUGGESTIONS = 3;
const PROGRESS_EVERY = 25;

/** A second scorer beside the words: what a sentence encoder makes of a text. */
export type ScoreMeaning = (text: string) => PassageScores;

export interface Engine {
  themes: readonly string[];
  /** Probabilities of every theme for each passage, in the order of `passages` and of `themes`. */
  judge(passages: readonly Passage[], options?: RunOptions): Promise<Judged[]>;
  /** Suggestions for each passage, in the order of `passages`. Rejects with the signal's reason when aborted. */
  assign(passages: readonly Passage[], decisions: readonly Decision[], options?: RunOptions): Promise<Assignment[]>;
}

const NOTHING_SETTLED: Settled = { confirmed: [], rejected: [], none: false };
const byScore = (a: RankedTheme, b: RankedTheme): number => b.score - a.score || (a.theme < b.theme ? -1 : 1);
const settledSuggestion = (theme: string): Suggestion => ({ theme, score: 1, band: 'accept', drivers: [], settled: true });

function bandOf(suggestions: readonly Suggestion[]): Band {
  if (suggestions.some(({ band }) => band === 'accept')) return 'accept';
  return suggestions.length ? 'review' : 'unassigned';
}

/** The one theme engine of browser and shell. Suggests the themes that model and codebook share; what an analyst settled is
 *  repeated as it stands. With `scoreMeaning` it judges by words and meaning, where the model was trained for that. */
export function createEngine(model: ThemeModel, codebook: Codebook, scoreMeaning?: ScoreMeaning): Engine {
  const { lexical } = model;
  const vectorize = createVectorizer(lexical.vocabulary);
  const locate = createLocator(lexical.vocabulary);
  const meaning = scoreMeaning && model.withMeaning ? { score: scoreMeaning, judgement: model.withMeaning } : null;
  const { combiner, thresholds }: Judgement = meaning?.judgement ?? model.judgement;
  const inCodebook = new Set(codebook.themes.map(({ id }) => id));
  const offered = lexical.themes.flatMap((theme, t) => (inCodebook.has(theme) ? [{ theme, t }] : []));

  async function judge(passages: readonly Passage[], { onProgress, signal }: RunOptions = {}): Promise<Judged[]> {
    const judged = new Array<Judged>(passages.length);
    let done = 0;
    for (const [n, note] of byNote(passages).entries()) {
      if (n % PROGRESS_EVERY === 0) {
        signal?.throwIfAborted();
        onProgress?.(done, passages.length);
        await Promise.resolve();
      }
      const texts = note.map((i) => passages[i]?.text ?? '');
      const words = texts.map((text) => scorePassage(lexical, vectorize(text)));
      const scorers = meaning ? [words, texts.map((text) => meaning.score(text))] : [words];
      judgeNote({ combiner, thresholds }, scorers).forEach((j, p) => (judged[note[p] ?? 0] = j));
      done += note.length;
    }
    onProgress?.(passages.length, passages.length);
    return judged;
  }

  function suggest({ text }: Passage, { features }: Judged, { theme, t, score }: RankedTheme & { t: number }): Suggestion {
    const of = features[t] ?? [];
    const slope = (combiner.weights[0] ?? 0) + (combiner.themeSlope[0]?.[t] ?? 0);
    return {
      theme,
      score,
      band: score >= thresholds.accept ? 'accept' : 'review',
      drivers: explainDrivers(lexical, locate, text, vectorize(text), t, slope),
      parts: partsOf(combiner, of, t)
    };
  }

  function assignOne(passage: Passage, judged: Judged, settled: Settled): Assignment {
    const open = offered
      .filter(({ theme }) => !settled.rejected.includes(theme))
      .map(({ theme, t }) => ({ theme, t, score: settled.confirmed.includes(theme) ? 1 : (judged.probabilities[t] ?? 0) }))
      .sort(byScore);
    const suggested = open
      .filter(({ theme, score }) => !settled.none && !settled.confirmed.includes(theme) && score >= thresholds.review)
      .slice(0, MOST_SUGGESTIONS)
      .map((ranked) => suggest(passage, judged, ranked));
    // A theme that a person confirmed keeps their word, and shows which words the engine would have gone by.
    const confirmed = settled.confirmed.map((theme): Suggestion => {
      const known = offered.find((candidate) => candidate.theme === theme);
      return known ? { ...suggest(passage, judged, { ...known, score: 1 }), band: 'accept', settled: true } : settledSuggestion(theme);
    });
    const suggestions = [...confirmed, ...suggested];
    return { passageId: passage.id, band: bandOf(suggestions), suggestions, ranked: open.slice(0, 3).map(({ theme, score }) => ({ theme, score })) };
  }

  return {
    themes: lexical.themes,
    judge,
    async assign(passages, decisions, options) {
      const settled = settle(passages, decisions);
      const judged = await judge(passages, options);
      return passages.map((passage, i) => assignOne(passage, judged[i]!, settled.get(passage.id) ?? NOTHING_SETTLED));
    }
  };
}
