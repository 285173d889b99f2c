/** What a point or a whole measure signals. A measure without a good direction is only ever `neutral`; `both` where
 *  one cause is an improvement and another a concern. Null for common cause. */
export type Signal = 'improvement' | 'concern' | 'neutral' | 'both' | null;

const WORDS = { improvement: 'Improvement', concern: 'Concern', neutral: 'Special cause', both: 'Improvement and concern' };

/** The signal in a word or two; empty for common cause. */
export function signalWord(signal: Signal | undefined): string {
  return signal ? WORDS[signal] : '';
}

/** Outline of a signal's mark about the origin, `r` px from it: a ring for improvement, a diamond for concern, a square
 *  for the rest, and a disc for none, so that they differ in greyscale. Fill by the even-odd rule. */
export function signalPath(signal: Signal, r: number): string {
  if (signal === 'concern') return `M0,${-1.3 * r}L${1.3 * r},0L0,${1.3 * r}L${-1.3 * r},0Z`;
  if (signal === 'neutral' || signal === 'both') return `M${-r},${-r}H${r}V${r}H${-r}Z`;
  const disc = (radius: number) => `M${radius},0A${radius},${radius} 0 1 1 ${-radius},0A${radius},${radius} 0 1 1 ${radius},0Z`;
  return signal === 'improvement' ? disc(1.15 * r) + disc(0.45 * r) : disc(r);
}
