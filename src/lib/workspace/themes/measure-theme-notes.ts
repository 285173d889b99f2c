import codebook from '$data/themes/codebook.json';
import { dayLabel } from '$lib/model/dates';
import { countsEveryTheme, themesByName } from '$lib/model/theme-measures';
import type { Database } from '$lib/store/database';
import { themeEvents, type ThemeEventRow } from '$lib/store/queries/theme-events';
import { readCounting, standsFor } from '$lib/themes/registry/counting';
import type { ThemeEvent } from '$lib/themes/registry/events';
import { heldEvents, readRegistry } from '$lib/themes/registry/read-registry';
import type { Codebook } from '$lib/themes/types';
import { listed } from '../list-names';
import { loadWaiting, splitNotes } from './split-waiting';
import { themeNames } from './theme-names.svelte';
import { eventsOf, type ThemeDetail } from './theme-registry';

/** What the open workspace says of the themes that a measure counts, and which of them passages of a split theme wait for. */
export async function loadThemeNotes(database: Database, measure: string, details: readonly ThemeDetail[]): Promise<string[]> {
  const own = new Set(themesByName(measure).map((id) => standsFor(themeNames.now.counting, id)));
  if (own.size === 0 && !countsEveryTheme(measure)) return [];
  const waiting = await loadWaiting(database);
  const open = [...waiting].flatMap(([id, undecided]) => (own.size === 0 || own.has(id) ? [{ name: themeNames.named(id)?.name ?? id, undecided }] : []));
  return [...themeNotes(measure, await themeEvents(database), details), ...splitNotes(open)];
}

/** What happened to the themes that a measure counts, in a sentence each, the first first and under the names of its day: a change of the
 *  codebook moves figures of every month, and nothing in them tells it from what happened. Empty where nothing did. */
export function themeNotes(measure: string, rows: readonly ThemeEventRow[], details: readonly ThemeDetail[]): string[] {
  const own = themesByName(measure);
  const every = countsEveryTheme(measure);
  if (own.length === 0 && !every) return [];
  const events = eventsOf(rows, details);
  const dayOf = new Map(rows.map(({ event_no, event_on }) => [event_no, dayLabel(event_on)]));
  const standing = heldEvents(events, readRegistry(codebook as Codebook, events));
  return standing.flatMap((event, i) => {
    const before = readRegistry(codebook as Codebook, standing.slice(0, i));
    const nameOf = (id: string): string => before.themes.get(id)?.name ?? id;
    const counting = readCounting(before);
    const words = every ? changed(event, nameOf) : counted(event, own.map((id) => standsFor(counting, id)), nameOf);
    return words ? [`On ${dayOf.get(event.seq)!} ${words}`] : [];
  });
}

/** Of a measure that counts every theme: how many there are to be found. */
function changed(event: ThemeEvent, nameOf: (id: string) => string): string {
  const since = 'so that it counts other themes than before, in every month.';
  switch (event.kind) {
    case 'merge':
      return `${listed(event.themes.filter((id) => id !== event.into).map(nameOf), 'and')} was merged into “${nameOf(event.into)}”: where a case shows both, it is one theme now, in every month.`;
    case 'split':
      return `“${nameOf(event.theme)}” was split into ${listed(event.into.map(nameOf), 'and')}, ${since}`;
    case 'retire':
      return `“${nameOf(event.theme)}” was retired, ${since}`;
    default:
      return '';
  }
}

/** Of a measure that counts the themes `own` up to the event. */
function counted(event: ThemeEvent, own: readonly string[], nameOf: (id: string) => string): string {
  switch (event.kind) {
    case 'rename':
      return own.includes(event.theme) ? `“${nameOf(event.theme)}” was renamed: the theme that is counted here is called “${event.name}”.` : '';
    case 'merge': {
      const gone = event.themes.filter((id) => id !== event.into);
      if (own.includes(event.into)) return `${listed(gone.map(nameOf), 'and')} was merged into “${nameOf(event.into)}”: its cases count here under “${nameOf(event.into)}”, in every month${gone.some((id) => own.includes(id)) ? ', and no longer apart' : ''}.`;
      return gone.some((id) => own.includes(id)) ? `${listed(gone.filter((id) => own.includes(id)).map(nameOf), 'and')} was merged into “${nameOf(event.into)}”: that is counted here in its stead, with all its cases, in every month.` : '';
    }
    case 'split':
      return own.includes(event.theme) ? `“${nameOf(event.theme)}” was split into ${listed(event.into.map(nameOf), 'and')}, and is counted here no more, in any month: its cases are on the pages of these.` : '';
    case 'retire':
      return own.includes(event.theme) ? `“${nameOf(event.theme)}” was retired, and is counted here no more, in any month: what was coded with it is on its page.` : '';
    default:
      return '';
  }
}
