import type { Facts } from '../fact-columns';
import type { CrossRow } from '../row-shapes';
import { byWords, type Under } from './under-filters';

/** Pairs of codes with at least one case of the period, in order. */
export function sumPairs({ caseNo, columns: { month, row_part, column_part }, words }: Facts<'pairs'>, { kept, first, last }: Under): CrossRow[] {
  const counts = new Map<number, number>();
  for (let i = 0; i < caseNo.length; i += 1) {
    if (month[i]! < first || month[i]! > last || !kept[caseNo[i]!]) continue;
    const key = row_part[i]! * words.column_part.length + column_part[i]!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, n]) => ({ row_part: words.row_part[Math.floor(key / words.column_part.length)]!, column_part: words.column_part[key % words.column_part.length]!, n }))
    .sort((a, b) => byWords(a.row_part, b.row_part) || byWords(a.column_part, b.column_part));
}
