import { FEW_EVENTS } from '$lib/stats/spc/small-counts';
import { format } from 'd3';

/** What a value is. `percent` values are proportions from 0 to 1; `rate` is whatever the subtitle says it is per. */
export type Unit = 'count' | 'percent' | 'days' | 'rate';

const whole = format(',.0f');
const oneDecimal = format(',.1f');
const twoDecimals = format(',.2f');

/** A value as prose and tables show it: `1,204`, `5.5`, `48%`, `12 days`. */
export function formatValue(value: number, unit: Unit): string {
  if (unit === 'percent') return formatPercent(value);
  const shown = formatNumber(value, unit === 'rate');
  return unit === 'days' ? `${shown} ${shown === '1' ? 'day' : 'days'}` : shown;
}

/** A value without the word of its unit, for columns whose heading has it. */
export function formatBare(value: number, unit: Unit): string {
  return unit === 'percent' ? formatPercent(value) : formatNumber(value, unit === 'rate');
}

/** Tick labels for `values`; the greatest carries the word of the unit. */
export function formatTicks(values: readonly number[], unit: Unit): string[] {
  const step = values.length > 1 ? Math.abs(values[1]! - values[0]!) : 1;
  const scale = unit === 'percent' ? 100 : 1;
  const decimals = Math.max(0, Math.ceil(-Math.log10(step * scale) - 1e-9));
  const show = format(`,.${Math.min(decimals, 4)}f`);
  return values.map((value, i) => {
    const shown = show(value * scale);
    if (unit === 'percent') return `${shown}%`;
    return unit === 'days' && i === values.length - 1 ? `${shown} ${shown === '1' ? 'day' : 'days'}` : shown;
  });
}

/** `7 of 12`, or nothing where either is missing. */
export function formatRatio(numerator: number | null | undefined, denominator: number | null | undefined): string | null {
  if (numerator === null || numerator === undefined || denominator === null || denominator === undefined) return null;
  return `${formatNumber(numerator)} of ${formatNumber(denominator)}`;
}

/** `2 of 10`, in the place of a share of so few events, or of so few without one; null where its percentage may stand alone. */
export const fewOf = ({ numerator, denominator }: { readonly numerator?: number | null | undefined; readonly denominator?: number | null | undefined }, unit: Unit): string | null =>
  unit === 'percent' && typeof numerator === 'number' && typeof denominator === 'number' && Math.min(numerator, denominator - numerator) < FEW_EVENTS ? formatRatio(numerator, denominator) : null;

function formatNumber(value: number, fine = false): string {
  if (Number.isInteger(value)) return whole(value);
  return fine && Math.abs(value) < 1 ? twoDecimals(value) : Math.abs(value) < 100 ? oneDecimal(value) : whole(value);
}

/** Whole per cents, but never `0%` or `100%` for what is neither. */
function formatPercent(value: number): string {
  const percent = value * 100;
  const nearEnd = (percent > 0 && percent < 1) || (percent > 99 && percent < 100);
  return `${nearEnd ? oneDecimal(percent) : whole(percent)}%`;
}
