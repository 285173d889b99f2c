import { describe, expect, test } from 'vitest';
import { readCauses } from '$lib/stats/spc/reading';
import { runEnds, specialCauses, trendEnds } from '$lib/stats/spc/special-causes';

const LIMITS = { centre: 10, lower: 4, upper: 16, nearLower: 6, nearUpper: 14 };
const causes = (values: number[]) => specialCauses(values, values.map(() => LIMITS));
const LETTER = { outside: 'o', trend: 't', 'two of three': '2', 'seven in a row': '7' };
const rules = (values: number[]) => causes(values).map((list) => list.map((cause) => LETTER[cause.rule] + (cause.direction === 'high' ? '+' : '-')).join(' '));

describe('outside', () => {
  test('a point on the limit is inside, one above it is outside', () => {
    expect(rules([16, 9, 16.1, 9, 4, 9, 3.9])).toEqual(['', '', 'o+', '', '', '', 'o-']);
  });
});

describe('trend', () => {
  test('six strict steps up mark all seven points, and five mark none', () => {
    expect(trendEnds([1, 2, 3, 4, 5, 6, 7])).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(rules([7, 8, 9, 10, 11, 12, 13])).toEqual(Array(7).fill('t+'));
    expect(rules([9, 8, 9, 10, 11, 12, 13])).toEqual(Array(7).fill(''));
  });

  test('an equal step breaks a trend', () => {
    expect(trendEnds([1, 2, 3, 3, 4, 5, 6, 7])).toEqual(Array(8).fill(0));
  });

  test('a point at the top of two trends signals both ways, the later first', () => {
    const up = [7, 8, 9, 10, 11, 12, 13];
    expect(causes([...up, ...up.slice(0, 6).reverse()])[6]).toEqual([{ rule: 'trend', direction: 'low' }, { rule: 'trend', direction: 'high' }]);
  });
});

describe('two of three', () => {
  test('only the near points of a window on one side are marked', () => {
    expect(rules([9, 15, 11, 15, 9])).toEqual(['', '2+', '', '2+', '']);
  });

  test('a window that crosses the centre does not count, nor does one with a point on it', () => {
    expect(rules([9, 15, 9, 15, 9])).toEqual(['', '', '', '', '']);
    expect(rules([9, 15, 10, 15, 9])).toEqual(['', '', '', '', '']);
  });

  test('a point beyond the limit is not near it: one outside and one near are one near', () => {
    expect(rules([9, 17, 15, 11, 9])).toEqual(['', 'o+', '', '', '']);
  });

  test('a point on the near limit is not beyond it', () => {
    expect(rules([9, 14, 14, 14, 9])).toEqual(['', '', '', '', '']);
  });
});

describe('seven in a row', () => {
  test('seven below mark all seven, and an eighth on the centre marks none', () => {
    expect(rules([9, 8, 9, 8, 9, 8, 9, 10])).toEqual([...Array(7).fill('7-'), '']);
  });

  test('a point on the centre breaks the run', () => {
    expect(rules([11, 12, 11, 10, 12, 11, 12, 11])).toEqual(Array(8).fill(''));
    expect(runEnds([1, 1, 1, 0, 1, 1, 1])).toEqual(Array(7).fill(0));
  });

  test('seven ones after seven minus ones are two runs', () => {
    expect(rules([9, 8, 9, 8, 9, 8, 9, 11, 12, 11, 12, 11, 12, 11])).toEqual([...Array(7).fill('7-'), ...Array(7).fill('7+')]);
  });
});

describe('reading', () => {
  test('precedence is outside, trend, two of three, seven in a row', () => {
    const found = causes([9, 10.5, 11, 12, 13, 14.5, 15, 17]);
    expect(found[6]!.map((cause) => cause.rule)).toEqual(['trend', 'two of three', 'seven in a row']);
    expect(found[7]!.map((cause) => cause.rule)).toEqual(['outside', 'trend', 'seven in a row']);
  });

  test('high is improvement where up is better, concern where down is, neutral where neither is', () => {
    const high = [{ rule: 'outside', direction: 'high' }] as const;
    expect([readCauses(high, 'up'), readCauses(high, 'down'), readCauses(high, 'none')]).toEqual(['improvement', 'concern', 'neutral']);
    expect(readCauses([], 'up')).toBe('common cause');
  });

  test('a high point in a falling trend says both, and neutral when no direction is good', () => {
    const falling = causes([17, 15, 14, 13, 12, 11, 10.5])[0]!;
    expect(falling.map((cause) => cause.direction)).toEqual(['high', 'low', 'high']);
    expect(readCauses(falling, 'up')).toBe('both');
    expect(readCauses(falling, 'none')).toBe('neutral');
  });
});

test('limits of another length than the values are a bug', () => {
  expect(() => specialCauses([1, 2], [LIMITS])).toThrow(RangeError);
});
