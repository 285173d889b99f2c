import { isSealed } from '$lib/workspace/keeping.svelte';
import { placeWords } from '$lib/workspace/finding-places';
import { groupFindings, screenBatches, settleBatches, type FindingGroup, type ScreenedCell } from '$lib/workspace/screening';
import { workspace } from '$lib/workspace/workspace.svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';

type Decision = Parameters<typeof settleBatches>[3] extends ReadonlyMap<string, infer D> ? D : never;
type Checked = Awaited<ReturnType<typeof workspace.check>>;
type Second = Awaited<ReturnType<typeof workspace.compare>>;
type Stored = NonNullable<Awaited<ReturnType<typeof workspace.amend>>>;
type Mapping = ReturnType<typeof workspace.confirmMapping>;

/** One drop of files: being checked, screened for identifiers, settled, compared with what is loaded, kept. */
export class Intake {
  state = $state<'waiting' | 'checking' | 'checked' | 'comparing' | 'keeping' | 'failed'>('waiting');
  names = $state.raw<readonly string[]>([]);
  result = $state.raw<Checked | null>(null);
  current = $state('');
  /** A saved workspace that was dropped by itself: it is opened, not checked. */
  saved = $state.raw<File | null>(null);
  /** Identifiers found in the drop, and what the person decided about each. */
  groups = $state.raw<readonly FindingGroup[]>([]);
  decisions = new SvelteMap<string, Decision>();
  /** Whether nothing stands in the way but words that were confirmed before: with those meanings the files are in order. */
  asBefore = $state(false);
  /** What storing the drop would change of what is loaded, once it has been compared. */
  second = $state.raw<Second | null>(null);
  /** Tables whose rows are to be taken out where the files no longer have them. */
  readonly removing = new SvelteSet<string>();
  /** True where what is loaded changed after it was compared: the person must look again. */
  outdated = $state(false);
  /** What the last drop that was stored has done. */
  done = $state.raw<{ readonly loaded: readonly { readonly table: string; readonly rows: number }[] } | { readonly applied: Stored } | null>(null);
  #files: readonly File[] = [];
  #cells: readonly ScreenedCell[] = [];
  #run: AbortController | null = null;
  #turn = 0;

  async check(files: readonly File[], mapping?: Mapping): Promise<void> {
    if (files.length === 0) return;
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    if (files.length === 1 && (await isSealed(files[0]!))) {
      this.reset();
      this.saved = files[0]!;
      return;
    }
    if (run.signal.aborted) return;
    this.saved = null;
    this.state = 'checking';
    this.done = null;
    this.#files = files;
    this.names = files.map((file) => file.name);
    this.result = null;
    this.#forgetComparison();
    try {
      const result = await workspace.check(files, { signal: run.signal, mapping, onProgress: ({ file, done, total }) => { this.current = `${file} (${done} of ${total})`; } });
      if (!result.ok) workspace.mapping.ask(result.sheets, result.values);
      const { before, all } = workspace.mapping.remembered;
      // A heading of one's own hides what stands under it: only with its meaning is it known whether anything is to be mended.
      this.asBefore = !result.ok && !mapping && before > 0 && before === all && (await workspace.check(files, { signal: run.signal, mapping: workspace.mapping.confirmed })).ok;
      this.groups = [];
      this.decisions.clear();
      if (result.ok) {
        this.#cells = await screenBatches(result.tables, (done, total) => { this.current = `for identifiers (${done} of ${total} texts)`; }, run.signal);
        this.groups = groupFindings(this.#cells);
      }
      if (run.signal.aborted) return;
      this.result = result;
      this.state = 'checked';
    } catch {
      if (this.#run === run) this.state = run.signal.aborted ? 'waiting' : 'failed';
    }
  }

  /** Checks the same files again with what the person has said their words mean. */
  async checkAgain(): Promise<void> {
    await this.check(this.#files, workspace.confirmMapping());
  }

  cancel(): void {
    this.#run?.abort();
  }

  #settledBatches() {
    return this.result?.ok ? settleBatches(this.result.tables, this.#cells, this.groups, this.decisions) : null;
  }

  /** Looks at what storing the settled drop would change. Nothing is changed yet. */
  async compare(): Promise<void> {
    const settled = this.#settledBatches();
    if (!settled) return;
    this.#forgetComparison();
    const turn = this.#turn;
    this.state = 'comparing';
    try {
      const second = await workspace.compare(settled);
      if (turn === this.#turn) this.second = second;
      this.state = 'checked';
    } catch {
      this.state = 'failed';
    }
  }

  /** Stores the settled drop: as a new workspace, or as the person saw it compared. What was done is in `done`. */
  async keep(): Promise<void> {
    const settled = this.#settledBatches();
    if (!settled) return;
    this.state = 'keeping';
    try {
      let done: Intake['done'] = null;
      if (workspace.startsFresh) {
        await workspace.keep(settled);
        done = { loaded: settled.map(({ table, rows }) => ({ table, rows: rows.length })) };
      } else {
        const applied = this.second && (await workspace.amend(settled, new Set(this.removing), this.second));
        if (applied) done = { applied };
      }
      if (!done) {
        await this.compare();
        this.outdated = true;
        return;
      }
      this.reset();
      this.done = done;
    } catch {
      this.state = 'failed';
    }
  }

  #forgetComparison(): void {
    this.#turn += 1;
    this.second = null;
    this.removing.clear();
    this.outdated = false;
  }

  /** Where the findings of a group stand, in words: the first `most`. */
  placesOf(group: FindingGroup, most: number): readonly string[] {
    const { result } = this;
    return result?.ok ? [...new Set(group.places.map(({ cell }) => cell))].slice(0, most).map((cell) => placeWords(this.#cells[cell]!, result.tables, result.places)) : [];
  }

  decide(id: string, decision: Decision): void {
    this.decisions.set(id, decision);
    this.#forgetComparison();
  }

  isSettled(id: string): boolean {
    const decision = this.decisions.get(id);
    return decision !== undefined && (decision.action !== 'keep-with-reason' || decision.reason.trim() !== '');
  }

  /** Whether every finding has been decided: until then nothing can be kept. */
  get settled(): boolean {
    return this.groups.every(({ id }) => this.isSettled(id));
  }

  reset(): void {
    this.done = null;
    this.#forgetComparison();
    this.groups = [];
    this.decisions.clear();
    this.#cells = [];
    this.saved = null;
    this.state = 'waiting';
    this.result = null;
    this.names = [];
  }
}
