import type { Puzzle, Quantity } from './puzzle';
import type { Row } from './columns';

/** A part of a puzzle that nothing unknown ties to the rest, with the index in the whole of each of its quantities. */
export interface Component {
  readonly puzzle: Puzzle;
  readonly indices: readonly number[];
}

/** Splits a puzzle into parts that can be solved one by one. What was printed earlier ties nothing together: a number becomes
 *  part of the bounds of its rows, and a rounded one may be anything it stands for in each part by itself. A part in which
 *  nothing is of this table is left out: nothing can be done about it, and nothing is done to it. Order is kept. With `known`, a number
 *  that was printed earlier stays among the numbers of its parts, so that one which no longer holds can be let go. */
export function componentsOf(puzzle: Puzzle, known = false): Component[] {
  const { quantities, rows } = puzzle;
  const isOpen = (t: number) => quantities[t]!.role !== 'printed';
  const parent = quantities.map((_, t) => t);
  const root = (t: number): number => (parent[t] === t ? t : (parent[t] = root(parent[t]!)));
  const rootOf = ({ terms }: Row): number | undefined => {
    const first = terms.find(([t]) => isOpen(t));
    return first === undefined ? undefined : root(first[0]);
  };
  for (const row of rows) {
    const target = rootOf(row);
    if (target !== undefined) for (const [t] of row.terms) if (isOpen(t)) parent[root(t)] = root(target);
  }
  const parts = new Map<number, { members: Set<number>; rows: Row[] }>();
  quantities.forEach((_, t) => {
    if (!isOpen(t)) return;
    const part = parts.get(root(t));
    if (part === undefined) parts.set(root(t), { members: new Set([t]), rows: [] });
    else part.members.add(t);
  });
  for (const row of rows) {
    const key = rootOf(row);
    if (key === undefined) continue;
    const part = parts.get(key)!;
    part.rows.push(row);
    for (const [t] of row.terms) if (known || !isKnown(quantities[t]!)) part.members.add(t);
  }
  const ours = ({ members }: { members: ReadonlySet<number> }) => [...members].some((t) => quantities[t]!.role === 'shown' || quantities[t]!.role === 'few');
  return [...parts.values()].filter(ours).map((part) => {
    const indices = [...part.members].sort((a, b) => a - b);
    const at = new Map(indices.map((t, i) => [t, i]));
    const own = part.rows.map(({ terms, low, high }): Row => {
      const told = terms.reduce((sum, [t, c]) => (at.has(t) ? sum : sum + c * quantities[t]!.plain[0]), 0);
      return { terms: terms.flatMap(([t, c]): [number, number][] => (at.has(t) ? [[at.get(t)!, c]] : [])), low: low - told, high: high - told };
    });
    return { puzzle: { ...puzzle, quantities: indices.map((t) => quantities[t]!), rows: own }, indices };
  });
}

function isKnown({ role, plain }: Quantity): boolean {
  return role === 'printed' && plain[0] === plain[1];
}
