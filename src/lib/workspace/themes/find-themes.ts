import type { Theme } from '$lib/themes/types';

/** The themes that hold every word of `text`, in the order given: those whose name does, then those found by their cues or definition alone. */
export function findThemes(themes: readonly Theme[], text: string): readonly Theme[] {
  const parts = text.toLowerCase().split(/\s+/);
  const holds = (words: string): boolean => parts.every((part) => words.toLowerCase().includes(part));
  const named = themes.filter(({ name }) => holds(name));
  return [...named, ...themes.filter((theme) => !named.includes(theme) && [...theme.cues, theme.definition].some(holds))];
}
