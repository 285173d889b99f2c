import { expect, test } from 'vitest';
import { axisNotes, valueAxis, valueDomain } from '$lib/charts/axes/value-axis';

const auto = { unit: 'percent', zero: 'auto', tickCount: 5, mayBreak: true } as const;
const near = [0.9, 0.92, 0.95, 0.93, 0.94, 0.91, 0.96, 0.93];

test('a length starts at zero', () => {
  expect(valueDomain(near, [], { ...auto, zero: 'always' }).low).toBe(0);
});

test('eight points far from zero may have a shortened axis, which says so', () => {
  const domain = valueDomain(near, [], auto);
  expect(domain.low).toBeCloseTo(0.9);
  expect(axisNotes(valueAxis(domain, 'percent', 0, 100), 'percent')).toEqual(['The vertical axis starts at 90%, not at zero.']);
});

test('fewer points keep the zero', () => {
  expect(valueDomain(near.slice(0, 7), [], auto).low).toBe(0);
});

test('all zeros still have an axis', () => {
  const domain = valueDomain([0, 0, 0], [0], { ...auto, unit: 'count' });
  expect([domain.low, domain.high]).toEqual([0, 4]);
  expect(valueAxis(domain, 'count', 0, 100).position(0)).toBe(100);
});

test('counts have whole ticks', () => {
  expect(valueDomain([1, 0, 2], [], { ...auto, unit: 'count' }).ticks).toEqual([0, 1, 2]);
});

test('one value over four times all others is drawn above a marked break', () => {
  const values = [60, 80, 70, 90, 75, 85, 65, 1412];
  const domain = valueDomain(values, [82, 180], { ...auto, unit: 'days' });
  expect(domain.breakAbove).toBe(200);
  const axis = valueAxis(domain, 'days', 0, 100);
  expect(axis.position(1412)).toBeLessThan(axis.position(200));
  expect(axisNotes(axis, 'days')[0]).toMatch(/broken above 200 days/);
});

test('a value that is only double the others breaks nothing', () => {
  expect(valueDomain([60, 80, 70, 90, 75, 85, 65, 180], [], { ...auto, unit: 'days' }).breakAbove).toBeNull();
});

test('a percentage never has an axis beyond 100%', () => {
  expect(valueDomain([0.2, 0.99], [1], auto).high).toBe(1);
});

test('a line without movement, and a count that moves by less than four, keep the zero', () => {
  expect(valueDomain(Array<number>(12).fill(3), [3], { ...auto, unit: 'count' })).toMatchObject({ low: 0, ticks: [0, 1, 2, 3] });
  expect(valueDomain(Array.from({ length: 12 }, (_, i) => 9 + (i % 3)), [], { ...auto, unit: 'count' }).low).toBe(0);
  expect(valueDomain(Array<number>(12).fill(0.95), [0.95], auto).low).toBe(0);
});
