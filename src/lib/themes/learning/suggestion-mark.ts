import type { Suggestion } from '../types';

/** The themes suggested of a passage, with their bands, to compare by; '' where there is none. */
export const suggestionMark = (suggestions: readonly Pick<Suggestion, 'theme' | 'band'>[]): string =>
  suggestions.map(({ theme, band }) => `${theme} ${band}`).sort().join();
