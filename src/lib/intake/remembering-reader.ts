import type { Column } from './columns';
import type { RawCell } from './sheet';
import type { Reading } from './reading';
import { readCell } from './read-cell';

/** Distinct cells kept for a column; codes, days and months repeat, references and notes do not. */
const MOST_KEPT = 5_000;

/** `readCell` for one column that reads a repeated cell once. */
export function rememberingReader(column: Column): (raw: RawCell) => Reading {
  if (column.kind === 'text' || column.kind === 'ref') return (raw) => readCell(column, raw);
  const kept = new Map<RawCell, Reading>();
  return (raw) => {
    const before = kept.get(raw);
    if (before) return before;
    const reading = readCell(column, raw);
    if (kept.size < MOST_KEPT) kept.set(raw, reading);
    return reading;
  };
}
