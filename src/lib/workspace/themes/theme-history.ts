import codebook from '$data/themes/codebook.json';
import type { ThemeEventRow } from '$lib/store/queries/theme-events';
import { readCounting, standsFor } from '$lib/themes/registry/counting';
import { standingEvents, themesOf, type ThemeEvent } from '$lib/themes/registry/events';
import { readRegistry } from '$lib/themes/registry/read-registry';
import type { Codebook } from '$lib/themes/types';
import { listed } from '../list-names';
import { eventsOf, type ThemeDetail } from './theme-registry';

/** Something that happened to a theme, in words. */
export interface HistoryLine {
  readonly seq: number;
  /** 'YYYY-MM-DD'. */
  readonly on: string;
  readonly words: string;
  readonly reason: string | null;
  /** The day on which it was taken back; null where it stands. */
  readonly undoneOn: string | null;
  /** Why it could not be when it was said, so that it was passed over; null where it could. */
  readonly refused: string | null;
  /** Ids of what counted as the theme before it and after, null where the theme is active no more; null where it counts as before, or it
   *  stands no more. */
  readonly counts: { readonly before: readonly string[]; readonly after: readonly string[] | null } | null;
}

export interface ThemeHistory {
  /** The last first. */
  readonly lines: readonly HistoryLine[];
  /** The last event that can be taken back; null where none can. */
  readonly undoable: { readonly seq: number; readonly words: string } | null;
}

/** What happened to `theme`, each under the names of its day. */
export function themeHistory(theme: string, rows: readonly ThemeEventRow[], details: readonly ThemeDetail[]): ThemeHistory {
  const events = eventsOf(rows, details).sort((a, b) => a.seq - b.seq);
  const rowOf = new Map(rows.map((row) => [row.event_no, row]));
  const standing = new Set(standingEvents(events).map(({ seq }) => seq));
  const refused = new Map(readRegistry(codebook as Codebook, events).refused.map(({ seq, why }) => [seq, why]));
  const undoings = events.flatMap((event) => (event.kind === 'undo' ? [event] : []));
  const shipped = codebook.themes.some(({ id }) => id === theme);
  const lines = events.filter((event) => themesOf(event).includes(theme)).map((event): HistoryLine => {
    const { themes } = readRegistry(codebook as Codebook, events.filter(({ seq }) => seq < event.seq));
    const undoing = standing.has(event.seq) ? undefined : undoings.findLast(({ undone }) => undone === event.seq);
    const isRefused = refused.has(event.seq) && !(event.kind === 'create' && shipped);
    return {
      seq: event.seq, on: rowOf.get(event.seq)!.event_on, words: wordsOf(event, theme, (id) => themes.get(id)?.name ?? id), reason: rowOf.get(event.seq)!.reason,
      undoneOn: undoing ? rowOf.get(undoing.seq)!.event_on : null, refused: isRefused ? refused.get(event.seq)! : null,
      counts: standing.has(event.seq) && !refused.has(event.seq) ? countsAround(event, theme, events) : null
    };
  });
  const last = lines.findLast(({ seq, undoneOn, refused: why }) => undoneOn === null && why === null && events.find((event) => event.seq === seq)?.kind !== 'create');
  return { lines: lines.reverse(), undoable: last ? { seq: last.seq, words: last.words } : null };
}

/** What counted as `theme` before an event that changes what counts, and after it. */
function countsAround(event: ThemeEvent, theme: string, events: readonly ThemeEvent[]): HistoryLine['counts'] {
  const changes = event.kind === 'merge' || event.kind === 'retire' || (event.kind === 'split' && event.theme === theme);
  if (!changes) return null;
  const counted = (upTo: number) => {
    const registry = readRegistry(codebook as Codebook, standingEvents(events).filter(({ seq }) => seq <= upTo));
    const counting = readCounting(registry);
    return registry.themes.get(theme)?.state === 'active' ? [...registry.themes.keys(), ...registry.withdrawn.keys()].filter((id) => standsFor(counting, id) === theme).sort() : null;
  };
  return { before: counted(event.seq - 1) ?? [], after: counted(event.seq) };
}

function wordsOf(event: ThemeEvent, theme: string, nameOf: (id: string) => string): string {
  switch (event.kind) {
    case 'create':
      return `Named “${event.name}”.`;
    case 'rename':
      return `Renamed from “${nameOf(event.theme)}” to “${event.name}”.`;
    case 'merge': {
      if (event.into !== theme) return `Merged into “${nameOf(event.into)}”.`;
      return `${listed(event.themes.filter((id) => id !== theme).map(nameOf), 'and')} merged into it.`;
    }
    case 'split':
      return event.theme === theme ? `Split into ${listed(event.into.map(nameOf), 'and')}.` : `Split off from “${nameOf(event.theme)}”.`;
    case 'redefine':
      return 'Redefined.';
    default:
      return 'Retired.';
  }
}
