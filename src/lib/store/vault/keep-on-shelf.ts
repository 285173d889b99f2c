import { refuse, type Refusal } from './refusal';
import type { Shelf } from './shelf';
import { versionName, versionNumbers, type Standing } from './kept-versions';
import { verifySealed } from './open-sealed';
import type { VaultKey } from './vault-key';

const unfinished = 'unfinished.tmp';

/** Keeps `file` as the next version. It is written under another name, read back and opened with `key`, and only then
 *  gets its place; the version before stays, older ones go. Killed at any moment, the newest whole version is still there.
 *  Refuses where there is no room, where another tab has saved since `standing`, and where what was written is not what was meant. */
export const keepOnShelf = (shelf: Shelf, standing: Standing, file: Blob, key: VaultKey): Promise<{ readonly ok: true; readonly standing: Standing } | Refusal> =>
  refusePlatform(shelf, unfinished, () => keep(shelf, standing, file, key));

/** Makes a value of what the platform refuses, and clears away the part called `part`. */
export async function refusePlatform<T>(shelf: Shelf, part: string, work: () => Promise<T | Refusal>): Promise<T | Refusal> {
  let outcome: T | Refusal;
  try {
    outcome = await work();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    outcome = refuse(error.name === 'QuotaExceededError' ? 'full' : 'storage');
  }
  if (isRefusal(outcome) && outcome.reason !== 'elsewhere') await shelf.remove(part).catch(() => {});
  return outcome;
}

const isRefusal = (outcome: unknown): outcome is Refusal => typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;

async function keep(shelf: Shelf, { highest, good }: Standing, file: Blob, key: VaultKey): Promise<{ readonly ok: true; readonly standing: Standing } | Refusal> {
  if (((await versionNumbers(shelf))[0] ?? 0) !== highest) return refuse('elsewhere');
  await shelf.write(unfinished, file);
  const written = await shelf.read(unfinished);
  if (written?.size !== file.size || !(await verifySealed(written, key)).ok) return refuse('not-verified');
  const next = highest + 1;
  await shelf.rename(unfinished, versionName(next));
  await tidy(shelf, [next, good]);
  return { ok: true, standing: { highest: next, good: next } };
}

/** The new version has its place: a failure to clear up after it is no failure to keep, and the next save tries again. */
async function tidy(shelf: Shelf, stay: readonly (number | null)[]): Promise<void> {
  try {
    for (const number of await versionNumbers(shelf)) if (!stay.includes(number)) await shelf.remove(versionName(number));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Removes all that is kept and looks whether it is gone. */
export async function wipeShelf(shelf: Shelf): Promise<{ readonly ok: true; readonly removed: number } | Refusal> {
  try {
    const before = await shelf.names();
    await shelf.clear();
    return (await shelf.names()).length === 0 ? { ok: true, removed: before.length } : refuse('not-wiped');
  } catch (error) {
    if (error instanceof DOMException) return refuse('not-wiped');
    throw error;
  }
}
