import type { Database } from '$lib/store/database';
import { passageTexts, type PassageText } from '$lib/store/queries/passage-texts';
import { GROUP, type Proposal } from '$lib/themes/discovery/types';
import { standsFor } from '$lib/themes/registry/counting';
import { askThemes, storedDecisions } from '../themes/code-themes';
import { counted } from '../indicators/format-value';
import { earlierOf, noProposalSettings, type DismissReason, type ProposalSettings } from './proposal-settings';
import { nameAsKept } from '../themes/theme-names-held';
import { themeNames } from '../themes/theme-names.svelte';
import type { NameDraft } from '../themes/theme-naming';
import type { ThemeDetail } from '../themes/theme-registry';
import type { Named } from './name-proposal';

export interface ProposalSource {
  readonly database: () => Database;
  /** Runs `work` in its turn; where it answers true, every page counts anew and the workspace is kept. */
  readonly change: (work: (database: Database) => Promise<boolean>) => Promise<void>;
  /** Keeps the settings of the workspace. */
  readonly changed: () => void;
  /** Reads the registry and the notes anew, now that there are other themes. */
  readonly themesChanged: () => Promise<void>;
}

/** A proposal with the passages of its group, in its order. */
export interface ShownProposal extends Proposal { readonly texts: readonly PassageText[] }

export type ProposalsState = { readonly state: 'idle' | 'running' | 'done' | 'stopped' | 'overtaken' | 'failed'; readonly done: number; readonly total: number };
/** What was done, and what was shown before it. */
type Step = { readonly before: readonly ShownProposal[]; readonly proposal: ShownProposal } & ({ readonly kind: 'dismissed' } | { readonly kind: 'named' } & Named);
type Undone = Extract<Step, { kind: 'named' }>;

const idle: ProposalsState = { state: 'idle', done: 0, total: 0 };

/** What the notes say that no theme of the codebook says: looked for when a person asks, named or put aside by them. */
export class ProposalSession {
  progress = $state.raw<ProposalsState>(idle);
  shown = $state.raw<readonly ShownProposal[]>([]);
  settings = $state.raw<ProposalSettings>(noProposalSettings);
  message = $state('');
  steps = $state.raw<readonly Step[]>([]);
  #run: AbortController | null = null;

  constructor(readonly source: ProposalSource) {}

  /** Looks for groups among the passages that no theme takes. Those shown before keep their names where they live on. */
  async look(): Promise<void> {
    this.stop();
    const run = (this.#run = new AbortController());
    this.progress = { ...idle, state: 'running' };
    this.message = '';
    try {
      const database = this.source.database();
      const taken = this.steps.length;
      const earlier = [...earlierOf(this.settings), ...this.shown.map(({ id, passageIds }) => ({ id, passageIds, dismissed: false }))];
      const options = { signal: run.signal, onProgress: (done: number, total: number) => { if (!run.signal.aborted) this.progress = { state: 'running', done, total }; } };
      await askThemes('vectors', {}, options);
      const found = await askThemes('propose', { decisions: await storedDecisions(database), earlier }, options);
      const shown = await withTexts(database, found);
      if (run.signal.aborted) return;
      ({ shown: this.shown, steps: this.steps } = keepAside(shown, this.steps.slice(taken)));
      this.progress = { ...idle, state: 'done' };
    } catch {
      if (this.#run === run && !run.signal.aborted) this.progress = { ...idle, state: 'failed' };
    }
  }

  /** Stops looking, 'overtaken' where the themes, or what was put aside, are others than those it looked beside; what was shown before stays. */
  stop(why: 'stopped' | 'overtaken' = 'stopped'): void {
    if (this.progress.state !== 'running') return;
    this.#run?.abort();
    this.progress = { ...idle, state: why };
  }

  /** Puts a proposal aside, on the day `today` ('YYYY-MM-DD'): what continues it is not proposed again. */
  dismiss(id: string, reason: DismissReason, today: string): void {
    const [before, proposal] = [this.shown, this.shown.find((one) => one.id === id)];
    if (!proposal) return;
    this.shown = before.filter((one) => one !== proposal);
    this.settings = { ...this.settings, dismissed: [...this.settings.dismissed, { id, passageIds: proposal.passageIds, reason, on: today }] };
    this.steps = [...this.steps, { before, proposal, kind: 'dismissed' }];
    this.message = 'Put aside: it will not be proposed again.';
    this.source.changed();
  }

  /** Makes a theme of a proposal: the event goes into the registry, and each passage of `passages` is confirmed by `coder`. Those that
   *  another proposal held leave it. */
  async name(id: string, { name: given, definition, kind }: NameDraft, passages: readonly string[], coder: string, today: string): Promise<void> {
    const proposal = this.shown.find((one) => one.id === id);
    if (!proposal) return;
    const name = nameAsKept(given);
    let theme = '';
    await this.#write(async (database) => {
      const { nameTheme } = await import('./name-proposal');
      const started = (of: string): void => {
        theme = of;
        this.addDetails([{ theme, kind, definition: definition.trim(), proposal: id }]);
      };
      const named = await nameTheme(database, name, passages, { coder, today, started });
      // What a look under way finds was asked before this was a theme, and would take the way back with it.
      this.stop('overtaken');
      // What was put aside while this waited for its turn stays aside.
      const before = this.shown;
      const others = before.filter((one) => one.id !== id);
      this.shown = others.flatMap((one) => without(one, passages));
      this.steps = [...this.steps, { before, proposal, kind: 'named', ...named }];
      const confirmed = named.reviews.length;
      const left = passages.length - confirmed;
      const gone = others.length - this.shown.length;
      this.message = `“${name}” is a theme now, confirmed in ${counted(confirmed, 'passage')}.${left ? ` ${counted(left, 'passage')} of notes that another coder began ${left === 1 ? 'stays as it is' : 'stay as they are'}.` : ''}${gone ? ` ${counted(gone, 'other proposal')} ${gone === 1 ? 'has' : 'have'} too few passages left and ${gone === 1 ? 'is' : 'are'} gone.` : ''}`;
      return true;
    });
    if (theme) await this.source.themesChanged();
  }

  /** Takes the last step back: a proposal put aside comes back; the passages of a theme that was named are as before, and the theme is
   *  gone with its name, or retired where it has been put to use since. */
  async undo(today: string): Promise<void> {
    const step = this.steps.at(-1);
    if (!step) return;
    // A look under way was told of what is taken back as it stood before.
    this.stop('overtaken');
    if (step.kind === 'named') await this.#unname(step, today);
    else {
      this.settings = { ...this.settings, dismissed: this.settings.dismissed.filter(({ id }) => id !== step.proposal.id) };
      this.#giveBack(step, 'Taken back: it is proposed again.');
      this.source.changed();
    }
  }

  /** Keeps what the table of events has no column for, of themes that a person named. */
  addDetails(details: readonly ThemeDetail[]): void {
    this.settings = { ...this.settings, named: [...this.settings.named, ...details] };
  }

  /** Another workspace is open, with what it holds of proposals. */
  recall(settings: ProposalSettings): void {
    this.#run?.abort();
    this.progress = idle;
    this.shown = this.steps = [];
    this.settings = settings;
    this.message = '';
  }

  async #unname(step: Undone, today: string): Promise<void> {
    let done = false;
    await this.#write(async (database) => {
      const { unnameTheme } = await import('./name-proposal');
      const end = await unnameTheme(database, step, this.settings.named, today);
      this.#giveBack(step, `Taken back: ${end === 'undo' ? `the naming of “${step.name}”. Its passages are as they were, and the name is free` : `“${step.name}” is retired, since it has been put to use, and the passages that named it are as they were`}.`);
      done = true;
      return true;
    });
    if (done) await this.source.themesChanged();
  }

  #giveBack({ before }: Step, words: string): void {
    this.shown = before;
    this.steps = this.steps.slice(0, -1);
    this.message = words;
  }

  async #write(work: (database: Database) => Promise<boolean>): Promise<void> {
    try {
      await this.source.change(work);
    } catch {
      this.message = 'This could not be written down. Reload the page and try again.';
    }
  }
}

/** What a look found, less what was put aside while it ran, with the way back to each of those. `since`: those steps, in their order. */
export function keepAside(found: readonly ShownProposal[], since: readonly Step[]): { shown: readonly ShownProposal[]; steps: readonly Step[] } {
  let shown = found;
  const steps = since.map((step) => {
    const before = shown.some(({ id }) => id === step.proposal.id) ? shown : [...shown, step.proposal];
    shown = before.filter(({ id }) => id !== step.proposal.id);
    return { ...step, before };
  });
  return { shown, steps };
}

/** A proposal without `passages`, or none where what is left is no group any more. */
function without(proposal: ShownProposal, passages: readonly string[]): ShownProposal[] {
  const stays = (passage: string): boolean => !passages.includes(passage);
  const texts = proposal.texts.filter(({ passage }) => stays(passage));
  if (texts.length === proposal.texts.length) return [proposal];
  const cases = new Set(texts.map(({ case_ref }) => case_ref)).size;
  return texts.length < GROUP.passages || cases < GROUP.cases ? [] : [{ ...proposal, texts, cases, passageIds: proposal.passageIds.filter(stays), excerptIds: proposal.excerptIds.filter(stays) }];
}

async function withTexts(database: Database, proposals: readonly Proposal[]): Promise<ShownProposal[]> {
  const texts = new Map((await passageTexts(database, proposals.flatMap(({ passageIds }) => passageIds))).map((text) => [text.passage, text]));
  const nearestOf = ({ nearest }: Proposal): Proposal['nearest'] => nearest && { ...nearest, theme: standsFor(themeNames.now.counting, nearest.theme) };
  return proposals.map((proposal) => ({ ...proposal, nearest: nearestOf(proposal), texts: proposal.passageIds.flatMap((id) => texts.get(id) ?? []) }));
}
