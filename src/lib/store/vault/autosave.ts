import type { Refusal } from './refusal';

export type SaveState = 'kept' | 'waiting' | 'saving' | 'failed';
export interface SaveReport {
  readonly state: SaveState;
  /** Why a save failed, for the person. */
  readonly refusal: Refusal | null;
  /** What a save threw, where it failed by a fault of ours. */
  readonly error: unknown;
}

interface Options {
  /** One whole save. Never called while one is under way. */
  readonly save: () => Promise<{ readonly ok: true } | Refusal>;
  /** Runs `work` after `ms` milliseconds; what it returns calls that off. */
  readonly after: (ms: number, work: () => void) => () => void;
  readonly onReport: (report: SaveReport) => void;
  /** Least time from the end of one save to the start of the next. */
  readonly restMs?: number;
}

export interface Autosave {
  /** Something changed that must be kept. */
  changed(): void;
  /** Something changed that is kept already, in another way: a whole save follows within `ms`. */
  noted(ms: number): void;
  /** Saves now if anything waits. True when all is kept. */
  flush(): Promise<boolean>;
  /** Calls off what waits, for good; a save under way ends first. */
  stop(): Promise<void>;
}

/** Saves after each change. The first change after a rest starts a save at once; those made during a save share the next,
 *  which follows after `restMs`. So a decision waits no longer than one save and one rest, and saves never overlap.
 *  After a failure the next change, or `flush`, tries again. */
export function createAutosave({ save, after, onReport, restMs = 250 }: Options): Autosave {
  // exposed: something waits that is kept nowhere else.
  let [dirty, exposed, stopped] = [false, false, false];
  let waitMs = Infinity;
  let callOff: (() => void) | null = null;
  let running: Promise<boolean> | null = null;

  const report = (state: SaveState, refusal: Refusal | null = null, error: unknown = null): void => onReport({ state, refusal, error });

  const saveOnce = async (): Promise<boolean> => {
    callOff?.();
    callOff = null;
    dirty = exposed = false;
    waitMs = Infinity;
    report('saving');
    const outcome = await save().catch((error: unknown) => ({ ok: false as const, error }));
    running = null;
    if (outcome.ok) {
      if (dirty) plan(Math.max(restMs, waitMs));
      report(exposed ? 'waiting' : 'kept');
      return true;
    }
    dirty = exposed = true;
    waitMs = Infinity;
    if ('reason' in outcome) report('failed', outcome);
    else report('failed', null, outcome.error);
    return false;
  };
  const start = (): Promise<boolean> => (running ??= saveOnce());
  const plan = (ms: number): void => {
    if (!stopped) callOff ??= after(ms, () => { callOff = null; void start(); });
  };
  const ask = (ms: number): void => {
    dirty = true;
    if (ms >= waitMs) return;
    waitMs = ms;
    if (running) return;
    callOff?.();
    callOff = null;
    plan(ms);
  };

  return {
    changed() {
      if (stopped) return;
      exposed = true;
      if (!running) report('waiting');
      ask(0);
    },
    noted(ms) {
      if (!stopped) ask(ms);
    },
    async flush() {
      while (running || (dirty && !stopped)) if (!(await start())) return false;
      return !dirty;
    },
    async stop() {
      stopped = true;
      callOff?.();
      callOff = null;
      await running;
    }
  };
}
