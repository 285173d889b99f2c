/** Words that the material writes in lower case at least `fewest` times and hardly ever with a capital inside a sentence:
 *  with a capital they open a sentence. */
export function commonWords(texts: readonly string[], fewest: number): string[] {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string): unknown => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}{2,}(?![\p{L}\p{N}-])/gu)) add(lower, word);
    for (const hit of text.matchAll(/(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}+(?![\p{L}\p{N}-])/gu)) add(capital, hit[0].toLowerCase());
  }
  return [...lower].filter(([word, n]) => n >= fewest && (capital.get(word) ?? 0) * 12 <= n).map(([word]) => word).sort();
}
