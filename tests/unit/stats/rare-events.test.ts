import { describe, expect, test } from 'vitest';
import { bernoulliCusum } from '$lib/stats/spc/bernoulli-cusum';
import { gChart, gLimits, tChart, tLimits } from '$lib/stats/spc/rare-event-chart';
import { rephasedMedians } from '$lib/stats/spc/rephased-medians';
import { casesBetween, daysBetween, suitableChart } from '$lib/stats/spc/small-counts';

describe('g chart', () => {
  test('gaps 2, 3, 7 have mean 4: 4 + 3√20 about it, the centre drawn at the median 3', () => {
    const limits = gLimits([2, 3, 7])!;
    expect(limits.centre).toBe(3);
    expect(limits.upper).toBeCloseTo(4 + 3 * Math.sqrt(20));
    expect(limits.nearUpper).toBeCloseTo(4 + 2 * Math.sqrt(20));
  });

  test('a very long gap is outside, and a negative one a bug', () => {
    expect(gChart([...Array(14).fill(3), 60]).points[14]!.causes[0]).toEqual({ rule: 'outside', direction: 'high' });
    expect(() => gChart([-1])).toThrow(RangeError);
  });
});

describe('t chart', () => {
  test('times 1 and 2^3.6 are 1 and 2 on the scale of y^(1/3.6): 1.5 ± 3/1.128, back again', () => {
    const limits = tLimits([1, 2 ** 3.6])!;
    expect(limits.centre).toBeCloseTo(1.5 ** 3.6);
    expect(limits.upper).toBeCloseTo((1.5 + 3 / 1.128) ** 3.6);
    expect(limits.lower).toBe(0);
  });

  test('a time of zero throws', () => {
    expect(() => tChart([3, 0])).toThrow(RangeError);
  });
});

describe('small counts', () => {
  test('2 a month and 13 months carry a control chart', () => {
    expect(suitableChart(Array(13).fill(2))).toEqual({ use: 'control', why: null });
  });

  test('fewer than 13 months take a run chart and say so', () => {
    expect(suitableChart(Array(12).fill(9))).toMatchObject({ use: 'run', why: expect.stringContaining('12 points') });
  });

  test('under 2 a month they take a rare-event chart where 14 events give it 13 gaps, else a run chart', () => {
    expect(suitableChart(Array(14).fill(1))).toMatchObject({ use: 'rare events', why: expect.stringContaining('1.0 events') });
    expect(suitableChart(Array(13).fill(1)).use).toBe('run');
    expect(suitableChart([]).use).toBe('run');
  });

  test('cases between events count those without one, days between are of sorted days', () => {
    expect(casesBetween([false, true, false, false, true, true, false])).toEqual([1, 2, 0]);
    expect(daysBetween([10, 3, 10, 25])).toEqual([7, 0, 15]);
    expect(daysBetween([])).toEqual([]);
  });
});

describe('rephasedMedians', () => {
  test('after a baseline of 5s a run of 7, 8, 9 (a 5 between ignored) sets the median to 8', () => {
    expect(rephasedMedians([5, 5, 5, 7, 8, 5, 9, 8, 8], 3, 3)).toEqual([
      { type: 'baseline', median: 5, from: 0, to: 2, drawnTo: 3 },
      { type: 'sustained', median: 8, from: 3, to: 6, drawnTo: 8 }
    ]);
  });

  test('only the watched side counts, and too few points say nothing', () => {
    expect(rephasedMedians([5, 5, 5, 7, 8, 9], 3, 3, 'below')).toHaveLength(1);
    expect(rephasedMedians([5, 5, 5, 7, 8], 3, 3)).toEqual([]);
  });

  test('a crossing starts the run again', () => {
    expect(rephasedMedians([5, 5, 5, 7, 8, 4, 9, 8, 4], 3, 3)).toHaveLength(1);
  });
});

describe('bernoulliCusum', () => {
  test('baseline .1 and odds ratio 2: risk .2/1.1, a failure scores ln(.1818/.1), two pass a limit of 1 and it restarts', () => {
    const found = bernoulliCusum([true, true, false], 0.1, 2, 1)!;
    expect(found.risen).toBeCloseTo(0.2 / 1.1);
    expect(found.up[0]).toBeCloseTo(Math.log(2 / 1.1));
    expect(found.upSignals).toEqual([1]);
    expect(found.up.slice(1)).toEqual([0, 0]);
  });

  test('downwards, each success takes ln(.9474/.9) = .0513 and the sum never rises above 0', () => {
    const found = bernoulliCusum([true, false, false], 0.1)!;
    expect(found.fallen).toBeCloseTo(0.05 / 0.95);
    expect(found.down[0]).toBe(0);
    expect(found.down[2]).toBeCloseTo(-2 * Math.log((1 - 0.05 / 0.95) / 0.9));
    expect(found.downSignals).toEqual([]);
  });

  test('a baseline of 0 leaves nothing to compare with', () => {
    expect(bernoulliCusum([false, false], 0)).toBeNull();
  });
});

test('a t chart of times that hardly move has no limits, as an XmR chart has none: 13 steps of 0 and one of 7 leave a range of 0 once screened', () => {
  const chart = tChart([...Array.from({ length: 14 }, () => 7), 14]);
  expect([chart.segments[0]!.status, chart.segments[0]!.why]).toEqual(['withheld', 'Limits are withheld: the points hardly move, so there is no usual variation to draw them from.']);
  expect(chart.points.filter(({ causes }) => causes.length > 0)).toEqual([]);
});
