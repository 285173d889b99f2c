import { expect, test } from 'vitest';
import { formatBare, formatRatio, formatTicks, formatValue } from '$lib/charts/lettering/format-value';

test('each unit is shown as prose would say it', () => {
  expect(formatValue(1204, 'count')).toBe('1,204');
  expect(formatValue(5.46, 'count')).toBe('5.5');
  expect(formatValue(0.48, 'percent')).toBe('48%');
  expect(formatValue(1, 'days')).toBe('1 day');
  expect(formatValue(12, 'days')).toBe('12 days');
  expect(formatValue(0.325, 'rate')).toBe('0.33');
  expect(formatBare(12, 'days')).toBe('12');
});

test('a share that is neither none nor all is never rounded to 0% or 100%', () => {
  expect(formatValue(0.004, 'percent')).toBe('0.4%');
  expect(formatValue(0.996, 'percent')).toBe('99.6%');
  expect(formatValue(0, 'percent')).toBe('0%');
  expect(formatValue(1, 'percent')).toBe('100%');
});

test('ticks have as many decimals as their step needs, and the greatest names the unit', () => {
  expect(formatTicks([0, 0.05, 0.1], 'percent')).toEqual(['0%', '5%', '10%']);
  expect(formatTicks([0, 0.005, 0.01], 'percent')).toEqual(['0.0%', '0.5%', '1.0%']);
  expect(formatTicks([0, 50, 100], 'days')).toEqual(['0', '50', '100 days']);
});

test('a ratio needs both of its parts', () => {
  expect(formatRatio(7, 12)).toBe('7 of 12');
  expect(formatRatio(7, null)).toBeNull();
});
