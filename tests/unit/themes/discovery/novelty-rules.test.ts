import { expect, test } from 'vitest';
import { logitOf } from '../../../../src/lib/themes/discovery/logistic-rule';
import { noveltyFeatures, noveltyOf } from '../../../../src/lib/themes/discovery/novelty';
import { mattersManifest } from '../../../../src/lib/themes/discovery/matters-manifest';
import { NOVELTY_RULES } from '../../../../src/lib/themes/discovery/novelty-rules';
import { modelManifest } from '../../../../src/lib/themes/judging/model-manifest';

test('NOVELTY_RULES: learnt from what the model was trained on, and with what is known of the field', () => {
  expect([NOVELTY_RULES.trainedOn, NOVELTY_RULES.field]).toEqual([modelManifest.trainedOn, mattersManifest.trainedOn]);
});

const reading = { themes: Float64Array.of(-1.2, -2.5, -0.4), bearing: 0.6, chance: 0.8, place: [0, 0, 0, 0, 0], text: 'She asked twice who would call her at night' };

test('noveltyFeatures: chance .8 is ln 4; best −.4, second −1.2; what all claim; nine words', () => {
  const features = noveltyFeatures(reading);
  [Math.log(4), 0.6, -0.4, -1.2, 0.8, Math.log(Math.exp(-1.2) + Math.exp(-2.5) + Math.exp(-0.4)), 0, 0, 0, 0, 0, Math.log(9)].forEach((value, i) => expect(features[i]).toBeCloseTo(value, 9));
});

test('noveltyOf: at most −1.5, however much speaks for it', () => {
  expect(noveltyOf({ weights: [], intercept: 3 }, [])).toBe(-1.5);
  expect(noveltyOf({ weights: [], intercept: -2 }, [])).toBe(-2);
});

test('NOVELTY_RULES: what they say of a passage, one that opens its note, a pair, one of a known theme, and a group', () => {
  const { passage, pair, group } = NOVELTY_RULES;
  expect(logitOf(passage, noveltyFeatures(reading))).toBeCloseTo(-6.2027, 3);
  expect(logitOf(passage, noveltyFeatures({ ...reading, place: [1, 0, 0, 0, 0] }))).toBeCloseTo(-10.7173, 3);
  expect(logitOf(pair, [0.5, 0.2, 0.3, 0.1, 0, 0, -5.5, -3, 0.1, 0.25, 0.04, 0.4, 0.16, 0.3, 0.09, 0.12])).toBeCloseTo(-2.0661, 3);
  expect(logitOf(pair, [0, 0, 0, 0.3, 1, 1, -5.5, -3, 0, 0, 0, 0, 0, 0, 0, 0])).toBeCloseTo(-6.7687, 3);
  expect(logitOf(group, [-2.5, 0.5, 0.4, 0.35, 0.1, 0.1, Math.log(4), Math.log(4), Math.log(100), 0.4, 0.3])).toBeCloseTo(-1.6645, 3);
});
