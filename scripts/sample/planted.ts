/** Drawn cases with fixed references and facts, for the traps that must sit in a known place. */
import type { Parties } from './parties';

export interface PlantedCase { readonly ref: string; readonly reportedOn: string; readonly facts: Partial<Parties> }

/** Two sides of one relationship, reported and heard months apart. */
export const linkedPair = { first: 'WDA-6B9R', second: 'WDA-4N7E' } as const;
/** Recorded as the suspect at first, assessed as the primary victim later. */
export const roleReversal = 'WDA-2M6X';
/** The only case of the survivors' network route whose suspect is an inspector or above: filters that meet here leave one case. */
export const lonelyCase = 'WDA-5Q8T';

export const plantedCases: readonly PlantedCase[] = [
  {
    ref: linkedPair.first, reportedOn: '2023-02-20',
    facts: {
      route: 'line_manager', caseType: 'counter_allegation_undetermined', relationship: 'ex_cohabiting',
      victimWorkforce: 'police_staff', victimBand: 'constable_or_equivalent', victimSex: 'female',
      suspectWorkforce: 'officer', suspectBand: 'sergeant_or_equivalent', suspectSex: 'male',
      complexity: ['both_police', 'allegation_and_counter_allegation'], offences: ['controlling_coercive_behaviour_s76', 'common_assault_battery']
    }
  },
  {
    ref: linkedPair.second, reportedOn: '2023-08-07',
    facts: {
      route: 'psd', caseType: 'counter_allegation_undetermined', relationship: 'ex_cohabiting',
      victimWorkforce: 'officer', victimBand: 'sergeant_or_equivalent', victimSex: 'male',
      suspectWorkforce: 'police_staff', suspectBand: 'constable_or_equivalent', suspectSex: 'female',
      complexity: ['both_police', 'allegation_and_counter_allegation'], offences: ['harassment']
    }
  },
  {
    ref: roleReversal, reportedOn: '2024-01-29',
    facts: {
      route: '999', caseType: 'both_police', relationship: 'spouse_civil_partner',
      victimWorkforce: 'officer', victimBand: 'constable_or_equivalent', victimSex: 'female',
      suspectWorkforce: 'officer', suspectBand: 'constable_or_equivalent', suspectSex: 'male',
      complexity: ['both_police', 'allegation_and_counter_allegation'], offences: ['common_assault_battery']
    }
  },
  {
    ref: lonelyCase, reportedOn: '2023-11-13',
    facts: {
      route: 'survivors_network', caseType: 'both_police', relationship: 'ex_spouse_civil_partner',
      victimWorkforce: 'police_staff', victimBand: 'constable_or_equivalent', victimSex: 'female',
      suspectWorkforce: 'officer', suspectBand: 'inspector_plus_or_equivalent', suspectSex: 'male',
      complexity: ['both_police', 'position_of_power'], offences: ['controlling_coercive_behaviour_s76']
    }
  }
];
