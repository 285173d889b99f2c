import type { Database } from '$lib/store/database';
import { createAutosave, type Autosave, type SaveReport } from '$lib/store/vault/autosave';
import { systemRandom } from '$lib/store/vault/bytes';
import type { Content, ContentToSeal } from '$lib/store/vault/content';
import { keepOnShelf, wipeShelf } from '$lib/store/vault/keep-on-shelf';
import { findKept, type KeptVersion, type Standing } from '$lib/store/vault/kept-versions';
import { claimWriter, type Writer } from '$lib/store/vault/one-writer';
import { openSealed } from '$lib/store/vault/open-sealed';
import { askToStay, openOpfsShelf } from '$lib/store/vault/opfs-shelf';
import { checkPassphrase } from '$lib/store/vault/passphrase';
import type { Refusal } from '$lib/store/vault/refusal';
import { sealWith, sealWorkspace } from '$lib/store/vault/seal-workspace';
import type { Shelf } from '$lib/store/vault/shelf';

type VaultKey = Parameters<typeof sealWith>[1];
export type { KeptVersion, Refusal, SaveReport };

/** What keeping needs of the open workspace. */
export interface Source {
  /** The workspace as it stands, read in one consistent moment. */
  inTurn<T>(work: (database: Database, content: ContentToSeal) => Promise<T>): Promise<T>;
}

/** Keeping a workspace beyond the tab: off until a person chooses, then one encrypted file in this browser's own private
 *  storage, saved after every change. The passphrase is never held, only the key made from it. */
export class Keeping {
  /** What this browser keeps, newest first; null until looked at. */
  versions = $state.raw<readonly KeptVersion[] | null>(null);
  on = $state(false);
  report = $state.raw<SaveReport | null>(null);

  #shelf: Shelf | null = null;
  #standing: Standing | null = null;
  #writer: Writer | null = null;
  #key: VaultKey | null = null;
  #autosave: Autosave | null = null;

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

  /** Begins to keep the open workspace under a new passphrase. */
  async begin(passphrase: string): Promise<Refusal | null> {
    const strong = checkPassphrase(passphrase);
    if (!strong.ok) return strong;
    const refused = (await this.#claim()) ?? (await this.look());
    if (refused || !this.#shelf || !this.#standing) return refused;
    const sealed = await this.source.inTurn((_database, content) => sealWorkspace(content, passphrase, systemRandom));
    if (!sealed.ok) return sealed;
    const outcome = await keepOnShelf(this.#shelf, this.#standing, sealed.file, sealed.key);
    if (!outcome.ok) return outcome;
    this.#start(outcome.standing, sealed.key);
    void askToStay(navigator.storage);
    return null;
  }

  /** The content of a kept version, and keeping goes on from it. */
  async open(passphrase: string, version: number): Promise<{ readonly ok: true; readonly content: Content } | Refusal> {
    const refused = await this.#claim();
    if (refused) return refused;
    const kept = this.versions?.[version];
    if (!kept || !this.#standing) throw new Error('no such kept version');
    const opened = await openSealed(kept.file, passphrase);
    if (!opened.ok) return opened;
    this.#start({ ...this.#standing, good: kept.number }, opened.key);
    return { ok: true, content: opened.content };
  }

  /** After each change: saved a moment later, the last version kept beside it. */
  changed(): void {
    this.#autosave?.changed();
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
    this.#writer?.release();
    this.#writer = this.#autosave = this.#key = this.#standing = null;
    this.on = false;
    this.report = null;
    this.versions = [];
    return null;
  }

  /** Saves what waits and lets go: the kept file stays as it is, and nothing more is saved into it. */
  async letGo(): Promise<void> {
    await this.#autosave?.flush();
    await this.#autosave?.stop();
    this.#writer?.release();
    this.#writer = this.#autosave = this.#key = null;
    this.on = false;
    this.report = null;
  }

  async #claim(): Promise<Refusal | null> {
    if (this.#writer) return null;
    const writer = await claimWriter(navigator.locks);
    if (!writer.ok) return writer;
    this.#writer = writer;
    return null;
  }

  #start(standing: Standing, key: VaultKey): void {
    this.#standing = standing;
    this.#key = key;
    this.on = true;
    this.#autosave = createAutosave({
      save: async () => {
        if (!this.#key || !this.#shelf || !this.#standing) throw new Error('nothing is being kept');
        const vaultKey = this.#key;
        const file = await this.source.inTurn((_database, content) => sealWith(content, vaultKey, systemRandom));
        const outcome = await keepOnShelf(this.#shelf, this.#standing, file, vaultKey);
        if (outcome.ok) this.#standing = outcome.standing;
        return outcome;
      },
      after: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
      onReport: (report) => { this.report = report; }
    });
    this.report = { state: 'kept', refusal: null, error: null };
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
