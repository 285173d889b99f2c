import type { Completeness } from './completeness';
import type { Loaded } from './finding';
import { cell, rowsOf } from './finding';

/** How many of the cases heard have a note, by the month in which each was first heard. A note is due for each, of one panel at least:
 *  what notes say of themes is said of those cases alone. Panels that are planned or were cancelled heard none. Empty where no notes or
 *  no slots are loaded. */
export function notesOfHeard(loaded: Loaded): readonly Completeness[] {
  const notes = new Set(rowsOf(loaded, 'notes').map((row) => cell(row, 'case_ref')));
  const unheard = new Set(rowsOf(loaded, 'panels').filter((row) => cell(row, 'status') !== 'held').map((row) => cell(row, 'panel')));
  const slots = rowsOf(loaded, 'slots').filter((row) => !unheard.has(cell(row, 'panel'))).toSorted((a, b) => cell(a, 'panel').localeCompare(cell(b, 'panel'), 'en'));
  if (notes.size === 0) return [];
  const seen = new Set<string>();
  const months = new Map<string, { rows: number; told: number }>();
  for (const row of slots) {
    const [month, ref] = [cell(row, 'panel'), cell(row, 'case_ref')];
    if (seen.has(ref)) continue;
    seen.add(ref);
    const { rows, told } = months.get(month) ?? { rows: 0, told: 0 };
    months.set(month, { rows: rows + 1, told: told + (notes.has(ref) ? 1 : 0) });
  }
  return [...months].map(([month, counts]) => ({ table: 'notes', column: 'text', month, unknown: 0, ...counts }));
}
