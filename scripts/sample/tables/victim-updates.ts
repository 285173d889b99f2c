import { addDays, addWorkingDays, daysBetween, earlier, later } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { contactMisuseRate, dataDate, drift } from '../story';
import { plantedUpdates } from '../traps';
import type { SampleCase } from '../world';
import { contactWishes, firstDisposal } from './cases';
import { investigatorsRows } from './investigators';

interface KeyEvent { readonly on: string; readonly reason: string }

/** What a victim must be told of, in time order: the acts of the investigation and a scheduled update about every six weeks. */
function keyEvents(item: SampleCase): readonly KeyEvent[] {
  const draw = stream('key-events', item.ref);
  const events: KeyEvent[] = [];
  const disposal = firstDisposal(item);
  const seen = addDays(item.reportedOn, disposal === 'arrested' ? draw.whole(0, 6) : draw.lognormal(26, 0.6));
  if (disposal === 'arrested') events.push({ on: seen, reason: 'arrested' }, { on: addDays(seen, draw.whole(0, 1)), reason: 'released' });
  if (disposal === 'voluntary_interview') events.push({ on: seen, reason: 'interviewed_under_caution' });
  if (disposal === 'arrested' && draw.chance(0.5)) events.push({ on: addDays(seen, draw.whole(26, 90)), reason: 'bail_or_rui_change' });
  const decided = item.course.allegations.map((allegation) => allegation.decidedOn).filter((on) => on !== null).sort().at(-1);
  if (decided !== undefined) events.push({ on: decided, reason: 'charge_or_nfa_decision' });
  for (const row of investigatorsRows([item]).slice(1)) events.push({ on: String(row.from_on), reason: 'oic_change' });
  const end = earlier(item.closedOn ?? dataDate, addDays(item.reportedOn, 330));
  for (let on = addDays(item.reportedOn, draw.whole(20, 40)); on < end; on = addDays(on, draw.whole(30, 62))) events.push({ on, reason: 'scheduled_update' });
  return events.filter((event) => event.on <= addDays(dataDate, -1)).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.reason < b.reason ? -1 : 1));
}

export function dueOn(event: string, enhanced: string): string {
  return addWorkingDays(event, enhanced === 'yes' ? 1 : 5);
}

function updateRow(item: SampleCase, event: KeyEvent): Omit<Row, 'update_ref'> {
  const wishes = contactWishes(item);
  const draw = stream('update', item.ref, event.on, event.reason);
  const due = dueOn(event.on, wishes.enhanced);
  const missed = draw.chance(drift(event.on, 0.12, 0.06));
  const lateBy = draw.chance(drift(event.on, 0.36, 0.2)) ? Math.max(1, draw.lognormal(5, 0.8)) : 0;
  const inTime = draw.whole(0, Math.max(0, daysBetween(event.on, due)));
  const day = lateBy > 0 ? addDays(due, lateBy) : addDays(event.on, inTime);
  const done = missed || day > dataDate ? null : later(day, event.on);
  const misuse = item.victimIsPolice && draw.chance(contactMisuseRate(event.on));
  const copied = misuse && wishes.managerConsent !== 'yes' && draw.chance(0.72);
  const kept = wishes.agreed === 'yes' && !misuse && draw.chance(0.93);
  const other = item.victimIsPolice ? draw.pick({ personal_mobile: 50, via_soo: 26, personal_email: 24 }) : draw.pick({ personal_mobile: 78, personal_email: 22 });
  const method = misuse ? draw.pick({ work_email: 64, work_phone: 36 }) : kept ? wishes.preference : other;
  const made = done !== null;
  return {
    case_ref: item.ref, reason: event.reason, event_on: event.on, due_on: due, done_on: done, method: made ? method : null,
    preference_honoured: !made ? null : wishes.agreed !== 'yes' ? 'not_applicable' : method === wishes.preference ? 'yes' : 'no',
    manager_copied: !made ? null : !item.victimIsPolice ? 'not_applicable' : copied ? 'yes' : 'no'
  };
}

/** Every update that was due; the planted ones sit on the eve of bank holidays. */
export function victimUpdatesRows(cases: readonly SampleCase[]): readonly Row[] {
  const drawn = cases.flatMap((item) => keyEvents(item).map((event) => updateRow(item, event)));
  drawn.sort((a, b) => (String(a.event_on) < String(b.event_on) ? -1 : String(a.event_on) > String(b.event_on) ? 1 : String(a.case_ref) < String(b.case_ref) ? -1 : 1));
  const planted = plantedUpdates.map((trap) => {
    const item = cases.find((found) => found.ref === trap.caseRef);
    if (!item) throw new Error(`no case for the planted update ${trap.updateRef}`);
    return { update_ref: trap.updateRef, ...updateRow(item, { on: trap.eventOn, reason: 'scheduled_update' }) };
  });
  return [...drawn.map((row, i): Row => ({ update_ref: `U-${String(i + 1).padStart(4, '0')}`, ...row } as Row)), ...planted as Row[]];
}
