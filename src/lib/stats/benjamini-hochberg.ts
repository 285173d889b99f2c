/** p-values adjusted for the false discovery rate across tests looked at together, in the order given
 *  (Benjamini & Hochberg 1995; R's p.adjust). A test is a discovery at 5% where its adjusted value is .05 or less. */
export function adjustForDiscoveries(pValues: readonly number[]): number[] {
  if (pValues.some((p) => !(p >= 0 && p <= 1))) throw new RangeError('a p-value is not within 0..1');
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  order.forEach((at, i) => {
    least = Math.min(least, (pValues[at]! * pValues.length) / (pValues.length - i));
    adjusted[at] = least;
  });
  return adjusted;
}
