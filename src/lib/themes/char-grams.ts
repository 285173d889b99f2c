/** Length of the shortest and longest character n-gram. */
export const SHORTEST = 2;
export const LONGEST = 5;

/** A stretch of a text between white space, in lower case, with its UTF-16 extent. */
export interface Chunk {
  chunk: string;
  start: number;
  end: number;
}

/** What a writer put between spaces, punctuation and all: hyphens and quotation marks carry meaning here. */
export function chunksOf(text: string): Chunk[] {
  return Array.from(text.matchAll(/\S+/g), (hit) => ({ chunk: hit[0].toLowerCase(), start: hit.index, end: hit.index + hit[0].length }));
}

/** Character n-grams of a chunk, padded by a space on each side so that they know its bounds. */
export function charGrams(chunk: string): string[] {
  const padded = ` ${chunk} `;
  const grams: string[] = [];
  for (let n = SHORTEST; n <= LONGEST; n++) {
    for (let i = 0; i + n <= padded.length; i++) grams.push(padded.slice(i, i + n));
    if (padded.length <= n) break;
  }
  return grams;
}
