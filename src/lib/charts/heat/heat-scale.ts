import { ticks } from 'd3';

/** Levels 1 to 6 for values above zero; 0 is for none. */
export interface HeatScale {
  level(value: number): number;
  /** The least value of each level that is used, in order. */
  readonly steps: readonly { level: number; from: number; to: number }[];
}

const LEVELS = 6;

/** Equal steps up to `max`: whole ones for counts, so that each level means the same numbers everywhere. */
export function heatScale(max: number, whole: boolean): HeatScale {
  if (!(max > 0)) return { level: () => 0, steps: [] };
  if (whole) {
    const step = Math.ceil(max / LEVELS);
    const used = Math.ceil(max / step);
    const levelOf = (i: number) => (used === 1 ? LEVELS - 2 : 1 + Math.round((i * (LEVELS - 1)) / (used - 1)));
    return {
      level: (value) => (value <= 0 ? 0 : levelOf(Math.min(used, Math.ceil(value / step)) - 1)),
      steps: Array.from({ length: used }, (_, i) => ({ level: levelOf(i), from: i * step + 1, to: (i + 1) * step }))
    };
  }
  const marks = ticks(0, max, LEVELS - 1);
  const step = marks.length > 1 ? marks[1]! - marks[0]! : max;
  const used = Math.min(LEVELS, Math.max(1, Math.ceil(max / step - 1e-9)));
  const size = Math.max(step, max / LEVELS);
  return {
    level: (value) => (value <= 0 ? 0 : Math.min(used, Math.max(1, Math.ceil(value / size - 1e-9)))),
    steps: Array.from({ length: used }, (_, i) => ({ level: i + 1, from: i * size, to: (i + 1) * size }))
  };
}

/** One square of a level, as the cells are drawn: for keys. */
export const heatSquare = (level: number, x: number, y: number, size: number): { level: number; path: string } => ({ level, path: `M${x} ${y}h${size}v${size}h${-size}z` });
