/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 month`, `7 months`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  // Of a number without a separator the words of a locale take long to find.
  return `${Number.isInteger(n) && n >= 0 && n < 1000 ? n : n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** The text as a sentence: a capital first and a full stop last. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  if (!trimmed) return '';
  return trimmed[0]!.toUpperCase() + trimmed.slice(1) + (/[.!?…]$/.test(trimmed) ? '' : '.');
}
