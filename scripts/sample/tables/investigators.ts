import { addDays, daysBetween, earlier, later } from '../calendar';
import { stream, type Stream } from '../random';
import type { Row } from '../row';
import { byTeam, dataDate, teamStart } from '../story';
import type { SampleCase } from '../world';

function drawTeam(draw: Stream, item: SampleCase, from: string): string {
  if (item.parties.forceRelation === 'other_force_investigating') return 'other_force';
  const sexual = item.parties.offences.some((offence) => offence === 'rape' || offence === 'sexual_assault_other');
  if (sexual && draw.chance(0.6)) return 'rasso_team';
  if (item.suspectIsPolice && from >= teamStart) return draw.pick({ dedicated_ppda_team_psd: 80, domestic_abuse_team: 8, district_cid: 8, response_or_neighbourhood: 3, iopc_independent: 1 });
  return draw.pick({ district_cid: byTeam(from, 42, 40), response_or_neighbourhood: byTeam(from, 34, 20), domestic_abuse_team: byTeam(from, 22, 38), iopc_directed: item.suspectIsPolice ? 2 : 0 });
}

function drawLevel(draw: Stream, team: string): string {
  if (team === 'response_or_neighbourhood') return draw.pick({ PIP1: 92, PIP2: 8 });
  if (team === 'dedicated_ppda_team_psd') return draw.pick({ PIP2: 93, PIP3: 5, PIP1: 2 });
  if (team === 'iopc_independent' || team === 'iopc_directed' || team === 'other_force') return draw.pick({ PIP2: 80, not_known: 20 });
  return draw.pick({ PIP1: 34, PIP2: 64, PIP3: 2 });
}

/** Officers in the case, in time order. The told team and level are those of the officer who held it at the last told panel. */
export function investigatorsRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    const draw = stream('investigators', item.ref);
    const until = item.course.finalOn === null ? dataDate : later(item.course.finalOn, addDays(item.reportedOn, 7));
    const toldSpan = item.fact ? Math.max(4, daysBetween(item.reportedOn, earlier(item.lastToldOn, dataDate)) - 3) : 0;
    const months = daysBetween(item.reportedOn, until) / 30;
    const drawnChanges = Math.min(3, draw.poisson(Math.min(1.6, byTeam(item.reportedOn, 0.1, 0.065) * months)));
    const changes = item.fact?.oic_changes ?? (item.fact ? 0 : drawnChanges);
    const span = item.fact ? toldSpan : daysBetween(item.reportedOn, until);
    const starts = Array.from({ length: changes + 1 }, (_, i) => addDays(item.reportedOn, i === 0 ? draw.whole(0, 2) : span * (i / (changes + 1)) + draw.whole(0, 2)));
    let team = '';
    return starts.map((from, i): Row => {
      const last = i === changes;
      const moved = i === 0 || draw.chance(0.45) || (item.suspectIsPolice && from >= teamStart && team !== 'dedicated_ppda_team_psd');
      if (moved) team = drawTeam(draw, item, from);
      if (last && item.fact?.investigation_team !== undefined) team = item.fact.investigation_team;
      const level = last && item.fact?.pip_level !== undefined ? item.fact.pip_level : drawLevel(draw, team);
      const next = starts[i + 1];
      return {
        case_ref: item.ref, position: i + 1, team, pip_level: level, from_on: earlier(from, dataDate),
        to_on: next ?? (item.course.finalOn !== null && until <= dataDate ? until : null),
        change_reason: next === undefined ? null : draw.pick({ workload: 32, move: 26, leave: 14, skills: 18, conflict: 6, other: 4 }),
        known_to_party: draw.chance(byTeam(from, 0.09, 0.02)) ? 'yes' : draw.pick({ no: 82, not_recorded: 18 })
      };
    });
  });
}
