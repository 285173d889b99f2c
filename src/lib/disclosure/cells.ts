/** What a cell says: what may be printed, drawn and read out, and nothing besides.
 *  `few` is under the threshold; `withheld` would let a reader work out one that is; `all-but` says that few are missing;
 *  `none` that there is no figure to show. */
export type CellContent =
  | { readonly kind: 'shown'; readonly value: number; readonly display: string }
  | { readonly kind: 'rounded'; readonly value: number; readonly base: number; readonly display: string }
  | { readonly kind: 'few'; readonly under: number; readonly display: string }
  | { readonly kind: 'withheld'; readonly display: string }
  | { readonly kind: 'all-but'; readonly under: number; readonly display: string }
  | { readonly kind: 'figure'; readonly value: number; readonly unit: string; readonly display: string }
  | { readonly kind: 'none'; readonly display: string }
  | { readonly kind: 'share'; readonly percent: number; readonly lowerPercent: number; readonly upperPercent: number; readonly display: string; readonly interval: string };

const DIGITS = new Intl.NumberFormat('en-GB');

export function shownCell(value: number): CellContent {
  return { kind: 'shown', value, display: DIGITS.format(value) };
}

export function roundedCell(value: number, base: number): CellContent {
  return { kind: 'rounded', value, base, display: DIGITS.format(value) };
}

export function fewCell(threshold: number): CellContent {
  return { kind: 'few', under: threshold, display: `fewer than ${threshold}` };
}

export function withheldCell(): CellContent {
  return { kind: 'withheld', display: 'withheld' };
}

export function allButCell(threshold: number): CellContent {
  return { kind: 'all-but', under: threshold, display: `all but fewer than ${threshold}` };
}

/** A figure to the nearest whole unit, 1 day, 42 days, or to the nearest `base` of them, about 40 days. */
export function figureCell(figure: number, units: string, base: number | null): CellContent {
  const value = Math.round(figure / (base ?? 1)) * (base ?? 1);
  return { kind: 'figure', value, unit: units, display: `${base === null ? '' : 'about '}${DIGITS.format(value)} ${value === 1 ? units.replace(/s$/, '') : units}` };
}

export function noneCell(): CellContent {
  return { kind: 'none', display: 'not reached' };
}
