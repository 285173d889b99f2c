import codebook from '$data/themes/codebook.json';
import type { ThemeEventRow } from '$lib/store/queries/theme-events';
import type { ThemeEvent } from '$lib/themes/registry/events';
import { readRegistry } from '$lib/themes/registry/read-registry';
import type { Codebook, Theme } from '$lib/themes/types';

/** What the table of events has no column for, of a theme that a person named. */
export interface ThemeDetail {
  readonly theme: string;
  readonly kind: Theme['kind'];
  readonly definition: string;
  readonly proposal: string;
}

export const shippedThemes = codebook.themes as readonly Theme[];
const noDefinition = 'Named in this workspace; no definition of it is held.';

/** The themes as they stand: those of the codebook under the names that they have now, and after them those that people named and
 *  nobody retired, in the order of their naming. */
export function readThemes(rows: readonly ThemeEventRow[], details: readonly ThemeDetail[]): Theme[] {
  const { themes } = readRegistry(codebook as Codebook, eventsOf(rows, details));
  const detailOf = new Map(details.map((detail) => [detail.theme, detail]));
  const shipped = shippedThemes.map((theme) => ({ ...theme, name: themes.get(theme.id)?.name ?? theme.name }));
  const known = new Set(shipped.map(({ id }) => id));
  const added = [...themes.values()].filter(({ id, state }) => !known.has(id) && state === 'active').map(({ id, name, definition }): Theme => {
    const text = definition || noDefinition;
    return { id, name, kind: detailOf.get(id)?.kind ?? 'learning', definition: text, include: text, exclude: 'What another theme of the codebook says better.', cues: [] };
  });
  return [...shipped, ...added];
}

/** Rows of the table as events of the registry. Rows that lack what their event needs are left out. */
export function eventsOf(rows: readonly ThemeEventRow[], details: readonly ThemeDetail[]): ThemeEvent[] {
  const detailOf = new Map(details.map((detail) => [detail.theme, detail]));
  const splits = new Map<string, string[]>();
  for (const { event, event_on, theme_id, other_theme_id } of rows) {
    if (event !== 'split' || !other_theme_id) continue;
    const key = `${event_on} ${theme_id}`;
    splits.set(key, [...(splits.get(key) ?? []), other_theme_id]);
  }
  return rows.flatMap((row): ThemeEvent[] => {
    const { theme_id: theme, other_theme_id: other } = row;
    const at = { seq: row.event_no, panel: row.event_on.slice(0, 7) };
    const detail = detailOf.get(theme);
    switch (row.event) {
      case 'create':
        return [{ ...at, kind: 'create', theme, name: row.name ?? theme, definition: detail?.definition ?? '', ...(detail ? { proposal: detail.proposal } : {}) }];
      case 'rename':
        return row.name ? [{ ...at, kind: 'rename', theme, name: row.name }] : [];
      case 'merge':
        return other ? [{ ...at, kind: 'merge', themes: [theme, other], into: other }] : [];
      case 'split': {
        // The rows of one day and theme are one split: the first of them says it.
        const key = `${row.event_on} ${theme}`;
        const into = splits.get(key);
        splits.delete(key);
        return into ? [{ ...at, kind: 'split', theme, into }] : [];
      }
      case 'retire':
        return [{ ...at, kind: 'retire', theme }];
      default:
        return [];
    }
  });
}

/** An id made of a name, that no theme ever had: 'Tracking devices' is 'tracking-devices', or 'tracking-devices-2' where that was used. */
export function newThemeId(name: string, used: ReadonlySet<string>): string {
  const stem = name.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 34).replace(/-+$/, '') || 'theme';
  const ids = [stem, ...Array.from({ length: used.size + 1 }, (_, i) => `${stem}-${i + 2}`)];
  return ids.find((id) => id !== 'none' && !used.has(id))!;
}
