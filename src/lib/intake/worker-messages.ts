import type { Problem, Row } from './rows';
import type { Mapping } from './mapping/mapping';
import type { RowPlaces } from './checks/row-places';
import type { Progress, Refusal } from './read-files';

/** What the page asks of the intake worker. */
export interface Request {
  readonly files: readonly File[];
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mapping: Mapping | undefined;
}

/** What the worker answers. Rows come in slices, so that the page never unpacks a whole table in one task; they count
 *  only once `accepted` has come. */
export type Answer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'rows'; readonly table: string; readonly rows: readonly Row[] }
  | { readonly kind: 'accepted'; readonly places: ReadonlyMap<string, RowPlaces>; readonly notices: readonly Problem[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export const ROWS_PER_MESSAGE = 500;
