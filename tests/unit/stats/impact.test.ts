import { describe, expect, test } from 'vitest';
import { poissonRateRatio } from '$lib/stats/intervals/poisson-test';
import { changeInWords, placeboInWords, ratioInWords, stepInWords } from '$lib/stats/impact/impact-words';
import { interruptedSeries, type Impact } from '$lib/stats/impact/interrupted-series';
import { placeboDates } from '$lib/stats/impact/placebo';

const times = Array.from({ length: 24 }, (_, i) => i + 1);
const exposure = times.map((time) => 100 + 10 * (time % 3));
/** Exactly what the model says: rate .2 rising 1% a month, and times `ratio` from month 13. */
const exact = (ratio: number) => times.map((time, i) => exposure[i]! * 0.2 * 1.01 ** time * (time >= 13 ? ratio : 1));
/** The same with a wobble that the model does not have. */
const wobbly = (ratio: number) => exact(ratio).map((count, i) => count * (1 + 0.05 * [1, -1, -1, 1, 0][i % 5]!));
const modelled = (...args: Parameters<typeof interruptedSeries>): Impact => {
  const impact = interruptedSeries(...args);
  if (!impact.ok) throw new Error(impact.reason);
  return impact;
};

describe('interruptedSeries', () => {
  test('finds a halving at month 13 and what would have been without it', () => {
    const impact = modelled({ times, events: exact(0.5), exposure }, 13);
    expect(impact.ratio.estimate).toBeCloseTo(0.5, 8);
    expect(impact.fitted[23]).toBeCloseTo(exact(0.5)[23]!, 6);
    expect(impact.counterfactual[23]).toBeCloseTo(exact(1)[23]!, 6);
    expect(impact.counterfactual[0]).toBeCloseTo(impact.fitted[0]!, 8);
  });

  test('a change of slope is counted from the month before: 2% a month more from month 13', () => {
    const events = exact(0.5).map((count, i) => count * 1.02 ** Math.max(0, times[i]! - 12));
    const impact = modelled({ times, events, exposure }, 13, { slope: true });
    expect(impact.ratio.estimate).toBeCloseTo(0.5, 8);
    expect(impact.slopeRatio!.estimate).toBeCloseTo(1.02, 8);
    expect(modelled({ times, events, exposure }, 13).slopeRatio).toBeNull();
  });

  test('a season is not taken for a step', () => {
    const events = exact(1).map((count, i) => count * Math.exp(0.3 * Math.sin((2 * Math.PI * times[i]!) / 12)));
    const season = { pairs: 2, period: 12, phases: times };
    expect(modelled({ times, events, exposure }, 13, { season }).ratio.estimate).toBeCloseTo(1, 8);
  });

  test('the interval is exp(log ratio ± 1.96 errors), errors times the root of the dispersion', () => {
    const impact = modelled({ times, events: wobbly(0.5), exposure }, 13);
    const step = impact.coefficients.find(({ name }) => name === 'step')!;
    expect(Math.log(impact.ratio.upper / impact.ratio.lower)).toBeCloseTo(2 * 1.959964 * step.error, 5);
    const tenfold = modelled({ times, events: wobbly(0.5).map((count) => 10 * count), exposure }, 13);
    // Ten times the counts have a tenth of the Poisson variance and ten times the dispersion.
    expect(tenfold.dispersion).toBeCloseTo(10 * impact.dispersion, 6);
    expect(tenfold.coefficients[1]!.quasiError).toBeCloseTo(step.quasiError, 8);
  });

  test('slow waves in the residuals are seen as autocorrelation, and errors are never below quasi-Poisson', () => {
    const events = exact(1).map((count, i) => count * Math.exp(0.3 * Math.sin((2 * Math.PI * i) / 16)));
    const impact = modelled({ times, events, exposure }, 13);
    expect(impact.autocorrelated).toBe(true);
    expect(impact.coefficients.every(({ error, quasiError }) => error >= quasiError)).toBe(true);
    expect(modelled({ times, events: wobbly(1), exposure }, 13).autocorrelated).toBe(false);
  });

  test('months without exposure are left out, as months and as points', () => {
    const gap = exposure.map((value, i) => (i === 4 ? 0 : value));
    const events = exact(0.5).map((count, i) => (i === 4 ? 0 : count));
    const impact = modelled({ times, events, exposure: gap }, 13);
    expect(impact.times).toHaveLength(23);
    expect(impact.ratio.estimate).toBeCloseTo(0.5, 8);
  });

  test('it refuses with a reason under 8 points on a side, 12 before with a season', () => {
    const refusal = (from: number, season = false) => {
      const found = interruptedSeries({ times, events: exact(1), exposure }, from, season ? { season: { pairs: 1, period: 12 } } : {});
      return found.ok ? null : found.reason;
    };
    expect(refusal(8)).toContain('7 points before');
    expect(refusal(9)).toBeNull();
    expect(refusal(18)).toContain('7 points after');
    expect(refusal(17)).toBeNull();
    expect(refusal(12, true)).toContain('at least 12');
    expect(refusal(13, true)).toBeNull();
  });

  test('it refuses where nothing happened on a side', () => {
    const none = (side: (time: number) => boolean) => times.map((time) => (side(time) ? 0 : 3));
    expect(interruptedSeries({ times, events: none((time) => time >= 13) }, 13)).toMatchObject({ ok: false, reason: expect.stringContaining('after the date') });
    expect(interruptedSeries({ times, events: none((time) => time < 13) }, 13)).toMatchObject({ ok: false, reason: expect.stringContaining('before the date') });
  });

  test('lists of different length and times out of order are bugs', () => {
    expect(() => interruptedSeries({ times, events: [1] }, 13)).toThrow(RangeError);
    expect(() => interruptedSeries({ times: [2, 1], events: [1, 1] }, 2)).toThrow(RangeError);
  });
});

test('dispersion is never taken below that of independent events where it is said what they are of', () => {
  // 5 of 10 in every period on both sides: no scatter at all, where a share has 1 − ½ of its mean and a rate the whole of it.
  const even = { times: [...Array(20).keys()], events: Array<number>(20).fill(5), exposure: Array<number>(20).fill(10) };
  const dispersionOf = (eventsOf?: 'rate' | 'share') => { const found = interruptedSeries(even, 10, eventsOf ? { eventsOf } : {}); return found.ok ? found.dispersion : NaN; };
  expect(dispersionOf()).toBeCloseTo(0);
  expect(dispersionOf('share')).toBeCloseTo(0.5);
  expect(dispersionOf('rate')).toBe(1);
  // 10 of 10 throughout: a share without scatter has no error to hold a step against.
  expect(interruptedSeries({ ...even, events: even.exposure }, 10, { eventsOf: 'share' })).toEqual({ ok: false, reason: 'Not modelled: all that could be counted was, before the date and after.' });
});

describe('placeboDates', () => {
  test('a planted step is the strongest of the 9 dates that leave 8 points on each side', () => {
    const placebo = placeboDates({ times, events: wobbly(0.5), exposure }, 13);
    expect(placebo).toMatchObject({ ok: true, rank: 1, of: 9 });
    expect(placebo.ok && placebo.others.map(({ from }) => from)).toEqual([9, 10, 11, 12, 14, 15, 16, 17]);
  });

  test('a date without a step is not the strongest when the step is elsewhere', () => {
    const placebo = placeboDates({ times, events: wobbly(0.5), exposure }, 10);
    expect(placebo.ok && placebo.rank).toBeGreaterThan(1);
  });

  test('it refuses where the claimed date is refused', () => {
    expect(placeboDates({ times, events: exact(1), exposure }, 3)).toMatchObject({ ok: false });
  });
});

describe('words', () => {
  test('a ratio is said as a change', () => {
    expect([0.894, 1.25, 1.001, 3.2, 29161].map(changeInWords)).toEqual(['11% lower', '25% higher', 'no different', '3.2 times as high', 'a thousand times as high or more']);
    // 5 events after and none before: the ratio has no number, and its interval no upper end: 0.025^(1/5) = 0.478, and 0.478 / 0.522 = 0.917.
    expect(ratioInWords(poissonRateRatio({ events: 0, exposure: 12 }, { events: 5, exposure: 12 })!)).toBe('none before, so there is no ratio; its 95% interval begins at 8% lower and has no upper end');
  });

  test('what the model gives is said with its interval and without a verdict', () => {
    expect(stepInWords({ ratio: { estimate: 0.5, lower: 0.4, upper: 1.25 } })).toBe('Against its earlier course, the model puts the step, in relative terms, at 50% lower, 95% interval from 60% lower to 25% higher.');
  });

  test('the place among other dates is said with their number', () => {
    const claimed = { from: 1, ratio: 1, z: 1 };
    expect(placeboInWords({ ok: true, claimed, others: [], rank: 1, of: 1 })).toContain('No other date');
    expect(placeboInWords({ ok: true, claimed, others: [], rank: 1, of: 9 })).toContain('all 9 dates');
    expect([2, 11, 23].map((rank) => /the (\S+ strongest)/.exec(placeboInWords({ ok: true, claimed, others: [], rank, of: 30 }))![1])).toEqual(['2nd strongest', '11th strongest', '23rd strongest']);
  });
});
