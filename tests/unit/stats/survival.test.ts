import { describe, expect, test } from 'vitest';
import { aalenJohansen, type IncidenceStep } from '$lib/stats/survival/aalen-johansen';
import { daysUntil, kaplanMeier, survivalAt } from '$lib/stats/survival/kaplan-meier';

const followed = (...days: number[]) => days.map((day) => ({ days: Math.abs(day), happened: day > 0 }));

describe('kaplanMeier', () => {
  test('events on days 1, 3, 4 and one censored on day 2: 3/4, then 3/4 × 1/2, then 0', () => {
    const curve = kaplanMeier(followed(4, -2, 3, 1));
    expect(curve.steps.map(({ days, atRisk, survival }) => [days, atRisk, survival])).toEqual([[1, 4, 0.75], [3, 2, 0.375], [4, 1, 0]]);
    expect(curve).toMatchObject({ n: 4, events: 3, followedFor: 4 });
  });

  test('its interval on day 1 is .75 to the power e^±(1.96 √(1/12) / |ln .75|)', () => {
    const [first, , last] = kaplanMeier(followed(4, -2, 3, 1)).steps;
    const reach = (1.959964 * Math.sqrt(1 / 12)) / Math.abs(Math.log(0.75));
    expect(first!.lower).toBeCloseTo(0.75 ** Math.exp(reach), 6);
    expect(first!.upper).toBeCloseTo(0.75 ** Math.exp(-reach), 6);
    expect([last!.lower, last!.upper]).toEqual([null, null]);
  });

  test('a case censored on the day of an event is still at risk on it', () => {
    expect(kaplanMeier(followed(5, -5)).steps[0]).toMatchObject({ atRisk: 2, survival: 0.5 });
  });

  test('the median is the first day with half or fewer left, the 80th percentile with a fifth', () => {
    const curve = kaplanMeier(followed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    expect(daysUntil(curve, 0.5).days).toBe(5);
    expect(daysUntil(curve, 0.8).days).toBe(8);
    const { lower, upper } = daysUntil(curve, 0.5);
    expect(lower).toBeLessThan(5);
    expect(upper).toBeGreaterThan(5);
  });

  test('a median that is not reached is null, not the longest day; its interval may still begin', () => {
    // With 1 of 40 the interval stays above a half; with 1 of 4 its lower end, .13, is below one on day 1.
    expect(daysUntil(kaplanMeier(followed(1, ...Array(39).fill(-9))), 0.5)).toEqual({ days: null, lower: null, upper: null });
    expect(daysUntil(kaplanMeier(followed(1, -9, -9, -9)), 0.5)).toEqual({ days: null, lower: 1, upper: null });
  });

  test('the mean of finished cases would say 2 days where half of the cases are open after 50', () => {
    const curve = kaplanMeier(followed(1, 2, 3, -50, -50, -50));
    expect(survivalAt(curve, 40)).toBeCloseTo(0.5);
    expect(survivalAt(curve, 0)).toBe(1);
    expect(survivalAt(curve, 51)).toBeNull();
  });

  test('nobody followed gives an empty curve, negative days are a bug', () => {
    expect(kaplanMeier([])).toEqual({ n: 0, events: 0, steps: [], followedFor: 0 });
    expect(() => kaplanMeier([{ days: -1, happened: true }])).toThrow(RangeError);
  });
});

describe('aalenJohansen', () => {
  /** The standard error behind a log-log interval: reach = ln(ln lower / ln F) = 1.96 se / (F |ln F|). */
  const errorOf = ({ incidence, lower }: IncidenceStep) => (Math.log(Math.log(lower!) / Math.log(incidence)) * incidence * Math.abs(Math.log(incidence))) / 1.959963984540054;

  test('charge on day 1, no action on 2, one open on 3, charge on 4: .25, then .75 × 1/3, then .25 + .5', () => {
    const found = aalenJohansen([
      { days: 1, cause: 'charge' }, { days: 2, cause: 'no action' }, { days: 3, cause: null }, { days: 4, cause: 'charge' }
    ]);
    expect(found.get('charge')!.map(({ days, incidence }) => [days, incidence])).toEqual([[1, 0.25], [4, 0.75]]);
    expect(found.get('no action')!.at(-1)!.incidence).toBeCloseTo(0.25);
    expect([...found.keys()]).toEqual(['charge', 'no action']);
  });

  test('without open cases the error is binomial: √(F(1-F)/n) with 3 of 10', () => {
    const causes = ['a', 'b', 'b', 'a', 'b', 'b', 'a', 'b', 'b', 'b'];
    const found = aalenJohansen(causes.map((cause, i) => ({ days: i + 1, cause })));
    expect(errorOf(found.get('a')!.at(-1)!)).toBeCloseTo(Math.sqrt(0.021), 10);
    expect(errorOf(found.get('a')![0]!)).toBeCloseTo(Math.sqrt(0.009), 10);
  });

  test('with one cause it is one minus Kaplan–Meier', () => {
    const days = [1, -2, 3, 3, -4, 6, -7];
    const curve = kaplanMeier(followed(...days)).steps.map(({ survival }) => 1 - survival);
    const found = aalenJohansen(days.map((day) => ({ days: Math.abs(day), cause: day > 0 ? 'a' : null }))).get('a')!;
    found.forEach(({ incidence }, i) => expect(incidence).toBeCloseTo(curve[i]!, 12));
  });

  test('no ended case has no causes', () => {
    expect(aalenJohansen([{ days: 3, cause: null }]).size).toBe(0);
  });
});
