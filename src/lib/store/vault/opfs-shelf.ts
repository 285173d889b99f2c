import { refuse, type Refusal } from './refusal';
import type { Shelf } from './shelf';

/** `move` is in every engine that we serve and not yet in TypeScript's types. */
interface Movable { move?(name: string): Promise<void> }

/** A folder of the origin's private file system. Refuses where the browser has none, as in some private windows. */
export async function openOpfsShelf(storage: StorageManager, folder = 'throughline'): Promise<{ readonly ok: true; readonly shelf: Shelf } | Refusal> {
  try {
    const root = await storage.getDirectory();
    await root.getDirectoryHandle(folder, { create: true });
    return { ok: true, shelf: opfsShelf(root, folder) };
  } catch {
    return refuse('no-shelf');
  }
}

/** Asks the browser not to evict what is kept when the disk fills up. True if it promises. */
export const askToStay = (storage: StorageManager): Promise<boolean> => storage.persist().catch(() => false);

function opfsShelf(root: FileSystemDirectoryHandle, name: string): Shelf {
  const folder = () => root.getDirectoryHandle(name, { create: true });
  const unlessMissing = <T>(error: unknown, value: T): T => {
    if (error instanceof DOMException && error.name === 'NotFoundError') return value;
    throw error;
  };
  const shelf: Shelf = {
    async names() {
      const found: string[] = [];
      for await (const entry of (await folder()).keys()) found.push(entry);
      return found.sort();
    },
    async read(file) {
      return (await folder()).getFileHandle(file).then((handle) => handle.getFile(), (error: unknown) => unlessMissing(error, null));
    },
    async write(file, content) {
      const writable = await (await (await folder()).getFileHandle(file, { create: true })).createWritable();
      try {
        await writable.write(content);
      } catch (error) {
        await writable.abort().catch(() => {});
        throw error;
      }
      await writable.close();
    },
    async rename(from, to) {
      const handle: FileSystemFileHandle & Movable = await (await folder()).getFileHandle(from);
      if (handle.move) return handle.move(to);
      // Without `move` a copy takes the place; it appears whole when its writer closes.
      await shelf.write(to, await handle.getFile());
      await shelf.remove(from);
    },
    async remove(file) {
      await (await folder()).removeEntry(file).catch((error: unknown) => unlessMissing(error, undefined));
    },
    async clear() {
      await root.removeEntry(name, { recursive: true }).catch((error: unknown) => unlessMissing(error, undefined));
    }
  };
  return shelf;
}
