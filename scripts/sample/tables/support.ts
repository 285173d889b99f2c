import { addDays, addWorkingDays, secondThursday } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { byTeam } from '../story';
import type { SampleCase } from '../world';

/** Where support stood at the first panel of the case, and where it goes from there. */
function statuses(item: SampleCase): readonly string[] {
  const draw = stream('support', item.ref);
  const on = item.reportedOn;
  const told = item.fact?.idva_status;
  let status: string = told ?? draw.pick({
    not_offered: byTeam(on, 26, 8), offered_accepted: byTeam(on, 38, 54), offered_declined: 20, already_engaged: byTeam(on, 10, 14), no_consent: 4
  });
  return item.hearings.map((hearing, i) => {
    const toldHere = told !== undefined && secondThursday(hearing.panel) <= item.lastToldOn;
    if (i === 0) return status;
    if (toldHere && told === 'not_offered') return status;
    if (status === 'not_offered') status = draw.chance(byTeam(secondThursday(hearing.panel), 0.45, 0.75)) ? draw.pick({ offered_accepted: 65, offered_declined: 35 }) : 'not_offered';
    else if (status === 'offered_accepted' || status === 'already_engaged' || status === 'engaged') status = draw.chance(byTeam(on, 0.8, 0.89)) ? 'engaged' : 'disengaged';
    else if (status === 'disengaged' && draw.chance(0.2)) status = 'engaged';
    return status;
  });
}

/** A status at every panel of a case; support "throughout" cannot be read from one flag. */
export function supportRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    const draw = stream('support-offer', item.ref);
    const all = statuses(item);
    const prompt = draw.chance(byTeam(item.reportedOn, 0.48, 0.74));
    const offer = prompt ? addWorkingDays(item.reportedOn, draw.whole(0, 2)) : addDays(item.reportedOn, 3 + draw.lognormal(9, 0.8));
    const specialist = draw.chance(byTeam(item.reportedOn, 0.22, 0.58)) ? 'yes' : 'no';
    return item.hearings.flatMap((hearing, i): readonly Row[] => {
      if (hearing.carriedOver) return [];
      const status = all[i] ?? 'not_recorded';
      const held = secondThursday(hearing.panel);
      const previous = item.hearings[i - 1];
      const firstOffer = all[0] === 'not_offered' && previous ? addDays(secondThursday(previous.panel), 5) : offer;
      const unoffered = status === 'not_offered';
      const wasNotOfferedFirst = all[0] === 'not_offered';
      const offeredIndex = all.findIndex((found) => found !== 'not_offered');
      const offered = wasNotOfferedFirst && offeredIndex > 0 ? addDays(secondThursday(item.hearings[offeredIndex - 1]?.panel ?? hearing.panel), 5) : firstOffer;
      return [{
        case_ref: item.ref, panel: hearing.panel, status, offered_on: unoffered ? null : offered <= held ? offered : addDays(held, -2),
        police_specialist: unoffered ? 'not_applicable' : specialist
      }];
    });
  });
}
