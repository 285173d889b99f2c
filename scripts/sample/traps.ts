/** Traps planted in the sample, and where each sits: a chart, a query or a briefing that falls for one is wrong. */
import { noEffectPolicy, triagedFrom } from './story';
export { linkedPair, lonelyCase, roleReversal } from './planted';

/** Updates due across bank holidays that are easy to miss. `dueOn` counts working days by hand: 5, or 1 under enhanced rights. */
export const plantedUpdates = [
  { updateRef: 'U-9001', caseRef: 'DC-C07', eventOn: '2022-05-31', why: 'the spring holiday moved to Thursday 2 June 2022, with the Platinum Jubilee on Friday 3 June' },
  { updateRef: 'U-9002', caseRef: 'DA-C10', eventOn: '2022-09-16', why: "the late Queen's funeral on Monday 19 September 2022 was a bank holiday" },
  { updateRef: 'U-9003', caseRef: 'DC-C13', eventOn: '2023-05-05', why: 'the coronation holiday on Monday 8 May 2023' },
  { updateRef: 'U-9004', caseRef: 'DB-C20', eventOn: '2024-03-28', why: 'Good Friday and Easter Monday 2024 on both sides of a weekend' },
  { updateRef: 'U-9005', caseRef: 'DC-C34', eventOn: '2025-12-24', why: 'Christmas Day and Boxing Day 2025, then a weekend' },
  { updateRef: 'U-9006', caseRef: 'DC-C37', eventOn: '2026-04-02', why: 'Good Friday and Easter Monday 2026' }
] as const;

/** Panels whose slots have no actual minutes: blank, not zero. */
export const panelsWithoutMinutes: readonly string[] = ['2022-08', '2022-09', '2024-12'];

/** Fewer reports reach the panel from here on, so that a fall in cases heard is no fall in reports. */
export const triageStarts = triagedFrom;

/** An intervention after which nothing changes. */
export const noEffect = { interventionRef: 'INT-6', startsOn: noEffectPolicy } as const;

/** Small groups that stand at 0% and at 100%: disclosive, however harmless they look. */
export const extremeCells = {
  zero: { route: 'vetting_or_data_wash', measure: 'charged' },
  hundred: { route: 'vetting_or_data_wash', measure: 'voluntary_interview' }
} as const;

/** Filters that together leave a single case. */
export const lonelyFilter = { referral_route: 'survivors_network', suspect_rank_band: 'inspector_plus_or_equivalent' } as const;
