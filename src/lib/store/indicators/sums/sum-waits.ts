import type { Facts } from '../fact-columns';
import { keptByFacts } from '../kept-by-facts';
import type { DurationRow } from '../row-shapes';
import { byWords, type Under } from './under-filters';

/** Years of start, lengths and endings with waits that began in the period, in that order, blank endings last. */
export function sumWaits(facts: Facts<'waits'>, { kept, first, last }: Under): DurationRow[] {
  const { kinds, kindOf } = sorted(facts);
  const { caseNo, columns: { month } } = facts;
  const counts = new Int32Array(kinds.length);
  for (let i = 0; i < caseNo.length; i += 1) {
    if (month[i]! >= first && month[i]! <= last && kept[caseNo[i]!]) counts[kindOf[i]!]! += 1;
  }
  const rows: DurationRow[] = [];
  for (let at = 0; at < kinds.length; at += 1) {
    const { cohort, days, observed, ending } = kinds[at]!;
    if (counts[at]) rows.push({ cohort, days, observed, ending, n: counts[at]! });
  }
  return rows;
}

type Kind = Omit<DurationRow, 'n'>;
/** What waits differ in, in the order of the rows, and for each wait the place of its kind. */
interface Sorted { readonly kinds: readonly Kind[]; readonly kindOf: Int32Array }

const sorted = keptByFacts(sort);

function sort({ caseNo, columns: { month, days, observed, ending }, words: { ending: endings } }: Facts<'waits'>): Sorted {
  const placeOf = new Map<number, number>();
  const found: { year: number; days: number; observed: number; ending: number }[] = [];
  const kindOf = new Int32Array(caseNo.length);
  for (let i = 0; i < caseNo.length; i += 1) {
    const year = Math.floor(month[i]! / 12);
    const key = ((year * 100_000 + days[i]!) * 2 + observed[i]!) * (endings.length + 1) + ending[i]! + 1;
    const place = placeOf.get(key) ?? found.push({ year, days: days[i]!, observed: observed[i]!, ending: ending[i]! }) - 1;
    placeOf.set(key, place);
    kindOf[i] = place;
  }
  const inOrder = (a: number, b: number) => (a === b ? 0 : a < 0 ? 1 : b < 0 ? -1 : byWords(endings[a]!, endings[b]!));
  const order = found.map((_, place) => place).sort((p, q) => {
    const [a, b] = [found[p]!, found[q]!];
    return a.year - b.year || a.days - b.days || a.observed - b.observed || inOrder(a.ending, b.ending);
  });
  const rank = new Int32Array(order.length);
  order.forEach((place, at) => { rank[place] = at; });
  for (let i = 0; i < kindOf.length; i += 1) kindOf[i] = rank[kindOf[i]!]!;
  return {
    kinds: order.map((place) => {
      const { year, days: length, observed: seen, ending: word } = found[place]!;
      return { cohort: String(year), days: length, observed: seen === 1, ending: endings[word] ?? null };
    }),
    kindOf
  };
}
