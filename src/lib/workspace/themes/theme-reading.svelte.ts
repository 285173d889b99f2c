import type { Database } from '$lib/store/database';
import type { KeptReading } from '$lib/themes/meaning/kept-readings';
import { codeThemes, learnThemes, onThemeAsk, readForThemes, readMeanings, readsMeaning, type Lesson, type NotesRead } from './code-themes';

/** How far the notes have been read for themes, in passages. */
export interface ThemesState {
  readonly state: 'idle' | 'running' | 'done' | 'failed' | 'stopped';
  readonly done: number;
  readonly total: number;
  /** The second reading, by meaning, after which figures on themes no longer move: none is due, it is to come, under way, or done. */
  readonly closer: 'none' | 'due' | 'reading' | 'done' | 'stopped';
  /** Passages whose suggestions the second reading changed. */
  readonly changed: number;
  /** What the engine makes of the last decision; null where it makes nothing of it now, as while a reading is under way. */
  readonly lesson: 'learning' | Lesson | null;
}

interface Ports {
  readonly database: () => Database;
  /** Runs a write when no other is under way. */
  readonly store: (write: () => Promise<void>) => Promise<void>;
  /** Resolves when a reading may begin: on two processors it would keep the page in view from its own answer. */
  readonly turn: () => Promise<void>;
  /** Called when answers may have changed; `kept` where a kept workspace has more to keep. */
  readonly changed: (kept: boolean) => void;
  /** Readings that came with what is open. */
  readonly readings: () => Promise<readonly KeptReading[]>;
}

const idle: ThemesState = { state: 'idle', done: 0, total: 0, closer: 'none', changed: 0, lesson: null };
/** Milliseconds before the slow reading begins, and in which nobody asked the engine anything before all is judged anew. */
const quiet = 4_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs the theme engine over every note, in its worker: at once by words, or whole where every passage has been read by meaning
 *  before; else by meaning afterwards, while decisions go on and teach. The page says which of the two its figures rest on. */
export class ThemeReading {
  state = $state.raw<ThemesState>(idle);
  readonly #ports: Ports;
  #run: AbortController | null = null;
  #lesson: AbortController | null = null;
  #read: NotesRead | null = null;
  /** Whether the suggestions that stand rest on words and meaning. */
  #byMeaning = false;
  /** Whether all is being judged by meaning, after that reading: what is decided meanwhile is learnt with it. */
  #judges = false;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async start(): Promise<void> {
    this.#run?.abort();
    this.#lesson?.abort();
    this.#read = null;
    this.#judges = false;
    const run = (this.#run = new AbortController());
    const { signal } = run;
    this.state = { ...idle, state: 'running' };
    try {
      await this.#ports.turn();
      signal.throwIfAborted();
      const read = await readForThemes(this.#ports.database(), signal, this.#ports.readings);
      const whole = readsMeaning && read?.unread === 0;
      if (read) await codeThemes(this.#ports.database(), read, {
        signal, meaning: whole, store: this.#ports.store,
        onProgress: (done, total) => { if (!signal.aborted) this.state = { ...this.state, done, total }; }
      });
      if (signal.aborted) return;
      this.#read = read;
      this.#byMeaning = whole;
      const due = readsMeaning && read !== null && !whole;
      this.state = { ...this.state, state: 'done', closer: due ? 'due' : 'none' };
      this.#ports.changed(whole && read !== null && !read.stored);
      if (due) void this.#readCloser(read, signal);
    } catch {
      if (this.#run === run) this.state = { ...idle, state: signal.aborted ? 'stopped' : 'failed' };
    }
  }

  /** Learns from what was just decided, at once: where more is decided meanwhile it begins anew with all of it. */
  learn(): void {
    this.#lesson?.abort();
    const learns = this.#read !== null && this.state.state === 'done' && !this.#judges;
    this.state = { ...this.state, lesson: learns ? 'learning' : null };
    if (!this.#read || !learns) return;
    const { signal } = (this.#lesson = new AbortController());
    void this.#learn(this.#read, signal).catch(() => {
      // What stood suggested stands.
      if (!signal.aborted) this.state = { ...this.state, lesson: null };
    });
  }

  async #learn(read: NotesRead, signal: AbortSignal): Promise<void> {
    const lesson = await learnThemes(this.#ports.database(), read, { signal, store: this.#ports.store, meaning: this.#byMeaning });
    if (signal.aborted) return;
    this.state = { ...this.state, lesson };
    if (lesson.changed > 0) this.#ports.changed(false);
  }

  /** Ends the reading under way; what is stored stays as it is. */
  stop(): void {
    this.#run?.abort();
    this.#lesson?.abort();
    if (this.state.closer === 'due' || this.state.closer === 'reading') this.state = { ...this.state, closer: 'stopped' };
  }

  forget(): void {
    this.stop();
    this.#run = this.#read = null;
    this.state = idle;
  }

  /** The person has seen that the second reading is done. */
  dismiss(): void {
    this.state = { ...this.state, closer: 'none' };
  }

  /** Better suggestions take the place of those by words alone, which stand where this is stopped or fails. */
  async #readCloser(read: NotesRead, signal: AbortSignal): Promise<void> {
    try {
      await pause(quiet);
      signal.throwIfAborted();
      await readMeanings({ signal, onProgress: (done, total) => { if (!signal.aborted) this.state = { ...this.state, closer: 'reading', done, total }; } });
      const changed = await this.#judgeByMeaning(read, signal);
      this.#byMeaning = true;
      this.state = { ...this.state, closer: 'done', changed };
      this.#ports.changed(true);
    } catch {
      if (!signal.aborted) this.state = { ...this.state, closer: 'stopped' };
    }
  }

  /** Judges all by what the encoder said; gives way to what a person asks. */
  async #judgeByMeaning(read: NotesRead, signal: AbortSignal): Promise<number> {
    for (;;) {
      const asked = new AbortController();
      try {
        this.#judges = true;
        this.#lesson?.abort();
        this.state = { ...this.state, lesson: null };
        onThemeAsk(() => asked.abort());
        const changed = await codeThemes(this.#ports.database(), read, { signal: AbortSignal.any([signal, asked.signal]), meaning: true, store: this.#ports.store });
        signal.throwIfAborted();
        return changed;
      } catch (cause) {
        if (signal.aborted || !asked.signal.aborted) throw cause;
      } finally {
        onThemeAsk(() => {});
        this.#judges = false;
      }
      await pause(quiet);
      signal.throwIfAborted();
    }
  }
}
