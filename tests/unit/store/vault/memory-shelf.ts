import type { Shelf } from '$lib/store/vault/shelf';

/** Stops the tab: from then on nothing runs any more. Not a DOMException, so that no code takes it for a refusal of the platform. */
export class Killed extends Error {}

interface Faults {
  /** The moment at which the tab is killed, counted over the single steps of all calls. */
  readonly killAt?: number;
  /** Bytes that fit; a write beyond leaves a part and is refused. */
  readonly room?: () => number;
  /** Renames by copying, as where the platform cannot move. */
  readonly copies?: boolean;
  /** How much of a file is there when a write is killed or refused, 0 to 1. */
  readonly share?: number;
  /** Changes what is written, as a failing disk would. */
  readonly spoil?: (bytes: Uint8Array<ArrayBuffer>) => void;
}

export interface Disk { readonly files: Map<string, Uint8Array<ArrayBuffer>> }
export const newDisk = (): Disk => ({ files: new Map() });

/** A shelf over `disk`. A new shelf over the same disk is the same browser, started again. */
export function memoryShelf({ files }: Disk, { killAt = Infinity, room, copies = false, share = 0.5, spoil }: Faults = {}): Shelf & { steps(): number } {
  let steps = 0;
  const step = (): void => { if (steps++ >= killAt) throw new Killed('the tab was killed'); };
  const put = async (name: string, file: Blob): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const part = bytes.slice(0, Math.floor(bytes.length * share));
    step();
    files.set(name, new Uint8Array(0));
    step();
    files.set(name, part);
    if (room) {
      const others = [...files].reduce((sum, [other, { length }]) => sum + (other === name ? 0 : length), 0);
      if (others + bytes.length > room()) throw new DOMException('no room', 'QuotaExceededError');
    }
    step();
    spoil?.(bytes);
    files.set(name, bytes);
    step();
  };
  return {
    steps: () => steps,
    async names() { step(); return [...files.keys()].sort(); },
    async read(name) { step(); const bytes = files.get(name); return bytes ? new Blob([bytes]) : null; },
    write: put,
    async rename(from, to) {
      step();
      const bytes = files.get(from);
      if (!bytes) throw new DOMException('no such file', 'NotFoundError');
      if (files.has(to)) throw new Error('a version was written over');
      if (copies) await put(to, new Blob([bytes]));
      else files.set(to, bytes);
      files.delete(from);
      step();
    },
    async remove(name) { step(); files.delete(name); step(); },
    async clear() { for (const name of [...files.keys()]) { step(); files.delete(name); } step(); }
  };
}
