import type { Facts } from '../fact-columns';
import type { BeforeAfterRow } from '../row-shapes';
import { byWords, dayName, type Under } from './under-filters';

const added = ['before_events', 'before_exposure', 'after_events', 'after_exposure', 'after_unread'] as const;

/** Changes in order, whatever the period: what was seen on each side of each. */
export function sumChanges({ caseNo, columns, words }: Facts<'changes'>, { kept }: Under): BeforeAfterRow[] {
  const found = new Map<number, { -readonly [Key in keyof BeforeAfterRow]: BeforeAfterRow[Key] }>();
  for (let i = 0; i < caseNo.length; i += 1) {
    if (!kept[caseNo[i]!]) continue;
    const key = columns.label[i]!;
    let row = found.get(key);
    if (!row) {
      row = {
        part: words.part[columns.part[i]!]!, label: words.label[key]!, changed_on: dayName(columns.changed_on[i]!), months_after: columns.months_after[i]!,
        before_events: 0, before_exposure: 0, after_events: 0, after_exposure: 0, after_unread: 0
      };
      found.set(key, row);
    }
    for (const name of added) row[name] += columns[name][i]!;
  }
  return [...found.values()].sort((a, b) => byWords(a.changed_on, b.changed_on) || byWords(a.label, b.label));
}
