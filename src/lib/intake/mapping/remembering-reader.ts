import type { Column } from '../columns';
import type { RawCell } from '../sheet';
import type { Reading } from '../cells/reading';
import type { Mapping } from './mapping';
import { valueKey } from './mapping';
import { readCell } from '../cells/read-cell';

/** Distinct cells kept for a column; codes, days and months repeat, references and notes do not. */
const MOST_KEPT = 5_000;

/** `readCell` for one column that reads a repeated cell once, and takes the codes that a person has given to values. */
export function rememberingReader(column: Column, mapping: Mapping): (raw: RawCell) => Reading {
  if (column.kind === 'text' || column.kind === 'ref') return (raw) => readCell(column, raw);
  const kept = new Map<RawCell, Reading>();
  return (raw) => {
    const before = kept.get(raw);
    if (before) return before;
    const reading = readCell(column, decided(column, raw, mapping));
    if (kept.size < MOST_KEPT) kept.set(raw, reading);
    return reading;
  };
}

function decided(column: Column, raw: RawCell, mapping: Mapping): RawCell {
  if (raw === null || column.values === undefined || mapping.values.size === 0) return raw;
  const said = (piece: string): string | undefined => mapping.values.get(valueKey(column.values!, piece));
  if (column.kind !== 'codes') return said(String(raw)) ?? raw;
  return String(raw).split(/[;\n]/).map((part) => said(part) ?? part.split(',').map((piece) => said(piece) ?? piece).join(',')).join(';');
}
