import type { Database } from '$lib/store/database';
import { createAutosave, type Autosave, type SaveReport } from '$lib/store/vault/autosave';
import { systemRandom } from '$lib/store/vault/bytes';
import type { Content, ContentToSeal } from '$lib/store/vault/content';
import { dropDecisions, lastDecision, noteDecision, openDecisions } from '$lib/store/vault/decisions';
import { isSealed } from '$lib/store/vault/inspect-sealed';
import { keepOnShelf, wipeShelf } from '$lib/store/vault/keep-on-shelf';
import { findKept, type KeptVersion, type Standing } from '$lib/store/vault/kept-versions';
import { awaitWriter, claimWriter, type Writer } from '$lib/store/vault/one-writer';
import { openSealed, openWith, type Opened } from '$lib/store/vault/open-sealed';
import { askToStay, openOpfsShelf } from '$lib/store/vault/opfs-shelf';
import { checkPassphrase } from '$lib/store/vault/passphrase';
import { refuse, type Refusal } from '$lib/store/vault/refusal';
import { sealWith, sealWorkspace } from '$lib/store/vault/seal-workspace';
import type { Shelf } from '$lib/store/vault/shelf';
import type { VaultKey } from '$lib/store/vault/vault-key';
import { withDecisions } from './kept-decisions';

export { isSealed };
export type { KeptVersion, Refusal, SaveReport };
type Opening = { readonly ok: true; readonly content: Content } | Refusal;

/** A decision is kept at once; the whole workspace, which takes longer, follows within this time. */
const wholeWithinMs = 60_000;

/** What keeping needs of the open workspace. */
export interface Source {
  /** The workspace as it stands, read in one consistent moment. */
  inTurn<T>(work: (database: Database, content: ContentToSeal) => Promise<T>): Promise<T>;
}

/** Keeping a workspace beyond the tab: off until a person chooses, then one encrypted file in this browser's own private
 *  storage, saved after every change. The passphrase is never held, only the key made from it. One tab writes; in any other
 *  the same workspace can be read. */
export class Keeping {
  /** What this browser keeps, newest first; null until looked at. */
  versions = $state.raw<readonly KeptVersion[] | null>(null);
  on = $state(false);
  /** True where another tab keeps the workspace that is open here: what is changed here is not kept. */
  reading = $state(false);
  /** True once that other tab has let go, so that this one can take over. */
  canTakeOver = $state(false);
  /** True where decisions kept since the last whole save could not all be read when it was opened. */
  decisionsLost = $state(false);
  report = $state.raw<SaveReport | null>(null);

  #shelf: Shelf | null = null;
  #standing: Standing | null = null;
  #writer: Writer | null = null;
  #waitingToWrite: AbortController | null = null;
  #key: VaultKey | null = null;
  #autosave: Autosave | null = null;
  /** How many decisions there have been, and how many the last whole save holds. */
  #decided = 0;
  #included = 0;
  /** Not 0 where a decision may follow only after a whole save: the row of decisions has a gap. Rises with each new gap. */
  #gap = 0;

  constructor(readonly source: Source) {}

  /** Finds what is kept here; needs no passphrase. */
  async look(): Promise<Refusal | null> {
    const opened = await openOpfsShelf(navigator.storage);
    if (!opened.ok) {
      this.versions = [];
      return opened;
    }
    this.#shelf = opened.shelf;
    const kept = await findKept(opened.shelf);
    if (!kept.ok) return kept;
    this.versions = kept.versions;
    this.#standing = kept.standing;
    return null;
  }

  /** Begins to keep the open workspace under a new passphrase. Where the browser keeps another one already, `replace` says that it may go. */
  async begin(passphrase: string, replace = false): Promise<Refusal | null> {
    const strong = checkPassphrase(passphrase);
    if (!strong.ok) return strong;
    return this.#asWriter(async () => {
      const refused = await this.look();
      if (refused || !this.#shelf || !this.#standing) return refused;
      if (this.versions?.length && !replace) return refuse('occupied');
      // Decisions of a workspace that was kept before count as included: they are none of this one.
      const decisions = await lastDecision(this.#shelf);
      const sealed = await this.source.inTurn((_database, content) => sealWorkspace({ ...content, decisions }, passphrase, systemRandom));
      if (!sealed.ok) return sealed;
      const outcome = await keepOnShelf(this.#shelf, this.#standing, sealed.file, sealed.key);
      if (!outcome.ok) return outcome;
      this.#start(outcome.standing, sealed.key, decisions);
      this.begun();
      void askToStay(navigator.storage);
      return null;
    });
  }

  /** The content of a kept version, 0 the newest, with the decisions made since. Keeping goes on from it, unless another tab has
   *  the right to write: then it can be read here. */
  async open(passphrase: string, version: number): Promise<Opening> {
    return this.#open(version, (kept) => openSealed(kept.file, passphrase));
  }

  /** Goes on from what the other tab kept last, once it has let go. */
  async takeOver(): Promise<Opening> {
    const key = this.#key;
    if (!key) throw new Error('nothing is open to take over');
    return this.#open(0, (kept) => openWith(kept.file, key));
  }

  /** Says that the content which open or takeOver gave is loaded: only now may anything be saved over it. */
  begun(): void {
    this.on = this.#autosave !== null;
  }

  /** After each change: saved a moment later, the last version kept beside it. */
  changed(): void {
    if (this.on) this.#autosave?.changed();
  }

  /** Keeps one decision at once, without waiting for a whole save. Ask in the writer's turn. */
  async note(decision: ContentToSeal): Promise<void> {
    if (!this.on || !this.#key || !this.#shelf || !this.#autosave) return;
    if (this.#gap > 0) return this.#autosave.changed();
    const number = this.#decided + 1;
    try {
      const outcome = await noteDecision(this.#shelf, number, await sealWith({ ...decision, decisions: number }, this.#key, systemRandom), this.#key);
      if (outcome.ok) {
        this.#decided = number;
        return this.#autosave.noted(wholeWithinMs);
      }
    } catch {
      // The decision itself stands: a whole save now keeps it, or says why it cannot.
    }
    this.#gap += 1;
    this.#autosave.changed();
  }

  flush(): Promise<boolean> {
    return this.#autosave?.flush() ?? Promise.resolve(true);
  }

  /** Stops keeping and removes every kept file. */
  async forget(): Promise<Refusal | null> {
    const refused = await this.#claim();
    if (refused) return refused;
    await this.#autosave?.stop();
    if (!this.#shelf) await this.look();
    const wiped = this.#shelf ? await wipeShelf(this.#shelf) : null;
    if (wiped && !wiped.ok) return wiped;
    this.#letGo();
    this.#standing = null;
    this.versions = [];
    return null;
  }

  /** Saves what waits and lets go: the kept file stays as it is, and nothing more is saved into it. */
  async letGo(): Promise<void> {
    await this.#autosave?.flush();
    await this.#autosave?.stop();
    this.#letGo();
  }

  #letGo(): void {
    this.#writer?.release();
    this.#waitingToWrite?.abort();
    this.#writer = this.#waitingToWrite = this.#autosave = this.#key = null;
    this.on = this.reading = this.canTakeOver = this.decisionsLost = false;
    this.report = null;
  }

  async #open(version: number, open: (kept: KeptVersion) => Promise<Opened | Refusal>): Promise<Opening> {
    let opened: Opening = refuse('gone');
    const refused = await this.#asWriter(async () => {
      opened = await this.#openAs(true, version, open);
      return opened.ok ? null : opened;
    });
    if (refused?.reason !== 'other-tab') return opened;
    opened = await this.#openAs(false, version, open);
    // The tab that writes may have put a newer version in its place meanwhile.
    return opened.ok || opened.reason !== 'unreadable' ? opened : this.#openAs(false, version, open);
  }

  async #openAs(writer: boolean, version: number, open: (kept: KeptVersion) => Promise<Opened | Refusal>): Promise<Opening> {
    const refused = await this.look();
    if (refused) return refused;
    const kept = this.versions?.[version];
    if (!kept || !this.#shelf || !this.#standing) return refuse('gone');
    const opened = await open(kept);
    if (!opened.ok) return opened;
    const { content, key } = opened;
    // An older version is opened as it was saved; the newest with every decision since.
    const since = version === 0 ? await openDecisions(this.#shelf, content.decisions, key) : { contents: [], count: await lastDecision(this.#shelf), broken: false };
    if (writer) this.#start({ ...this.#standing, good: kept.number }, key, since.count, version === 0 ? content.decisions : since.count);
    else this.#read(key);
    this.decisionsLost = since.broken;
    if (since.broken || version > 0) this.#gap = 1;
    return { ok: true, content: withDecisions(content, since.contents) };
  }

  /** Does `work` with the right to write, and gives it back where the work is refused or fails. */
  async #asWriter(work: () => Promise<Refusal | null>): Promise<Refusal | null> {
    let refused = await this.#claim();
    if (refused) return refused;
    try {
      refused = await work();
      return refused;
    } finally {
      if (!this.#autosave) {
        this.#writer?.release();
        this.#writer = null;
      }
    }
  }

  async #claim(): Promise<Refusal | null> {
    if (this.#writer) return null;
    const writer = await claimWriter(navigator.locks);
    if (!writer.ok) return writer;
    this.#writer = writer;
    return null;
  }

  #read(key: VaultKey): void {
    this.#key = key;
    this.reading = true;
    this.canTakeOver = false;
    this.#waitingToWrite?.abort();
    const waiting = (this.#waitingToWrite = new AbortController());
    awaitWriter(navigator.locks, waiting.signal).then((writer) => {
      if (!writer.ok) return;
      if (waiting.signal.aborted) return writer.release();
      this.#writer = writer;
      this.canTakeOver = true;
    }, () => {});
  }

  #start(standing: Standing, key: VaultKey, decided: number, included = decided): void {
    this.#standing = standing;
    this.#key = key;
    this.#decided = decided;
    this.#included = included;
    this.#gap = 0;
    this.reading = this.canTakeOver = false;
    this.#autosave = createAutosave({
      save: () => this.#save(),
      after: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
      onReport: (report) => { this.report = report; }
    });
    this.report = { state: 'kept', refusal: null, error: null };
  }

  async #save(): Promise<{ readonly ok: true } | Refusal> {
    const [shelf, standing, key] = [this.#shelf, this.#standing, this.#key];
    if (!key || !shelf || !standing) throw new Error('nothing is being kept');
    const { file, decisions, gap } = await this.source.inTurn(async (_database, content) => {
      const [decisions, gap] = [this.#decided, this.#gap];
      return { file: await sealWith({ ...content, decisions }, key, systemRandom), decisions, gap };
    });
    const outcome = await keepOnShelf(shelf, standing, file, key);
    if (!outcome.ok) return outcome;
    this.#standing = outcome.standing;
    await dropDecisions(shelf, this.#included);
    this.#included = decisions;
    if (this.#gap === gap) this.#gap = 0;
    return outcome;
  }
}

/** A sealed file of the open workspace under a passphrase of its own, to be saved to disk. */
export async function sealToFile(source: Source, passphrase: string): Promise<{ readonly ok: true; readonly file: Blob } | Refusal> {
  const strong = checkPassphrase(passphrase);
  if (!strong.ok) return strong;
  const sealed = await source.inTurn((_database, content) => sealWorkspace(content, passphrase, systemRandom));
  return sealed.ok ? { ok: true, file: sealed.file } : sealed;
}

/** The content of a `.throughline` file. */
export const openFile = (file: File, passphrase: string): ReturnType<typeof openSealed> => openSealed(file, passphrase);
