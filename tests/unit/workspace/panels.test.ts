import { describe, expect, test } from 'vitest';
import type { OpenAction, PanelMinutes, QueuedCase, VictimWait } from '$lib/store/queries/panels';
import { actionsFinding, byOwner, closedWords } from '$lib/workspace/panels/panels-actions';
import { attendanceFinding } from '$lib/workspace/panels/panels-attendance';
import { capacityOf, capacityWords, minutesFinding, reviewWords } from '$lib/workspace/panels/panels-capacity';
import { linkWords, recallWords, type Recalled } from '$lib/workspace/panels/panels-recall';
import { placeSimilar } from '$lib/workspace/panels/panels-similar';
import { waitsFinding } from '$lib/workspace/panels/panels-waits';

const queued = (case_ref: string, more: Partial<QueuedCase> = {}): QueuedCase => ({
  case_ref, reported_month: '2026-03-01', times_heard: 0, last_panel: null, carried_over: false, slot_type: null, planned_minutes: null, complex: false, triage_decision: 'to_panel', for_panel: true, review_due_on: null, review_overdue: false,
  booked_position: null, booked_type: null, booked_minutes: null, ...more
});
const heard = (case_ref: string, last_panel: string, more: Partial<QueuedCase> = {}) => queued(case_ref, { times_heard: 1, last_panel, slot_type: 'new', planned_minutes: 15, ...more });
const panel = (more: Partial<PanelMinutes>): PanelMinutes => ({ panel: '2026-09-01', scheduled: 180, planned: 150, slot_minutes: 160, actual: 180, slots: 9, timed: 9, carried_over: 0, ...more });

describe('the capacity of the next panel', () => {
  const queue = [heard('E', '2026-08-01'), heard('D', '2026-05-01'), queued('C', { reported_month: '2026-04-01', complex: true }), queued('B'), heard('A', '2026-09-01', { carried_over: true, slot_type: 'complex', planned_minutes: 40 })];

  test('carried over first, then never heard by month of report, then not heard for longest; 40 + 15 + 30 + 10 + 10 minutes', () => {
    const { list, basis, minutes } = capacityOf(null, queue, [], []);
    expect([basis, minutes]).toEqual(['estimate', 180]);
    expect(list.map(({ caseRef, slot, planned, plannedSoFar }) => [caseRef, slot, planned, plannedSoFar])).toEqual([['A', 'complex', 40, 40], ['B', 'new', 15, 55], ['C', 'complex', 30, 85], ['D', 'update', 10, 95], ['E', 'update', 10, 105]]);
    expect(list.map(({ why }) => why)).toEqual(['Carried over from September 2026', 'Never heard, reported in March 2026', 'Never heard, reported in April 2026', 'Last heard in May 2026', 'Last heard in August 2026']);
  });

  test('a review of a restriction overdue comes before cases never heard, and those before cases that triage has not sent', () => {
    const mixed = [queued('N', { triage_decision: null }), queued('F', { triage_decision: 'deferred', reported_month: '2026-01-01' }), queued('S', { reported_month: '2026-08-01' }), heard('R', '2026-09-01', { review_due_on: '2026-02-22', review_overdue: true }), heard('H', '2026-05-01')];
    const capacity = capacityOf(null, mixed, [], []);
    expect(capacity.list.map(({ caseRef }) => caseRef)).toEqual(['R', 'S', 'F', 'N', 'H']);
    expect(capacity.list.map(({ why }) => why).slice(2, 4)).toEqual(['Never heard, reported in January 2026; triage deferred it', 'Never heard, reported in March 2026; no triage decision recorded']);
    expect(capacityWords(capacity)).toContain('those with a restriction review overdue (1) first, then those never heard, then those not heard for longest.');
  });

  test('at the usual lengths a new case takes 50 / 2 = 25 minutes, and a panel took 20 beyond its slots', () => {
    const capacity = capacityOf({ panel: '2026-10-01', scheduled_minutes: 60 }, [queued('A'), queued('B'), queued('C')], [{ slot_type: 'new', slots: 2, minutes: 50 }], [20]);
    expect(capacity.otherBusiness).toBe(20);
    expect(capacity.list.map(({ plannedSoFar, expectedSoFar }) => [plannedSoFar, expectedSoFar])).toEqual([[15, 45], [30, 70], [45, 95]]);
    expect([capacity.fitPlanned, capacity.fitUsual]).toEqual([3, 1]);
    expect(capacityWords(capacity)).toBe('On paper every open case fits, but not at the lengths that slots have taken lately. No slot is booked for the panel of October 2026, so this is an estimate from the 3 open cases: those never heard first, then those not heard for longest. All of them plan 45 minutes; in 1 hour all of them fit if slots keep to time, and 1 at the usual lengths with 20 minutes of other business.');
  });

  test('booked slots stand as booked, in their order, and who is not on the list is told', () => {
    const booked = (ref: string, position: number, minutes: number) => heard(ref, '2026-08-01', { booked_position: position, booked_type: 'update', booked_minutes: minutes });
    const capacity = capacityOf({ panel: '2026-10-01', scheduled_minutes: 180 }, [booked('Z', 1, 100), booked('Y', 2, 90), queued('X')], [], []);
    expect([capacity.basis, capacity.list.map(({ caseRef }) => caseRef), capacity.left.map(({ case_ref }) => case_ref)]).toEqual(['booked', ['Z', 'Y'], ['X']]);
    expect(capacityWords(capacity)).toBe('The list cannot be finished in the time: 2 slots for the panel of October 2026 plan 190 of 180 minutes. How long slots usually take is not known.');
  });

  test('a list that fits on paper alone is told apart from one that fits', () => {
    const one = [queued('A', { booked_position: 1, booked_type: 'new', booked_minutes: 15 })];
    expect(capacityWords(capacityOf({ panel: '2026-10-01', scheduled_minutes: 20 }, one, [{ slot_type: 'new', slots: 1, minutes: 25 }], []))).toMatch(/^On paper the list fits, but not/);
    expect(capacityWords(capacityOf({ panel: '2026-10-01', scheduled_minutes: 20 }, one, [], []))).toMatch(/^On paper the list fits: .* How long slots usually take is not known\.$/);
    expect(capacityWords(capacityOf({ panel: '2026-10-01', scheduled_minutes: 20 }, one, [{ slot_type: 'new', slots: 1, minutes: 18 }], []))).toMatch(/^The list can be finished in the time/);
    expect(capacityWords(capacityOf(null, [], [], []))).toBe('No panel is planned in what is loaded, and no open case waits for one.');
  });

  test('where no slot has its length recorded no second number is given: none is known', () => {
    const capacity = capacityOf(null, [queued('A'), heard('B', '2026-08-01')], [], []);
    expect([capacity.fitPlanned, capacity.fitUsual, ...capacity.list.map(({ expectedSoFar }) => expectedSoFar)]).toEqual([2, null, null, null]);
    expect(capacityWords(capacity)).toMatch(/in 3 hours all of them fit if slots keep to time; how long they usually take is not known\.$/);
    expect(capacityWords(capacityOf(null, [queued('A')], [], []))).toMatch(/in 3 hours it fits if slots keep to time; how long they usually take is not known\.$/);
  });

  test('who triage kept from the panel is left out and counted apart: of 4 open, 2 not selected and 1 sent to a case conference', () => {
    const aside = (ref: string, triage_decision: string, more: Partial<QueuedCase> = {}) => queued(ref, { triage_decision, for_panel: false, ...more });
    const open = [queued('A'), aside('B', 'not_selected'), aside('C', 'not_selected', { review_due_on: '2026-10-05' }), aside('D', 'case_conference')];
    const capacity = capacityOf(null, open, [], []);
    expect([capacity.list.map(({ caseRef }) => caseRef), capacity.setAside.map(({ case_ref }) => case_ref)]).toEqual([['A'], ['B', 'C', 'D']]);
    expect(capacityWords(capacity)).toMatch(/^Every open case that is for the panel could be heard in the time\. .* an estimate from the 1 open case that is for the panel: .* 3 more open cases are not for the panel: triage did not select 2 and sent 1 to a case conference\.$/);
    expect(capacityWords(capacityOf(null, open.slice(3), [], []))).toBe('No panel is planned in what is loaded, and no open case waits for one. 1 open case is not for the panel: triage sent 1 to a case conference.');
    expect(reviewWords(capacity, '2026-09-30')).toBe('1 open case has a review of a restriction due within a month.');
  });

  test('under a filter of cases the answer is of those alone that it keeps', () => {
    const [one, aside] = [queued('A'), queued('B', { triage_decision: 'not_selected', for_panel: false })];
    expect(capacityWords(capacityOf(null, [one], [], []), 'filter by route')).toMatch(/^Every open case kept by the filter by route could be heard in the time\. .* from the 1 open case kept by the filter by route: /);
    expect(capacityWords(capacityOf({ panel: '2026-10-01', scheduled_minutes: 10 }, [one, aside], [], []), 'filter by route')).toMatch(
      /^The open cases that are for the panel and kept by the filter by route cannot all be heard in the time\. .* 1 more open case kept by the filter by route is not for the panel: triage did not select 1\.$/);
    const booked = capacityOf({ panel: '2026-10-01', scheduled_minutes: 20 }, [queued('A', { booked_position: 1, booked_type: 'new', booked_minutes: 15 })], [{ slot_type: 'new', slots: 1, minutes: 18 }], []);
    expect(capacityWords(booked, 'filter by route')).toMatch(/^The list of the cases kept by the filter by route can be finished in the time: 1 slot /);
  });

  test('reviews of restrictions: two due, the one before the day overdue', () => {
    const capacity = capacityOf(null, [queued('A', { review_due_on: '2026-10-05' }), queued('B', { review_due_on: '2026-02-22' }), queued('C')], [], []);
    expect(reviewWords(capacity, '2026-09-30')).toBe('2 open cases have a review of a restriction due within a month, 1 of them overdue: B.');
    expect(reviewWords(capacityOf(null, [queued('C')], [], []), '2026-09-30')).toBeNull();
  });
});

test('panels against their time: 1 of 2 overran, 180 + 200 taken of 150 + 170 planned is 119%, of both and not of the one; one without a time is left out', () => {
  expect(minutesFinding([panel({}), panel({ actual: 200, planned: 170 }), panel({ actual: null })])).toBe('1 of 2 panels overran; the 2 together took 119% of the minutes planned for their slots');
  expect(minutesFinding([panel({}), panel({ actual: 200, planned: null })])).toBe('1 of 2 panels overran; the one whose slots have a plan took 120% of the minutes planned for its slots');
  expect(minutesFinding([panel({ planned: null })])).toBe('0 of 1 panel overran');
  expect(minutesFinding([panel({ actual: null })])).toBe('No panel has its time recorded');
});

const action = (action_ref: string, more: Partial<OpenAction> = {}): OpenAction =>
  ({ action_ref, case_ref: 'A', owner_role: 'oic', action_type: 'conduct', set_on: '2026-08-01', due_on: '2026-09-01', days_open: 60, days_overdue: 29, gate: false, case_open: true, passed_on: false, closure_asked: null, ...more });

test('an overdue gate blocks the closure of an open case only, and counts once in its owner’s row', () => {
  const actions = [action('A1', { gate: true }), action('A2', { gate: true, case_open: false }), action('A3', { days_overdue: null }), action('A4', { owner_role: 'psd', days_overdue: null })];
  expect(byOwner(actions)).toEqual([{ role: 'Officer in the case', blocking: 1, overdue: 1, notYet: 1 }, { role: 'Professional standards', blocking: 0, overdue: 0, notYet: 1 }]);
  expect(actionsFinding(actions)).toBe('2 of 4 open actions are overdue; 1 of them blocks a closure');
  expect(closedWords(actions)).toBe('1 of the overdue belongs to a case that has closed or was passed on all the same: mend the record or the action. 1 of them was to be done before its case closed, as Data quality says too.');
  const passedOn = action('A5', { gate: true, case_open: false, passed_on: true });
  expect(closedWords([...actions, actions[1]!, passedOn, action('A6', { case_open: false })])).toBe('4 of the overdue belong to cases that have closed or were passed on all the same: mend the record or the action. 2 of them were to be done before their cases closed, as Data quality says too, and 1 is a gate of a case that was passed on.');
  expect(closedWords([passedOn])).toContain('1 of them is a gate of a case that was passed on.');
  expect([actionsFinding([]), closedWords([])]).toEqual(['No action is open', null]);
});

test('an action without a due day is never overdue, and the title says so; of one action it speaks in the singular', () => {
  const ahead = { due_on: '2026-10-09', days_overdue: null };
  const undated = { due_on: null, days_overdue: null };
  expect([[action('A1', undated)], [action('A1', ahead)], [action('A1')], [action('A1', { gate: true }), action('A2', undated)], [action('A1', ahead), action('A2', ahead)], [action('A1'), action('A2'), action('A3', undated), action('A4', undated)]].map(actionsFinding)).toEqual([
    'The one open action is not overdue; it has no due day', 'The one open action is not overdue', 'The one open action is overdue; it blocks no closure',
    '1 of 2 open actions is overdue; it blocks a closure; 1 has no due day', 'None of 2 open actions is overdue', '2 of 4 open actions are overdue; none of them block a closure; 2 have no due day'
  ]);
});

test('who waits: the longest update and the cases without an officer', () => {
  const wait = (kind: VictimWait['kind'], days: number): VictimWait => ({ case_ref: 'A', kind, since: '2026-09-01', days, soo_code: null });
  const both = { updates: true, officers: true };
  expect(waitsFinding([wait('update', 29), wait('update', 3), wait('soo', 6)], both)).toBe('2 victims wait for an update that fell due, one for 29 days; 1 open case has no senior oversight officer');
  expect(waitsFinding([wait('contact', 2)], both)).toBe('No update is overdue; every open case has a senior oversight officer');
  expect(waitsFinding([], both)).toMatch(/^Nobody waits/);
});

test('who waits: of a table that is not loaded nothing is known, and nothing assures', () => {
  const late: VictimWait = { case_ref: 'A', kind: 'update', since: '2026-09-01', days: 29, soo_code: null };
  expect(waitsFinding([late], { updates: true, officers: false })).toBe('1 victim waits for an update that fell due, one for 29 days; who has a senior oversight officer is not known');
  expect(waitsFinding([], { updates: true, officers: false })).toBe('No update is overdue; who has a senior oversight officer is not known');
  expect(waitsFinding([], { updates: false, officers: true })).toBe('Whether updates are overdue is not known; every open case has a senior oversight officer');
});

test('attendance: 2 + 3 of 6 external seats, the advisory group at 1 of 2 panels', () => {
  const row = (role: string, month: string, seats: number, filled: number) => ({ role, panel: `2026-${month}-01`, seats, filled, deputies: 0 });
  expect(attendanceFinding([row('external_da_agency', '08', 3, 2), row('external_da_agency', '09', 3, 3), row('iag', '08', 1, 0), row('iag', '09', 1, 1)])).toBe('External agencies filled 5 of 6 seats; the independent advisory group came to 1 of 2 panels');
});

test('recall says how many fit beyond those shown, and names the other side', () => {
  const found = { in_all: 40 } as Recalled;
  expect(recallWords([found])).toBe('40 cases fit; the 1 heard last are shown.');
  expect(recallWords([])).toBe('No case fits all of this under the filters in force.');
  expect(linkWords({ case_ref: 'A', link_kind: 'counter_allegation', other_ref: 'WDA-6B9R' })).toBe('Counter-allegation: WDA-6B9R');
});

test('similar notes keep their order of likeness, and one that the filters leave out is not shown', () => {
  const like = (id: string, likeness: number) => ({ id, likeness, shared: [{ text: 'work e-mail', start: 0, end: 11, weight: 0.2 }] });
  const places = [{ note_ref: 'N1', case_ref: 'A', panel: '2026-01-01' }, { note_ref: 'N3', case_ref: 'C', panel: '2026-02-01' }];
  expect(placeSimilar([like('N3', 0.41), like('N2', 0.3), like('N1', 0.126)], places)).toEqual([
    { note: 'N3', caseRef: 'C', panel: '2026-02-01', likeness: '41%', shared: ['work e-mail'] }, { note: 'N1', caseRef: 'A', panel: '2026-01-01', likeness: '13%', shared: ['work e-mail'] }
  ]);
});
