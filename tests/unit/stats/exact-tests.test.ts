import { describe, expect, test } from 'vitest';
import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { fisherTest } from '$lib/stats/intervals/fisher';
import { chanceOfDifference, newcombeDifference } from '$lib/stats/intervals/newcombe';
import { chanceOfRatio, comparePoissonRates, poissonRateRatio } from '$lib/stats/intervals/poisson-test';
import { compareRecurrence } from '$lib/stats/spc/recurrence';

describe('newcombeDifference', () => {
  test('56 of 70 against 48 of 80, the example of Newcombe 1998: .2 (.0524 to .3339)', () => {
    const difference = newcombeDifference({ events: 48, n: 80 }, { events: 56, n: 70 })!;
    expect(difference.estimate).toBeCloseTo(0.2);
    expect(difference.lower).toBeCloseTo(0.0524, 4);
    expect(difference.upper).toBeCloseTo(0.3339, 4);
  });

  test('nothing on a side, nothing to say', () => {
    expect(newcombeDifference({ events: 0, n: 0 }, { events: 1, n: 2 })).toBeNull();
  });
});

describe('comparePoissonRates', () => {
  test('10 then 0 in equal exposure: p 2 × .5^10, upper share 1 - .025^.1 as odds', () => {
    const found = comparePoissonRates({ events: 10, exposure: 5 }, { events: 0, exposure: 5 })!;
    expect(found.p).toBeCloseTo(2 * 0.5 ** 10, 12);
    const share = 1 - 0.025 ** 0.1;
    expect(found.ratio).toMatchObject({ estimate: 0, lower: 0 });
    expect(found.ratio.upper).toBeCloseTo(share / (1 - share), 10);
  });

  test('the ratio is of rates, not of counts: 2 in 10 then 6 in 15 is twice', () => {
    expect(comparePoissonRates({ events: 2, exposure: 10 }, { events: 6, exposure: 15 })!.ratio.estimate).toBeCloseTo(2);
  });

  test('nothing before gives a ratio without an upper end; nothing at all gives null', () => {
    expect(comparePoissonRates({ events: 0, exposure: 5 }, { events: 3, exposure: 5 })!.ratio.upper).toBe(Infinity);
    expect(comparePoissonRates({ events: 0, exposure: 5 }, { events: 0, exposure: 5 })).toBeNull();
    expect(comparePoissonRates({ events: 1, exposure: 0 }, { events: 1, exposure: 5 })).toBeNull();
  });
});

describe('compareRecurrence', () => {
  test('under 10 eligible cases on a side it refuses and says how many', () => {
    const refused = compareRecurrence({ events: 5, exposure: 30 }, { events: 0, exposure: 9 });
    expect(refused).toMatchObject({ ok: false });
    expect(!refused.ok && refused.reason).toContain('9 eligible cases');
  });

  test('with 10 on each it compares, and a theme never seen is refused', () => {
    expect(compareRecurrence({ events: 5, exposure: 10 }, { events: 1, exposure: 10 })).toMatchObject({ ok: true });
    expect(compareRecurrence({ events: 0, exposure: 10 }, { events: 0, exposure: 10 })).toMatchObject({ ok: false });
  });
});

describe('fisherTest', () => {
  test('the lady tasting tea, 3 of 4 right: (16 + 1)/70 one way, twice that both ways', () => {
    expect(fisherTest(3, 1, 1, 3, 'greater')).toBeCloseTo(17 / 70, 12);
    expect(fisherTest(3, 1, 1, 3)).toBeCloseTo(34 / 70, 12);
    expect(fisherTest(3, 1, 1, 3, 'less')).toBeCloseTo(69 / 70, 12);
  });

  test('an empty row says nothing, a fraction is a bug', () => {
    expect(fisherTest(0, 0, 3, 4)).toBe(1);
    expect(() => fisherTest(0.5, 1, 1, 1)).toThrow(RangeError);
  });
});

describe('adjustForDiscoveries', () => {
  test('.005, .009, .05, .5 of four: .009×4/2 = .018 also caps .005×4 = .02', () => {
    const adjusted = adjustForDiscoveries([0.5, 0.009, 0.05, 0.005]);
    [0.5, 0.018, 0.2 / 3, 0.018].forEach((value, i) => expect(adjusted[i]).toBeCloseTo(value, 12));
  });

  test('none of none, and a p above 1 is a bug', () => {
    expect(adjustForDiscoveries([])).toEqual([]);
    expect(() => adjustForDiscoveries([1.2])).toThrow(RangeError);
  });
});

test('the chance of two rates: 3 in 23 months against 15 in 23 is twice P(15 or more of 18 at ½) = 2 × (816 + 153 + 18 + 1) / 2¹⁸', () => {
  expect(chanceOfRatio({ events: 3, exposure: 23 }, { events: 15, exposure: 23 })).toBeCloseTo((2 * 988) / 2 ** 18, 10);
  expect(chanceOfRatio({ events: 4, exposure: 10 }, { events: 4, exposure: 10 })).toBe(1);
  // Just where the exact interval leaves out 1: at 99% it does, at 99.9% no more.
  const [a, b] = [{ events: 3, exposure: 23 }, { events: 15, exposure: 23 }];
  expect([poissonRateRatio(a, b, 0.99)!.lower > 1, poissonRateRatio(a, b, 0.999)!.lower > 1]).toEqual([true, false]);
});

test('the chance of two shares: 40 of 67 against 38 of 97 is z = 2.58 with the pooled 78 of 164', () => {
  // √(.4756 × .5244 × (1/67 + 1/97)) = .0793; (.5970 − .3918) / .0793 = 2.587, two-sided .0097.
  expect(chanceOfDifference({ events: 40, n: 67 }, { events: 38, n: 97 })).toBeCloseTo(0.0097, 4);
  expect(chanceOfDifference({ events: 0, n: 5 }, { events: 0, n: 9 })).toBe(1);
});
