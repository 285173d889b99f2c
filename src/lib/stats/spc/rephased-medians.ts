import { median } from '../median';
import { sideOf } from './side';

/** A median that holds from one point to another, and is drawn on until the next or the end (indexes, inclusive). */
export interface MedianPhase {
  readonly type: 'baseline' | 'sustained';
  readonly median: number;
  readonly from: number;
  readonly to: number;
  readonly drawnTo: number;
}

/** Medians of a run chart that are set again after each sustained run: the first `baseline` points set the first; a run of
 *  `runLength` points on the watched side, points on the median ignored, sets the next as its own median, and the search
 *  goes on after it (johnmackintosh/runcharter R/runcharter.R). Empty below `baseline + runLength` points. */
export function rephasedMedians(values: readonly number[], baseline = 13, runLength = 9, watch: 'above' | 'below' | 'both' = 'both'): MedianPhase[] {
  if (values.length < baseline + runLength) return [];
  const phases = [{ type: 'baseline' as MedianPhase['type'], median: median(values.slice(0, baseline)), from: 0, to: baseline - 1 }];
  for (;;) {
    const last = phases[phases.length - 1]!;
    const run = firstRun(values, last.to + 1, last.median, runLength, watch);
    if (!run) break;
    phases.push({ type: 'sustained', median: median(run.map((i) => values[i]!)), from: run[0]!, to: run[run.length - 1]! });
  }
  return phases.map((phase, i) => ({ ...phase, drawnTo: phases[i + 1]?.from ?? values.length - 1 }));
}

/** Indexes of the first run of `length` points from `start` on one watched side of `line`, or null. */
function firstRun(values: readonly number[], start: number, line: number, length: number, watch: 'above' | 'below' | 'both'): number[] | null {
  let run: number[] = [];
  let previous = 0;
  for (let i = start; i < values.length; i++) {
    const side = sideOf(values[i]!, line);
    if (side === 0) continue;
    run = side === previous ? [...run, i] : [i];
    previous = side;
    if (run.length === length && (watch === 'both' || (watch === 'above') === side > 0)) return run;
  }
  return null;
}
