import codebook from '$data/themes/codebook.json';
import type { ThemeEventRow } from '$lib/store/queries/theme-events';
import { systemRandom, type RandomBytes } from '$lib/store/vault/bytes';
import type { ThemeEvent } from '$lib/themes/registry/events';
import { readCounting, type Counting } from '$lib/themes/registry/counting';
import { countsAs, readRegistry, type RegisteredTheme, type Registry } from '$lib/themes/registry/read-registry';
import type { Codebook, Theme } from '$lib/themes/types';
import { heldNames, type HeldName } from './theme-names-held';
import { readRules } from './theme-rules';

/** What the table of events has no column for, of a theme that a person named. */
export interface ThemeDetail {
  readonly theme: string;
  readonly kind: Theme['kind'];
  readonly definition: string;
  readonly proposal: string;
}

export type { Theme };
export const shippedThemes = codebook.themes as readonly Theme[];
const noDefinition = 'Named in this workspace; no definition of it is held.';

/** A theme that people merged, split or retired. */
export interface PastTheme extends Theme {
  readonly state: 'merged' | 'split' | 'retired';
  /** The active themes that follow it, by id. */
  readonly followers: readonly string[];
}

/** The themes of a workspace, by what happened to them. */
export interface ThemesNow {
  /** Those of the codebook under the names that they have now, and after them those that people named, in the order of their naming. */
  readonly active: readonly Theme[];
  readonly past: readonly PastTheme[];
  /** Parts of a split that was taken back, with the theme that they count for; in no list. */
  readonly withdrawn: Registry['withdrawn'];
  /** What the engine judges by: what shipped, since its model knows those, whatever became of them, and the active ones that people named.
   *  It knows no names. */
  readonly judged: readonly Theme[];
  readonly counting: Counting;
  /** Every name that a theme has or has had. */
  readonly names: readonly HeldName[];
  /** In which cases each theme could arise. */
  readonly rules: ReturnType<typeof readRules>;
  /** Events that made no sense where they stood, with why. What ships is there before a file creates it, so that is none of them. */
  readonly refused: Registry['refused'];
}

export function readThemes(rows: readonly ThemeEventRow[], details: readonly ThemeDetail[]): ThemesNow {
  const events = eventsOf(rows, details);
  const registry = readRegistry(codebook as Codebook, events);
  const counting = readCounting(registry);
  const kindOf = new Map(details.map(({ theme, kind }) => [theme, kind]));
  const shipped = new Map(shippedThemes.map((theme) => [theme.id, theme]));
  const themeOf = ({ id, name, definition }: RegisteredTheme): Theme => {
    const text = definition || noDefinition;
    const own = { id, kind: kindOf.get(id) ?? 'learning', definition: text, include: text, exclude: 'What another theme of the codebook says better.', cues: [] };
    return { ...(shipped.get(id) ?? own), name };
  };
  const all = [...registry.themes.values()];
  const active = all.filter(({ state }) => state === 'active').map(themeOf);
  const created = new Set(events.flatMap((event) => (event.kind === 'create' && shipped.has(event.theme) ? [event.seq] : [])));
  return {
    active, past: all.flatMap((theme): PastTheme[] => (theme.state === 'active' ? [] : [{ ...themeOf(theme), state: theme.state, followers: countsAs(registry, theme.id) }])),
    withdrawn: registry.withdrawn,
    judged: [...shippedThemes, ...active.filter(({ id }) => !shipped.has(id)).map((theme) => ({ ...theme, name: theme.id }))],
    counting, names: heldNames(shippedThemes, events, registry), rules: readRules(registry, counting), refused: registry.refused.filter(({ seq }) => !created.has(seq))
  };
}

/** Rows of the table as events of the registry. Rows that lack what their event needs are left out. */
export function eventsOf(rows: readonly ThemeEventRow[], details: readonly ThemeDetail[]): ThemeEvent[] {
  const detailOf = new Map(details.map((detail) => [detail.theme, detail]));
  /** The rows of one day and theme are one split, named by the first of them, unless it is taken back in between. */
  const splits = new Map<string, { readonly seq: number; readonly into: string[] }>();
  const seqOf = new Map<number, number>();
  return rows.flatMap((row): ThemeEvent[] => {
    const { theme_id: theme, other_theme_id: other } = row;
    const at = { seq: row.event_no, panel: row.event_on.slice(0, 7) };
    const detail = detailOf.get(theme);
    switch (row.event) {
      case 'create':
        return [{ ...at, kind: 'create', theme, name: row.name ?? theme, definition: detail?.definition ?? '', ...(detail?.proposal ? { proposal: detail.proposal } : {}) }];
      case 'rename':
        return row.name ? [{ ...at, kind: 'rename', theme, name: row.name }] : [];
      case 'merge':
        return other ? [{ ...at, kind: 'merge', themes: [theme, other], into: other }] : [];
      case 'split': {
        if (!other) return [];
        const key = `${row.event_on} ${theme}`;
        const begun = splits.get(key);
        seqOf.set(row.event_no, begun?.seq ?? row.event_no);
        if (begun) {
          begun.into.push(other);
          return [];
        }
        const into = [other];
        splits.set(key, { seq: row.event_no, into });
        return [{ ...at, kind: 'split', theme, into }];
      }
      case 'redefine':
        return [{ ...at, kind: 'redefine', theme, definition: '' }];
      case 'retire':
        return [{ ...at, kind: 'retire', theme }];
      case 'undo': {
        if (row.undoes === null) return [];
        const undone = seqOf.get(row.undoes) ?? row.undoes;
        for (const [key, { seq }] of splits) if (seq === undone) splits.delete(key);
        return [{ ...at, kind: 'undo', undone }];
      }
      default:
        return [];
    }
  });
}

/** An id for a theme that a person names, as 'named-kwzdab': addresses hold it, and a browser keeps those, so that nothing of the name
 *  is in it. No theme of `used` has it. */
export function newThemeId(used: ReadonlySet<string>, random: RandomBytes = systemRandom): string {
  for (;;) {
    const id = `named-${String.fromCharCode(...random(6).map((byte) => 97 + (byte % 26)))}`;
    if (!used.has(id)) return id;
  }
}
