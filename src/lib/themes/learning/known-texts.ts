import { breathe } from '../breathe';
import { blockOf, correctBlock, roomToCorrect, type Features, type TextBlock } from './correct-block';
import { createCorrector, type Corrected } from './correct-scores';
import type { Driver } from '../types';
import type { FoundFeatures } from '../words/find-features';
import type { Learnt } from './learn-from-decisions';
import type { PassageScores } from '../judging/note-features';
import { MOST_ROWS, unpackRows } from '../words/pack-rows';
import type { ScoresNow } from './sure-marks';
import { rowOf, type CountedRow, type SparseVector } from '../words/vectorize';

/** What the shipped model makes of a text; it never changes, so it is kept. */
export interface Reading {
  /** Kept until its note is done: it is large, and soon found again. */
  found: FoundFeatures | null;
  /** In words. */
  length: number;
  drivers: Map<number, Driver[]> | null;
  /** Its row, of a text that is learnt from. */
  row: SparseVector | null;
  /** Until it is put among others. */
  alone: Alone | null;
  /** Where it stands among others. */
  among: { block: TextBlock; at: number } | null;
}

interface Alone {
  counted: CountedRow;
  words: PassageScores;
  meaning: PassageScores | null;
  /** Its scores with what decisions taught when last asked. */
  corrected: Corrected | null;
}

/** The texts that an engine has read, each once. */
export interface KnownTexts {
  readonly size: number;
  read(text: string): Reading;
  /** Its row, for whoever asks for those of all texts. */
  row(reading: Reading): SparseVector;
  words(reading: Reading): PassageScores;
  meaning(reading: Reading): PassageScores;
  /** Scores by words of what was read, with the corrections in `fits` added. What is known together is brought up to date at once. */
  correctBy(fits: Learnt['fits'], signal?: AbortSignal): Promise<(reading: Reading) => PassageScores>;
  /** `correctBy` of a text among others, as it stands after that; null of one that is alone. */
  scoresNow(reading: Reading): ScoresNow | null;
  /** Puts the texts read since together where they are many: they take far less room then, and are soon corrected. `all`: the rest too. */
  gather(all?: boolean): void;
}

export function createKnownTexts(readText: (text: string) => Reading, features: Features): KnownTexts {
  const { idf } = features;
  const readings = new Map<string, Reading>();
  const blocks: TextBlock[] = [];
  const loose: Reading[] = [];
  let room: Float64Array | null = null;

  const bring = (block: TextBlock, fits: Learnt['fits']): void => {
    if (block.by !== fits) correctBlock(block, fits, features, (room ??= roomToCorrect(idf.length)));
  };
  const scoresIn = (scores: Float64Array, { themes }: TextBlock, at: number): PassageScores => {
    const from = at * (themes + 1);
    return { themes: scores.subarray(from, from + themes), bearing: scores[from + themes]! };
  };
  /** Rows of blocks by themselves, once one was asked for. */
  const unpacked = new Map<TextBlock, CountedRow[]>();
  const countedIn = (block: TextBlock, at: number): CountedRow => {
    const rows = unpacked.get(block) ?? unpackRows(block.rows);
    unpacked.set(block, rows);
    return rows[at]!;
  };
  const row = ({ row: kept, alone, among }: Reading): SparseVector => kept ?? rowOf(alone?.counted ?? countedIn(among!.block, among!.at), idf);

  return {
    get size() {
      return readings.size;
    },
    read(text) {
      let reading = readings.get(text);
      if (!reading) {
        reading = readText(text);
        readings.set(text, reading);
        loose.push(reading);
      }
      return reading;
    },
    row,
    words: ({ alone, among }) => alone?.words ?? scoresIn(among!.block.words, among!.block, among!.at),
    meaning: ({ alone, among }) => alone?.meaning ?? scoresIn(among!.block.meaning!, among!.block, among!.at),
    scoresNow({ among }) {
      if (!among?.block.chances) return null;
      const { block: { scores, chances, themes }, at } = among;
      return { scores, from: at * (themes + 1), chances, chancesFrom: at * themes };
    },
    gather(all = false) {
      while (loose.length >= (all ? 1 : MOST_ROWS)) {
        const texts = loose.splice(0, MOST_ROWS);
        const block = blockOf(texts.map(({ alone }) => alone!), features);
        texts.forEach((text, at) => Object.assign(text, { alone: null, among: { block, at } }));
        blocks.push(block);
      }
    },
    async correctBy(fits, signal) {
      for (const block of blocks) {
        bring(block, fits);
        await breathe();
        signal?.throwIfAborted();
      }
      const correct = createCorrector(fits, idf.length);
      return (reading) => {
        const { alone, among } = reading;
        if (alone) return (alone.corrected = correct(row(reading), alone.words, alone.corrected)).scores;
        const { block, at } = among!;
        bring(block, fits);
        return { ...scoresIn(block.scores, block, at), chances: block.chances!.subarray(at * block.themes, (at + 1) * block.themes) };
      };
    }
  };
}
