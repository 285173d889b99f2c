import type { RawCell } from '../sheet';
import { isoDay } from '../cells/iso-day';

/** A value of a Parquet column as a cell; undefined for what no cell can hold. Lists of text become codes
 *  parted by semicolons; whole numbers beyond what a double holds stay text. */
export function columnarCell(value: unknown): RawCell | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return isoDay(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(';') : undefined;
}
