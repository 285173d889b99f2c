import type { Token } from './tokenize';

/** A feature of a text with the stretch it comes from (UTF-16 offsets). */
export interface Occurrence {
  feature: string;
  start: number;
  end: number;
}

/** Stems and pairs of neighbouring stems of a text, in reading order. */
export function wordPhrases(tokens: readonly Token[]): Occurrence[] {
  const found: Occurrence[] = [];
  tokens.forEach((token, i) => {
    found.push({ feature: token.stem, start: token.start, end: token.end });
    const next = tokens[i + 1];
    if (next) found.push({ feature: `${token.stem} ${next.stem}`, start: token.start, end: next.end });
  });
  return found;
}
