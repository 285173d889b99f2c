import { tableNamed } from '$lib/intake/columns';
import { placeOf, type RowPlaces } from '$lib/intake/checks/row-places';
import type { TableRows } from '$lib/intake/rows';
import { fieldLabel, rowName } from './second-load/describe-change';
import type { ScreenedCell } from './screening';

/** Where a cell stands, as the person would look for it: 'notes.csv, row 4: Panel notes N-1, case A-1 (Text)'. */
export function placeWords({ table, row, column }: ScreenedCell, batches: readonly TableRows[], places: ReadonlyMap<string, RowPlaces>): string {
  const cells = batches.find((batch) => batch.table === table)?.rows[row] ?? {};
  const place = places.has(table) ? placeOf(places.get(table)!, row) : null;
  const name = rowName(table, cells);
  const ofCase = typeof cells.case_ref === 'string' && !name.includes(cells.case_ref) ? `, case ${cells.case_ref}` : '';
  const where = place ? `${place.file}, ${/\.(docx|txt|md)$/i.test(place.file) ? 'line' : 'row'} ${place.row}: ` : '';
  return `${where}${tableNamed(table).label} ${name}${ofCase} (${fieldLabel(table, column)})`;
}
