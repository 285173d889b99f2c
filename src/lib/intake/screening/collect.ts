import type { Hit } from './finding';

/** A hit whose place may be left out: it is then the whole match. */
export type Verdict = Omit<Hit, 'start' | 'end'> & Partial<Pick<Hit, 'start' | 'end'>>;

/** Every match of a global pattern, none of them empty, that `judge` does not refuse, as hits. */
export function collect(text: string, pattern: RegExp, judge: (match: RegExpExecArray) => Verdict | null): Hit[] {
  const hits: Hit[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const verdict = judge(match);
    if (verdict) hits.push({ start: match.index, end: match.index + match[0].length, ...verdict });
  }
  return hits;
}

/** Where the last thing matched, `tail`, stands: for patterns that begin with context and end with the identifier. */
export function tailOf(match: RegExpExecArray, tail: string): { start: number; end: number } {
  const end = match.index + match[0].length;
  return { start: end - tail.length, end };
}
