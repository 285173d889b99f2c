import type { Row } from '$lib/intake/rows';

/** What an event says, but for its number and the number of one that it takes back. */
const saying = ({ event_no: _no, undoes: _undoes, ...row }: Row): string => JSON.stringify(Object.entries(row).filter(([, cell]) => cell !== null).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Theme events of a file under numbers that stand beside those `held`, which people add to in the app while the file is written
 *  elsewhere: one that is held already has its number there, another whose number is taken has the next free one. What an event takes
 *  back is followed. In the order of their numbers in the file. */
export function numberEvents(held: readonly Row[], file: readonly Row[]): readonly Row[] {
  const left = [...held].sort(byNumber);
  const taken = new Set([...held, ...file].map(({ event_no }) => Number(event_no)));
  const heldNumbers = new Set(held.map(({ event_no }) => Number(event_no)));
  let last = Math.max(0, ...taken);
  const numberOf = new Map<number, number>();
  return [...file].sort(byNumber).map((row) => {
    const own = Number(row.event_no);
    const undoes = (row.undoes ?? null) === null ? null : numberOf.get(Number(row.undoes)) ?? Number(row.undoes);
    const isSame = (other: Row) => saying(other) === saying(row) && (other.undoes ?? null) === undoes;
    // One of the same number first: a file may say the same twice.
    const match = left.find((other) => Number(other.event_no) === own && isSame(other)) ?? left.find(isSame);
    if (match) left.splice(left.indexOf(match), 1);
    const number = match ? Number(match.event_no) : heldNumbers.has(own) ? (last += 1) : own;
    numberOf.set(own, number);
    return { ...row, event_no: number, ...('undoes' in row ? { undoes } : {}) };
  });
}

const byNumber = (a: Row, b: Row): number => Number(a.event_no) - Number(b.event_no);
