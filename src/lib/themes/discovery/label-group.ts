import { tokenize } from '../tokenize';

/** Words that name nothing by themselves. */
const EMPTY = new Set(
  ('a an and are as at be been before but by did do does for from had has have he her hers him his i if in into is it its no nor not of off on or our out over she so than that the their them then ' +
    'there they this to too up us was we were what when where which who whom whose why will with would you v s ip vic victim suspect c said asked told still never one two').split(' ')
);

interface Term {
  /** Texts that it stands in. */
  texts: number;
  /** Each way that it is written, with how often. */
  surfaces: Map<string, number>;
}

/** Words and pairs of neighbouring words of `texts` by stem, neither beginning nor ending in an empty word. */
function termsOf(texts: readonly string[]): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const text of texts) {
    const tokens = tokenize(text);
    const seen = new Set<string>();
    tokens.forEach((token, i) => {
      for (const last of [token, tokens[i + 1]]) {
        if (!last || EMPTY.has(token.word) || EMPTY.has(last.word) || /^\d+$/.test(token.word)) continue;
        const between = text.slice(token.end, last.start);
        if (last !== token && !/^[\s’'-]+$/.test(between)) continue;
        const key = last === token ? token.stem : `${token.stem} ${last.stem}`;
        const surface = text.slice(token.start, last.end).toLowerCase();
        const term = terms.get(key) ?? { texts: 0, surfaces: new Map<string, number>() };
        terms.set(key, term);
        term.surfaces.set(surface, (term.surfaces.get(surface) ?? 0) + 1);
        if (!seen.has(key)) term.texts++;
        seen.add(key);
      }
    });
  }
  return terms;
}

const commonest = (surfaces: ReadonlyMap<string, number>): string => [...surfaces].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]![0];

/** Up to `most` words and phrases, as written, that `texts` share and `others` (its siblings) lack: log odds with a weak prior,
 *  times how many texts share it. Each stands in at least two texts where there are that many. */
export function labelGroup(texts: readonly string[], others: readonly string[], most = 5): string[] {
  const elsewhere = termsOf(others);
  const fewest = Math.min(2, texts.length);
  const ranked = [...termsOf(texts)]
    .filter(([, { texts: n }]) => n >= fewest)
    .map(([key, { texts: n, surfaces }]) => {
      const inside = (n + 0.1) / (texts.length + 1);
      const outside = ((elsewhere.get(key)?.texts ?? 0) + 0.5) / (others.length + 1);
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
