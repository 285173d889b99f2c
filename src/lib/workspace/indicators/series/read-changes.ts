import { listWords } from '$lib/model/list-words';
import { dayLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { ratioInWords } from '$lib/stats/impact/impact-words';
import { compareRecurrence } from '$lib/stats/spc/recurrence';
import { wilsonInterval } from '$lib/stats/intervals/wilson';
import type { BeforeAfterRow } from '$lib/store/indicators/row-shapes';
import { counted } from '../format-value';
import type { ChangeReading, ChangesReading, EmptyReading } from '../types';

/** What was seen before and after each change, by the exact conditional test, refused where eligible cases are too few. */
export function readChanges(indicator: Indicator, rows: readonly BeforeAfterRow[], labelOf: (part: string) => string): ChangesReading | EmptyReading {
  if (rows.length === 0) return { form: 'empty', indicator, finding: `${indicator.name}: no tasking has been done yet.`, signals: [], notes: [] };
  const changes = rows.map((row) => readChange(row, labelOf(row.part)));
  const by = (verdict: ChangeReading['verdict']) => changes.filter((change) => change.verdict === verdict);
  const lower = by('lower');
  const finding = lower.length
    ? `${lower.map(({ label }) => label).join('; ')}: seen less often after the tasking than before.`
    : by('higher').length
      ? `${by('higher').map(({ label }) => label).join('; ')}: seen more often after the tasking than before.`
      : `No tasking of ${changes.length} can yet be told to have changed how often its theme is seen.`;
  return { form: 'changes', indicator, changes, finding, signals: changes.map(({ words }) => words), notes: shorter(changes) };
}

const followUp = 12;

/** After which changes less than the whole follow-up is there to be read. */
function shorter(changes: readonly ChangeReading[]): string[] {
  const short = changes.filter(({ monthsAfter }) => monthsAfter < followUp).map(({ label, monthsAfter, changedOn }) => `${monthsAfter ? counted(monthsAfter, 'month') : 'nothing yet'} for “${label}” (since ${dayLabel(changedOn)})`);
  if (short.length === 0) return [];
  return [`After, as far as notes have been read: ${listWords(short)}${short.length < changes.length ? `, ${followUp} for the ${changes.length - short.length === 1 ? 'other' : 'others'}` : ''}.`];
}

const of = ({ events, exposure }: ChangeReading['before']): string => (exposure ? `${events} of ${exposure} eligible cases` : 'no eligible case');

function readChange(row: BeforeAfterRow, label: string): ChangeReading {
  const before = { events: row.before_events, exposure: row.before_exposure, interval: wilsonInterval(row.before_events, row.before_exposure) };
  const after = { events: row.after_events, exposure: row.after_exposure, interval: wilsonInterval(row.after_events, row.after_exposure) };
  const base = { part: row.part, label, changedOn: row.changed_on, before, after, monthsAfter: row.months_after };
  const earlier = `${label}: ${of(before)} in the year before ${dayLabel(row.changed_on)}`;
  if (row.months_after === 0) return { ...base, ratio: null, verdict: 'refused', words: `${earlier}. No notes of a later month have been read yet, so there is nothing to compare with.` };
  const seen = `${earlier}, ${after.exposure ? `${after.events} of ${after.exposure}` : 'none'} in the ${counted(row.months_after, 'month')} after${row.after_unread ? `, of which ${counted(row.after_unread, 'more case')} ${row.after_unread === 1 ? 'is' : 'are'} not read yet` : ''}.`;
  const found = compareRecurrence(before, after);
  if (!found.ok) return { ...base, ratio: null, verdict: 'refused', words: `${seen} ${found.reason}` };
  const { ratio } = found.comparison;
  const verdict = ratio.upper < 1 ? 'lower' : ratio.lower > 1 ? 'higher' : 'cannot tell';
  const how = verdict === 'cannot tell' ? 'Chance can explain the difference.' : `The tasking is associated with a ${verdict} rate: ${ratioInWords(ratio)}.`;
  return { ...base, ratio, verdict, words: `${seen} ${how}` };
}
