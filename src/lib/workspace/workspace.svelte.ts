import { bankHolidayRows } from '$lib/model/bank-holidays';
import { eligibilityRows } from '$lib/model/eligibility';
import type { Mapping } from '$lib/intake/mapping/mapping';
import type { IntakeOptions, IntakeResult } from '$lib/intake/read-files';
import { readFilesInWorker } from '$lib/intake/read-files-in-worker';
import type { TableRows } from '$lib/intake/rows';
import { bootDatabase } from '$lib/store/boot';
import type { Database } from '$lib/store/database';
import { forgetFacts } from '$lib/store/indicators/facts';
import { emptyTables, loadTables, replaceComputed } from '$lib/store/load-tables';
import { knownRefs } from '$lib/store/queries/known-refs';
import { noteCodings } from '$lib/store/queries/note-codings';
import { loadedMonths } from '$lib/store/queries/loaded-months';
import { noFilters, type Filters } from '$lib/store/filters';
import { reviewedTables } from '$lib/store/queries/review';
import { setFilters } from '$lib/store/queries/set-filters';
import { tableCounts } from '$lib/store/queries/table-counts';
import { themeEvents } from '$lib/store/queries/theme-events';
import type { Content, ContentToSeal } from '$lib/store/vault/content';
import { exportTables } from '$lib/store/vault/export-tables';
import { ActivityLog, reopenActivity } from './activity/activity-log';
import type { Doing } from './activity/activity-entry';
import { BriefingSession } from './briefing/briefing-session.svelte';
import { closeThemeDesk, judgeBy } from './themes/code-themes';
import { sameFilters } from './filters-in-url';
import { decisionContent, type CodedNote } from './kept-decisions';
import { holdAhead, withFacts } from './indicators/hold-ahead';
import { Keeping } from './keeping.svelte';
import { MappingChoices } from './mapping-choices.svelte';
import { readSpan, type LoadedSpan } from './loaded-span';
import { LimitSession } from './limit-choices.svelte';
import { ReviewSession } from './review/review.svelte';
import { sampleFiles } from './sample-files';
import { sampleReadings } from './sample-readings';
import type { SecondLoad } from './second-load/compare-load';
import type { PlannedLoad, Stored } from './second-load/plan-load';
import { themeNames } from './themes/theme-names.svelte';
import { ThemeReading, type ThemesState } from './themes/theme-reading.svelte';
import { ProposalSession } from './proposals/proposals.svelte';
import { readThemes } from './themes/theme-registry';
import { nobodyWaits } from './waited-for';
import { noSettings, readSettings, writeSettings, type WorkspaceSettings } from './workspace-settings';

export type Status = 'empty' | 'opening' | 'ready' | 'failed';

const holidayRows = bankHolidayRows(2015, 2035);

/** How rows get into the database, all of them or none. */
type Store = (database: Database) => Promise<void>;
const afresh = (batches: readonly TableRows[]): Store => (database) => loadTables(database, batches, { fresh: true });

/** The one open workspace of this tab: what is loaded, the filters in force, and how far the theme engine has come.
 *  All of it is in memory and goes with the tab. */
class Workspace {
  status = $state<Status>('empty');
  /** What is being done while opening, in words. */
  step = $state('');
  failure = $state.raw<unknown>(null);
  synthetic = $state(false);
  /** Whether what is open was opened from a file of the person's own: it holds what that file held. */
  fromFile = $state(false);
  counts = $state.raw<ReadonlyMap<string, number>>(new Map());
  span = $state.raw<LoadedSpan | null>(null);
  filters = $state.raw<Filters>(noFilters);
  /** What a page that reads under filters does once a person is about to set one of these, the likeliest first. */
  expectFilters: ((next: readonly Filters[]) => void) | null = null;
  /** Rises whenever an answer from the database may have changed: after a load, a filter, new codings. */
  revision = $state(0);
  #filterings = $state(0);
  /** Those that the database has. */
  #inForce: Filters = noFilters;
  /** What is wrong with the activity log of the workspace that was opened; null when it is whole. */
  brokenLog = $state.raw<{ readonly message: string; readonly mend: string } | null>(null);
  /** Keeping beyond the tab: off until a person chooses. */
  readonly keeping = new Keeping({ inTurn: (work) => this.#inTurn(() => work(this.database, this.#content())) });
  /** The coding queue: what waits for a person, and what they have decided in this sitting. */
  readonly review = new ReviewSession({ change: (work) => this.change(work), reading: () => this.themes.state === 'running' });
  /** The theme engine's run over the notes. */
  readonly reading = new ThemeReading({
    database: () => this.database, store: (write) => this.#inTurn(write), readings: () => (this.synthetic ? sampleReadings() : Promise.resolve([])),
    turn: nobodyWaits, changed: (kept) => { this.revision += 1; if (kept) this.keeping.changed(); }
  });

  /** What the notes say that no theme says, and what people made of that. */
  readonly proposals = new ProposalSession({
    database: () => this.database, change: (work) => this.change(work), changed: () => this.keeping.changed(), themesChanged: () => this.themesChanged()
  });

  /** What was handed over in briefings, and what the next one asks. */
  readonly briefing = new BriefingSession({
    enter: async (action, audience) => {
      await this.record({ action, audience });
      return this.keeping.flush();
    }
  });

  /** From which changes a measure has limits of its own. */
  readonly limits = new LimitSession({ changed: () => { this.revision += 1; this.keeping.changed(); } });

  /** What the headings and values of this force's own files mean. */
  readonly mapping = new MappingChoices();

  #database: Database | null = null;
  #log = new ActivityLog(Date.now);
  #queue: Promise<unknown> = Promise.resolve();

  /** Rises with `revision`, but for filters: what is told without the database need not wait until they are in force there. */
  get rowsRevision(): number {
    return this.revision - this.#filterings;
  }

  /** What `read` finds while the database has the filters `under` in force; null where it has others by then, for somebody has asked for them since. */
  readUnder<T>(under: Filters, read: () => Promise<T>): Promise<T | null> {
    return this.#inTurn(async () => (sameFilters(this.#inForce, under) ? read() : null));
  }

  get themes(): ThemesState {
    return this.reading.state;
  }

  /** The database of the open workspace. Throws before one is open. */
  get database(): Database {
    if (!this.#database || this.status !== 'ready') throw new Error('no workspace is open');
    return this.#database;
  }

  /** Starts the database while the person is still reading. A failure is kept for `openSample` and `addFiles` to report. */
  warmUp(): void {
    bootDatabase().then((database) => this.#rehearse(database)).catch(() => {});
  }

  /** Has the measures computed of empty tables until rows come: a browser runs code slowly until it has run it often, and the first
   *  figures would take about twice as long. */
  #rehearse(database: Database): Promise<void> {
    return holdAhead(database, withFacts, (work) => this.#inTurn(() => work(database)), () => this.#database === null, () => Promise.resolve());
  }

  async openSample(): Promise<void> {
    await this.#open('Reading the sample …', async () => {
      const result = await readFilesInWorker(await sampleFiles(), new Map(), {});
      if (!result.ok) throw new Error(`the sample does not fit the data dictionary: ${result.problems[0]?.message ?? 'unknown'}`);
      await this.keeping.letGo();
      return { store: afresh(result.tables), synthetic: true, settings: noSettings };
    });
    await this.record({ action: 'open' });
  }

  /** Opens the content of a kept workspace or, `fromFile`, of a workspace file. */
  async openContent(content: Content, fromFile = false): Promise<void> {
    const { log, broken } = await reopenActivity(content.activity, Date.now);
    try {
      await this.#open('Opening the workspace …', () => Promise.resolve({ store: afresh(content.tables), synthetic: content.synthetic, settings: readSettings(content.settings) }));
    } catch (error) {
      await this.keeping.letGo();
      throw error;
    }
    this.fromFile = fromFile;
    this.keeping.begun();
    this.#log = log;
    this.brokenLog = broken;
    await this.record({ action: 'open' });
  }

  /** Adds to the activity log: what was done and when, never content. */
  async record(doing: Doing): Promise<void> {
    await this.#log.record(doing);
    this.keeping.changed();
  }

  /** The activity log as JSON lines; its export is its last entry. */
  async activityText(): Promise<string> {
    await this.record({ action: 'export' });
    return this.#log.toText();
  }

  /** Keeps what a person has just said their words mean, for this drop and for next month. */
  confirmMapping(): Mapping {
    const mapping = this.mapping.confirm();
    this.keeping.changed();
    return mapping;
  }

  /** Checks files against the dictionary and what is loaded. Nothing is stored yet: `keep` does that. */
  async check(files: readonly File[], options: IntakeOptions = {}): Promise<IntakeResult> {
    const known = this.#database && this.status === 'ready' && !this.synthetic ? await knownRefs(this.#database) : new Map<string, ReadonlySet<string>>();
    return readFilesInWorker(files, known, options);
  }

  /** Whether checked rows would be the first of a new workspace: then there is nothing to compare them with. */
  get startsFresh(): boolean {
    return this.synthetic || this.status !== 'ready';
  }

  /** Stores checked rows as a new workspace, with what was said of their words. The sample is closed first: made-up and real cases are never mixed. */
  async keep(batches: readonly TableRows[]): Promise<void> {
    if (!this.startsFresh) throw new Error('rows are loaded: compare and amend');
    await this.keeping.letGo();
    await this.#open('Storing the rows …', () => Promise.resolve({ store: afresh(batches), synthetic: false, settings: { ...noSettings, mapping: this.mapping.confirmed } }));
    for (const { table, rows } of batches) await this.record({ action: 'import', table, count: rows.length });
  }

  /** What storing checked rows would change of what is loaded. */
  compare(batches: readonly TableRows[]): Promise<SecondLoad> {
    return this.#inTurn(async () => (await import('./second-load/compare-with-loaded')).compareWithLoaded(this.database, batches));
  }

  /** Stores checked rows beside and over what is loaded, as a person saw it in `seen`, and keeps what they change among the
   *  amendments. `removing`: the tables whose gone rows go. Gives what was done; null, and nothing done, where it is no longer as they saw it. */
  async amend(batches: readonly TableRows[], removing: ReadonlySet<string>, seen: SecondLoad): Promise<Stored | null> {
    let amended: Omit<PlannedLoad, 'amendments'> | null = null;
    const { storeAmended } = await import('./second-load/store-amended');
    const store: Store = async (database) => {
      amended = await storeAmended(database, batches, removing, seen, new Date().toISOString().slice(0, 10));
      if (amended) this.review.forget();
    };
    await this.#open('Storing the rows …', () => Promise.resolve({ store, synthetic: false, settings: null }));
    const done = amended as Omit<PlannedLoad, 'amendments'> | null;
    if (!done) return null;
    for (const { table, added } of seen.tables) if (added.length > 0) await this.record({ action: 'import', table, count: added.length });
    for (const [table, count] of done.counts) await this.record({ action: 'amend', table, count });
    return done.stored;
  }

  /** Empties the workspace: nothing that was loaded stays in the database, and nothing kept stays on the machine.
   *  Gives why the kept files could not be removed, or null. */
  async wipe(): Promise<{ readonly message: string; readonly mend: string } | null> {
    this.reading.stop();
    const refused = this.keeping.on || this.keeping.reading ? await this.keeping.forget() : null;
    if (refused) return refused;
    await this.#log.record({ action: 'wipe' });
    await this.#inTurn(() => this.#empty());
    return null;
  }

  /** Takes a kept workspace out of memory; its passphrase opens it again. One with a change that could not be kept stays. */
  async lock(): Promise<void> {
    this.reading.stop();
    await this.#log.record({ action: 'lock' });
    this.keeping.changed();
    if (!(await this.keeping.flush())) return;
    await this.keeping.letGo();
    await this.#inTurn(() => this.#empty());
  }

  async #empty(): Promise<void> {
    closeThemeDesk();
    if (this.#database) await emptyTables(this.#database);
    this.#startFrom(noSettings);
    this.status = 'empty';
    this.synthetic = false;
    this.counts = new Map();
    this.span = null;
    this.reading.forget();
    this.revision += 1;
  }

  get #settings(): WorkspaceSettings {
    return { issued: this.briefing.issued, limits: this.limits.all, mapping: this.mapping.confirmed, proposals: this.proposals.settings };
  }

  /** Ends the sitting, and begins another with what a workspace has set. */
  #startFrom({ issued, limits, mapping, proposals }: WorkspaceSettings): void {
    this.review.forget();
    this.briefing.recall(issued);
    this.limits.recall(limits);
    this.mapping.recall(mapping);
    this.proposals.recall(proposals);
  }

  #content(): ContentToSeal {
    return { synthetic: this.synthetic, savedAt: new Date().toISOString(), settings: { filters: this.filters, ...writeSettings(this.#settings) }, activity: this.#log.lines, tables: exportTables(this.database) };
  }

  /** Changes rows in its turn. Where `work` says that rows changed, every page counts anew and a kept workspace is saved; where it
   *  says that nothing changed but codings of one note, those are kept before anything else is written. */
  async change(work: (database: Database) => Promise<boolean | CodedNote>): Promise<void> {
    await this.#inTurn(async () => {
      const changed = await work(this.database);
      if (!changed) return;
      // First of all: the engine learns while the pages count anew.
      if (changed !== true) this.reading.learn();
      const [, counts] = await Promise.all([forgetFacts(this.database, changed === true ? 'all' : reviewedTables), tableCounts(this.database, changed === true ? undefined : ['codings'])]);
      this.counts = new Map([...this.counts, ...counts]);
      this.revision += 1;
      if (changed === true) return this.keeping.changed();
      if (!this.keeping.on) return;
      const codings = await noteCodings(this.database, changed.noteRef, changed.coder);
      await this.keeping.note(decisionContent(changed, codings, this.synthetic, new Date().toISOString()));
    });
  }

  /** Work on rows as they stand, while nobody changes them. */
  betweenChanges<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return this.#inTurn(() => work(this.database));
  }

  async filterBy(filters: Filters): Promise<void> {
    if (sameFilters(filters, this.filters)) return;
    this.filters = filters;
    if (this.status === 'ready') await this.#filterAnew();
  }

  async #filterAnew(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#database && this.status === 'ready') await this.#putInForce(this.#database, new Date().toISOString().slice(0, 10));
      this.revision += 1;
      this.#filterings += 1;
    });
  }

  async #putInForce(database: Database, today: string): Promise<void> {
    const { filters } = this;
    await setFilters(database, filters, today);
    this.#inForce = filters;
  }

  /** `settings`: those of another workspace, in force before anything of it is shown; null where the same one goes on. */
  async #open(step: string, read: () => Promise<{ store: Store; synthetic: boolean; settings: WorkspaceSettings | null }>): Promise<void> {
    const before = this.status;
    this.status = before === 'ready' ? 'ready' : 'opening';
    this.step = step;
    this.reading.stop();
    try {
      const [database, { store, synthetic, settings }] = await Promise.all([bootDatabase(), read()]);
      this.#database = database;
      await this.#inTurn(async () => {
        this.step = 'Storing the rows …';
        await store(database);
        if (settings) {
          this.#startFrom(settings);
          this.fromFile = false;
        }
        const today = new Date().toISOString().slice(0, 10);
        // Before what follows drops the facts once more: none is kept that was computed at the data date of the rows before.
        await this.#putInForce(database, today);
        await replaceComputed(database, 'bank_holidays', holidayRows);
        await this.#nameThemes(database);
        this.counts = await tableCounts(database);
        this.span = readSpan(await loadedMonths(database), today);
      });
      this.synthetic = synthetic;
      this.failure = null;
      this.status = 'ready';
      this.revision += 1;
      // Asked for while it was being opened, after its filters had been set.
      if (!sameFilters(this.filters, this.#inForce)) void this.#filterAnew();
    } catch (error) {
      if (before !== 'ready') {
        this.status = 'failed';
        this.failure = error;
      }
      throw error;
    } finally {
      this.step = '';
    }
    void this.reading.start();
  }

  /** Makes the registry hold everywhere: names, denominators, what counts as what, what the engine judges by. */
  async #nameThemes(database: Database): Promise<void> {
    const { active, judged, counting, rules } = (themeNames.now = readThemes(await themeEvents(database), this.proposals.settings.named));
    if (judgeBy(judged, counting)) this.proposals.stop('overtaken');
    await replaceComputed(database, 'theme_eligibility', eligibilityRows(active.map(({ id }) => id), rules));
    await replaceComputed(database, 'theme_counts_as', [...counting.merged].map(([theme_id, counts_as]) => ({ theme_id, counts_as })));
  }

  /** Makes the registry hold after an event; `counts`: other themes are, or count, than before, so that the notes are read anew. */
  async themesChanged(counts = true): Promise<void> {
    await this.#inTurn(() => this.#nameThemes(this.database));
    this.revision += 1;
    if (counts) void this.reading.start();
  }

  /** One writer at a time: a transaction is never entered by another. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work, work);
    this.#queue = turn.catch(() => {});
    return turn;
  }
}

export const workspace = new Workspace();

/** True when the open workspace holds rows of every table named. */
export const holds = (...names: string[]): boolean => names.every((name) => (workspace.counts.get(name) ?? 0) > 0);
