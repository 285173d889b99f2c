import { describe, expect, test } from 'vitest';
import { themeAgreement } from '$lib/stats/agreement/agreement';
import { alphaInterval, krippendorffAlpha } from '$lib/stats/agreement/krippendorff';
import { randomIndex, seededRandom, shuffled } from '$lib/stats/random';

const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
const pairs = first.map((value, i) => [value, second[i]!]);

describe('krippendorffAlpha', () => {
  test('Krippendorff 2011, example A: 4 disagreements, 14 zeros, 6 ones: 1 - 19×4/(14×6) = .095', () => {
    expect(krippendorffAlpha(pairs)).toBeCloseTo(1 - 76 / 84, 12);
  });

  test('Krippendorff 2011, example C: four observers, five values and gaps: .743', () => {
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
      [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null]
    ];
    const units = observers[0]!.map((_, i) => observers.map((observer) => observer[i]!));
    expect(krippendorffAlpha(units)).toBeCloseTo(0.743, 3);
  });

  test('chance is not Pyes × Pno: two coders who agree on all but one of 20, 2 yes to 1 yes', () => {
    // n 40, yes 3: 1 - 39×1/(3×37)
    const units = [[true, true], [true, false], ...Array(18).fill([false, false])];
    expect(krippendorffAlpha(units)).toBeCloseTo(1 - 39 / 111, 12);
  });

  test('full agreement on two values is 1, on one value it is not defined', () => {
    expect(krippendorffAlpha([[1, 1], [0, 0]])).toBe(1);
    expect(krippendorffAlpha([[1, 1], [1, 1]])).toBeNull();
    expect(krippendorffAlpha([[1, null]])).toBeNull();
  });
});

describe('alphaInterval', () => {
  test('is the same for the same seed and holds the estimate', () => {
    const interval = alphaInterval(pairs, seededRandom(7), 500)!;
    expect(alphaInterval(pairs, seededRandom(7), 500)).toEqual(interval);
    expect(interval.lower).toBeLessThan(1 - 76 / 84);
    expect(interval.upper).toBeGreaterThan(1 - 76 / 84);
    expect(alphaInterval([[1, 1]], seededRandom(7))).toBeNull();
  });
});

describe('themeAgreement', () => {
  const coded = [
    { first: ['x'], second: ['x'] }, { first: ['x'], second: ['y'] }, { first: ['y'], second: ['y'] },
    { first: ['y'], second: ['y'] }, { first: [], second: [] }, { first: [], second: [] }
  ];

  test('both 1, either 3 of 4 units: positive 2/3, prevalence 3/8, α 1 - 7×1/(3×5)', () => {
    const found = themeAgreement(coded, 'x', seededRandom(1), 200);
    expect(found).toMatchObject({ units: 4, verdict: 'weak' });
    expect(found.positive).toBeCloseTo(2 / 3);
    expect(found.prevalence).toBeCloseTo(3 / 8);
    expect(found.alpha!.estimate).toBeCloseTo(1 - 7 / 15);
  });

  test('units without a code by either coder change nothing', () => {
    expect(themeAgreement(coded, 'x', seededRandom(1), 200)).toEqual(themeAgreement(coded.slice(0, 4), 'x', seededRandom(1), 200));
  });

  test('.8 is firm; a theme that nobody gave is not known', () => {
    const agreed = [...Array(5).fill({ first: ['x'], second: ['x'] }), ...Array(5).fill({ first: ['y'], second: ['y'] })];
    expect(themeAgreement(agreed, 'x', seededRandom(1), 50).verdict).toBe('firm');
    expect(themeAgreement(coded, 'z', seededRandom(1), 50)).toMatchObject({ alpha: null, verdict: 'not known', positive: null, prevalence: 0 });
    expect(themeAgreement([], 'x', seededRandom(1), 50).prevalence).toBeNull();
  });
});

describe('seededRandom', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
  });

  test('ten thousand numbers lie in 0 ≤ x < 1, a tenth of them in each tenth', () => {
    const random = seededRandom(1);
    const tenths = Array(10).fill(0);
    for (let i = 0; i < 10_000; i++) tenths[Math.floor(random() * 10)]++;
    // 1000 ± 5 standard deviations of √(10000 × .1 × .9) = 30
    expect(tenths).toHaveLength(10);
    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1150);
  });

  test('shuffling keeps every value, leaves the list alone and repeats with its seed', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8];
    const once = shuffled(list, seededRandom(3));
    expect(once).not.toEqual(list);
    expect(once.toSorted()).toEqual(list);
    expect(shuffled(list, seededRandom(3))).toEqual(once);
    expect(randomIndex(() => 0.999, 4)).toBe(3);
  });
});
