import type { Puzzle, Quantity } from './puzzle';
import type { Row } from './simplex';

/** A part of a puzzle that nothing unknown ties to the rest, with the index in the whole of each of its quantities. */
export interface Component {
  readonly puzzle: Puzzle;
  readonly indices: readonly number[];
}

/** Splits a puzzle into parts that can be solved one by one. A number that is known from earlier ties nothing together: it
 *  becomes part of the bounds of its rows. Order is kept. */
export function componentsOf(puzzle: Puzzle): Component[] {
  const { quantities, rows } = puzzle;
  const parent = quantities.map((_, t) => t);
  const root = (t: number): number => (parent[t] === t ? t : (parent[t] = root(parent[t]!)));
  for (const { terms } of rows) {
    const open = terms.flatMap(([t]) => (isKnown(quantities[t]!) ? [] : [t]));
    for (const t of open) parent[root(t)] = root(open[0]!);
  }
  const members = new Map<number, number[]>();
  quantities.forEach((quantity, t) => {
    if (isKnown(quantity)) return;
    const group = members.get(root(t));
    if (group === undefined) members.set(root(t), [t]);
    else group.push(t);
  });
  const rowsOf = new Map<number, Row[]>();
  for (const row of rows) {
    const first = row.terms.find(([t]) => !isKnown(quantities[t]!));
    if (first === undefined) continue;
    const group = rowsOf.get(root(first[0]));
    if (group === undefined) rowsOf.set(root(first[0]), [row]);
    else group.push(row);
  }
  return [...members].map(([key, indices]) => {
    const at = new Map(indices.map((t, i) => [t, i]));
    const own = (rowsOf.get(key) ?? []).map(({ terms, low, high }): Row => {
      const known = terms.reduce((sum, [t, c]) => (at.has(t) ? sum : sum + c * quantities[t]!.plain[0]), 0);
      return { terms: terms.flatMap(([t, c]): [number, number][] => (at.has(t) ? [[at.get(t)!, c]] : [])), low: low - known, high: high - known };
    });
    return { puzzle: { ...puzzle, quantities: indices.map((t) => quantities[t]!), rows: own }, indices };
  });
}

function isKnown({ role, plain }: Quantity): boolean {
  return role === 'printed' && plain[0] === plain[1];
}
