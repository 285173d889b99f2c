import { addDays, daysBetween, earlier, firstOf, later } from '../calendar';
import { stream, type Stream } from '../random';
import type { Row } from '../row';
import { byTeam, dataDate, teamStart } from '../story';
import { firstOfficer } from '../told-by-hand';
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

const changeKeys = ['oic_handover', 'oic_change', 'oic_change_1', 'oic_change_2', 'passed_to_dedicated_team', 'rasso_from', 'out_of_district_team_from', 'other_force_oic_retired'];
/** Months in which the notes tell of a new officer in the case. */
function toldChanges(item: SampleCase): readonly string[] {
  const told = item.fact?.months_told ?? {};
  return changeKeys.flatMap((key) => told[key] ?? []).sort();
}

/** Officers in the case, in time order. The told team and level are those of the officer who held it at the last told panel. */
export function investigatorsRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    const draw = stream('investigators', item.ref);
    const until = item.course.finalOn === null ? dataDate : later(item.course.finalOn, addDays(item.reportedOn, 7));
    const toldSpan = item.fact ? Math.max(4, daysBetween(item.reportedOn, earlier(item.lastToldOn, dataDate)) - 3) : 0;
    const months = daysBetween(item.reportedOn, until) / 30;
    const drawnChanges = Math.min(3, draw.poisson(Math.min(1.6, byTeam(item.reportedOn, 0.1, 0.065) * months)));
    const toldMonths = toldChanges(item);
    const changes = item.fact ? Math.max(item.fact.oic_changes ?? 0, toldMonths.length) : drawnChanges;
    const toldStarts = toldMonths.map((month) => addDays(firstOf(month), draw.whole(1, 8)));
    const span = toldStarts[0] !== undefined ? Math.max(1, daysBetween(item.reportedOn, toldStarts[0]) - 3) : item.fact ? toldSpan : daysBetween(item.reportedOn, until);
    const untold = changes + 1 - toldMonths.length;
    const spaced = Array.from({ length: untold }, (_, i) => addDays(item.reportedOn, i === 0 ? draw.whole(0, 2) : span * (i / untold) + draw.whole(0, 2)));
    const starts = [...spaced, ...toldStarts];
    let team = '';
    return starts.map((from, i): Row => {
      const last = i === changes;
      const moved = i === 0 || draw.chance(0.45) || (item.suspectIsPolice && from >= teamStart && team !== 'dedicated_ppda_team_psd');
      if (moved) team = drawTeam(draw, item, from);
      const told = i === 0 ? firstOfficer[item.ref] : undefined;
      if (told) team = told[0];
      if (last && item.fact?.investigation_team !== undefined) team = item.fact.investigation_team;
      const level = told?.[1] ?? (last && item.fact?.pip_level !== undefined ? item.fact.pip_level : drawLevel(draw, team));
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
