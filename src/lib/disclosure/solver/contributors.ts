import type { Puzzle } from './puzzle';

/** What the one case of a cell could work out: whoever is that case knows its count. Where a sum hides only that cell and
 *  one other that is few, it gives them the other. Gives the printed number to withhold as well, the one with the least in
 *  it, for the first such sum that has one; null where there is none (sdcTable, detectSingletons). A number that stands elsewhere
 *  already is not withheld for it: nobody would be any the wiser. */
export function nextForContributors({ quantities, rows }: Puzzle, withheld: ReadonlySet<number>): number | null {
  const known = new Set(rows.flatMap(({ terms, low, high }) => (terms.length === 1 && low === high ? [terms[0]![0]] : [])));
  for (const { terms } of rows) {
    const open = terms.map(([t]) => t).filter((t) => quantities[t]!.role === 'shown' && !withheld.has(t));
    const hidden = terms.map(([t]) => t).filter((t) => quantities[t]!.role !== 'printed' && !open.includes(t));
    const few = hidden.filter((t) => quantities[t]!.role === 'few');
    if (hidden.length !== 2 || few.length !== 2 || !few.some((t) => quantities[t]!.value === 1)) continue;
    const least = open.filter((t) => !known.has(t)).sort((a, b) => quantities[a]!.value - quantities[b]!.value || a - b)[0];
    if (least !== undefined) return least;
  }
  return null;
}
