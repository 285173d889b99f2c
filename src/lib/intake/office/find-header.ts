import type { RawCell } from '../sheet';
import { isKnownHeading } from '../mapping/match-header';

export interface NumberedRow { readonly row: number; readonly cells: readonly RawCell[] }

/** Rows among which the header is looked for: a title, a marking and merged groups may stand above it. */
export const HEADER_WITHIN = 25;

/** Where the header stands among the first rows of a sheet, and its headings; null where no row has two known ones.
 *  A merged cell keeps its text in its first cell only, so a heading that spans two rows is looked for above, and a
 *  group heading is put before the one under it where that makes a known one: "Victim" over "Sex" is "Victim Sex". */
export function findHeader(first: readonly NumberedRow[], isKnown: (heading: string) => boolean = isKnownHeading): { readonly row: number; readonly header: readonly string[] } | null {
  let best: { row: number; header: readonly string[] } | null = null;
  let most = 1;
  for (const [at, { row, cells }] of first.entries()) {
    const above = first.find((other) => other.row === row - 1)?.cells ?? [];
    const header = headings(cells, at > 0 ? above : [], isKnown);
    const known = header.filter(isKnown).length;
    if (known > most) {
      most = known;
      best = { row, header };
    }
  }
  return best;
}

function headings(cells: readonly RawCell[], above: readonly RawCell[], isKnown: (heading: string) => boolean): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(cells.length, above.length) }, (_, at) => {
    const own = written(cells[at]);
    const over = written(above[at]);
    group = over === '' ? group : over;
    if (own !== '' && group !== '' && isKnown(`${group} ${own}`)) return `${group} ${own}`;
    return own === '' && isKnown(over) ? over : own;
  });
}

const written = (cell: RawCell | undefined): string => (typeof cell === 'string' ? cell.trim() : cell === null || cell === undefined ? '' : String(cell));
