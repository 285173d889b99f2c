import { monthLabel } from '$lib/model/months';
import type { Database } from '$lib/store/database';
import { reviewWaiting, type Coding, type PassageTheme, type QueueRow, type WaitingCount } from '$lib/store/queries/review';
import { listed } from '../list-names';
import type { ThemesState } from '../themes/theme-reading.svelte';
import { markDrivers } from '../themes/theme-view';

const counted = (n: number, one: string, many: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** How far a person has come: '7 of 41 settled, 3 panels.' */
export function progressWords(queue: readonly Pick<QueueRow, 'panel' | 'waiting' | 'in_all'>[]): string {
  const settled = queue.filter(({ waiting }) => !waiting).length;
  const panels = new Set(queue.map(({ panel }) => panel)).size;
  const more = (queue[0]?.in_all ?? 0) - queue.length;
  return `${settled} of ${queue.length} settled, ${counted(panels, 'panel', 'panels')}.${more > 0 ? ` ${counted(more, 'older passage waits', 'older passages wait')} behind these.` : ''}`;
}

/** Of passages that were settled before and are no longer in the queue: '6 passages settled before are kept and count; they are not listed again.' '' for none. */
export const keptWords = (before: number): string => (before > 0 ? `${counted(before, 'passage settled before is kept and counts; it is', 'passages settled before are kept and count; they are')} not listed again.` : '');

const panelsNamed = 3;

/** How far a person has come in each of the newest panels of the queue, and in the earlier ones together:
 *  'September 2026 1 of 2 · 4 earlier panels 0 of 9'. */
export function panelWords(queue: readonly Pick<QueueRow, 'panel' | 'waiting'>[]): string {
  const panels = [...new Set(queue.map(({ panel }) => panel))];
  const earlier = panels.slice(panelsNamed);
  const groups = panels.slice(0, panelsNamed).map((panel) => ({ label: monthLabel(panel), panels: [panel] }));
  if (earlier.length) groups.push({ label: counted(earlier.length, 'earlier panel', 'earlier panels'), panels: earlier });
  return groups.map(({ label, panels: of }) => {
    const rows = queue.filter(({ panel }) => of.includes(panel));
    return `${label} ${rows.filter(({ waiting }) => !waiting).length} of ${rows.length}`;
  }).join(' · ');
}

/** How sure the engine is of a suggestion, and what that or the `verdict` of `coder`, a pseudonym, means for the figures. `settled`: the passage has
 *  a confirmed theme or "no theme", so that what was not chosen is counted no more. */
export function sureWords({ score, standing }: PassageTheme, verdict: Coding['verdict'] | null, coder: string, settled = false): string {
  const sure = `${Math.round((score ?? 0) * 100)}% sure`;
  if (verdict !== null) return `${verdict === 'confirmed' ? 'Confirmed' : 'Rejected'} by ${coder}; the engine was ${sure}`;
  if (standing === 'confirmed') return `Confirmed by ${coder}`;
  if (settled) return `Not chosen, so counted nowhere; the engine was ${sure}`;
  return standing === 'review' ? `The engine is ${sure}; counted nowhere until confirmed` : `The engine is ${sure}; counted as found, not yet confirmed`;
}

/** What heads the card of a theme that was split: `chosen` are the names of the themes that the person said follow. */
export const wasHeading = (name: string, chosen: readonly string[], isNone: boolean): string =>
  `Was “${name}”: ${chosen.length ? `now ${listed(chosen, 'and')}` : isNone ? 'none of these now' : 'choose what it is now'}`;

/** What the queue says of a passage whose theme was split, and of which nobody has said what it is: settled before the split, or suggested
 *  by an engine that knows the old theme only. */
export const wasWords = ({ standing, score }: Pick<PassageTheme, 'standing' | 'score'>): string => standing === 'confirmed'
  ? 'Confirmed before the theme was split. It stays under the old name until you choose.'
  : `The engine is ${Math.round((score ?? 0) * 100)}% sure of what the theme was before it was split; counted nowhere until you choose.`;

/** What the engine learnt from the last decision, and why other passages wait since then; '' where there is nothing to say. */
export function lessonWords(lesson: ThemesState['lesson']): string {
  if (lesson === null) return '';
  if (lesson === 'learning') return 'The engine is learning from that …';
  const { changed, waiting } = lesson;
  if (changed === 0) return 'The engine learnt from that: no other suggestion changed.';
  const wait = waiting === 0 ? 'as many wait as before' : `${Math.abs(waiting)} ${waiting > 0 ? 'more' : 'fewer'} ${Math.abs(waiting) === 1 ? 'waits' : 'wait'}`;
  return `The engine learnt from that: suggestions for ${counted(changed, 'other passage', 'other passages')} changed, and ${wait}.`;
}

/** '12 passages wait for you', or null when none does. */
export function waitingWords(passages: number): string | null {
  return passages === 0 ? null : `${counted(passages, 'passage waits', 'passages wait')} for you`;
}

/** Why `passages` wait, `again` of them because a person coded them with a theme that was split since. */
export function whyWaitingWords({ passages, again }: Pick<WaitingCount, 'passages' | 'again'>): string {
  const because = `${again === 1 ? 'its' : 'their'} theme was split, and nobody has said what ${again === 1 ? 'it is' : 'they are'} now`;
  if (again === 0) return 'the engine suggests a theme, and nobody has said yes or no';
  if (again === passages) return because;
  return `for ${passages - again} the engine suggests a theme, and nobody has said yes or no; ${again} ${again === 1 ? 'waits' : 'wait'} because ${because}`;
}

/** Passages that wait, in the period and under the filters in force. */
export const loadWaiting = (database: Database): Promise<WaitingCount> => reviewWaiting(database);

/** The words of a passage that drove a suggestion, in reading order, each once. */
export const drivingWords = (body: string, drivers: string | null): string[] => [...new Set(markDrivers(body, drivers).filter(({ driving }) => driving).map(({ text }) => text))];
