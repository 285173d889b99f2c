import type { Row } from '$lib/intake/rows';
import { asThemselves, isOpen, type countDecisions, type Counting } from '$lib/themes/registry/counting';
import { settle, type Settled } from '$lib/themes/learning/settle';
import type { Assignment, Driver, Passage } from '$lib/themes/types';

/** What people settled of each passage, by its id, as it counts now. */
export interface SettledNow {
  readonly settled: ReadonlyMap<string, Settled>;
  /** Split themes that the passage was confirmed for, of which nobody has said yet which theme follows, with those that may. */
  readonly again: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

const nothing: Settled = { confirmed: [], rejected: [], none: false };

export function settleNow(passages: readonly Passage[], { decisions, again }: ReturnType<typeof countDecisions>, counting: Counting = asThemselves): SettledNow {
  const settled = settle(passages, decisions);
  const open = [...settle(passages, again)].map(([id, { confirmed }]): [string, ReadonlyMap<string, readonly string[]>] => {
    const { confirmed: now, rejected, none } = settled.get(id) ?? nothing;
    return [id, new Map(none ? [] : confirmed.filter((theme) => isOpen(theme, now, rejected, counting)).map((theme) => [theme, counting.split.get(theme)!]))];
  });
  return { settled, again: new Map(open.filter(([, themes]) => themes.size > 0)) };
}

/** A person has read the passage: what they did not choose is not suggested again. */
const isCoded = (settled: Settled | undefined): boolean => settled !== undefined && (settled.none || settled.confirmed.length > 0);

/** Rows of the table passages. They are made as they are stored, so that a hundred thousand of them are never made in one task. */
export function* passageRows(passages: readonly Passage[], assignments: readonly Assignment[], { settled, again }: SettledNow): Generator<Row> {
  for (const [i, passage] of passages.entries()) yield {
    passage_id: passage.id, note_ref: passage.noteRef, case_ref: passage.caseRef, panel: `${passage.panel}-01`,
    start_offset: passage.start, end_offset: passage.end, body: passage.text,
    state: again.has(passage.id) ? 'again' : isCoded(settled.get(passage.id)) ? 'coded' : bandOf(assignments[i], passage)
  };
}

/** The engine answers in the order of the passages. */
function bandOf(assignment: Assignment | undefined, passage: Passage): string {
  if (assignment?.passageId !== passage.id) throw new Error('the assignments are not in the order of the passages');
  return assignment.band;
}

/** Rows of the table passage_themes. What is to be read again stands under its old name, beside what the engine suggests in its place. */
export function* themeRows(assignments: readonly Assignment[], { settled, again }: SettledNow): Generator<Row> {
  for (const { passageId, suggestions } of assignments) {
    const coded = isCoded(settled.get(passageId));
    const old = again.get(passageId);
    const open = new Set([...(old?.values() ?? [])].flat());
    for (const theme of old?.keys() ?? []) yield { passage_id: passageId, theme_id: theme, standing: 'confirmed', score: 1, drivers: '' };
    for (const { theme, settled: isSettled, band, score, drivers } of suggestions) {
      if (old?.has(theme) || (coded && !isSettled && !open.has(theme))) continue;
      yield { passage_id: passageId, theme_id: theme, standing: isSettled ? 'confirmed' : band, score, drivers: writeDrivers(drivers) };
    }
  }
}

const writeDrivers = (drivers: readonly Driver[]) => drivers.map(({ start, end, weight }) => `${start}-${end}:${weight.toFixed(3)}`).join(';');
