import { addDays, firstOf, lastOf, later, secondThursday } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { byTeam, dataDate } from '../story';
import { riskAtFirst } from '../told-by-hand';
import type { SampleCase } from '../world';

const moves: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  standard: { standard: 84, medium: 15, high: 1 }, medium: { standard: 24, medium: 66, high: 10 }, high: { standard: 4, medium: 38, high: 58 }
};

export function riskRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    const draw = stream('risk', item.ref);
    const told = item.fact?.risk_level;
    const stalking = item.parties.offences.includes('stalking');
    const first = draw.pick({ standard: 50, medium: 35, high: 15 });
    let level: string = riskAtFirst[item.ref] ?? told ?? first;
    const row = (on: string, at: string = level): Row => {
      const tool = stalking && draw.chance(0.4) ? 'S-DASH' : draw.pick({ DASH: on < '2024-10-01' ? 84 : 50, DARA: on < '2024-10-01' ? 2 : 40, professional_judgement_only: 8, not_completed: byTeam(on, 6, 2) });
      const marac = at === 'high' ? draw.pick({ referred: 38, heard: 54, declined_referral_info_shared: 8 }) : at === 'medium' ? draw.pick({ not_met: 88, referred: 8, not_recorded: 4 }) : 'not_met';
      return { case_ref: item.ref, assessed_on: on, tool, level: at, marac };
    };
    const start = addDays(item.reportedOn, Number(draw.pick({ '0': 55, '1': 25, '2': 10, '6': 6, '14': 4 })));
    if (start > dataDate) return [];
    const rows = [row(start)];
    for (const hearing of item.hearings) {
      const on = addDays(secondThursday(hearing.panel), -draw.whole(1, 8));
      const reviewed = item.fact?.months_told?.risk_last_reviewed;
      if (reviewed !== undefined && on > lastOf(reviewed) && on <= item.lastToldOn) continue;
      if (hearing.carriedOver || on <= start || !draw.chance(byTeam(on, 0.35, 0.6))) continue;
      if (secondThursday(hearing.panel) <= item.lastToldOn && told !== undefined) level = hearing.panel === item.fact?.panels[0] && riskAtFirst[item.ref] !== undefined ? level : told;
      else level = draw.pick(moves[level] ?? { standard: 1 });
      rows.push(row(on));
    }
    const months = item.fact?.months_told ?? {};
    const heard = months.marac_heard ?? months.marac_hearing;
    const redone = months.risk_assessment_completed ?? months.dash_redone ?? months.risk_last_reviewed ?? months.risk_raised_to_high;
    if (redone !== undefined) rows.push(row(later(addDays(firstOf(redone), draw.whole(2, 20)), start), told ?? String(rows[0]?.level)));
    if (told !== undefined && level !== told && rows.length === 1) { level = told; rows.push(row(addDays(item.lastToldOn, -2))); }
    if (heard !== undefined && firstOf(heard) >= start) rows.push({ ...row(addDays(firstOf(heard), 9), told ?? level), marac: 'heard' });
    return rows.sort((a, b) => (String(a.assessed_on) < String(b.assessed_on) ? -1 : 1));
  });
}
