import type { Contrast } from './halves';

/** A contrast in figures, with its interval: "−21 points (−35 to −5)" for shares, "+35% (+20 to +52)" for rates. Where the interval
 *  goes from − to +, chance can explain it. */
export function contrastInShort({ of, interval: { estimate, lower, upper } }: Contrast): string {
  if (of === 'shares') return `${signed(estimate)} ${Math.abs(Math.round(estimate * 100)) === 1 ? 'point' : 'points'} (${signed(lower)} to ${signed(upper)})`;
  if (!Number.isFinite(estimate)) return 'none before';
  return `${signed(estimate - 1)}% (${signed(lower - 1)} to ${Number.isFinite(upper) ? signed(upper - 1) : 'any'})`;
}

/** Hundredths as a whole number with its sign: +0.214 is "+21". */
function signed(value: number): string {
  const whole = Math.round(value * 100);
  return whole === 0 ? '0' : `${whole > 0 ? '+' : '−'}${Math.abs(whole)}`;
}
