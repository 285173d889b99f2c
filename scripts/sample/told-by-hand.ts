/** What the notes tell in words, read by hand into dates and codes: case by case, so that no table contradicts a note. */

/** Month of the report, where the notes fix it only in words ("in the eleventh week"). */
export const reportedMonths: Readonly<Record<string, string>> = {
  'DA-C11': '2022-05', 'DA-C32': '2025-06', 'DB-C24': '2024-07', 'DC-C21': '2024-05', 'DC-C22': '2024-08',
  'DC-C31': '2025-02', 'DC-C35': '2025-04', 'DA-C39': '2026-06'
};

/** Keys of `months_told` that may lie before the report: life events, not acts of the police. */
export const lifeEvents: ReadonlySet<string> = new Set([
  'separated', 'relationship_ended', 'bruising_seen_by_friend', 'incident', 'heating_incident', 'monitoring_app_since',
  'key_witness_last_seen', 'she_slept_in_car_since', 'victim_moved_out', 'victim_transferred', 'tutor_sign_off_until',
  'budget_signoff_until', 'her_force_voicemail'
]);
/** Keys that tell the month of the report itself. */
export const reportKeys: readonly string[] = ['reported', 'reported_approx', 'reported_about', 'disclosed', 'wife_reported', 'crime_recorded_by_other_force'];

/** Senior oversight: days after the report or after a panel; days to the first contact; month of a change. */
export interface SooTold {
  readonly afterReport?: number;
  readonly afterPanel?: readonly [string, number];
  readonly contactDays?: number;
  readonly changedAt?: string;
  readonly changeReason?: string;
  readonly steady?: true;
}
export const sooTold: Readonly<Record<string, SooTold>> = {
  'DA-C10': { changedAt: '2022-09', changeReason: 'conflict' },
  'DA-C11': { afterReport: 75 },
  'DA-C16': { afterReport: 3, contactDays: 1, steady: true },
  'DA-C18': { steady: true },
  'DA-C21': { afterReport: 1, contactDays: 1, steady: true },
  'DA-C28': { afterPanel: ['2025-06', -10], contactDays: 2, steady: true },
  'DA-C32': { afterPanel: ['2025-11', -5], contactDays: 1, steady: true },
  'DA-C34': { afterReport: 1, contactDays: 1, steady: true },
  'DB-C14': { afterPanel: ['2023-04', -8], contactDays: 2, steady: true },
  'DB-C24': { afterReport: 31 },
  'DB-C26': { afterReport: 1, contactDays: 0, steady: true },
  'DB-C29': { afterPanel: ['2025-06', -2], steady: true },
  'DB-C32': { steady: true },
  'DB-C37': { afterReport: 0, contactDays: 1, steady: true },
  'DB-C39': { afterReport: 2, steady: true },
  'DC-C04': { afterPanel: ['2021-11', 4] },
  'DC-C10': { afterPanel: ['2022-10', 5] },
  'DC-C19': { afterReport: 1, contactDays: 1, steady: true },
  'DC-C21': { afterReport: 31 },
  'DC-C22': { changedAt: '2024-09', changeReason: 'conflict' },
  'DC-C24': { afterReport: 1, contactDays: 1, steady: true },
  'DC-C29': { afterReport: 3, contactDays: 1, steady: true },
  'DD-C09': { afterPanel: ['2022-09', -7] },
  'DD-C14': { contactDays: 0, steady: true },
  'DD-C21': { afterReport: 1, contactDays: 1, steady: true },
  'DD-C25': { afterReport: 1, contactDays: 1, steady: true },
  'DD-C31': { afterReport: 3, contactDays: 1, steady: true },
  'DD-C36': { afterPanel: ['2026-02', 0], contactDays: 1, steady: true },
  'DD-C39': { afterPanel: ['2026-06', 0], contactDays: 2, steady: true }
};

/** The first officer in the case, where the notes tell of one before the team told: team and level. */
export const firstOfficer: Readonly<Record<string, readonly [string, string]>> = { 'DA-C12': ['response_or_neighbourhood', 'PIP1'] };

/** Risk at first, where the level told is a later one. */
export const riskAtFirst: Readonly<Record<string, string>> = { 'DA-C11': 'medium', 'DB-C31': 'standard', 'DD-C38': 'medium', 'DD-C11': 'medium' };

/** Measures told that were not (or not at once) granted. */
export const measureEvents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'DD-C07': { spo: 'applied' }, 'DB-C02': { restraining_order: 'applied' }, 'DB-C39': { dvpn: 'refused' }
};

/** Crime outcomes that a note implies and the facts leave open: [outcome, month]. */
export const impliedOutcomes: Readonly<Record<string, readonly [string, string]>> = {
  'DA-C03': ['nfa_unspecified', '2021-09'], 'DC-C31': ['nfa_unspecified', '2025-06']
};
