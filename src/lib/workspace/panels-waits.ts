import type { VictimWait } from '$lib/store/queries/panels';
import { counted } from './indicators/format-value';

export const waitKinds = { update: 'An update fell due and none has been made since', soo: 'No senior oversight officer in post', contact: 'Officer in post, not yet in touch' } as const;

/** Who waits, as a title. */
export function waitsFinding(waits: readonly VictimWait[]): string {
  if (waits.length === 0) return 'Nobody waits for an overdue update or for a senior oversight officer';
  const of = (kind: VictimWait['kind']) => waits.filter((wait) => wait.kind === kind);
  const longest = Math.max(0, ...of('update').map(({ days }) => days));
  const updates = of('update').length;
  const soo = of('soo').length;
  return `${updates ? `${counted(updates, 'victim')} ${updates === 1 ? 'waits' : 'wait'} for an update that fell due, one for ${counted(longest, 'day')}` : 'No update is overdue'}; ${soo ? `${counted(soo, 'open case')} ${soo === 1 ? 'has' : 'have'} no senior oversight officer` : 'every open case has a senior oversight officer'}`;
}
