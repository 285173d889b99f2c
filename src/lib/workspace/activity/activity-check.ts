import { hashOf, noHash, readEntry, type Entry } from './activity-entry';

/** The first entry at which a log is not as it was written. */
export interface BrokenLog {
  readonly ok: false;
  /** Its place, counted from 1. */
  readonly seq: number;
  readonly message: string;
  readonly mend: string;
}

const mend = 'Export the log as it is and give it to your information security officer. Entries before that one are sound; those after it cannot be relied on.';

/** Follows the chain from the first line. It finds any entry that was changed, added, moved or taken out before the last;
 *  what was cut off the end leaves no trace here, and is guarded by the seal of the workspace file. */
export async function checkActivity(lines: readonly string[]): Promise<{ readonly ok: true; readonly entries: readonly Entry[] } | BrokenLog> {
  const entries: Entry[] = [];
  let before: Entry | null = null;
  for (const [i, line] of lines.entries()) {
    const broken = (what: string): BrokenLog => ({ ok: false, seq: i + 1, message: `Entry ${i + 1} of the activity log ${what}.`, mend });
    const entry = readEntry(line);
    if (!entry) return broken('cannot be read');
    if (entry.seq !== i + 1) return broken(`carries the number ${entry.seq}: an entry was taken out, added or moved`);
    if (entry.hash !== (await hashOf(entry, before?.hash ?? noHash))) return broken('was changed after it was written, or the one before it was');
    const back = before ? Math.max(0, Date.parse(before.at) - Date.parse(entry.at)) : 0;
    if ((entry.clockBackMs ?? 0) !== back) return broken('does not tell the truth about the clock');
    entries.push(entry);
    before = entry;
  }
  return { ok: true, entries };
}
