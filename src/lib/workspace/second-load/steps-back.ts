import type { Changed } from '$lib/intake/across/compare-rows';
import type { SecondLoad } from './compare-load';

/** Statuses that end something, those that take the end back, and how that is said of one row and of more. 'Reopened' is a step on. */
const ends: Readonly<Record<string, { readonly from: readonly string[]; readonly to: readonly string[]; readonly one: string; readonly many: string; readonly again: string }>> = {
  cases: { from: ['closed'], to: ['new', 'open', 'awaiting_actions', 'closure_requested'], one: 'case', many: 'cases', again: 'open again' },
  actions: { from: ['complete', 'withdrawn', 'superseded'], to: ['open', 'overdue'], one: 'action', many: 'actions', again: 'open again' },
  panels: { from: ['held'], to: ['planned'], one: 'panel', many: 'panels', again: 'planned again' },
  programme_actions: { from: ['done'], to: ['not_started', 'in_progress'], one: 'step of the programme plan', many: 'steps of the programme plan', again: 'to be done again' }
};

/** What a changed cell takes back, in words: an end ('open again'), or what was filled ('becomes blank'). Null where it does neither. */
export function stepBack(table: string, { before, after }: Changed, column: string): string | null {
  const [former, latter] = [before[column] ?? null, after[column] ?? null];
  if (former !== null && latter === null) return 'becomes blank';
  const end = column === 'status' ? ends[table] : undefined;
  return end?.from.includes(String(former)) && end.to.includes(String(latter)) ? end.again : null;
}

/** How many ends a load would take back and how many filled cells it would blank, as a question; null where none. */
export function askStepsBack({ tables }: SecondLoad): string | null {
  const said: string[] = [];
  let blanked = 0;
  for (const { table, changed } of tables) {
    const back = changed.flatMap((each) => each.columns.map((column) => stepBack(table, each, column)));
    const end = ends[table];
    const again = back.filter((words) => words !== null && words === end?.again).length;
    if (end && again > 0) said.push(`${count(again, end.one, end.many)} would be ${end.again}`);
    blanked += back.filter((words) => words === 'becomes blank').length;
  }
  if (blanked > 0) said.push(`${count(blanked, 'filled cell', 'filled cells')} would become blank`);
  return said.length === 0 ? null : `${said.join(', ')}: is this an older file?`;
}

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
