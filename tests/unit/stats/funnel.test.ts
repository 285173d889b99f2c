import { describe, expect, test } from 'vitest';
import { arcsineFunnelLimits, funnel, funnelOutlier, poissonFunnelLimits } from '$lib/stats/spc/funnel';
import { overdispersion } from '$lib/stats/spc/overdispersion';

describe('limits', () => {
  test('with one event expected the lower 95% limit is -ln(.975), times the target', () => {
    expect(poissonFunnelLimits(1).lower95).toBeCloseTo(-Math.log(0.975), 10);
    expect(poissonFunnelLimits(1, 3).lower95).toBeCloseTo(-3 * Math.log(0.975), 10);
  });

  test('half of 100 by arcsine: sin²(π/4 + 1.96/20) = .5 + .5 sin(.196)', () => {
    const limits = arcsineFunnelLimits(100, 0.5);
    expect(limits.upper95).toBeCloseTo(0.5 + 0.5 * Math.sin(0.1959964), 8);
    expect(limits.lower95).toBeCloseTo(0.5 - 0.5 * Math.sin(0.1959964), 8);
  });

  test('small units reach 0 and 1 and do not turn back', () => {
    expect(arcsineFunnelLimits(1, 0.1)).toMatchObject({ lower95: 0, lower998: 0 });
    expect(arcsineFunnelLimits(1, 0.9).upper998).toBe(1);
  });

  test('a value on a limit is within it', () => {
    const limits = { lower95: 0.8, upper95: 1.2, lower998: 0.7, upper998: 1.3 };
    expect([1.2, 1.21, 1.31, 0.8, 0.7, 0.69].map((value) => funnelOutlier(value, limits).outside)).toEqual(['none', '95%', '99.8%', 'none', '95%', '99.8%']);
    expect([1.21, 0.7].map((value) => funnelOutlier(value, limits).side)).toEqual(['high', 'low']);
  });
});

describe('overdispersion', () => {
  test('z -2 to 2 winsorised at ±1.6: φ (2.56+1+0+1+2.56)/5, τ² (5φ - 4)/(5 - 1)', () => {
    const found = overdispersion([-2, -1, 0, 1, 2], [1, 1, 1, 1, 1]);
    expect(found.phi).toBeCloseTo(1.424);
    expect(found.tau2).toBeCloseTo(0.78);
  });

  test('units that vary as chance explains have no τ², and one unit has none', () => {
    expect(overdispersion([-0.5, 0, 0.5], [1, 1, 1]).tau2).toBe(0);
    expect(overdispersion([3], [1]).tau2).toBe(0);
  });
});

describe('funnel', () => {
  test('the target is the pooled proportion: 30 of 100 here', () => {
    const found = funnel('proportion', [10, 10, 10], [20, 30, 50]);
    expect(found.target).toBeCloseTo(0.3);
    expect(found.points[1]!.value).toBeCloseTo(1 / 3);
  });

  test('one unit far from nine alike is outside, and the limits of the rest stay unadjusted', () => {
    const found = funnel('rate', [...Array(9).fill(10), 40], Array(10).fill(100), 0.1);
    expect(found.adjusted).toBe(false);
    expect(found.points[9]).toMatchObject({ outside: '99.8%', side: 'high' });
    expect(found.points[0]!.limits).toEqual(poissonFunnelLimits(10, 0.1));
  });

  test('units that all vary widely widen the limits', () => {
    const events = [10, 90, 20, 80, 30, 70, 15, 85, 25, 75];
    const found = funnel('proportion', events, Array(10).fill(100));
    expect(found.adjusted).toBe(true);
    expect(found.limitsAt(100)!.upper95).toBeGreaterThan(arcsineFunnelLimits(100, 0.5).upper95);
    const rates = funnel('rate', events, Array(10).fill(100));
    expect(rates.limitsAt(100)!.upper95).toBeGreaterThan(poissonFunnelLimits(50, 0.5).upper95);
  });

  test('a unit without cases has no value and no limits', () => {
    expect(funnel('proportion', [0, 5], [0, 10]).points[0]).toEqual({ value: null, limits: null, outside: 'none', side: null });
  });

  test('without any case, or without any event, there are no limits to draw', () => {
    expect(funnel('rate', [0], [0])).toMatchObject({ target: null, phi: 0, tau2: 0 });
    const none = funnel('rate', [0, 0], [10, 20]);
    expect(none).toMatchObject({ target: 0, adjusted: false, points: [{ value: 0, limits: null }, { value: 0, limits: null }] });
    expect(none.limitsAt(10)).toBeNull();
  });
});
