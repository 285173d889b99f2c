/** Bernoulli CUSUM of yes/no failures; `up` watches for the odds to rise by the odds ratio, `down` for them to fall by it.
 *  Signals are indexes; a sum starts again after it passes its limit. */
export interface BernoulliCusum {
  readonly baseline: number;
  readonly risen: number;
  readonly fallen: number;
  readonly up: readonly number[];
  readonly down: readonly number[];
  readonly upSignals: readonly number[];
  readonly downSignals: readonly number[];
}

/** CUSUM of `failed` against the `baseline` risk in 0..1 (Neuburger et al. 2017; anhoej/qicharts2 R/bchart.R), log-likelihood
 *  ratio scores, odds ratio 2 and limit ±3.5 unless told otherwise. Null where the baseline is 0 or 1: nothing to compare with. */
export function bernoulliCusum(failed: readonly boolean[], baseline: number, oddsRatio = 2, limit = 3.5): BernoulliCusum | null {
  if (!(baseline > 0 && baseline < 1)) return null;
  const shift = (ratio: number) => (ratio * baseline) / (1 - baseline + ratio * baseline);
  const risen = shift(oddsRatio);
  const fallen = shift(1 / oddsRatio);
  const score = (fail: boolean, p: number) => (fail ? Math.log(p / baseline) : Math.log((1 - p) / (1 - baseline)));
  const up = track(failed.map((fail) => score(fail, risen)), limit);
  const down = track(failed.map((fail) => score(fail, fallen)), limit);
  return { baseline, risen, fallen, up: up.sums, down: down.sums.map((sum) => 0 - sum), upSignals: up.signals, downSignals: down.signals };
}

function track(scores: readonly number[], limit: number): { sums: number[]; signals: number[] } {
  const signals: number[] = [];
  let sum = 0;
  const sums = scores.map((score, i) => {
    const next = sum + score;
    if (next >= limit) signals.push(i);
    sum = next > 0 && next <= limit ? next : 0;
    return sum;
  });
  return { sums, signals };
}
