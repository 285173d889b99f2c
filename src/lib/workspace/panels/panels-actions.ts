import { labelOf } from '$lib/model/vocabularies';
import type { OpenAction } from '$lib/store/queries/panels';

/** Open actions of one owner role, each in one of three counts. */
export interface OwnerActions { readonly role: string; readonly blocking: number; readonly overdue: number; readonly notYet: number }

/** An open action holds a closure up where it is a gate of a case that is still open. */
export const blocksClosure = ({ gate, case_open }: OpenAction): boolean => gate && case_open;

/** By owner role, most overdue first. Blocking ones are overdue too and counted once. */
export function byOwner(actions: readonly OpenAction[]): OwnerActions[] {
  const roles = [...new Set(actions.map(({ owner_role }) => owner_role))];
  return roles.map((role): OwnerActions => {
    const mine = actions.filter(({ owner_role }) => owner_role === role);
    const late = mine.filter(({ days_overdue }) => days_overdue !== null);
    const blocking = late.filter(blocksClosure).length;
    return { role: labelOf('owner_role', role), blocking, overdue: late.length - blocking, notYet: mine.length - late.length };
  }).sort((a, b) => b.blocking + b.overdue - (a.blocking + a.overdue) || b.notYet - a.notYet || (a.role < b.role ? -1 : 1));
}

/** What is overdue and what it holds up, as a title. */
export function actionsFinding(actions: readonly OpenAction[]): string {
  if (actions.length === 0) return 'No action is open';
  const late = actions.filter(({ days_overdue }) => days_overdue !== null);
  const blocking = late.filter(blocksClosure).length;
  const undated = withoutDay(actions);
  const never = undated === 0 ? '' : `; ${actions.length === 1 ? 'it has' : undated === 1 ? '1 has' : `${undated} have`} no due day`;
  const which = actions.length === 1 ? 'The one open action is' : `${late.length || 'None'} of ${actions.length.toLocaleString('en-GB')} open actions ${late.length > 1 ? 'are' : 'is'}`;
  if (late.length === 0) return actions.length === 1 ? `${which} not overdue${never}` : `${which} overdue${never}`;
  if (late.length === 1) return `${which} overdue; it blocks ${blocking ? 'a' : 'no'} closure${never}`;
  return `${which} overdue; ${blocking === 0 ? 'none' : blocking} of them ${blocking === 1 ? 'blocks' : 'block'} a closure${never}`;
}

/** How many have no day on which they are due, and so are never overdue. */
export const withoutDay = (actions: readonly OpenAction[]): number => actions.filter(({ due_on }) => due_on === null).length;

/** Overdue actions of cases that have closed, or were passed on, all the same, in a sentence; null where there are none. */
export function closedWords(actions: readonly OpenAction[]): string | null {
  const closed = actions.filter(({ case_ref, case_open, days_overdue }) => case_ref !== null && !case_open && days_overdue !== null);
  const gates = (passedOn: boolean): number => closed.filter(({ gate, passed_on }) => gate && passed_on === passedOn).length;
  const [ofClosed, ofPassedOn] = [gates(false), gates(true)];
  const which = [
    ...(ofClosed ? [`${ofClosed} of them ${ofClosed === 1 ? 'was to be done before its case' : 'were to be done before their cases'} closed, as Data quality says too`] : []),
    ...(ofPassedOn ? [`${ofPassedOn}${ofClosed ? '' : ' of them'} ${ofPassedOn === 1 ? 'is a gate of a case that was' : 'are gates of cases that were'} passed on`] : [])
  ].join(', and ');
  return closed.length ? `${closed.length} of the overdue ${closed.length === 1 ? 'belongs to a case that has' : 'belong to cases that have'} closed or ${closed.length === 1 ? 'was' : 'were'} passed on all the same: mend the record or the action.${which ? ` ${which}.` : ''}` : null;
}
