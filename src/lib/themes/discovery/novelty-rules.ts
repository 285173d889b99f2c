import type { NoveltyRules } from './find-novel-groups';

/** Written by scripts/evaluate/discovery-novelty.ts from the shipped notes. */
export const NOVELTY_RULES: NoveltyRules = {
  trainedOn: '751d541b3bfe',
  passage: { weights: [0.170381, 0.0580867, -0.481255, -0.627831, -0.473181, -0.141331, -4.51465, -0.266604, -0.479709, -1.16909, -3.36898, 1.3604], intercept: -10.0228 },
  pair: { weights: [0.106113, 0.118179, 1.4984, -9.30308, -0.656365, 0.895157, 0.634731, 0.100465, 0.707727, -0.100333, 4.29671, 3.64635, 2.6962], intercept: 0.0380114 },
  group: { weights: [2.28205, 5.10264, 6.47512, 0.300589, 5.63656, -19.8193, 0.338326, 2.75521, -2.72695, 15.7681], intercept: 3.3472 }
};
