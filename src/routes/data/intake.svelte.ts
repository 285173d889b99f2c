import { MappingChoices } from '$lib/workspace/mapping-choices.svelte';
import { groupFindings, screenBatches, settleBatches, type FindingGroup, type ScreenedCell } from '$lib/workspace/screening';
import { workspace } from '$lib/workspace/workspace.svelte';
import { SvelteMap } from 'svelte/reactivity';

type Decision = Parameters<typeof settleBatches>[3] extends ReadonlyMap<string, infer D> ? D : never;
type Checked = Awaited<ReturnType<typeof workspace.check>>;

/** One drop of files: being checked, screened for identifiers, settled, kept. */
export class Intake {
  state = $state<'waiting' | 'checking' | 'checked' | 'keeping' | 'failed'>('waiting');
  names = $state.raw<readonly string[]>([]);
  result = $state.raw<Checked | null>(null);
  current = $state('');
  /** Identifiers found in the drop, and what the person decided about each. */
  groups = $state.raw<readonly FindingGroup[]>([]);
  decisions = new SvelteMap<string, Decision>();
  /** What the person says their own headings and values mean. */
  readonly choices = new MappingChoices();
  #files: readonly File[] = [];
  #confirmed = false;
  #cells: readonly ScreenedCell[] = [];
  #run: AbortController | null = null;

  async check(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    this.state = 'checking';
    this.#files = files;
    this.names = files.map((file) => file.name);
    this.result = null;
    try {
      const result = await workspace.check(files, { signal: run.signal, ...(this.#confirmed ? { mapping: this.choices.mapping } : {}), onProgress: ({ file, done, total }) => { this.current = `${file} (${done} of ${total})`; } });
      if (!result.ok) this.choices.ask(result.sheets, result.values);
      this.groups = [];
      this.decisions.clear();
      if (result.ok) {
        this.#cells = await screenBatches(result.tables, () => performance.now(), (done, total) => { this.current = `for identifiers (${done} of ${total} texts)`; }, run.signal);
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
    this.#confirmed = true;
    await this.check(this.#files);
  }

  cancel(): void {
    this.#run?.abort();
  }

  async keep(): Promise<boolean> {
    const settled = this.result?.ok ? settleBatches(this.result.tables, this.#cells, this.groups, this.decisions) : null;
    if (!settled) return false;
    this.state = 'keeping';
    try {
      await workspace.keep(settled);
      this.reset();
      return true;
    } catch {
      this.state = 'failed';
      return false;
    }
  }

  decide(id: string, decision: Decision): void {
    this.decisions.set(id, decision);
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
    this.groups = [];
    this.decisions.clear();
    this.#cells = [];
    this.state = 'waiting';
    this.result = null;
    this.names = [];
  }
}
