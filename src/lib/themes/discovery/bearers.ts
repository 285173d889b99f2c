import type { Assignment, Passage } from '../types';
import { textRows } from './text-rows';
import { truncatedSvd } from './truncated-svd';
import type { ProposalOptions, ProposalSettings, Reading } from './types';
import { besideEachOther, lessMean, meanOf, unitRows } from './unit-rows';

/** A passage that may carry a theme. */
export interface Bearer {
  passage: Passage;
  assignment: Assignment;
  bearing: number;
  known: number;
  vector: Float32Array | null;
  reading: Reading | null;
}

export interface Row extends Bearer {
  /** Each of length 1; meaning where sentence vectors were read. */
  words: Float32Array;
  meaning: Float32Array | null;
  /** Of length 1: words and meaning side by side. */
  row: Float32Array;
}

/** So many of the latest passages, where there are as many, say along which directions rows lie: what was written years ago costs
 *  no more. */
const FEWEST_DIRECTING = 1000;

/** The passages whose chance of carrying a theme is `least` or more, sorted by id: neutral lines would only teach the rows what facts
 *  read like. */
export function bearersOf(passages: readonly Passage[], assignments: readonly Assignment[], { bearing, known, vectors, readings }: ProposalOptions, least: number): Bearer[] {
  return passages
    .map((passage, i): Bearer => ({ passage, assignment: assignments[i]!, bearing: bearing[i] ?? 0, known: known?.[i] ?? assignments[i]!.ranked[0]?.score ?? 0, vector: vectors?.[i] ?? null, reading: readings?.[i] ?? null }))
    .filter((bearer) => bearer.bearing >= least)
    .sort((a, b) => (a.passage.id < b.passage.id ? -1 : 1));
}

/** Rows along directions that the latest bearers have, in the order of `bearers`: words that only earlier ones hold count for nothing. */
export interface BearerRows {
  latest: Row[];
  /** The earlier ones that are left over; read when first asked for, since most groups fall before anybody looks that far back. */
  earlier: () => Row[];
}

interface ReadOptions {
  isLeft: (bearer: Bearer) => boolean;
  /** The panel from which on every bearer counts as one of the latest. */
  since: string;
  random: () => number;
  settings: ProposalSettings;
}

export function readRows(bearers: readonly Bearer[], { isLeft, since, random, settings }: ReadOptions): BearerRows {
  const inTime = [...bearers].sort((a, b) => (a.passage.panel > b.passage.panel ? -1 : a.passage.panel < b.passage.panel ? 1 : 0));
  const directing = new Set(inTime.filter(({ passage }, i) => i < FEWEST_DIRECTING || passage.panel >= since));
  const latest = bearers.filter((bearer) => directing.has(bearer));
  const matrix = textRows(latest.map(({ passage }) => passage.text), { grams: settings.grams });
  const { rows, project } = truncatedSvd(matrix, settings.dimensions, random);
  const centre = meanOf(latest.flatMap(({ vector }) => vector ?? []));
  const withRows = (of: readonly Bearer[], along: readonly Float32Array[]): Row[] => {
    const words = unitRows(along);
    const meaning = centre ? unitRows(of.flatMap(({ vector }) => (vector ? lessMean(vector, centre) : []))) : null;
    const joined = meaning ? besideEachOther([{ rows: words, weight: 1 }, { rows: meaning, weight: settings.meaning }]) : words;
    return of.map((bearer, r) => ({ ...bearer, words: words[r]!, meaning: meaning?.[r] ?? null, row: joined[r]! }));
  };
  let earlier: Row[] | undefined;
  return {
    latest: withRows(latest, rows),
    earlier() {
      if (!earlier) {
        const left = bearers.filter((bearer) => !directing.has(bearer) && isLeft(bearer));
        earlier = withRows(left, project(left.map(({ passage }) => matrix.rowOf(passage.text))));
      }
      return earlier;
    }
  };
}
