/** Length of the shortest and longest character n-gram. */
export const SHORTEST = 2;
export const LONGEST = 5;

/** A stretch of a text between white space, in lower case, with its UTF-16 extent. */
export interface Chunk {
  chunk: string;
  start: number;
  end: number;
}

/** As `\s` in a pattern. */
const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 160 && (unit === 160 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0xfeff));

/** Goes through the stretches of a text between white space, in order: their number and their UTF-16 extents. */
export function eachChunk(text: string, visit: (n: number, start: number, end: number) => void): void {
  let n = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const outside = i === text.length || isSpace(text.charCodeAt(i));
    if (!outside && start < 0) start = i;
    if (!outside || start < 0) continue;
    visit(n++, start, i);
    start = -1;
  }
}

/** What a writer put between spaces, punctuation and all: hyphens and quotation marks carry meaning here. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  eachChunk(text, (_, start, end) => chunks.push({ chunk: text.slice(start, end).toLowerCase(), start, end }));
  return chunks;
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
