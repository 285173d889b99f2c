import { addDays, secondThursday } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { dataDate, drift } from '../story';
import type { World } from '../world';

const typeOf: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  soo: { victim_contact: 50, support: 30, safeguarding: 20 }, oic: { investigative: 70, victim_contact: 14, disclosure_referral: 16 },
  psd: { conduct: 88, investigative: 12 }, da_victim_lead: { support: 46, safeguarding: 40, disclosure_referral: 14 },
  coordinator: { disclosure_referral: 60, policy: 10, victim_contact: 30 }, hr: { hr_workplace: 100 }, org_learning: { learning: 100 },
  da_lead: { policy: 40, learning: 30, investigative: 30 }, partner: { support: 80, safeguarding: 20 }, oh: { hr_workplace: 60, support: 40 },
  vetting: { conduct: 100 }, acu: { investigative: 60, conduct: 40 }
};
const owners = { soo: 21, oic: 30, psd: 14, da_victim_lead: 11, coordinator: 6, hr: 6, org_learning: 3, da_lead: 3, partner: 3, oh: 2, vetting: 1, acu: 1 };
/** Chance of being late: the officer in the case and HR more than most. A role, never a person. */
const lateness: Readonly<Record<string, number>> = { oic: 1.25, hr: 1.5, psd: 1.1, soo: 0.8, coordinator: 0.5, da_victim_lead: 0.7 };

/** Two to four actions a slot, fewer on updates, and now and then one on the panel itself. */
export function actionsRows(world: World): readonly Row[] {
  const closedOn = new Map(world.cases.map((item) => [item.ref, item.closedOn]));
  const drafts = world.hearings.filter((hearing) => !hearing.carriedOver).flatMap((hearing) => {
    const draw = stream('actions', hearing.ref, hearing.panel);
    const count = hearing.type === 'closure_legacy' ? draw.whole(0, 1) : hearing.type === 'update' ? draw.whole(1, 4) : hearing.type === 'complex' ? draw.whole(3, 5) : draw.whole(2, 4);
    return Array.from({ length: count }, (_, i) => ({ hearing, draw: stream('action', hearing.ref, hearing.panel, i) }));
  });
  return drafts.map(({ hearing, draw }, i): Row => {
    const setOn = secondThursday(hearing.panel);
    const owner = draw.pick(owners);
    const type = draw.pick(typeOf[owner] ?? { learning: 1 });
    const due = addDays(setOn, Number(draw.pick({ '7': 22, '14': 34, '28': 34, '42': 10 })));
    const gate = type === 'conduct' || type === 'safeguarding' ? draw.chance(0.55) : draw.chance(0.22);
    const late = draw.chance(drift(setOn, 0.36, 0.24) * (lateness[owner] ?? 1));
    const span = (Date.parse(due) - Date.parse(setOn)) / 86_400_000;
    const finished = late ? addDays(due, Math.max(1, draw.lognormal(16, 0.9))) : addDays(setOn, Math.max(1, span * (0.35 + 0.65 * draw.next())));
    const closed = closedOn.get(hearing.ref) ?? null;
    const neglected = draw.chance(closed === null ? 0.13 : 0.012);
    const dropped = draw.chance(0.035) ? draw.pick({ withdrawn: 50, superseded: 50 }) : null;
    const forced = closed !== null && gate && !neglected && finished > closed && closed > setOn ? addDays(closed, -1) : finished;
    const done = dropped === null && !neglected && forced <= dataDate ? (forced < setOn ? setOn : forced) : null;
    return {
      action_ref: `A-${String(i + 1).padStart(4, '0')}`, panel: hearing.panel, case_ref: hearing.ref, owner_role: owner, action_type: type,
      set_on: setOn, due_on: due, done_on: done, status: dropped ?? (done !== null ? 'complete' : due < dataDate ? 'overdue' : 'open'), closure_gate: gate ? 'yes' : 'no'
    };
  });
}

/** True where every gate of the case that was set before it closed, and not dropped, was done by then. */
export function gatesCompleteIn(actions: readonly Row[]): (item: { readonly ref: string; readonly closedOn: string | null }) => boolean {
  const gates = new Map<string, Row[]>();
  for (const row of actions) {
    if (row.closure_gate !== 'yes' || row.status === 'withdrawn' || row.status === 'superseded') continue;
    const ref = String(row.case_ref);
    gates.set(ref, [...(gates.get(ref) ?? []), row]);
  }
  return ({ ref, closedOn }) => closedOn !== null && (gates.get(ref) ?? []).every((row) => row.done_on !== null && String(row.done_on) <= closedOn);
}
