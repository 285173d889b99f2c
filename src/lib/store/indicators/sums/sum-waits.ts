import type { Facts } from '../fact-columns';
import type { DurationRow } from '../row-shapes';
import { byWords, type Under } from './under-filters';

/** Years of start, lengths and endings with waits that began in the period, in that order, blank endings last. */
export function sumWaits({ caseNo, columns: { month, days, observed, ending }, words }: Facts<'waits'>, { kept, first, last }: Under): DurationRow[] {
  const endings = words.ending;
  const found = new Map<number, { year: number; days: number; observed: number; ending: number; n: number }>();
  const firstYear = Math.floor(first / 12);
  for (let i = 0; i < caseNo.length; i += 1) {
    if (month[i]! < first || month[i]! > last || !kept[caseNo[i]!]) continue;
    const year = Math.floor(month[i]! / 12);
    // Small enough to stay a whole number of 31 bits, which a map finds fastest.
    const key = ((((year - firstYear) * 100_000 + days[i]!) * 2 + observed[i]!) * (endings.length + 1)) + ending[i]! + 1;
    const row = found.get(key);
    if (row) row.n += 1;
    else found.set(key, { year, days: days[i]!, observed: observed[i]!, ending: ending[i]!, n: 1 });
  }
  const inOrder = (a: number, b: number) => (a === b ? 0 : a < 0 ? 1 : b < 0 ? -1 : byWords(endings[a]!, endings[b]!));
  return [...found.values()]
    .sort((a, b) => a.year - b.year || a.days - b.days || a.observed - b.observed || inOrder(a.ending, b.ending))
    .map((row) => ({ cohort: String(row.year), days: row.days, observed: row.observed === 1, ending: endings[row.ending] ?? null, n: row.n }));
}
