import type { VictimWait } from '$lib/store/queries/panels';
import { counted } from '../indicators/format-value';

export const waitKinds = { update: 'An update fell due and none has been made since', soo: 'No senior oversight officer in post', contact: 'Officer in post, no contact on record' } as const;

/** Which of the tables that tell of waits are loaded: of one that is not, nothing is known. */
export interface WaitsKnown { readonly updates: boolean; readonly officers: boolean }

/** Who waits, as a title. `waits` are those of the tables that are loaded. */
export function waitsFinding(waits: readonly VictimWait[], { updates: knowsUpdates, officers }: WaitsKnown): string {
  if (waits.length === 0 && knowsUpdates && officers) return 'Nobody waits for an overdue update or for a senior oversight officer';
  const of = (kind: VictimWait['kind']) => waits.filter((wait) => wait.kind === kind);
  const longest = Math.max(0, ...of('update').map(({ days }) => days));
  const updates = of('update').length;
  const soo = of('soo').length;
  const updateWords = !knowsUpdates ? 'Whether updates are overdue is not known' : updates ? `${counted(updates, 'victim')} ${updates === 1 ? 'waits' : 'wait'} for an update that fell due, one for ${counted(longest, 'day')}` : 'No update is overdue';
  const officerWords = !officers ? 'who has a senior oversight officer is not known' : soo ? `${counted(soo, 'open case')} ${soo === 1 ? 'has' : 'have'} no senior oversight officer` : 'every open case has a senior oversight officer';
  return `${updateWords}; ${officerWords}`;
}
