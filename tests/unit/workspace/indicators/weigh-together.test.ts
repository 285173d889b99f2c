import { expect, test } from 'vitest';
import { weighTogether } from '$lib/workspace/indicators/changes/weigh-together';

const team = { ref: 'I-1', kind: 'team_model' };
const policy = { ref: 'I-2', kind: 'policy' };

test('each family is adjusted apart: what was asked beforehand does not pay for a look at many', () => {
  const weigh = weighTogether([
    { id: 'P5', ...team, chance: 0.02 }, { id: 'P14', ...team, chance: 0.4 },
    { id: 'P5', ...policy, chance: 0.02 }, { id: 'P10', ...policy, chance: 0.5 }, { id: 'P12', ...policy, chance: 0.9 }, { id: 'P10', ...team, chance: 0.6 }
  ]);
  // Asked beforehand: 0.02 × 2 / 1. The rest: 0.02 × 4 / 1.
  expect(weigh('P5', 'I-1')).toEqual({ adjusted: 0.04, of: 2, asked: true });
  expect(weigh('P5', 'I-2')).toEqual({ adjusted: 0.08, of: 4, asked: false });
});

test('a measure that was not compared has no weight, and nothing at all is no fault', () => {
  expect(weighTogether([{ id: 'P5', ...team, chance: 0.5 }])('P10', 'I-1')).toBeNull();
  expect(weighTogether([])('P5', 'I-1')).toBeNull();
});
