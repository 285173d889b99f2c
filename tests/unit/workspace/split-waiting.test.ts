import { expect, test } from 'vitest';
import { asThemselves, type Counting } from '$lib/themes/registry/counting';
import { floorNotes, floorWords, splitWaiting } from '$lib/workspace/themes/split-waiting';

const counting: Counting = { ...asThemselves, split: new Map([['managers', ['helped', 'hindered']]]) };
const rows = [['managers', 'p1', 'A'], ['managers', 'p2', 'A'], ['managers', 'p3', 'B'], ['delay', 'p1', 'A']].map(([theme, passage, case_ref]) => ({ theme: theme!, passage: passage!, case_ref: case_ref!, panel: '2026-06-01' }));
const name = (id: string) => `Name of ${id}`;

test('three passages of two cases wait for either theme that may follow; what else they carry waits for none', () => {
  const waiting = { split: 'managers', name: 'Name of managers', passages: 3, cases: 2 };
  expect([...splitWaiting(rows, counting, name)]).toEqual([['helped', [waiting]], ['hindered', [waiting]]]);
  expect([...splitWaiting(rows.slice(3), counting, name)]).toEqual([]);
});

test('a share is said to be a floor for as long as something waits', () => {
  const one = { split: 'managers', name: 'Managers', passages: 17, cases: 12 };
  expect(floorWords([one])).toBe('17 passages of 12 cases that were “Managers” wait in Review: the share is a floor.');
  expect(floorWords([{ ...one, passages: 1, cases: 1 }])).toBe('1 passage of 1 case that was “Managers” waits in Review: the share is a floor.');
  expect(floorWords([one, { split: 'welfare', name: 'Welfare', passages: 1, cases: 1 }])).toBe('17 passages of 12 cases that were “Managers” and 1 passage of 1 case that was “Welfare” wait in Review: the share is a floor.');
  expect(floorWords([])).toBe('');
});

test('a chart says it once for each theme that was split, of those of its themes that follow', () => {
  const undecided = [{ split: 'managers', name: 'Managers', passages: 17, cases: 12 }];
  expect(floorNotes([{ name: 'Helped', undecided }, { name: 'Delay', undecided: [] }, { name: 'Hindered', undecided }])).toEqual(['17 passages of 12 cases that were “Managers” wait in Review: until then the shares of “Helped” and “Hindered” are floors, without an interval.']);
  expect(floorNotes([{ name: 'Helped', undecided }])).toEqual(['17 passages of 12 cases that were “Managers” wait in Review: until then the share of “Helped” is a floor, without an interval.']);
});
