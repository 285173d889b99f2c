import { inspectSealed } from './inspect-sealed';
import { refuse, type Refusal } from './refusal';
import type { Shelf } from './shelf';

/** Each save is a version with a number of its own: nothing is ever written over. */
export interface KeptVersion {
  readonly number: number;
  readonly name: string;
  readonly file: Blob;
}

export interface Kept {
  readonly ok: true;
  /** Versions that are whole, newest first: the one to open, and the previous. Empty where nothing is kept. */
  readonly versions: readonly KeptVersion[];
  /** What the next save builds on. */
  readonly standing: Standing;
}

export interface Standing {
  /** Highest number on the shelf, 0 where there is none. */
  readonly highest: number;
  /** Number of the version that is open or was saved last, null where there is none: it stays as the previous one. */
  readonly good: number | null;
}

const pattern = /^workspace-(\d{6,})\.throughline$/;
export const versionName = (number: number): string => `workspace-${String(number).padStart(6, '0')}.throughline`;

/** Numbers of the versions on a shelf, newest first, whole or not. */
export async function versionNumbers(shelf: Shelf): Promise<number[]> {
  const numbers = (await shelf.names()).flatMap((name) => pattern.exec(name)?.[1] ?? []).map(Number);
  return numbers.sort((a, b) => b - a);
}

/** What is kept, without a passphrase. A version that was damaged is passed over; one from a newer Throughline is not:
 *  to open an older one in its place would lose work without a word. */
export async function findKept(shelf: Shelf): Promise<Kept | Refusal> {
  let numbers: number[];
  const versions: KeptVersion[] = [];
  try {
    numbers = await versionNumbers(shelf);
    for (const number of numbers) {
      const name = versionName(number);
      const file = await shelf.read(name);
      if (!file) continue;
      const whole = await inspectSealed(file);
      if (whole.ok) versions.push({ number, name, file });
      else if (whole.reason === 'future' && versions.length === 0) return whole;
    }
  } catch (error) {
    if (error instanceof DOMException) return refuse('unreadable');
    throw error;
  }
  return { ok: true, versions, standing: { highest: numbers[0] ?? 0, good: versions[0]?.number ?? null } };
}
