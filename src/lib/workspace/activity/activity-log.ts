import { checkActivity, type BrokenLog } from './activity-check';
import { makeEntry, noHash, readEntry, type Doing, type Entry } from './activity-entry';

/** What was done in this workspace and when, never what it holds. Lines are only ever added. */
export class ActivityLog {
  readonly #clock: () => number;
  readonly #lines: string[];
  #last: Pick<Entry, 'seq' | 'at' | 'hash'> | null;
  #queue: Promise<unknown> = Promise.resolve();

  /** `clock`: milliseconds since 1970. `lines`: a log to go on with, as `reopenActivity` gives it. */
  constructor(clock: () => number, lines: readonly string[] = []) {
    this.#clock = clock;
    this.#lines = [...lines];
    const last = lines.at(-1);
    this.#last = last === undefined ? null : (readEntry(last) ?? { seq: lines.length, at: new Date(0).toISOString(), hash: noHash });
  }

  /** Adds an entry. Entries asked for at the same time follow one another. */
  record(doing: Doing): Promise<Entry> {
    const turn = this.#queue.then(async () => {
      const entry = await makeEntry(doing, this.#clock(), this.#last);
      this.#lines.push(JSON.stringify(entry));
      this.#last = entry;
      return entry;
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** One JSON line for each entry: what the workspace file keeps. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** The log as a file of JSON lines (.jsonl). Record the export first, so that it holds itself. */
  toText(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}

/** A kept log, checked. A broken one is gone on with as it is, so that what is wrong with it stays to be seen. */
export async function reopenActivity(lines: readonly string[], clock: () => number): Promise<{ readonly log: ActivityLog; readonly broken: BrokenLog | null }> {
  const checked = await checkActivity(lines);
  return { log: new ActivityLog(clock, lines), broken: checked.ok ? null : checked };
}
