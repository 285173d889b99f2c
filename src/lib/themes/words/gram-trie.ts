import { LONGEST, SHORTEST } from './char-grams';

/** Finds the known character n-grams of a chunk, given in lower case, by their ids: shorter ones first, then from left to right. */
export type FindGrams = (chunk: string) => Int32Array;

/** Reads n-grams letter by letter along the paths that known ones make, so that none is ever cut out of a text. `grams[i]` has the id
 *  `from + i`. */
export function createGramTrie(grams: readonly string[], from: number): FindGrams {
  // Each n-gram takes a node for every letter that it does not share with the one before it, or fewer.
  const room = grams.reduce((sum, gram, i) => sum + gram.length - sharedStart(gram, grams[i - 1] ?? ''), 1);
  const mask = 2 ** Math.ceil(Math.log2(2 * room)) - 1;
  // Edges by open addressing: a place holds an edge where `to` is not 0; node 0 is the root, which no edge leads to.
  const node = new Int32Array(mask + 1);
  const unit = new Uint16Array(mask + 1);
  const to = new Int32Array(mask + 1);
  const idOf = new Int32Array(room).fill(-1);
  let nodes = 1;

  function placeOf(parent: number, letter: number): number {
    let at = (Math.imul(parent, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> 0;
    for (at = (at ^ (at >>> 15)) & mask; to[at] !== 0 && (node[at] !== parent || unit[at] !== letter); at = (at + 1) & mask);
    return at;
  }

  grams.forEach((gram, i) => {
    let here = 0;
    for (let j = 0; j < gram.length; j++) {
      const at = placeOf(here, gram.charCodeAt(j));
      if (to[at] === 0) {
        node[at] = here;
        unit[at] = gram.charCodeAt(j);
        to[at] = nodes++;
      }
      here = to[at]!;
    }
    idOf[here] = from + i;
  });

  return (chunk) => {
    const padded = ` ${chunk} `;
    // Where the path of each start has led so far: -1 where no known n-gram goes on like this.
    const reached = new Int32Array(padded.length);
    const found: number[] = [];
    for (let n = 1; n <= Math.min(LONGEST, padded.length); n++) {
      for (let start = 0; start + n <= padded.length; start++) {
        if (reached[start]! < 0) continue;
        const next = to[placeOf(reached[start]!, padded.charCodeAt(start + n - 1))]!;
        reached[start] = next || -1;
        if (next && n >= SHORTEST && idOf[next]! >= 0) found.push(idOf[next]!);
      }
    }
    return Int32Array.from(found);
  };
}

/** How many first letters two texts share. */
function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
