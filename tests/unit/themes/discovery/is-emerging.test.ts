import { expect, test } from 'vitest';
import { isEmerging } from '../../../../src/lib/themes/discovery/is-emerging';

const like = (): Float32Array => Float32Array.of(1, 0);
const other = (): Float32Array => Float32Array.of(0, 1);
const times = (n: number, row: () => Float32Array): Float32Array[] => Array.from({ length: n }, row);

test('isEmerging: six in six panels after none in twelve is new', () => expect(isEmerging(times(6, like), times(20, other), 6, 12)).toBe(true));

test('isEmerging: 6 in 6 panels after 6 in 12 is twice as often, which is not three times', () => expect(isEmerging(times(6, like), times(6, like), 6, 12)).toBe(false));

test('isEmerging: 6 in 6 panels after 4 in 12 is three times as often', () => expect(isEmerging(times(6, like), times(4, like), 6, 12)).toBe(true));

test('isEmerging: with less than six panels of past there is nothing to compare with', () => expect(isEmerging(times(6, like), times(6, like), 6, 5)).toBe(true));
