import type { Column } from './columns';
import type { Term } from '$lib/model/vocabularies';
import { vocabularies } from '$lib/model/vocabularies';
import { codeCalled } from './mapping/synonyms';
import { nearest, plain } from './nearest';

export const termsOf = (column: Column): readonly Term[] => (column.values ? vocabularies[column.values] : []);

/** The term of the column's closed list that `written` may mean: by other words for it, else by its spelling. */
export function suggestCode(column: Column, written: string): Term | null {
  const terms = termsOf(column);
  const called = codeCalled(column.values ?? '', written);
  if (called !== null) return terms.find((term) => term.code === called) ?? null;
  const names = new Map(terms.flatMap((term) => [[plain(term.label), term], [plain(term.code), term]] as const));
  const near = nearest(plain(written), names.keys());
  return near === null ? null : names.get(near) ?? null;
}
