import { expect, test } from 'vitest';
import { extremeCells, linkedPair, lonelyCase, lonelyFilter, noEffect, panelsWithoutMinutes, plantedUpdates, roleReversal, triageStarts } from '../../../scripts/sample/traps';
import { caseNamed, cell, linesOf } from './read-sample';

test('role reversal: the first suspect is assessed as the primary victim at the first panel', () => {
  const roles = linesOf('party_roles').filter((line) => line.case_ref === roleReversal);
  const partyB = roles.filter((line) => line.party === 'b').map((line) => line.role);
  expect(partyB).toEqual(['suspect', 'primary_victim_assessed']);
  expect(roles.filter((line) => line.party === 'a').map((line) => line.role)).toEqual(['victim', 'primary_perpetrator_assessed']);
  const decided = new Set(roles.slice(-2).map((line) => cell(line, 'decided_month')));
  expect(linesOf('slots').filter((slot) => slot.case_ref === roleReversal).map((slot) => slot.panel)).toContain([...decided][0]);
});

test('the linked pair is one relationship from two sides, heard at least five months apart', () => {
  expect(linesOf('case_links').filter((line) => line.link_kind === 'counter_allegation')).toEqual([{ case_ref: linkedPair.first, linked_case_ref: linkedPair.second, link_kind: 'counter_allegation' }]);
  const [first, second] = [caseNamed(linkedPair.first), caseNamed(linkedPair.second)];
  expect([first.victim_workforce, first.victim_rank_band, first.victim_sex]).toEqual([second.suspect_workforce, second.suspect_rank_band, second.suspect_sex]);
  expect([first.suspect_workforce, first.suspect_rank_band, first.suspect_sex]).toEqual([second.victim_workforce, second.victim_rank_band, second.victim_sex]);
  const heard = (ref: string): string => linesOf('slots').filter((slot) => slot.case_ref === ref).map((slot) => cell(slot, 'panel')).sort()[0] ?? '';
  const months = (panel: string): number => Number(panel.slice(0, 4)) * 12 + Number(panel.slice(5));
  expect(months(heard(linkedPair.second)) - months(heard(linkedPair.first))).toBeGreaterThanOrEqual(5);
  const primary = (ref: string, party: string): string | undefined => linesOf('party_roles').filter((line) => line.case_ref === ref && line.party === party).at(-1)?.role;
  expect([primary(linkedPair.first, 'a'), primary(linkedPair.second, 'b')]).toEqual(['primary_victim_assessed', 'primary_victim_assessed']);
});

test('the panels without minutes have none, blank and not nought, and others have nearly all', () => {
  const heard = linesOf('slots').filter((slot) => slot.carried_over === 'no');
  for (const panel of panelsWithoutMinutes) {
    expect(heard.filter((slot) => slot.panel === panel && slot.actual_minutes !== '')).toEqual([]);
    expect(linesOf('panels').find((line) => line.panel === panel)?.actual_minutes).toBe('');
  }
  const others = heard.filter((slot) => !panelsWithoutMinutes.includes(cell(slot, 'panel')));
  expect(others.filter((slot) => slot.actual_minutes === '').length / others.length).toBeLessThan(0.06);
});

test('triage starts in the middle of the series and reports do not fall with it', () => {
  expect(linesOf('interventions').find((line) => line.kind === 'regime' && line.starts_on === triageStarts)).toBeDefined();
  const reports = (from: string, to: string): number => linesOf('cases').filter((item) => cell(item, 'reported_month') >= from && cell(item, 'reported_month') < to).length;
  expect(reports('2024-06', '2025-06')).toBeGreaterThan(0.85 * reports('2023-06', '2024-06'));
});

test('the policy without effect is an intervention like any other', () => {
  expect(linesOf('interventions').find((line) => line.intervention_ref === noEffect.interventionRef)).toEqual({
    intervention_ref: 'INT-6', starts_on: noEffect.startsOn, kind: 'policy', label: 'Revised policy published'
  });
});

/** Counted on a calendar by hand: [event, due in 1 working day, due in 5 working days]. */
const byHand = [
  ['2022-05-31', '2022-06-01', '2022-06-09'], // Wed 1 | Wed 1, Mon 6, Tue 7, Wed 8, Thu 9: Thursday 2 and Friday 3 June were holidays
  ['2022-09-16', '2022-09-20', '2022-09-26'], // Tue 20 | Tue 20 to Fri 23, Mon 26: Monday 19 September was a holiday
  ['2023-05-05', '2023-05-09', '2023-05-15'], // Tue 9 | Tue 9 to Fri 12, Mon 15: Monday 8 May was a holiday
  ['2024-03-28', '2024-04-02', '2024-04-08'], // Tue 2 | Tue 2 to Fri 5, Mon 8: Good Friday 29 March, Easter Monday 1 April
  ['2025-12-24', '2025-12-29', '2026-01-05'], // Mon 29 | Mon 29, Tue 30, Wed 31, Fri 2, Mon 5: 25 and 26 December and 1 January
  ['2026-04-02', '2026-04-07', '2026-04-13'] // Tue 7 | Tue 7 to Fri 10, Mon 13: Good Friday 3 April, Easter Monday 6 April
] as const;

test.each(plantedUpdates.map((trap, i) => [trap.updateRef, trap, byHand[i]] as const))('%s falls due after the bank holiday, by hand count', (_ref, trap, hand) => {
  const line = linesOf('victim_updates').find((found) => found.update_ref === trap.updateRef);
  const enhanced = caseNamed(trap.caseRef).enhanced_rights === 'yes';
  expect([line?.case_ref, line?.event_on, line?.due_on]).toEqual([trap.caseRef, hand?.[0], enhanced ? hand?.[1] : hand?.[2]]);
});

test('both clocks stand among the planted updates', () => {
  expect(new Set(plantedUpdates.map((trap) => caseNamed(trap.caseRef).enhanced_rights))).toEqual(new Set(['yes', 'no']));
});

test('two harmless filters leave one case, and each alone leaves more', () => {
  const count = (...filters: readonly (keyof typeof lonelyFilter)[]): readonly string[] => linesOf('cases').filter((item) => filters.every((name) => item[name] === lonelyFilter[name])).map((item) => cell(item, 'case_ref'));
  expect(count('referral_route', 'suspect_rank_band')).toEqual([lonelyCase]);
  expect(count('referral_route').length).toBeGreaterThan(1);
  expect(count('suspect_rank_band').length).toBeGreaterThan(10);
});

test('the data-wash cases stand at 0% charged and 100% voluntary interview, in a group of at least three', () => {
  const group = linesOf('cases').filter((item) => item.referral_route === extremeCells.zero.route);
  expect(group.length).toBeGreaterThanOrEqual(3);
  expect(group.length).toBeLessThan(12);
  expect(new Set(group.map((item) => item.first_disposal))).toEqual(new Set([extremeCells.hundred.measure]));
  const outcomes = linesOf('outcomes').filter((line) => line.strand === 'criminal' && group.some((item) => item.case_ref === line.case_ref));
  expect(outcomes.length).toBeGreaterThanOrEqual(3);
  expect(outcomes.filter((line) => line.crime_outcome === '1' || line.crime_outcome === '0')).toEqual([]);
});
