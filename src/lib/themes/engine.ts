import { createLocator, explainDrivers } from './explain-drivers';
import type { LexicalModel } from './lexical-model';
import { probabilities, scoreThemes } from './score-passage';
import { settle, type Settled } from './settle';
import type { Assignment, Band, Codebook, Decision, Passage, RankedTheme, RunOptions, Suggestion } from './types';
import { createVectorizer } from './vectorize';

/** Suggestions listed for one passage, settled ones apart. */
const MOST_SUGGESTIONS = 3;
const PROGRESS_EVERY = 200;

export interface Engine {
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

/** The one theme engine of browser and shell. Themes of the codebook that the model does not know are never suggested,
 *  themes that the codebook lacks are not either; what an analyst settled is repeated as it stands. */
export function createEngine(model: LexicalModel, codebook: Codebook): Engine {
  const vectorize = createVectorizer(model.vocabulary);
  const locate = createLocator(model.vocabulary);
  const inCodebook = new Set(codebook.themes.map(({ id }) => id));
  const themes = model.themes.flatMap((theme, t) => (inCodebook.has(theme) ? [{ theme, t }] : []));

  function assignOne(passage: Passage, settled: Settled): Assignment {
    const row = vectorize(passage.text);
    const scores = probabilities(model, scoreThemes(model, row));
    const open = themes
      .filter(({ theme }) => !settled.rejected.includes(theme))
      .map(({ theme, t }) => ({ theme, t, score: settled.confirmed.includes(theme) ? 1 : (scores[t] ?? 0) }))
      .sort(byScore);
    const suggested = settled.none
      ? []
      : open
          .filter(({ theme, t, score }) => !settled.confirmed.includes(theme) && score >= (model.thresholds[t]?.review ?? 1))
          .slice(0, MOST_SUGGESTIONS)
          .map(({ theme, t, score }): Suggestion => {
            const band = score >= (model.thresholds[t]?.accept ?? 1) ? 'accept' : 'review';
            return { theme, score, band, drivers: explainDrivers(model, locate, passage.text, row, t) };
          });
    const suggestions = [...settled.confirmed.map(settledSuggestion), ...suggested];
    return {
      passageId: passage.id,
      band: bandOf(suggestions),
      suggestions,
      ranked: open.slice(0, 3).map(({ theme, score }) => ({ theme, score }))
    };
  }

  return {
    async assign(passages, decisions, { onProgress, signal } = {}) {
      const settled = settle(passages, decisions);
      const assignments: Assignment[] = [];
      for (const passage of passages) {
        if (assignments.length % PROGRESS_EVERY === 0) {
          signal?.throwIfAborted();
          onProgress?.(assignments.length, passages.length);
          await Promise.resolve();
        }
        assignments.push(assignOne(passage, settled.get(passage.id) ?? NOTHING_SETTLED));
      }
      onProgress?.(passages.length, passages.length);
      return assignments;
    }
  };
}
