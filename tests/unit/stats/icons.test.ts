import { describe, expect, test } from 'vitest';
import { assurance, chartIcons, variation } from '$lib/stats/spc/icons';
import { xmrChart } from '$lib/stats/spc/xmr';

const LIMITS = { centre: 10, lower: 4, upper: 16, nearLower: 6, nearUpper: 14 };
const steady = Array.from({ length: 14 }, (_, i) => (i % 2 ? 6 : 4));

describe('assurance', () => {
  test('with up better a target above the upper limit fails, one below the lower limit passes', () => {
    expect([17, 3, 10].map((target) => assurance(LIMITS, target, 'up'))).toEqual(['consistently fails', 'consistently passes', 'hit and miss']);
  });

  test('with down better it is the reverse', () => {
    expect([17, 3, 10].map((target) => assurance(LIMITS, target, 'down'))).toEqual(['consistently passes', 'consistently fails', 'hit and miss']);
  });

  test('a target on a limit is hit and miss', () => {
    expect([assurance(LIMITS, 16, 'up'), assurance(LIMITS, 4, 'up')]).toEqual(['hit and miss', 'hit and miss']);
  });

  test('no target, or no good direction, no assurance', () => {
    expect([assurance(LIMITS, null, 'up'), assurance(LIMITS, 17, 'none')]).toEqual([null, null]);
  });
});

describe('variation', () => {
  test('follows the cause that takes precedence and says both where they differ', () => {
    expect(variation([{ rule: 'outside', direction: 'high' }, { rule: 'trend', direction: 'low' }], 'down'))
      .toEqual({ reading: 'both', first: 'concern', direction: 'high' });
    expect(variation([], 'down')).toEqual({ reading: 'common cause', first: null, direction: null });
  });
});

describe('chartIcons', () => {
  test('reads the last point: 4, 6, … then 20 is a concern where down is better', () => {
    expect(chartIcons(xmrChart([...steady, 20]), 'down')!.variation).toEqual({ reading: 'concern', first: 'concern', direction: 'high' });
  });

  test('takes assurance from the last segment: means 5 then 50, target 20', () => {
    const chart = xmrChart([...steady, ...steady.map((value) => value + 45)], { rebaseAt: [14] });
    expect(chartIcons(chart, 'up', 20)!.assurance).toBe('consistently passes');
    expect(chartIcons(xmrChart(steady), 'up', 20)!.assurance).toBe('consistently fails');
  });

  test('are withheld where limits are', () => {
    expect(chartIcons(xmrChart(steady.slice(0, 12)), 'up', 20)).toBeNull();
  });
});
