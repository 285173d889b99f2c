import type { Database } from '$lib/store/database';
import { themeEvents, type ThemeEventRow } from '$lib/store/queries/theme-events';
import { standingEvents, themesOf, type ThemeEvent } from '$lib/themes/registry/events';
import type { Theme } from '$lib/themes/types';
import { numbered, putThemeEvents, type NewThemeEvent } from './put-theme-events';
import { themeHistory } from './theme-history';
import { nameAsKept, nameGivenTwice } from './theme-names-held';
import { themeNames } from './theme-names.svelte';
import type { NameDraft } from './theme-naming';
import { eventsOf, newThemeId, readThemes, type ThemeDetail } from './theme-registry';

export interface ThemeChangeSource {
  /** Runs `work` in its turn; where it answers true, every page counts anew and the workspace is kept. */
  readonly change: (work: (database: Database) => Promise<boolean>) => Promise<void>;
  readonly details: () => readonly ThemeDetail[];
  readonly addDetails: (details: readonly ThemeDetail[]) => void;
  /** Makes the registry hold everywhere; `counts` where other themes are, or count, than before, so that the notes are read anew. */
  readonly themesChanged: (counts: boolean) => Promise<void>;
}

interface Change {
  readonly events: readonly NewThemeEvent[];
  readonly details?: readonly ThemeDetail[];
  readonly words: string;
  readonly counts: boolean;
}

/** What is said beside a change until the notes have been read by it. */
export const readAnew = 'The notes are being read anew, and all figures follow once that is done.';
const nothingWritten = 'This could not be written down, and nothing has changed. Reload the page and try again.';

/** What a person does to a theme: each an event that is added to the registry, and can be taken back. Codings are never touched. */
export class ThemeChanges {
  /** What was just done to which theme, or why it was not. */
  said = $state.raw<{ readonly theme: string; readonly words: string } | null>(null);
  busy = $state(false);

  constructor(readonly source: ThemeChangeSource) {}

  rename(theme: Theme, name: string, reason: string, today: string): Promise<void> {
    return this.#make(theme.id, today, () => ({ events: [{ event: 'rename', theme_id: theme.id, name: nameAsKept(name), reason: textOf(reason) }], counts: false, words: `It is called “${nameAsKept(name)}” now.` }));
  }

  merge(theme: Theme, into: Theme, reason: string, today: string): Promise<void> {
    return this.#make(theme.id, today, () => ({ events: [{ event: 'merge', theme_id: theme.id, other_theme_id: into.id, reason: textOf(reason) }], counts: true, words: `“${theme.name}” counts as “${into.name}” now.` }));
  }

  /** Makes a theme of each part, and has the passages of `theme` read again for them. */
  split(theme: Theme, parts: readonly Pick<NameDraft, 'name' | 'definition'>[], reason: string, today: string): Promise<void> {
    return this.#make(theme.id, today, (rows) => {
      const used = new Set([...themeNames.now.active, ...themeNames.now.past].map(({ id }) => id).concat(rows.map(({ theme_id }) => theme_id)));
      // Lists go by id: so the parts stand in them as they were written down.
      const ids = parts.map(() => { const id = newThemeId(used); used.add(id); return id; }).sort();
      const made = parts.map(({ name, definition }, i) => ({ id: ids[i]!, name: nameAsKept(name), definition: definition.trim() }));
      return {
        events: [
          ...made.map(({ id, name }) => ({ event: 'create', theme_id: id, name })),
          ...made.map(({ id }) => ({ event: 'split', theme_id: theme.id, other_theme_id: id, reason: textOf(reason) }))
        ],
        details: made.map(({ id, definition }) => ({ theme: id, kind: theme.kind, definition, proposal: '' })),
        counts: true, words: `“${theme.name}” is split. What was coded with it waits in Review.`
      };
    });
  }

  retire(theme: Theme, reason: string, today: string): Promise<void> {
    return this.#make(theme.id, today, () => ({ events: [{ event: 'retire', theme_id: theme.id, reason: textOf(reason) }], counts: true, words: `“${theme.name}” is retired.` }));
  }

  /** Takes back the last thing that happened to the theme; of a split, also the parts that it made, which are gone with their names. */
  undo(theme: string, today: string): Promise<void> {
    return this.#make(theme, today, (rows) => {
      const { undoable } = themeHistory(theme, rows, this.source.details());
      if (!undoable) return 'Nothing that happened to this theme can be taken back.';
      const row = rows.find(({ event_no }) => event_no === undoable.seq)!;
      const details = this.source.details();
      const made = row.event === 'split' ? madeBySplit(row, rows) : [];
      const since = eventsSince(row, made, eventsOf(rows, details));
      const knot = since.find(({ kind }) => kind === 'merge' || kind === 'split');
      if (knot) return `What was split off was merged or split itself since. Nothing was taken back: take that back first, on the page of “${themeNames.named(themesOf(knot).find((id) => made.includes(id))!)!.name}”.`;
      const events = [row.event_no, ...since.map(({ seq }) => seq).reverse()].map((undoes) => ({ event: 'undo', theme_id: rows.find(({ event_no }) => event_no === undoes)!.theme_id, undoes }));
      const twice = nameGivenTwice(readThemes(rows, details).active, readThemes([...rows, ...numbered(rows, events, today)], details).active);
      if (twice) return `Another theme is called “${twice}” by now, and two of one name could not be told apart. Nothing was taken back: rename the other one first.`;
      return {
        events,
        counts: row.event !== 'rename', words: `Taken back: ${undoable.words.charAt(0).toLowerCase()}${undoable.words.slice(1)}${made.length ? ' What was coded with these counts for it.' : ''}`
      };
    });
  }

  /** The person has left the page. */
  forget(): void {
    this.said = null;
  }

  /** Writes what `changeOf` makes of the events so far; words alone are why nothing was. An event that makes no sense is not written. */
  async #make(theme: string, today: string, changeOf: (rows: readonly ThemeEventRow[]) => Change | string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    let counts: boolean | null = null;
    try {
      await this.source.change(async (database) => {
        const rows = await themeEvents(database);
        const change = changeOf(rows);
        if (typeof change === 'string') return this.#say(theme, change);
        const added = numbered(rows, change.events, today);
        const details = [...this.source.details(), ...(change.details ?? [])];
        const { refused } = readThemes([...rows, ...added], details);
        if (refused.some(({ seq }) => added.some(({ event_no }) => event_no === seq))) return this.#say(theme, 'The themes have changed meanwhile, and nothing was done. Look again at what is there.');
        await putThemeEvents(database, change.events, today);
        if (change.details) this.source.addDetails(change.details);
        this.#say(theme, change.words);
        counts = change.counts;
        return true;
      });
      if (counts !== null) await this.source.themesChanged(counts);
    } catch {
      this.#say(theme, nothingWritten);
    } finally {
      this.busy = false;
    }
  }

  #say(theme: string, words: string): false {
    this.said = { theme, words };
    return false;
  }
}

const textOf = (words: string): string | null => words.trim() || null;

/** The themes that were made for a split: created just before it, on its day. */
function madeBySplit(split: ThemeEventRow, rows: readonly ThemeEventRow[]): string[] {
  const into = new Set(rows.flatMap((row) => (row.event === 'split' && row.theme_id === split.theme_id && row.event_on === split.event_on && row.event_no >= split.event_no ? [row.other_theme_id] : [])));
  const before = rows.filter(({ event_no }) => event_no < split.event_no).reverse();
  const end = before.findIndex(({ event, theme_id, event_on }) => event !== 'create' || event_on !== split.event_on || !into.has(theme_id));
  return before.slice(0, end < 0 ? undefined : end).map(({ theme_id }) => theme_id);
}

/** What happened to the parts `made` and stands, but for the split itself; their naming first. */
const eventsSince = (split: ThemeEventRow, made: readonly string[], events: readonly ThemeEvent[]): ThemeEvent[] =>
  standingEvents(events).filter((event) => event.seq !== split.event_no && themesOf(event).some((id) => made.includes(id)));
