import { addDays, addWorkingDays, earlier, secondThursday } from '../calendar';
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
    const held = secondThursday(hearing.panel);
    if (i === 0 || (told === 'not_offered' && held <= item.lastToldOn)) return status;
    if (status === 'not_offered') status = draw.chance(byTeam(held, 0.45, 0.75)) ? draw.pick({ offered_accepted: 65, offered_declined: 35 }) : 'not_offered';
    else if (status === 'offered_accepted' || status === 'already_engaged' || status === 'engaged') status = draw.chance(byTeam(on, 0.8, 0.89)) ? 'engaged' : 'disengaged';
    else if (status === 'disengaged' && draw.chance(0.2)) status = 'engaged';
    return status;
  });
}

/** Day of the first offer: prompt or late after the report, or a few days after the panel that found none had been made. */
function firstOffer(item: SampleCase, all: readonly string[]): string {
  const known = item.hearings[all.findIndex((status) => status !== 'not_offered')];
  return known ? earlier(drawOffer(item, all), addDays(secondThursday(known.panel), -2)) : '';
}

function drawOffer(item: SampleCase, all: readonly string[]): string {
  const draw = stream('support-offer', item.ref);
  const month = item.fact?.months_told?.idva_offered;
  if (month !== undefined) return addDays(`${month}-01`, draw.whole(3, 24));
  const noticed = item.hearings[all.findIndex((status) => status !== 'not_offered') - 1];
  if (noticed) return addDays(secondThursday(noticed.panel), 5);
  return draw.chance(byTeam(item.reportedOn, 0.48, 0.74)) ? addWorkingDays(item.reportedOn, draw.whole(0, 2)) : addDays(item.reportedOn, 3 + draw.lognormal(9, 0.8));
}

/** A status at every panel of a case; support "throughout" cannot be read from one flag. */
export function supportRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    const all = statuses(item);
    const offer = firstOffer(item, all);
    const specialist = stream('support-specialist', item.ref).chance(byTeam(item.reportedOn, 0.22, 0.58)) ? 'yes' : 'no';
    return item.hearings.flatMap((hearing, i): readonly Row[] => {
      if (hearing.carriedOver) return [];
      const status = all[i] ?? 'not_recorded';
      return [{
        case_ref: item.ref, panel: hearing.panel, status, offered_on: status === 'not_offered' ? null : offer,
        police_specialist: status === 'not_offered' ? 'not_applicable' : specialist
      }];
    });
  });
}
