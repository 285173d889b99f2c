import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bearingChance, placesOf } from '../../src/lib/themes/discovery/bears-theme';
import { scorePassage } from '../../src/lib/themes/judging/score-passage';
import { fitModel } from '../train/fit-model';
import type { Material } from '../train/read-material';
import { fitBearing } from './discovery-bearing';
import { sentenceVector } from './discovery-encoder';
import { codedPassages, readCodedNotes, type CodedPassage } from './read-coded-notes';

/** The shipped coded notes in three sets of writers, each with about as many notes over the same years. */
export const SETS: readonly (readonly string[])[] = [
  ['worked-a', 'written-a', 'written-d', 'written-g', 'written-j'],
  ['worked-b', 'worked-c', 'written-b', 'written-e', 'written-h'],
  ['worked-d', 'written-c', 'written-f', 'written-i']
];

const KEPT = '.cache/hidden-themes';
const pathOf = (name: string): string => `data/themes/${name.split('-')[0]}/${name}.jsonl`;

/** The passages of a set of writers, file by file. */
export const passagesOf = (set: number): CodedPassage[] => SETS[set]!.flatMap((name) => codedPassages(readCodedNotes([pathOf(name)])));

/** What a model that saw neither the writers nor any passage with the hidden theme says of each passage of a set. */
export interface HiddenScores {
  /** The themes that it knows. */
  themes: string[];
  /** For each set and passage: scores of the themes, then of carrying any, to the thousandth. */
  scores: number[][][];
  /** Chance of carrying a theme, to the ten-thousandth. */
  chances: number[][];
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function readHidden({ codebook, examples }: Material, hidden: string | null): HiddenScores {
  const themes = codebook.themes.map(({ id }) => id).filter((id) => id !== hidden).sort();
  const seen = examples.filter((example) => !hidden || !example.themes.includes(hidden));
  const [scores, chances]: [number[][][], number[][]] = [[], []];
  SETS.forEach((writers, set) => {
    const passages = passagesOf(set);
    const { model, rowOf } = fitModel(seen.filter(({ note, writer }) => note === undefined || !writers.includes(writer)), themes);
    const rule = fitBearing(new Set(themes), SETS.filter((_, other) => other !== set).flat().map(pathOf));
    const places = placesOf(passages);
    const read = passages.map(({ text }) => scorePassage(model, rowOf(text)));
    scores.push(read.map((of) => [...of.themes, of.bearing].map((score) => rounded(score, 3))));
    chances.push(read.map(({ bearing }, i) => rounded(bearingChance(rule, { lexical: bearing, vector: sentenceVector(passages[i]!.text) }, places[i]!), 4)));
  });
  return { themes, scores, chances };
}

/** Scores with `hidden` left out, or with nothing; some minutes, and kept from one run to the next. */
export function hiddenScores(material: Material, hidden: string | null): HiddenScores {
  const file = `${KEPT}/${material.hash}-${hidden ?? 'none'}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as HiddenScores;
  const scores = readHidden(material, hidden);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, JSON.stringify(scores));
  return scores;
}
