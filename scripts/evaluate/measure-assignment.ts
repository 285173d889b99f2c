/** What is known about one passage: the coder's themes and the engine's word. Scores are in the order of `themes`. */
export interface Scored {
  truth: ReadonlySet<string>;
  scores: ArrayLike<number>;
  suggested: readonly { theme: string; band: 'accept' | 'review' }[];
}

export interface ThemeMeasure {
  precision: number;
  recall: number;
  f1: number;
  n: number;
}

export interface AssignmentMeasure {
  micro_f1: number;
  macro_f1: number;
  recall_at_3: number;
  accept_precision: number;
  accept_coverage: number;
  brier: number;
  per_theme: Record<string, ThemeMeasure>;
  reliability: { from: number; to: number; n: number; predicted: number; observed: number }[];
}

const ratio = (a: number, b: number): number => (b ? a / b : 0);

function measureTheme(theme: string, passages: readonly Scored[]): ThemeMeasure & { hits: number; said: number } {
  const said = passages.filter(({ suggested }) => suggested.some((s) => s.theme === theme));
  const n = passages.filter(({ truth }) => truth.has(theme)).length;
  const hits = said.filter(({ truth }) => truth.has(theme)).length;
  return { precision: ratio(hits, said.length), recall: ratio(hits, n), f1: ratio(2 * hits, said.length + n), n, hits, said: said.length };
}

const topThree = ({ scores }: Scored, themes: readonly string[]): string[] =>
  themes.map((theme, t) => ({ theme, score: scores[t] ?? 0 })).sort((a, b) => b.score - a.score).slice(0, 3).map(({ theme }) => theme);

function reliability(passages: readonly Scored[], themes: readonly string[]): AssignmentMeasure['reliability'] {
  const bins = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  const all = passages.flatMap(({ truth, scores }) => themes.map((theme, t) => ({ score: scores[t] ?? 0, right: truth.has(theme) })));
  return bins.slice(0, -1).map((from, i) => {
    const to = bins[i + 1] ?? 1;
    const inBin = all.filter(({ score }) => score >= from && (score < to || to === 1));
    const mean = (of: (x: (typeof all)[number]) => number): number => ratio(inBin.reduce((sum, x) => sum + of(x), 0), inBin.length);
    return { from, to, n: inBin.length, predicted: mean(({ score }) => score), observed: mean(({ right }) => (right ? 1 : 0)) };
  });
}

/** Micro and macro F1 of accepted and reviewed suggestions together; recall@3 over passages with a known theme; precision and
 *  coverage of the accept band; Brier score over every passage and theme. Macro F1 is over themes that occur. */
export function measureAssignment(passages: readonly Scored[], themes: readonly string[]): AssignmentMeasure {
  const each = themes.map((theme) => ({ theme, ...measureTheme(theme, passages) }));
  const occurring = each.filter(({ n }) => n > 0);
  const hits = each.reduce((sum, { hits }) => sum + hits, 0);
  const said = each.reduce((sum, { said }) => sum + said, 0);
  const wanted = each.reduce((sum, { n }) => sum + n, 0);
  const bearing = passages.filter(({ truth }) => truth.size > 0);
  const accepted = passages.flatMap(({ suggested, truth }) => suggested.filter(({ band }) => band === 'accept').map(({ theme }) => truth.has(theme)));
  const squares = passages.reduce((sum, { truth, scores }) => sum + themes.reduce((s, theme, t) => s + ((scores[t] ?? 0) - (truth.has(theme) ? 1 : 0)) ** 2, 0), 0);
  return {
    micro_f1: ratio(2 * hits, said + wanted),
    macro_f1: ratio(occurring.reduce((sum, { f1 }) => sum + f1, 0), occurring.length),
    recall_at_3: ratio(bearing.reduce((sum, p) => sum + topThree(p, themes).filter((t) => p.truth.has(t)).length / p.truth.size, 0), bearing.length),
    accept_precision: ratio(accepted.filter(Boolean).length, accepted.length),
    accept_coverage: ratio(bearing.filter(({ suggested }) => suggested.some(({ band }) => band === 'accept')).length, bearing.length),
    brier: ratio(squares, passages.length * themes.length),
    per_theme: Object.fromEntries(each.map(({ theme, precision, recall, f1, n }) => [theme, { precision, recall, f1, n }])),
    reliability: reliability(passages, themes)
  };
}
