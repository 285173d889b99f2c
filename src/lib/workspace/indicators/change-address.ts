import type { Intervention } from './types';

/** What stands for each change in an address, by its ref: its day, and where several share one their place among them, as '2023-04-01-2'.
 *  It does not shift when an earlier change is entered, and holds nothing that a person wrote. `changes` are in date order. */
export function changeAddresses(changes: readonly Pick<Intervention, 'ref' | 'startsOn'>[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(changes.map(({ ref, startsOn }) => {
    const place = (seen.get(startsOn) ?? 0) + 1;
    seen.set(startsOn, place);
    return [ref, place === 1 ? startsOn : `${startsOn}-${place}`];
  }));
}

/** Index of the change for which `address` stands, or the number that marks it on charts, as older addresses have it; -1 for none. */
export function changeAt(changes: readonly Pick<Intervention, 'ref' | 'startsOn'>[], address: string): number {
  if (/^\d{1,4}$/.test(address)) return changes[Number(address) - 1] ? Number(address) - 1 : -1;
  const addresses = changeAddresses(changes);
  return changes.findIndex(({ ref }) => addresses.get(ref) === address);
}
