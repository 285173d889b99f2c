import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import { readBreakdown } from '$lib/workspace/indicators/groups/read-breakdown';

const months = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'];
const row = (part: string, month: number, numerator: number, denominator: number | null) => ({ part, period: months[month]!, numerator, denominator });
const words = (part: string) => ({ officer: 'Officers', staff: 'Police staff' })[part]!;
const share = indicatorNamed('P5');

test("Simpson's paradox is said and both are shown: every group fell while the whole rose", () => {
  // Officers 8 of 10 to 70 of 100, staff 30 of 100 to 2 of 10; together 38 of 110 (35%) to 72 of 110 (65%).
  const found = readBreakdown(share, months, [row('officer', 0, 8, 10), row('officer', 2, 70, 100), row('staff', 1, 30, 100), row('staff', 3, 2, 10)], words)!;
  expect(found.reversed).toBe(true);
  expect(found.finding).toBe('Taken together it rose (35% of 110 to 65% of 110), yet it fell in every one of 2 groups: the mix of cases changed. Read the groups, not the whole.');
  expect([found.whole.later.numerator, found.groups.map(({ label }) => label), found.laterFrom]).toEqual([72, ['Officers', 'Police staff'], '2025-03-01']);
});

test('one group that goes with the whole is no reversal', () => {
  const found = readBreakdown(share, months, [row('officer', 0, 8, 10), row('officer', 2, 90, 100), row('staff', 1, 30, 100), row('staff', 3, 2, 10)], words)!;
  expect(found.reversed).toBe(false);
  expect(found.finding).toBe('Highest for officers (90% of 100), lowest for police staff (20% of 10) from Mar 2025 on.');
});

test('a group of fewer than five is not asked which way it went', () => {
  const found = readBreakdown(share, months, [row('officer', 0, 8, 10), row('officer', 2, 70, 100), row('staff', 1, 30, 100), row('staff', 3, 0, 4)], words)!;
  expect(found.reversed).toBe(false);
});

test('what a share is of is written as everywhere: 1,110, not 1110', () => {
  const found = readBreakdown(share, months, [row('officer', 0, 500, 1000), row('officer', 2, 900, 1000), row('staff', 1, 50, 100), row('staff', 3, 22, 110)], words)!;
  expect(found.finding).toBe('Highest for officers (90% of 1,000), lowest for police staff (20% of 110) from Mar 2025 on.');
});

test('groups that chance can explain are said to be so', () => {
  const found = readBreakdown(share, months, [row('officer', 0, 5, 10), row('officer', 2, 5, 10), row('staff', 1, 5, 10), row('staff', 3, 6, 10)], words)!;
  expect(found.finding).toBe('Chance can explain how the 2 groups differ from Mar 2025 on; all together 55% of 20.');
  const same = readBreakdown(share, months, [row('officer', 0, 5, 10), row('officer', 2, 0, 10), row('staff', 1, 5, 10), row('staff', 3, 0, 10)], words)!;
  expect(same.finding).toBe('No difference between the 2 groups from Mar 2025 on; all together 0% of 20.');
});

test('counts are shown a month: six in two months are three', () => {
  const found = readBreakdown(indicatorNamed('P1'), months, [row('officer', 2, 6, null), row('staff', 3, 8, null)], words)!;
  expect([found.groups[0]!.later.value, found.groups[0]!.earlier.value, found.reversed]).toEqual([3, 0, false]);
});

test('one group, or one month, is nothing to set side by side', () => {
  expect(readBreakdown(share, months, [row('officer', 0, 1, 2)], words)).toBeNull();
  expect(readBreakdown(share, months.slice(0, 1), [row('officer', 0, 1, 2), row('staff', 0, 1, 2)], words)).toBeNull();
});

test('a group of fewer than five altogether is left out and named', () => {
  const found = readBreakdown(share, months, [row('officer', 0, 8, 10), row('officer', 2, 7, 10), row('staff', 1, 5, 10), row('staff', 3, 6, 10), row('other', 0, 1, 3)], (part) => words(part) ?? 'Others')!;
  expect([found.groups.map(({ label }) => label), found.leftOut, found.whole.earlier.denominator]).toEqual([['Officers', 'Police staff'], ['Others'], 23]);
});

test('the head says of how many of the groups drawn it speaks', () => {
  // Others have 6 together, 1 of them in the later half: drawn, and not judged.
  const found = readBreakdown(share, months, [row('officer', 0, 5, 10), row('officer', 2, 5, 10), row('staff', 1, 5, 10), row('staff', 3, 6, 10), row('other', 0, 2, 5), row('other', 3, 1, 1)], (part) => words(part) ?? 'Others')!;
  expect(found.groups).toHaveLength(3);
  expect(found.finding).toBe('Chance can explain how 2 of the 3 groups differ from Mar 2025 on; all together 57% of 21.');
});
