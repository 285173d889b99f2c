import { describe, expect, test } from 'vitest';
import { aalenJohansen } from '$lib/stats/survival/aalen-johansen';
import { cChart } from '$lib/stats/spc/c-chart';
import { chartIcons } from '$lib/stats/spc/icons';
import { interruptedSeries } from '$lib/stats/impact/interrupted-series';
import { kaplanMeier } from '$lib/stats/survival/kaplan-meier';
import { pPrimeChart, uPrimeChart } from '$lib/stats/spc/ratio-chart';
import { runChart } from '$lib/stats/spc/run-chart';
import { xmrChart } from '$lib/stats/spc/xmr';

const zeros = Array(24).fill(0);
const tens = Array(24).fill(10);
const finite = (chart: ReturnType<typeof xmrChart>) => chart.points.every(({ limits }) => limits === null || Object.values(limits).every(Number.isFinite));

describe('series that break charts', () => {
  test('all zeros are common cause on a line at zero', () => {
    for (const chart of [xmrChart(zeros), cChart(zeros), pPrimeChart(zeros, tens), uPrimeChart(zeros, tens)]) {
      expect(finite(chart)).toBe(true);
      expect(chart.points.flatMap(({ causes }) => causes)).toEqual([]);
    }
    expect(runChart(zeros)[0]).toMatchObject({ centre: 0, runs: { useful: 0, signal: false } });
  });

  test('every case with the outcome is common cause at one', () => {
    const chart = pPrimeChart(tens, tens);
    expect(finite(chart)).toBe(true);
    expect(chart.points.flatMap(({ causes }) => causes)).toEqual([]);
  });

  test('no point, or one, has a segment at most and no icons', () => {
    expect(xmrChart([])).toMatchObject({ segments: [], points: [] });
    expect(chartIcons(xmrChart([]), 'up')).toBeNull();
    expect(xmrChart([5]).segments[0]!.why).toBe('Limits are withheld: 1 point, and at least 13 are needed.');
    expect(chartIcons(xmrChart([5]), 'up')).toBeNull();
  });

  test('nothing but gaps is withheld', () => {
    expect(uPrimeChart(zeros, zeros).segments[0]).toMatchObject({ baseline: 0, status: 'withheld', centre: null });
  });

  test('one huge outlier is outside and, by screening, does not swallow the limits', () => {
    const chart = xmrChart([...Array.from({ length: 23 }, (_, i) => (i % 2 ? 6 : 4)), 10_000]);
    // Ranges 2 (22 times) and 9996; mean 436.3, so 9996 ≥ 3.267 × 436.3 is dropped and the reach is 2.66 × 2.
    expect(chart.points[0]!.limits!.upper - chart.points[0]!.limits!.centre).toBeCloseTo(5.32);
    expect(chart.points[23]!.causes[0]!.rule).toBe('outside');
  });

  test('six months without cases leave a gap and no signal', () => {
    const exposure = tens.map((value, i) => (i >= 9 && i < 15 ? 0 : value));
    const chart = uPrimeChart(exposure.map((value, i) => (value ? 2 + (i % 2) : 0)), exposure);
    expect(chart.segments[0]!.baseline).toBe(18);
    expect(chart.points.filter(({ value }) => value === null)).toHaveLength(6);
  });

  test('no closed case and a single case give curves without a step', () => {
    expect(kaplanMeier([{ days: 30, happened: false }])).toEqual({ n: 1, events: 0, steps: [], followedFor: 30 });
    expect(aalenJohansen([]).size).toBe(0);
  });

  test('an empty series is refused in words', () => {
    expect(interruptedSeries({ times: [], events: [] }, 1)).toEqual({ ok: false, reason: 'Not modelled: 0 points before the date, and at least 8 are needed.' });
  });
});
