import type { Column } from '../columns';
import type { RawCell } from '../sheet';
import type { Reading } from './reading';
import { fault } from './reading';

/** A whole number from 17, "17", "17.0" or "1,700", within the limits of its column. */
export function readInteger(column: Column, raw: Exclude<RawCell, null>, written: string): Reading {
  const value = typeof raw === 'number' ? raw : /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.0+)?$/.test(written) ? Number(written.replaceAll(',', '')) : NaN;
  if (/^[+-]?\d+(\.\d+)?e\+?\d+$/i.test(written)) return fault('Excel has shortened this number, and digits may be lost.', 'Widen the column in Excel, format it as a number and save again.');
  if (!Number.isSafeInteger(value)) return fault('This is not a whole number.', 'Write digits only, such as 17; leave the cell blank where it is not known.');
  return within(column, value);
}

/** A number with a decimal point from 1.5, "1.5", "1,700.5", or "12%" as 0.12, within the limits of its column. */
export function readNumber(column: Column, raw: Exclude<RawCell, null>, written: string): Reading {
  if (typeof raw === 'number') return Number.isFinite(raw) ? within(column, raw) : notANumber;
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?%?$/i.test(written) || !/\d/.test(written)) return notANumber;
  const value = Number(written.replaceAll(',', '').replace('%', ''));
  return within(column, written.endsWith('%') ? value / 100 : value);
}

const notANumber = fault('This is not a number.', 'Write digits with a decimal point, such as 1.5; leave the cell blank where it is not known.');

function within(column: Column, value: number): Reading {
  const { min, max } = column;
  const low = min !== undefined && value < min;
  const high = max !== undefined && value > max;
  if (!low && !high && Number.isFinite(value)) return { ok: true, value: value === 0 ? 0 : value };
  const range = min !== undefined && max !== undefined ? `from ${min} to ${max}` : min !== undefined ? `${min} or more` : `${max ?? 'a finite number'} or less`;
  return fault(`The number is out of range: it must be ${range}.`, 'Correct it; leave the cell blank where it is not known.');
}
