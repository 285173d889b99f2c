/** The course of a case through the two strands: criminal allegations and the conduct matter, with their decisions. */
import { addDays, daysBetween, earlier, firstOf, lastOf, later, secondThursday } from './calendar';
import { worksForPolice, type Parties } from './parties';
import { stream } from './random';
import { byTeam, dataDate, teamStart } from './story';
import type { Fact } from './told';
import { impliedOutcomes } from './told-by-hand';

export interface Allegation {
  readonly offence: string;
  readonly recordedOn: string;
  /** '0' while open. */
  readonly outcome: string;
  readonly decidedOn: string | null;
}
export interface ConductMatter {
  readonly recordedOn: string;
  readonly route: string;
  readonly severity: string;
  readonly caseToAnswer: string | null;
  readonly outcome: string | null;
  readonly decidedOn: string | null;
}
export interface Course {
  readonly allegations: readonly Allegation[];
  readonly conduct: ConductMatter | null;
  /** Day on which both strands were decided; null while either is open. */
  readonly finalOn: string | null;
}

const discretion = { '10': 2, '21': 2, '8': 1, '22': 1, '9': 2, '17': 1, '13': 1 };
/** The mix without the told charges, which are about an eighth of all by themselves. */
const outcomeMix = { '1': 5, '16': 49, '15': 37, '14': 3, '18': 2, '20': 2, ...discretion };
const dataWashMix = { '15': 50, '16': 35, '18': 15 };

/** Last day by which something told at a panel had happened. */
const lastTold = (fact: Fact): string => secondThursday(fact.panels.at(-1) ?? fact.first_panel);
const within = (day: string, from: string, to: string): string => earlier(later(day, from), to);

function toldOutcome(fact: Fact, reportedOn: string): readonly [string, string] | null {
  const implied = impliedOutcomes[fact.case_ref];
  const outcome = fact.crime_outcome === undefined ? implied?.[0] : String(fact.crime_outcome);
  if (outcome === undefined) return null;
  const told = fact.months_told ?? {};
  const month = fact.crime_outcome_month ?? told.charged ?? told.charge_authorised ?? implied?.[1];
  const draw = stream('crime-told', fact.case_ref);
  const end = earlier(lastTold(fact), dataDate);
  if (month !== undefined) {
    const day = addDays(firstOf(month), draw.whole(0, 27));
    return [outcome, within(day, later(firstOf(month), addDays(reportedOn, 1)), earlier(lastOf(month), dataDate))];
  }
  return [outcome, addDays(reportedOn, Math.max(1, daysBetween(reportedOn, end) * (0.45 + 0.5 * draw.next())))];
}

function crimeCourse(ref: string, parties: Parties, reportedOn: string, fact: Fact | null): readonly Allegation[] {
  const told = fact && toldOutcome(fact, reportedOn);
  const crimes = parties.offences.filter((offence) => offence !== 'dash_incident_non_crime');
  if (told && crimes.length === 0) crimes.push('other');
  const draw = stream('crime', ref);
  const median = parties.offences.some((o) => ['rape', 'sexual_assault_other', 'controlling_coercive_behaviour_s76'].includes(o)) ? 165 : 118;
  const notBefore = fact ? addDays(lastTold(fact), 6) : reportedOn;
  const decided = later(addDays(reportedOn, Math.max(4, draw.lognormal(byTeam(reportedOn, median * 1.2, median), 0.62))), notBefore);
  const lateStart = fact ? draw.lognormal(30, 0.8) : 0;
  const drawnOn = notBefore === decided ? addDays(decided, lateStart) : decided;
  const charged = draw.chance(byTeam(reportedOn, 0.05, 0.06));
  return crimes.map((offence, i) => {
    const recordedOn = addDays(reportedOn, Number(draw.pick({ '0': 6, '1': 3, '2': 1, '6': 0.6 })));
    const outcome = parties.route === 'vetting_or_data_wash' && !fact ? draw.pick(dataWashMix)
      : charged && i === 0 ? '1' : draw.pick({ ...outcomeMix, '1': charged ? 40 : 0 });
    const on = i === 0 ? drawnOn : addDays(drawnOn, draw.chance(0.75) ? 0 : draw.whole(3, 40));
    if (told && i === 0) return { offence, recordedOn: earlier(recordedOn, told[1]), outcome: told[0], decidedOn: told[1] };
    return on <= dataDate ? { offence, recordedOn, outcome, decidedOn: on } : { offence, recordedOn, outcome: '0', decidedOn: null };
  });
}

const afterNoCharge = { learning: 23, rprp: 27, written_warning: 22, final_written_warning: 12, dismissal_without_notice: 5, resigned_or_retired_before_outcome: 8, vetting_removed: 3 };
const afterCharge = { nfa: 12, written_warning: 12, final_written_warning: 24, dismissal_without_notice: 22, would_have_been_dismissed: 6, resigned_or_retired_before_outcome: 20, reduction_in_rank: 4 };
const forStaff: Readonly<Record<string, string>> = {
  rprp: 'verbal_warning_staff', dismissal_without_notice: 'dismissal_staff', reduction_in_rank: 'final_written_warning', would_have_been_dismissed: 'resigned_or_retired_before_outcome'
};
const staff = new Set(['police_staff', 'pcso', 'designated_staff', 'agency_contractor', 'former_staff']);

/** What the appropriate authority decided, given whether the crime was charged. No charge then no further action: 70% before the team, 45% after. */
function decideConduct(ref: string, workforce: string, on: string, charged: boolean): Pick<ConductMatter, 'severity' | 'caseToAnswer' | 'outcome'> {
  const draw = stream('authority-decision', ref);
  const carried = draw.chance(byTeam(on, 0.68, 0.45));
  const drawn = charged ? draw.pick(afterCharge) : carried ? 'nfa' : draw.pick(afterNoCharge);
  const outcome = staff.has(workforce) ? forStaff[drawn] ?? drawn : drawn;
  if (outcome === 'nfa') return { severity: draw.pick({ no_misconduct: 45, misconduct: 45, gross_misconduct: 10 }), caseToAnswer: 'none', outcome };
  if (outcome === 'rprp' || outcome === 'learning') return { severity: 'practice_requiring_improvement', caseToAnswer: 'not_applicable', outcome };
  const gross = charged || /dismiss|reduction|final|resigned|vetting/.test(outcome);
  return { severity: gross ? 'gross_misconduct' : 'misconduct', caseToAnswer: gross ? 'gross_misconduct' : 'misconduct', outcome };
}

function toldConduct(fact: Fact | null, reportedOn: string): readonly [string, string] | null {
  if (!fact) return null;
  const outcome = fact.conduct_outcome ?? (fact.conduct === 'nfa' ? 'nfa' : undefined);
  if (outcome === undefined) return null;
  const told = fact.months_told ?? {};
  const month = told.psd_closed_conduct ?? told.conduct_wound_up ?? told.off_payroll ?? told.suspect_resigned;
  const draw = stream('conduct-told', fact.case_ref);
  const day = month === undefined ? addDays(lastTold(fact), -draw.whole(5, 25)) : addDays(firstOf(month), draw.whole(3, 26));
  return [outcome, later(day, addDays(reportedOn, 2))];
}

function conductCourse(ref: string, parties: Parties, reportedOn: string, fact: Fact | null, allegations: readonly Allegation[]): ConductMatter | null {
  if (fact?.conduct === 'not_applicable' || !worksForPolice(parties.suspectWorkforce)) return null;
  const draw = stream('conduct', ref);
  const told = toldConduct(fact, reportedOn);
  const decisions = allegations.map((allegation) => allegation.decidedOn);
  const crimeOn = decisions.includes(null) ? null : decisions.reduce<string>((last, on) => later(last, on ?? last), reportedOn);
  const charged = allegations.some((allegation) => allegation.outcome === '1');
  const isStaff = staff.has(parties.suspectWorkforce);
  const unrecorded = draw.chance(byTeam(reportedOn, 0.1, 0.02));
  const recordedDraw = addDays(reportedOn, draw.lognormal(byTeam(reportedOn, 24, 6), 0.8));
  const routeDrawn = draw.pick({ conduct_matter: 70, recordable_conduct_matter: 20, public_complaint_in_sched3: parties.route === 'iopc_public_complaint' ? 300 : 4, vetting: 2 });
  const notRecorded = fact ? fact.conduct === 'not_recorded' : unrecorded;
  const route = notRecorded ? 'not_recorded_as_conduct' : isStaff ? 'staff_discipline' : routeDrawn;
  const notBefore = fact ? addDays(lastTold(fact), 8) : reportedOn;
  const heardOf = fact?.months_told?.psd_first_heard;
  const recordedAt = heardOf === undefined ? recordedDraw : addDays(firstOf(heardOf), 6);
  const recordedOn = earlier(earlier(recordedAt, fact ? addDays(lastTold(fact), -2) : dataDate), told?.[1] ?? dataDate);
  const apart = crimeOn === null ? null : addDays(crimeOn, draw.lognormal(byTeam(crimeOn, 78, 26), 0.6) + (charged ? draw.lognormal(90, 0.4) : 0));
  const ahead = crimeOn !== null && crimeOn >= teamStart && draw.chance(0.14) ? addDays(crimeOn, -draw.whole(2, 30)) : apart;
  const planned = ahead === null ? null : later(later(ahead, addDays(recordedOn, 5)), notBefore);
  const decidedOn = told?.[1] ?? (planned !== null && planned <= dataDate ? planned : null);
  if (notRecorded) return { recordedOn, route, severity: 'not_recorded', caseToAnswer: decidedOn && 'not_applicable', outcome: decidedOn && 'not_applicable', decidedOn };
  const decision = decideConduct(ref, parties.suspectWorkforce, decidedOn ?? dataDate, charged);
  if (decidedOn === null) {
    const assessed = draw.pick({ gross_misconduct: 50, misconduct: 30, not_recorded: 20 });
    return { recordedOn, route, severity: fact?.conduct === 'pending' ? 'not_recorded' : assessed, caseToAnswer: null, outcome: null, decidedOn };
  }
  if (!told && fact?.months_told?.suspect_resigned !== undefined) return { recordedOn, route, severity: 'gross_misconduct', caseToAnswer: 'gross_misconduct', outcome: 'resigned_or_retired_before_outcome', decidedOn };
  if (!told) return { recordedOn, route, ...decision, decidedOn };
  const gross = told[0] !== 'nfa';
  return { recordedOn, route, severity: gross ? 'gross_misconduct' : 'misconduct', caseToAnswer: gross ? 'gross_misconduct' : 'none', outcome: told[0], decidedOn };
}

export function runCourse(ref: string, parties: Parties, reportedOn: string, fact: Fact | null): Course {
  const allegations = crimeCourse(ref, parties, reportedOn, fact);
  const conduct = conductCourse(ref, parties, reportedOn, fact, allegations);
  const decisions = [...allegations.map((allegation) => allegation.decidedOn), ...(conduct ? [conduct.decidedOn] : [])];
  const quiet = addDays(reportedOn, stream('quiet', ref).whole(20, 90));
  const finalOn = decisions.length === 0 ? (quiet <= dataDate ? quiet : null)
    : decisions.includes(null) ? null : decisions.reduce<string>((last, on) => later(last, on ?? last), reportedOn);
  return { allegations, conduct, finalOn };
}
