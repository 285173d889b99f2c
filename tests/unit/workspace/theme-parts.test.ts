import { expect, test } from 'vitest';
import { overlapWords, splitTheme } from '$lib/workspace/themes/theme-parts';

test('a theme apart has its kinds in words, the intervals of its shares, and teams that are not known last', () => {
  const [slots, teams] = splitTheme([
    { split: 'slot', part: 'new', eligible_cases: 20, cases: 5 }, { split: 'team', part: 'not_known', eligible_cases: 9, cases: 1 }, { split: 'team', part: 'district_cid', eligible_cases: 4, cases: 0 }
  ]);
  expect(slots!.parts).toMatchObject([{ label: 'New case', cases: 5, eligible: 20, rate: { estimate: 0.25 } }]);
  // Wilson at 95%: 0 of 4 reaches up to 3.84 / (4 + 3.84) = 49%.
  expect(teams!.parts[0]).toMatchObject({ id: 'district_cid', rate: { estimate: 0 } });
  expect(teams!.parts[0]!.rate!.upper).toBeCloseTo(3.8415 / 7.8415, 3);
  expect(teams!.parts[1]).toMatchObject({ id: 'not_known' });
});

test('parts that share cases say so: teams of 100 and 42 cases hold some of 135 cases twice, and of 142 none need be', () => {
  const teams = splitTheme([{ split: 'team', part: 'district_cid', eligible_cases: 100, cases: 9 }, { split: 'team', part: 'not_known', eligible_cases: 42, cases: 1 }])[1]!;
  expect(overlapWords(teams, 135)).toBe('The teams add up to 142, more than the 135 eligible cases: a case that went from one team to another is with both.');
  expect(overlapWords(teams, 142)).toBe('');
});
