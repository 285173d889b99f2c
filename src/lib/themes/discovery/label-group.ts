import { EMPTY_WORDS } from '../words/empty-words';
import { tokenize } from '../words/tokenize';

interface Term {
  /** Texts that it stands in. */
  texts: number;
  /** Each way that it is written, with how often. */
  surfaces: Map<string, number>;
}

/** In how many of so many texts each term stands. */
export interface TermCounts {
  texts: number;
  counts: ReadonlyMap<string, number>;
}

/** Goes through the words and pairs of neighbouring words of a text by stem, neither beginning nor ending in an empty word. */
function eachTerm(text: string, visit: (key: string, start: number, end: number) => void): void {
  const tokens = tokenize(text);
  tokens.forEach((token, i) => {
    if (EMPTY_WORDS.has(token.word) || /^\d+$/.test(token.word)) return;
    visit(token.stem, token.start, token.end);
    const next = tokens[i + 1];
    if (next && !EMPTY_WORDS.has(next.word) && /^[\s’'-]+$/.test(text.slice(token.end, next.start))) visit(`${token.stem} ${next.stem}`, token.start, next.end);
  });
}

function termsOf(texts: readonly string[]): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const text of texts) {
    const seen = new Set<string>();
    eachTerm(text, (key, start, end) => {
      const surface = text.slice(start, end).toLowerCase();
      const term = terms.get(key) ?? { texts: 0, surfaces: new Map<string, number>() };
      terms.set(key, term);
      term.surfaces.set(surface, (term.surfaces.get(surface) ?? 0) + 1);
      if (!seen.has(key)) term.texts++;
      seen.add(key);
    });
  }
  return terms;
}

/** What any group of `texts` may be contrasted with, counted once. */
export function countTerms(texts: readonly string[]): TermCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const terms = new Set<string>();
    eachTerm(text, (key) => terms.add(key));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { texts: texts.length, counts };
}

const commonest = (surfaces: ReadonlyMap<string, number>): string => [...surfaces].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]![0];

/** Up to `most` words and phrases, as written, that `texts` share and the others of `all` (its siblings) lack: log odds with a weak
 *  prior, times how many texts share it. Each stands in at least two texts where there are that many. `all` counts `texts` too. */
export function labelGroup(texts: readonly string[], all: TermCounts, most = 5): string[] {
  const fewest = Math.min(2, texts.length);
  const ranked = [...termsOf(texts)]
    .filter(([, { texts: n }]) => n >= fewest)
    .map(([key, { texts: n, surfaces }]) => {
      const inside = (n + 0.1) / (texts.length + 1);
      const outside = ((all.counts.get(key) ?? n) - n + 0.5) / (all.texts - texts.length + 1);
      return { key, worth: n * Math.log(inside / outside), surface: commonest(surfaces) };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1));
  const chosen: typeof ranked = [];
  for (const term of ranked) {
    if (chosen.length === most) break;
    const words = term.key.split(' ');
    if (!chosen.some(({ key }) => key.split(' ').some((word) => words.includes(word)))) chosen.push(term);
  }
  return chosen.map(({ surface }) => surface);
}
