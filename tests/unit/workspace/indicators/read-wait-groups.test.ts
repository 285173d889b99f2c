import { expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import type { DurationRow } from '$lib/store/indicators/row-shapes';
import { readWaitGroups } from '$lib/workspace/indicators/groups/read-wait-groups';

const waits = (days: readonly number[], observed = true): DurationRow[] => days.map((each) => ({ days: each, observed, cohort: '2026', ending: null, n: 1 }));
const days = (from: number, n: number): number[] => Array.from({ length: n }, (_, i) => from + i);
const words = (part: string): string => ({ a: 'Officers', b: 'Police staff' })[part] ?? 'Neither';

test('waits stand apart by group, the slowest first, and a group of fewer than ten is named and left out', () => {
  // Eleven waits of 1 to 11 days: the sixth ends on day 6. Eleven of 21 to 31: on day 26.
  const found = readWaitGroups(indicatorNamed('P7'), new Map([['a', waits(days(1, 11))], ['b', waits(days(21, 11))], ['c', waits(days(1, 9))]]), words);
  expect(found?.groups.map(({ label, reading }) => [label, reading.median.days, reading.survival.n])).toEqual([['Police staff', 26, 11], ['Officers', 6, 11]]);
  expect(found?.finding).toMatch(/^Police staff: half within 26 days \(\d+ to \d+\); Officers: half within 6 days \(\d+ to \d+\)\.$/);
  expect(found?.leftOut).toEqual(['Neither (9 cases)']);
});

test('a group in which nothing has ended has no median, and one group alone is no breakdown', () => {
  const found = readWaitGroups(indicatorNamed('P7'), new Map([['a', waits(days(1, 11))], ['b', waits(days(5, 12), false)]]), words);
  expect(found?.finding).toContain('Police staff: no median yet; Officers: half within 6 days');
  expect(readWaitGroups(indicatorNamed('P7'), new Map([['a', waits(days(1, 11))], ['b', waits(days(1, 2))]]), words)).toBeNull();
});

test('of many groups the head names the slowest and the quickest, and all stand in a sentence beneath', () => {
  const found = readWaitGroups(indicatorNamed('P7'), new Map([['a', waits(days(1, 11))], ['b', waits(days(21, 11))], ['c', waits(days(11, 11))]]), words);
  expect(found?.finding).toMatch(/^Of 3 groups the slowest and the quickest: Police staff: half within 26 days \(\d+ to \d+\); Officers: half within 6 days \(\d+ to \d+\)\.$/);
  expect(found?.medians).toMatch(/; Neither: half within 16 days/);
});

test('of groups that all have one median none is the slowest or the quickest', () => {
  const found = readWaitGroups(indicatorNamed('P7'), new Map([['a', waits(days(1, 11))], ['b', waits(days(1, 11))], ['c', waits(days(1, 11))]]), words);
  expect(found?.finding).toBe('In each of 3 groups half within 6 days.');
});
