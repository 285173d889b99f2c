import { workspace } from '$lib/workspace/workspace.svelte';

type Checked = Awaited<ReturnType<typeof workspace.check>>;

/** One drop of files: being checked, checked, kept. */
export class Intake {
  state = $state<'waiting' | 'checking' | 'checked' | 'keeping' | 'failed'>('waiting');
  names = $state.raw<readonly string[]>([]);
  result = $state.raw<Checked | null>(null);
  current = $state('');
  #run: AbortController | null = null;

  async check(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    this.state = 'checking';
    this.names = files.map((file) => file.name);
    this.result = null;
    try {
      const result = await workspace.check(files, { signal: run.signal, onProgress: ({ file, done, total }) => { this.current = `${file} (${done} of ${total})`; } });
      if (run.signal.aborted) return;
      this.result = result;
      this.state = 'checked';
    } catch {
      if (this.#run === run) this.state = run.signal.aborted ? 'waiting' : 'failed';
    }
  }

  cancel(): void {
    this.#run?.abort();
  }

  async keep(): Promise<boolean> {
    if (!this.result?.ok) return false;
    this.state = 'keeping';
    try {
      await workspace.keep(this.result.tables);
      this.reset();
      return true;
    } catch {
      this.state = 'failed';
      return false;
    }
  }

  reset(): void {
    this.state = 'waiting';
    this.result = null;
    this.names = [];
  }
}
