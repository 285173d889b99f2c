/** A vocabulary of sentence pieces: `scores` are log probabilities. A piece's id is its place; 0 is "unknown". */
export interface PieceVocabulary {
  pieces: readonly string[];
  scores: ArrayLike<number>;
}

/** The first ids are reserved and never matched. */
const RESERVED = 6;
const SPACE = '\u2581';

/** Splits texts into the likeliest sequence of pieces (unigram model, Viterbi), as the encoder was trained on. */
export function createPieceTokenizer({ pieces, scores }: PieceVocabulary): (text: string) => number[] {
  const ids = new Map(pieces.map((piece, id) => [piece, id]));
  for (let id = 0; id < RESERVED; id++) ids.delete(pieces[id] ?? '');
  const longest = pieces.reduce((max, piece) => Math.max(max, [...piece].length), 1);

  return (text) => {
    const normal = text.normalize('NFKC');
    const symbols = [...(normal ? SPACE + normal.replaceAll(' ', SPACE) : '')];
    const best = new Float64Array(symbols.length + 1).fill(-Infinity);
    const from = new Int32Array(symbols.length + 1);
    const piece = new Int32Array(symbols.length + 1);
    best[0] = 0;
    for (let start = 0; start < symbols.length; start++) {
      let word = '';
      let found = false;
      for (let length = 1; length <= longest && start + length <= symbols.length; length++) {
        word += symbols[start + length - 1];
        const id = ids.get(word);
        if (id === undefined) continue;
        found = true;
        relax(start, start + length, (best[start] ?? 0) + (scores[id] ?? 0), id);
      }
      // A symbol that opens no piece stands alone as "unknown", at no cost: the reference tokenizer does so.
      if (!found) relax(start, start + 1, best[start] ?? 0, 0);
    }
    return trace();

    function relax(start: number, end: number, score: number, id: number): void {
      if (best[start] === -Infinity || score < (best[end] ?? 0)) return;
      best[end] = score;
      from[end] = start;
      piece[end] = id;
    }

    function trace(): number[] {
      const path: number[] = [];
      for (let end = symbols.length; end > 0; end = from[end] ?? 0) {
        const id = piece[end] ?? 0;
        if (id !== 0 || path.at(-1) !== 0) path.push(id);
        if ((from[end] ?? 0) >= end) break;
      }
      return path.reverse();
    }
  };
}
