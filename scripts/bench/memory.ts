import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes of memory of a process and all that it started, pages that they share counted once (Pss of Linux's smaps_rollup).
 *  Null where the system does not tell. */
export function memoryOf(pid: number): number | null {
  try {
    const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
      const parent = /^PPid:\s+(\d+)$/m.exec(readOr(`/proc/${name}/status`))?.[1];
      return parent ? [[Number(name), Number(parent)] as const] : [];
    }));
    const isOurs = (one: number): boolean => one === pid || (parents.has(one) && parents.get(one)! > 1 && isOurs(parents.get(one)!));
    const kilobytes = [...parents.keys()].filter(isOurs).map((one) => Number(/^Pss:\s+(\d+) kB$/m.exec(readOr(`/proc/${one}/smaps_rollup`))?.[1] ?? 0));
    return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
  } catch {
    return null;
  }
}

/** A process may end while it is looked at. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The most memory that `pid` and its children hold while `work` runs, looked at four times a second. */
export async function peakDuring<T>(pid: number, work: () => Promise<T>): Promise<{ readonly value: T; readonly peakMb: number | null }> {
  let peakMb = memoryOf(pid);
  const timer = setInterval(() => {
    const now = memoryOf(pid);
    if (now !== null) peakMb = Math.max(peakMb ?? 0, now);
  }, 250);
  try {
    const value = await work();
    return { value, peakMb };
  } finally {
    clearInterval(timer);
  }
}
