import { cellAt, type SafeCell, type SafeHeading, type SafeTable } from '$lib/disclosure/disclose';

export type Better = 'up' | 'down' | 'none';

/** One measure, in the period before and now. */
export interface ShareLine {
  readonly id: string;
  readonly title: string;
  readonly better: Better;
  readonly earlier: SafeCell;
  readonly latest: SafeCell;
  /** How many cases the share of now rests on. */
  readonly of: SafeCell;
  readonly verdict: string;
}

export interface ThemeLine { readonly heading: SafeHeading; readonly share: SafeCell; readonly events: SafeCell; readonly of: SafeCell }
export interface DaysLine { readonly title: string; readonly earlier: SafeCell; readonly latest: SafeCell; readonly of: SafeCell }

export function shareLine(id: string, table: SafeTable, better: Better): ShareLine {
  const [earlier, latest] = [cellAt(table, 'earlier', 'share'), cellAt(table, 'latest', 'share')];
  return { id, title: table.title, better, earlier, latest, of: cellAt(table, 'latest', 'of'), verdict: verdictOf(earlier, latest, better) };
}

/** A change is said only where the two intervals, as printed, do not overlap: larger than chance alone gives. */
function verdictOf(earlier: SafeCell, latest: SafeCell, better: Better): string {
  if (earlier.kind !== 'share' || latest.kind !== 'share') return 'too few to compare';
  const up = latest.lowerPercent > earlier.upperPercent;
  const down = latest.upperPercent < earlier.lowerPercent;
  if (!up && !down) return 'no clear change';
  if (better === 'none') return up ? 'higher' : 'lower';
  return (up ? 'up' : 'down') === better ? 'better' : 'worse';
}

/** Themes whose share may be shown, highest first; those that may not be are in no order at all. */
export function rankThemes(table: SafeTable): ThemeLine[] {
  const lines = table.rows.map((heading) => ({
    heading, share: cellAt(table, heading.id, 'share'), events: cellAt(table, heading.id, 'events'), of: cellAt(table, heading.id, 'of')
  }));
  const percent = (line: ThemeLine) => (line.share.kind === 'share' ? line.share.percent : -1);
  return lines.filter((line) => line.share.kind === 'share').sort((a, b) => percent(b) - percent(a) || (a.heading.id < b.heading.id ? -1 : 1));
}

const strands = [{ id: 'crime', title: 'Report to crime outcome' }, { id: 'conduct', title: 'Report to conduct outcome' }] as const;

export const daysLines = (table: SafeTable): DaysLine[] => strands.map(({ id, title }) => ({
  title, earlier: cellAt(table, `${id} earlier`, 'figure'), latest: cellAt(table, `${id} latest`, 'figure'), of: cellAt(table, `${id} latest`, 'cases')
}));
