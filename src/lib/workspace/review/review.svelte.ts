import type { Database } from '$lib/store/database';
import { readReview, reviewNote, reviewQueue, reviewWaiting, writeReview, type PassageTheme, type QueueRow, type Review } from '$lib/store/queries/review';
import type { Counting } from '$lib/themes/registry/counting';
import type { CodedNote } from '../kept-decisions';
import { decide, sameCodings, verdictOn, whyNot, type Choice } from './review-decide';
import { chooseWords, noneOfWords, unansweredWords } from './decision-words';
import { noteStretches, type Stretch } from './review-stretches';
import { themeNames } from '../themes/theme-names.svelte';

/** What the queue needs of the open workspace. */
export interface ReviewSource {
  /** Runs `work` when no other writer is at work; it answers with the note whose codings changed, or false. */
  change(work: (database: Database) => Promise<CodedNote | false>): Promise<void>;
  /** True while the notes are being read for themes: that reading will replace what is there now. */
  reading(): boolean;
}

/** The passage in view, in its note. */
export interface OpenPassage {
  readonly row: QueueRow;
  readonly review: Review;
  readonly stretches: readonly Stretch[];
  /** The engine's, from before anybody decided. */
  readonly suggestions: readonly PassageTheme[];
  /** Why this coder cannot decide here, or null. */
  readonly barred: string | null;
}

const mostInView = 1000;
const codedNote = ({ passage, coder }: Review): CodedNote => ({ noteRef: passage.note_ref, coder });
/** Suggestions of which the person has said nothing, although the passage is settled. */
const unanswered = ({ suggestions }: OpenPassage, { passage, codings }: Review): string[] =>
  passage.state === 'coded' ? suggestions.map(({ theme_id }) => theme_id).filter((theme) => !themeNames.now.counting.split.has(theme) && verdictOn(codings, theme, themeNames.now.counting) === null) : [];
const saidWords = (choice: Choice, split: Counting['split']): string => {
  if (choice.verdict === 'none') return 'No theme.';
  if (choice.verdict === 'confirmed') return `Confirmed: ${nameOf(choice.theme)}.`;
  return split.has(choice.theme) ? noneOfWords(nameOf(choice.theme)) : `Rejected: ${nameOf(choice.theme)}.`;
};
const nameOf = (theme: string) => themeNames.named(theme)?.name ?? theme;

/** The coding queue of the open workspace: what waits, which passage is in view, and the decisions of this sitting, each of which
 *  can be taken back. The tables are the record; this holds no text beyond the note in view. */
export class ReviewSession {
  coder = $state('coder-1');
  queue = $state.raw<readonly QueueRow[] | null>(null);
  /** Passages in view that a person settled before, which the queue lists no more. */
  settledBefore = $state(0);
  open = $state.raw<OpenPassage | null>(null);
  /** What was just done, or why it was not, in words. */
  message = $state('');
  failed = $state(false);
  /** Decisions that can be taken back. */
  steps = $state.raw<readonly { readonly before: Review; readonly after: Review }[]>([]);

  /** The split theme of which alone the passages are in the queue; '' for all that wait. */
  of = $state('');

  #current: string | null = null;
  /** The passage that a person asked for, until the queue that it was asked for from is there. */
  #asked: string | null = null;
  #turn = 0;
  /** Passages that this sitting has touched stay in the queue, settled; so does the one in view, whatever the engine learns meanwhile. */
  #touched = new Set<string>();
  #suggestions = new Map<string, readonly PassageTheme[]>();

  constructor(readonly source: ReviewSource) {}

  /** Reads the queue and the passage in view anew. The later of two readings wins. */
  async refresh(database: Database): Promise<void> {
    const turn = ++this.#turn;
    try {
      const queue = await reviewQueue(database, [...this.#touched, ...(this.#current ? [this.#current] : [])], mostInView, this.of);
      const row = queue.find(({ passage }) => passage === this.#current) ?? queue.find(({ waiting }) => waiting) ?? queue[0];
      const open = row ? await this.#look(database, row) : null;
      if (turn !== this.#turn) return;
      this.#current = row?.passage ?? null;
      this.queue = queue;
      this.open = open;
      this.failed = false;
      // Once the queue is shown: nobody waits for it.
      const { settled } = await reviewWaiting(database);
      if (turn === this.#turn) this.settledBefore = settled - queue.filter(({ coded }) => coded).length;
    } catch {
      if (turn === this.#turn) this.failed = true;
    }
  }

  /** Puts a passage into the queue, settled or not, and in view at the next reading: what was decided may have to be decided again. */
  lookAgain(passage: string): void {
    this.#touched.add(passage);
    this.#current = this.#asked = passage;
    this.message = '';
  }

  /** Makes the queue one of the passages that wait because the theme `of` was split, '' for all that wait; what was in the other queue
   *  leaves it, but for a passage that was just asked for. */
  narrow(of: string): void {
    const [asked, isOther] = [this.#asked, of !== this.of];
    this.#asked = null;
    if (!isOther) return;
    this.of = of;
    this.#current = asked;
    this.#touched = new Set(asked ? [asked] : []);
    this.message = '';
  }

  /** Goes to the next passage of the queue (1), after the last one to the first that waits, or to the one before (-1). */
  async move(database: Database, step: 1 | -1): Promise<void> {
    if (this.#onItsWay()) return;
    const queue = this.queue ?? [];
    const at = queue.findIndex(({ passage }) => passage === this.#current);
    const next = queue[at + step] ?? (step === 1 ? queue.find(({ waiting }, i) => waiting && i !== at) : undefined);
    this.message = next ? '' : step === 1 ? 'This is the last passage, and none before it waits.' : 'This is the first passage.';
    if (!next) return;
    this.#current = next.passage;
    await this.refresh(database);
  }

  /** Writes what the person says of the passage in view, on the day `today` ('YYYY-MM-DD'). */
  async decide(choice: Choice, today: string): Promise<void> {
    const { open, coder } = this;
    if (!open || this.#onItsWay()) return;
    const { counting } = themeNames.now;
    const followers = choice.verdict === 'confirmed' ? counting.split.get(choice.theme) : undefined;
    if (choice.verdict === 'confirmed' && followers) return void this.#say(chooseWords(nameOf(choice.theme), followers.map(nameOf)));
    await this.#write(async (database) => {
      const before = await readReview(database, open.row.passage, coder);
      const refused = before ? whyNot(before) : 'This passage is no longer held.';
      if (!before || refused) return this.#say(refused ?? '');
      const after = decide(before, open.suggestions, choice, today, counting);
      if (sameCodings(before, after)) return this.#say('That is what you said already. The key u takes it back.');
      await writeReview(database, after);
      this.#touched.add(open.row.passage);
      this.steps = [...this.steps, { before, after }];
      this.#say(saidWords(choice, counting.split) + (choice.verdict === 'confirmed' ? unansweredWords(unanswered(open, after).map(nameOf)) : ''));
      return codedNote(after);
    });
  }

  /** Takes the last decision back: the tables hold again exactly what they held before it. */
  async undo(): Promise<void> {
    await this.#write(async (database) => {
      // Asked for in its turn: a key pressed twice takes two decisions back, not one twice.
      const step = this.steps.at(-1);
      if (!step) return this.#say('There is nothing to take back.');
      const now = await readReview(database, step.after.passage.passage, step.after.coder);
      const changedSince = !now || !sameCodings(now, step.after);
      if (!changedSince) await writeReview(database, step.before);
      this.steps = this.steps.slice(0, -1);
      if (changedSince) return this.#say('What was decided there has changed since, and is left as it is.');
      this.#current = step.before.passage.passage;
      this.#say('Taken back: what was last said of this passage.');
      return codedNote(step.before);
    });
  }

  /** Forgets this sitting, as when another workspace is opened. */
  forget(): void {
    this.#turn += 1;
    this.#current = this.queue = this.open = null;
    this.#asked = null;
    this.#touched.clear();
    this.#suggestions.clear();
    this.steps = [];
    this.settledBefore = 0;
    this.message = '';
  }

  /** Whether the passage that comes next is not in view yet: nobody has seen it, so that no key may decide or pass it over. */
  #onItsWay(): boolean {
    if (!this.open || this.open.row.passage === this.#current) return false;
    this.#say('The next passage is on its way: that key was not taken.');
    return true;
  }

  #say(words: string): false {
    this.message = words;
    return false;
  }

  async #write(work: (database: Database) => Promise<CodedNote | false>): Promise<void> {
    try {
      await this.source.change(async (database) => (this.source.reading() ? this.#say('The notes are being read for themes. Decide when that is done.') : work(database)));
    } catch {
      this.#say('This could not be written down, and nothing has changed. Reload the page and try again.');
    }
  }

  async #look(database: Database, row: QueueRow): Promise<OpenPassage | null> {
    const [review, note] = await Promise.all([readReview(database, row.passage, this.coder), reviewNote(database, row.note)]);
    if (!review) return null;
    const stretches = noteStretches(note);
    if (!this.#suggestions.has(row.passage) || (row.waiting && review.codings.length === 0)) this.#suggestions.set(row.passage, review.themes);
    return { row, review, stretches, suggestions: this.#suggestions.get(row.passage) ?? [], barred: whyNot(review) };
  }
}
