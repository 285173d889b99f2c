import { describe, expect, test } from 'vitest';
import { anhojBounds, runChart, runsAnalysis, runsChance } from '$lib/stats/spc/run-chart';

describe('anhojBounds', () => {
  test('16 points: round(log2 16) + 3 = 7, and the 5% point of 15 coin tosses is 4', () => {
    // P(X ≤ 3) = (1+15+105+455)/32768 = .0176, P(X ≤ 4) = .0592
    expect(anhojBounds(16)).toEqual({ longestRunMax: 7, crossingsMin: 4 });
  });
});

describe('runsAnalysis', () => {
  test('points on the median are not useful and do not end a run', () => {
    const runs = runsAnalysis([1, 1, 5, 1, 9, 9, 5, 9, 1, 9], 5);
    expect(runs).toMatchObject({ useful: 8, longestRun: 3, crossings: 3, signal: false });
  });

  test('one long run signals: 8 of 16 on one side is above 7', () => {
    const runs = runsAnalysis([...Array(8).fill(9), 1, 9, 1, 9, 1, 9, 1, 9], 5);
    expect(runs).toMatchObject({ longestRun: 8, longestRunMax: 7, signal: true });
  });

  test('too few crossings signal: 3 of at least 4', () => {
    const half = [9, 9, 9, 9, 1, 1, 1, 1];
    expect(runsAnalysis([...half, ...half], 5)).toMatchObject({ longestRun: 4, crossings: 3, crossingsMin: 4, signal: true });
  });

  test('a series on its median has nothing to say', () => {
    expect(runsAnalysis([5, 5, 5], 5)).toEqual({ useful: 0, longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null, signal: false });
  });
});

describe('runChart', () => {
  test('takes the median of each segment, leaving gaps out', () => {
    const chart = runChart([1, 2, 3, null, 10, 20, 30], { rebaseAt: [4] });
    expect(chart.map(({ from, to, centre }) => [from, to, centre])).toEqual([[0, 3, 2], [4, 6, 20]]);
  });

  test('a frozen baseline keeps its median: the first three of 1, 2, 3, 9, 9', () => {
    expect(runChart([1, 2, 3, 9, 9], { fixAfter: 3 })[0]!.centre).toBe(2);
  });

  test('no points, no segments; only gaps, no centre', () => {
    expect(runChart([])).toEqual([]);
    expect(runChart([null])[0]!.centre).toBeNull();
  });
});

test('the chance of runs: 13 on one side after 5 that change sides at every step, and points on the centre count for nothing', () => {
  const values = [1, 9, 1, 9, 1, 5, ...Array<number>(13).fill(9), 5];
  // 18 points with 5 crossings: of 17 steps at ½, P(5 or fewer) = (1 + 17 + 136 + 680 + 2380 + 6188) / 131072 = .0717; a run of 13: (18 − 13 + 2) / 8192.
  expect(runsChance(values, 5)).toBeCloseTo(7 / 8192, 12);
  // Four and four: one crossing of 7 steps, (1 + 7) / 128 = .0625; a run of 4 of 8 has no small bound: 6 / 16.
  expect(runsChance([9, 9, 9, 9, 1, 1, 1, 1], 5)).toBeCloseTo(8 / 128, 12);
  expect(runsChance([5, 5], 5)).toBe(1);
});
