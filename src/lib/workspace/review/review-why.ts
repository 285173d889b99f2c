import type { Database } from '$lib/store/database';
import { confirmedPassages } from '$lib/store/queries/passage-texts';
import type { PassageTheme } from '$lib/store/queries/review';
import type { Contrast } from '$lib/themes/judging/contrast';
import type { Driver, RankedTheme } from '$lib/themes/types';
import { askThemes, likeliestThemes, storedDecisions } from '../themes/code-themes';
import { findSimilarPassages, type SimilarPassage } from '../themes/theme-similar';
import { themeNamed } from '../themes/theme-view';

/** Why a passage is taken for one theme rather than for the next likeliest. */
export interface Why {
  readonly theme: string;
  readonly rival: string;
  readonly sentence: string;
  /** Words of the passage that favour each side, strongest first. */
  readonly forTheme: readonly string[];
  readonly forRival: readonly string[];
}

/** What helps a person to decide about a passage. */
export interface Help {
  readonly passage: string;
  readonly theme: string;
  /** Null where there is no other theme to set against it. */
  readonly why: Why | null;
  /** The passages of `theme` most like this one that a person confirmed. */
  readonly examples: readonly SimilarPassage[];
  /** How many passages of it a person has confirmed. */
  readonly confirmed: number;
  /** The likeliest theme that is not suggested, 0 to 1; null where nothing else comes near. */
  readonly alsoNear: RankedTheme | null;
}

const mostExamples = 3;
/** Below this chance a theme is not near. */
const leastNear = 0.02;
const nameOf = (theme: string) => themeNamed(theme)?.name ?? theme;

/** The theme to set against `theme`: the surest other suggestion, or else the likeliest other theme. */
export function rivalOf(theme: string, suggestions: readonly PassageTheme[], ranked: readonly RankedTheme[]): string | null {
  const suggested = suggestions.find(({ theme_id }) => theme_id !== theme)?.theme_id;
  return suggested ?? ranked.find((other) => other.theme !== theme)?.theme ?? null;
}

/** The likeliest theme that is neither suggested nor `theme` itself. */
export function alsoNear(theme: string, suggestions: readonly PassageTheme[], ranked: readonly RankedTheme[]): RankedTheme | null {
  return ranked.find((other) => other.theme !== theme && other.score >= leastNear && !suggestions.some(({ theme_id }) => theme_id === other.theme)) ?? null;
}

const partWords: Readonly<Record<keyof Contrast['parts'] | 'usual', string>> = {
  words: 'the words of the passage', meaning: 'its meaning', rivals: 'how other themes fare here', bearing: 'how clearly it carries any theme at all',
  neighbours: 'the passages around it', place: 'its place in the note', usual: 'how common each theme is'
};

/** One sentence: which side leads, by how much, what speaks most for it and what most against. */
export function whyWords({ theme, rival, score, rivalScore, gap, parts, usual }: Contrast): string {
  const [ahead, behind] = gap >= 0 ? [theme, rival] : [rival, theme];
  const [high, low] = gap >= 0 ? [score, rivalScore] : [rivalScore, score];
  const sign = gap >= 0 ? 1 : -1;
  const sides = [...Object.entries(parts), ['usual', usual] as const].map(([part, weight]) => ({ words: partWords[part as keyof typeof partWords], weight: weight * sign })).sort((a, b) => b.weight - a.weight);
  const most = sides[0];
  const against = sides.at(-1);
  const lead = Math.abs(gap) < 0.5 ? 'is barely ahead of' : Math.abs(gap) < 2 ? 'is ahead of' : 'is well ahead of';
  const reasons = [
    ...(most && most.weight > 0 ? [`mostly by ${most.words}`] : []),
    ...(against && against.weight < 0 && against.weight < -0.25 * Math.abs(gap) ? [`${against.words} ${against.words === partWords.words || against.words === partWords.neighbours ? 'speak' : 'speaks'} the other way`] : [])
  ];
  return `“${nameOf(ahead)}” ${lead} “${nameOf(behind)}” (${percent(high)} against ${percent(low)})${reasons.length ? `, ${reasons.join('; ')}` : ''}.`;
}

const percent = (share: number): string => (share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`);
const textsOf = (drivers: readonly Driver[]): string[] => [...new Map(drivers.map(({ text }) => [text.toLowerCase(), text])).values()];

/** What helps to decide whether the passage carries `theme`: asked for once the passage is drawn, since the engine takes its time. */
export async function loadHelp(database: Database, passage: string, theme: string, suggestions: readonly PassageTheme[], signal: AbortSignal): Promise<Help> {
  const decisions = await storedDecisions(database);
  const ranked = await likeliestThemes(passage, decisions, signal);
  const rival = rivalOf(theme, suggestions, ranked);
  const scoredAs = (id: string): string => ranked.find((one) => one.theme === id)?.scoredAs ?? id;
  const found = rival === null ? null : await askThemes('contrast', { passageId: passage, theme: scoredAs(theme), rival: scoredAs(rival), decisions }, { signal });
  const contrast = found && rival !== null ? { ...found, theme, rival } : null;
  const confirmed = (await confirmedPassages(database, theme)).filter((id) => id !== passage);
  const examples = confirmed.length ? await findSimilarPassages(database, { id: passage }, mostExamples, { among: confirmed, signal }) : [];
  const why = contrast && { theme: contrast.theme, rival: contrast.rival, sentence: whyWords(contrast), forTheme: textsOf(contrast.forTheme), forRival: textsOf(contrast.forRival) };
  return { passage, theme, why, examples, confirmed: confirmed.length, alsoNear: alsoNear(theme, suggestions, ranked) };
}
