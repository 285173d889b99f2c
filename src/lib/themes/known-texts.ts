import { breathe } from './breathe';
import { blockOf, correctBlock, type TextBlock } from './correct-block';
import { createCorrector, type Corrected } from './correct-scores';
import type { Driver } from './types';
import type { FoundFeatures } from './find-features';
import { MOST_ROWS } from './index-rows';
import type { Learnt } from './learn-from-decisions';
import type { PassageScores } from './note-features';
import type { SparseVector } from './vectorize';

/** What the shipped model makes of a text; it never changes, so it is kept. */
export interface Reading {
  /** Kept until its note is done: it is large, and soon found again. */
  found: FoundFeatures | null;
  /** In words. */
  length: number;
  row: SparseVector;
  words: PassageScores;
  meaning: PassageScores | null;
  drivers: Map<number, Driver[]> | null;
  /** Its scores with what decisions taught when last asked. */
  corrected: Corrected | null;
}

/** The texts that an engine has read, each once. */
export interface KnownTexts {
  readonly size: number;
  read(text: string): Reading;
  /** Scores by words of what was read, with the corrections in `fits` added. What is known together is brought up to date at once. */
  correctBy(fits: Learnt['fits'], signal?: AbortSignal): Promise<(reading: Reading) => PassageScores>;
  /** Gets ready for corrections of many texts, once those are read. */
  gather(): void;
}

/** Fewer texts are corrected one by one. */
const FEWEST = 256;

export function createKnownTexts(readText: (text: string) => Reading, features: number): KnownTexts {
  const readings = new Map<string, Reading>();
  const blocks: TextBlock[] = [];
  const loose: Reading[] = [];
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
    gather() {
      while (loose.length >= FEWEST) blocks.push(blockOf(loose.splice(0, MOST_ROWS), features));
    },
    async correctBy(fits, signal) {
      for (const block of blocks) {
        correctBlock(block, fits);
        await breathe();
        signal?.throwIfAborted();
      }
      const correct = createCorrector(fits, features);
      return (reading) => (reading.corrected = correct(reading.row, reading.words, reading.corrected)).scores;
    }
  };
}
