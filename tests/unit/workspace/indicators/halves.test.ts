import { describe, expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { withLevelWords } from '$lib/workspace/indicators/series/describe-icons';
import { contrastInShort } from '$lib/workspace/indicators/series/describe-contrast';
import { contrast, halfOf, wayMoved, wayOf } from '$lib/workspace/indicators/series/halves';
import { reports, seriesOf } from './series-of';

const share = indicatorNamed('P14');
const half = (numerator: number, denominator: number) => halfOf(share, seriesOf([numerator], [denominator]), 1);

describe('shares', () => {
  test('40 of 67 against 38 of 97: each interval reaches the other, and yet the difference leaves out none', () => {
    const [earlier, later] = [half(40, 67), half(38, 97)];
    // Wilson: 48% to 71%, and 30% to 49%. They overlap by a hair.
    expect(later.interval!.upper).toBeGreaterThan(earlier.interval!.lower);
    // 39.2 − 59.7 = −20.5; z = 20.5 / √(59.7 × 40.3 / 67 + 39.2 × 60.8 / 97) = 20.5 / 7.8 = 2.6, beyond the 2.58 of 99%.
    expect(contrastInShort(contrast(share, earlier, later)!)).toBe('−21 points (−35 to −5)');
    // 50 of 100 against 51 of 100: one point, in the singular.
    expect(contrastInShort(contrast(share, half(50, 100), half(51, 100))!)).toMatch(/^\+1 point \(/);
    expect(wayMoved(share, { earlier, later })).toBe('fell');
  });

  test('121 of 132 against 196 of 236 differ on their own (z = 2.5), but not enough among many measures', () => {
    const [earlier, later] = [half(121, 132), half(196, 236)];
    expect(wayOf(contrast(share, earlier, later)!)).toBe('fell');
    expect(wayMoved(share, { earlier, later })).toBeNull();
  });

  test('nothing to divide by on a side is no contrast', () => expect(contrast(share, half(0, 0), half(3, 5))).toBeNull());
});

test('counts: 40 in 10 months against 80 in 10 is twice as many, with the exact interval of the ratio', () => {
  const [earlier, later] = [halfOf(reports, seriesOf(Array<number>(10).fill(4)), 10), halfOf(reports, seriesOf(Array<number>(10).fill(8)), 10)];
  const found = contrast(reports, earlier, later)!;
  // About e^(ln 2 ± 1.96 √(1/40 + 1/80)) = 1.37 to 2.92; the exact interval is a little wider.
  expect(contrastInShort(found)).toBe('+100% (+35 to +200)');
  expect(wayMoved(reports, { earlier, later })).toBe('rose');
});

test('counts that were none before have no ratio to give', () => {
  const [earlier, later] = [halfOf(reports, seriesOf(Array<number>(10).fill(0)), 10), halfOf(reports, seriesOf(Array<number>(10).fill(2)), 10)];
  expect(contrastInShort(contrast(reports, earlier, later)!)).toBe('none before');
});

test('beside a common cause a moved level says on which side its interval lies, in words that exclude nothing', () => {
  const steady = { reading: 'common cause' as const, direction: null, icon: 'common' as const, words: '' };
  const fell = withLevelWords(steady, { way: 'fell', reading: 'neutral', chance: 0.001, laterFrom: '2024-05-01', words: 'from 6 to 4 a month' }).words;
  expect(fell).toContain('even the 99% interval of the change lies wholly on the side of a fall.');
});
