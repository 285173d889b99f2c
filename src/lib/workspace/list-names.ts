import { listWords } from '$lib/model/list-words';

/** '“A”, “B” or “C”'. */
export const listed = (names: readonly string[], joint: 'and' | 'or'): string => listWords(names.map((name) => `“${name}”`), joint);
