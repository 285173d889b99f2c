import type { Intervention } from '../types';

type Change = Pick<Intervention, 'ref' | 'startsOn'>;

const addressOf = ({ ref, startsOn }: Change): string => `${startsOn}-${lettersOf(ref)}`;

/** What stands for each change in an address, by its ref: its day and five letters made of the ref, as '2023-04-01-kwzda'. No other change,
 *  earlier or of the same day, shifts it, and it holds nothing that a person wrote. */
export const changeAddresses = (changes: readonly Change[]): ReadonlyMap<string, string> => new Map(changes.map((change) => [change.ref, addressOf(change)]));

/** Index of the change for which `address` stands; -1 for none. Older addresses have the day and, from the second of it on, the place among
 *  those of that day, or the number that marks it on charts. `changes` are in date order. */
export function changeAt(changes: readonly Change[], address: string): number {
  if (/^\d{1,4}$/.test(address)) return changes[Number(address) - 1] ? Number(address) - 1 : -1;
  const [, day, place] = /^(\d{4}-\d\d-\d\d)(?:-(\d+))?$/.exec(address) ?? [];
  if (!day) return changes.findIndex((change) => addressOf(change) === address);
  const ofDay = changes.flatMap(({ startsOn }, i) => (startsOn === day ? [i] : []));
  return ofDay[Number(place ?? 1) - 1] ?? -1;
}

/** FNV-1a of 32 bits, its last five digits to the base of 26 as letters. */
function lettersOf(ref: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < ref.length; i += 1) hash = Math.imul(hash ^ ref.charCodeAt(i), 0x01000193) >>> 0;
  return Array.from({ length: 5 }, (_, place) => String.fromCharCode(97 + (Math.floor(hash / 26 ** place) % 26))).join('');
}
