import { expect, test } from 'vitest';
import { asThemselves, type Counting } from '$lib/themes/registry/counting';
import { splitWaiting, type SplitWaiting } from '$lib/workspace/themes/split-waiting';
import { readByApp } from '$lib/workspace/read-by-app';
import { floorNotes, floorWords, isFloor, moreWords, suspectedWords } from '$lib/workspace/themes/theme-floor';

const counting: Counting = { ...asThemselves, split: new Map([['managers', ['helped', 'hindered']]]) };
const rows = [['managers', 'p1', 'A'], ['managers', 'p2', 'A'], ['managers', 'p3', 'B'], ['delay', 'p1', 'A']].map(([theme, passage, case_ref]) => ({ theme: theme!, passage: passage!, case_ref: case_ref!, panel: '2026-06-01' }));
const split = (undecided: readonly SplitWaiting[]) => ({ undecided, byApp: false });
const name = (id: string) => `Name of ${id}`;

test('three passages of two cases wait for either theme that may follow; what else they carry waits for none', () => {
  const waiting = { split: 'managers', name: 'Name of managers', passages: 3, cases: 2 };
  expect([...splitWaiting(rows, counting, name)]).toEqual([['helped', [waiting]], ['hindered', [waiting]]]);
  expect([...splitWaiting(rows.slice(3), counting, name)]).toEqual([]);
});

test('a share is said to be a floor for as long as something waits', () => {
  const one = { split: 'managers', name: 'Managers', passages: 17, cases: 12 };
  expect(floorWords(split([one]))).toBe('17 passages of 12 cases that were “Managers” wait in Review: the share is a floor.');
  expect(floorWords(split([{ ...one, passages: 1, cases: 1 }]))).toBe('1 passage of 1 case that was “Managers” waits in Review: the share is a floor.');
  expect(floorWords(split([one, { split: 'welfare', name: 'Welfare', passages: 1, cases: 1 }]))).toBe('17 passages of 12 cases that were “Managers” and 1 passage of 1 case that was “Welfare” wait in Review: the share is a floor.');
  expect(floorWords(split([]))).toBe('');
});

test('a chart says it once for each theme that was split, of those of its themes that follow', () => {
  const undecided = [{ split: 'managers', name: 'Managers', passages: 17, cases: 12 }];
  expect(floorNotes([{ name: 'Helped', ...split(undecided) }, { name: 'Delay', ...split([]) }, { name: 'Hindered', ...split(undecided) }])).toEqual(['17 passages of 12 cases that were “Managers” wait in Review: until then the shares of “Helped” and “Hindered” are floors, without an interval.']);
  expect(floorNotes([{ name: 'Helped', ...split(undecided) }])).toEqual(['17 passages of 12 cases that were “Managers” wait in Review: until then the share of “Helped” is a floor, without an interval.']);
});

test('a share of 62 cases is a floor until a person has read a note of 31 of them', () => {
  expect([0, 30, 31].map((read_cases) => readByApp({ read_cases, eligible_cases: 62 }))).toEqual([true, true, false]);
  expect([isFloor({ undecided: [], byApp: true }), isFloor({ undecided: [], byApp: false })]).toEqual([true, false]);
});

test('what the app alone has read is said once of a chart, and beside a count the cases in which it suspects the theme', () => {
  const [app, person] = [{ undecided: [], byApp: true }, { undecided: [], byApp: false }];
  expect(floorWords(app)).toBe('The app alone has read most of these notes, and misses themes: the share is a floor.');
  expect(floorNotes([{ name: 'Late', ...app }, { name: 'Delay', ...app }])).toEqual(['The app alone has read most of these notes, and misses themes: until a person has read them, every share is a floor, without an interval.']);
  expect(floorNotes([{ name: 'Late', ...app }, { name: 'Delay', ...person }])).toEqual(['The app alone has read most of these notes, and misses themes: until a person has read them, the share of “Late” is a floor, without an interval.']);
  expect([0, 1, 3].map((cases) => suspectedWords(cases))).toEqual(['', 'suspected in 1 more, which waits in Review', 'suspected in 3 more, which wait in Review']);
  expect(moreWords({ ...app, toReview: 1 })).toBe(' The app alone has read most of these notes, and misses themes, so more may show it: it is suspected in 1 more case, which waits in Review.');
  expect([moreWords({ ...person, toReview: 1 }), moreWords(undefined)]).toEqual(['', '']);
});
