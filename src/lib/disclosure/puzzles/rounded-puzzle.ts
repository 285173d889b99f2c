import type { Tier } from '../audience';
import type { Draft } from '../draft';
import { keyOf, simplify, type Complete } from '../population';
import type { Posed } from '../solver/posed';
import { type Published, populationFrom } from '../published';
import { ANY, meet, within, type Bounds, type Quantity } from '../solver/puzzle';
import { roundTo } from '../rounding';
import type { Row } from '../solver/columns';

interface Entry {
  quantity: Quantity;
  slots: number[];
}

/** The puzzle of rounded numbers: printed totals are sums of rounded cells, so a reader can add up and take away in
 *  multiples of the base. A cell rounds alike in every table, while a total belongs to its own table. */
export function roundedPuzzle(drafts: readonly Draft[], tier: Tier, past: readonly Published[], complete: Complete): Posed {
  const base = tier.base!;
  const entries = new Map<string, Entry>();
  const sums: { id: string; parts: string[] }[] = [];
  const rounded = ([low, high]: Bounds): Bounds => [roundTo(low, base), high === Infinity ? high : roundTo(high, base)];

  const ids = drafts.map(({ slot }) => (slot.sums.length > 0 ? `${slot.key} here` : slot.key));
  drafts.forEach((draft, d) => {
    const { slot, printed, small } = draft;
    const entry = entries.get(ids[d]!);
    if (entry !== undefined) entry.slots.push(d);
    else {
      const told = rounded(small ? draft.few : draft.withheld);
      entries.set(ids[d]!, { slots: [d], quantity: { id: ids[d]!, role: small ? 'few' : 'shown', value: printed, printed: [printed, printed], plain: ANY, told } });
    }
    if (slot.sums.length > 0) sums.push({ id: ids[d]!, parts: slot.sums.map((part) => ids[part]!) });
  });

  past.forEach(({ base: itsBase, cells }, p) => {
    if (itsBase !== base) return;
    const theirs = cells.map(({ who, sums: parts }) => keyOf(simplify(populationFrom(who), complete)) + (parts === undefined ? '' : ` ${p}`));
    cells.forEach((cell, c) => {
      const id = theirs[c]!;
      const known: Bounds | null = cell.rounded === undefined ? null : [cell.rounded, cell.rounded];
      const told = known ?? (cell.sums === undefined ? rounded([cell.low, cell.high ?? Infinity]) : ANY);
      const entry = entries.get(id);
      if (entry === undefined) entries.set(id, { slots: [], quantity: { id, role: known ? 'printed' : 'implied', value: told[0], printed: ANY, plain: known ?? ANY, told } });
      else if (entry.slots.length === 0 || within(entry.quantity.value, told)) entry.quantity = { ...entry.quantity, plain: meet(known ?? ANY, entry.quantity.plain), told: meet(told, entry.quantity.told) };
      if (cell.sums !== undefined) sums.push({ id, parts: cell.sums.map((part) => theirs[part]!) });
    });
  });

  const order = [...entries.keys()].sort();
  const at = new Map(order.map((id, t) => [id, t]));
  const rows = sums
    .map(({ id, parts }): Row => ({ terms: [...parts.map((part): [number, number] => [at.get(part)!, 1]), [at.get(id)!, -1]], low: 0, high: 0 }));
  return {
    puzzle: { quantities: order.map((id) => entries.get(id)!.quantity), rows, width: tier.threshold, mostFew: roundTo(tier.threshold - 1, base), contributors: false },
    slots: order.map((id) => entries.get(id)!.slots),
    revised: []
  };
}
