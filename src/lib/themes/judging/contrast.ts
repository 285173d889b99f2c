import type { Part } from './combine';
import type { Driver } from '../types';

/** Why one theme rather than another. */
export interface Contrast {
  theme: string;
  rival: string;
  /** Calibrated probabilities, 0 to 1. */
  score: number;
  rivalScore: number;
  /** Logit of `theme` less that of `rival`: what `parts` and the themes' own intercepts, `usual`, add up to. */
  gap: number;
  /** By what speaks for it, in logit units; positive favours `theme`. */
  parts: Record<Part, number>;
  /** How much commoner `theme` is than `rival` before anything is read. */
  usual: number;
  /** Stretches that favour `theme`, and those that favour `rival`; weights are positive. Best first. */
  forTheme: Driver[];
  forRival: Driver[];
}

const MOST = 4;
/** A word below this part of the largest one's weight says little. */
const LITTLE = 0.15;

/** Stretches of `text` where neighbouring words favour the same side, by what each word adds to one theme less what it adds to the
 *  other. `words` and `rival` hold the same words in the same order. */
export function contrastWords(text: string, words: readonly Driver[], rival: readonly Driver[]): Pick<Contrast, 'forTheme' | 'forRival'> {
  const gaps = words.map((word, i) => ({ ...word, weight: word.weight - (rival[i]?.weight ?? 0) }));
  const largest = gaps.reduce((max, { weight }) => Math.max(max, Math.abs(weight)), 0);
  const stretches: Driver[] = [];
  let open: Driver | null = null;
  for (const gap of gaps) {
    if (Math.abs(gap.weight) <= LITTLE * largest) open = null;
    else if (open && Math.sign(open.weight) === Math.sign(gap.weight)) [open.end, open.weight] = [gap.end, open.weight + gap.weight];
    else stretches.push((open = { ...gap }));
  }
  const side = (sign: 1 | -1): Driver[] =>
    stretches
      .filter(({ weight }) => Math.sign(weight) === sign)
      .map(({ start, end, weight }) => ({ start, end, text: text.slice(start, end), weight: Math.abs(weight) }))
      .sort((a, b) => b.weight - a.weight || a.start - b.start)
      .slice(0, MOST);
  return { forTheme: side(1), forRival: side(-1) };
}
