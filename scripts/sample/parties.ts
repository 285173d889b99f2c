/** Who reported, who is accused, and what of: the description of a case, told where a note tells it and drawn where not. */
import { drift } from './story';
import { stream, type Stream } from './random';
import { dictionaryCode, type Fact } from './told';

export interface Parties {
  readonly route: string;
  readonly caseType: string;
  readonly relationship: string;
  readonly recency: string;
  readonly forceRelation: string;
  readonly children: string;
  readonly victimWorkforce: string;
  readonly victimBand: string;
  readonly victimSex: string;
  readonly suspectWorkforce: string;
  readonly suspectBand: string;
  readonly suspectSex: string;
  readonly complexity: readonly string[];
  readonly offences: readonly string[];
}

const banded = new Set(['officer', 'police_staff', 'designated_staff', 'former_officer', 'former_staff']);
const juniors = new Set(['special_constable', 'student_officer', 'pcso']);
export const worksForPolice = (workforce: string): boolean => !['not_police', 'not_known'].includes(workforce);

/** Told cases never draw the two routes that traps stand on. */
function drawRoute(draw: Stream, on: string, told: boolean): string {
  return draw.pick({
    '999': drift(on, 23, 17), '101': drift(on, 9, 6), online_report: drift(on, 1, 4), front_counter: 1,
    line_manager: drift(on, 18, 24), colleague: drift(on, 6, 10), self_disclosure: drift(on, 5, 11),
    psd: 8, acu: 4, mash: 6, idva: 6, other_force_transfer: 8, iopc_public_complaint: 5,
    occupational_health_or_welfare: drift(on, 1, 4), third_party_family_friend: 3,
    confidential_line: on < '2023-02-01' ? 0 : 3, vetting_or_data_wash: told || on < '2023-03-01' || on > '2024-03-01' ? 0 : 20,
    survivors_network: told || on < '2023-02-01' ? 0 : 3
  });
}

function drawBand(draw: Stream, on: string, workforce: string, suspect: boolean): string {
  if (!worksForPolice(workforce)) return 'not_applicable';
  if (juniors.has(workforce)) return 'constable_or_equivalent';
  if (!banded.has(workforce)) return 'not_known';
  return draw.pick(suspect
    ? { constable_or_equivalent: drift(on, 78, 54), sergeant_or_equivalent: drift(on, 17, 27), inspector_plus_or_equivalent: drift(on, 5, 19) }
    : { constable_or_equivalent: 80, sergeant_or_equivalent: 15, inspector_plus_or_equivalent: 5 });
}

const police = { officer: 70, police_staff: 15, pcso: 4, designated_staff: 3, special_constable: 4, student_officer: 3, former_officer: 1 };
const policeVictims = { officer: 54, police_staff: 33, pcso: 5, designated_staff: 4, special_constable: 2, student_officer: 2 };

const offenceWeights = {
  common_assault_battery: 34, controlling_coercive_behaviour_s76: 17, harassment: 12, stalking: 11, criminal_damage: 8, abh_s47: 8,
  non_fatal_strangulation_suffocation: 4, malicious_communications: 6, threats_to_kill: 2, rape: 4, sexual_assault_other: 4,
  intimate_image_offence: 2, breach_order: 3, computer_misuse_or_data_protection: 2, dash_incident_non_crime: 6
};

function drawOffences(draw: Stream): readonly string[] {
  const count = draw.pick({ '1': 68, '2': 26, '3': 6 });
  const offences = new Set<string>();
  while (offences.size < Number(count)) offences.add(draw.pick(offenceWeights));
  return [...offences];
}

function drawComplexity(draw: Stream, caseType: string, suspectBand: string, mustBeComplex: boolean): readonly string[] {
  const flags = new Set<string>();
  if (caseType === 'both_police') flags.add('both_police');
  if (caseType === 'counter_allegation_undetermined') flags.add('allegation_and_counter_allegation');
  if (suspectBand === 'inspector_plus_or_equivalent' ? draw.chance(0.8) : draw.chance(0.06)) flags.add('position_of_power');
  if (draw.chance(0.07)) flags.add('serial_perpetrator_or_victim');
  if (draw.chance(0.08)) flags.add('family_court_live');
  if (draw.chance(0.06)) flags.add('repeat_within_12m');
  if (draw.chance(0.04)) flags.add('overseas_or_cross_force');
  if (mustBeComplex && flags.size === 0) flags.add(draw.chance(0.7) ? 'repeat_within_12m' : 'high_media_interest');
  return [...flags];
}

/** `mustBeComplex`: the case reached a panel that heard complex cases only. */
export function describeParties(ref: string, on: string, fact: Fact | null, planted: Partial<Parties>, mustBeComplex: boolean): Parties {
  const draw = stream('parties', ref);
  const drawnType = draw.pick({ police_victim_only: 25, police_perpetrator_only: 54, both_police: 9, counter_allegation_undetermined: 12 });
  const caseType = fact?.case_type ?? planted.caseType ?? drawnType;
  const victimDrawn = draw.pick(policeVictims);
  const suspectDrawn = draw.pick(police);
  const victimWorkforce = fact?.victim_workforce ?? planted.victimWorkforce ?? (caseType === 'police_perpetrator_only' ? 'not_police' : victimDrawn);
  const suspectWorkforce = fact?.suspect_workforce ?? planted.suspectWorkforce ?? (caseType === 'police_victim_only' ? 'not_police' : suspectDrawn);
  const victimSexDrawn = draw.pick({ female: 81, male: 19 });
  const victimSex = fact?.victim_sex ?? planted.victimSex ?? victimSexDrawn;
  const opposite = victimSex === 'female' ? 'male' : 'female';
  const suspectSexDrawn = draw.chance(0.94) ? opposite : victimSex;
  const victimBand = fact?.victim_rank_band ?? planted.victimBand ?? drawBand(stream('victim-band', ref), on, victimWorkforce, false);
  const relationshipDrawn = draw.pick({
    spouse_civil_partner: 24, ex_spouse_civil_partner: 17, cohabiting: 16, ex_cohabiting: 12, dating: 10, ex_dating: 14,
    parent: 2, child_16plus: 2, sibling: 1, co_parent: 2
  });
  const route = fact?.referral_route ?? planted.route ?? drawRoute(stream('route', ref), on, fact !== null);
  const bandDrawn = drawBand(stream('suspect-grade', ref), on, suspectWorkforce, true);
  const bandOnRoute = route === 'survivors_network' && bandDrawn === 'inspector_plus_or_equivalent' ? 'sergeant_or_equivalent' : bandDrawn;
  const suspectBand = fact?.suspect_rank_band ?? planted.suspectBand ?? bandOnRoute;
  return {
    route, caseType, victimWorkforce, suspectWorkforce, victimSex, victimBand, suspectBand,
    relationship: fact?.relationship ?? planted.relationship ?? relationshipDrawn,
    recency: draw.pick({ current: 60, recent_12m: 27, non_recent: drift(on, 9, 19) }),
    forceRelation: fact?.investigation_team === 'other_force' ? 'other_force_investigating'
      : route === 'other_force_transfer' ? draw.pick({ transferred_in: 60, other_force_investigating: 40 })
        : draw.pick({ own_force: 92, other_force_subject: 6, transferred_out: 2 }),
    children: fact?.children_present ?? draw.pick({ yes: 44, no: 46, not_recorded: 10 }),
    suspectSex: fact?.suspect_sex ?? planted.suspectSex ?? suspectSexDrawn,
    complexity: (fact?.complexity ?? planted.complexity ?? drawComplexity(stream('complexity', ref), caseType, suspectBand, mustBeComplex)).map(dictionaryCode),
    offences: fact?.offence_groups ?? planted.offences ?? drawOffences(stream('offences', ref))
  };
}
