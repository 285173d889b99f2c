import type { NoveltyRules } from './find-novel-groups';

/** Written by scripts/evaluate/discovery-novelty.ts from the shipped notes. */
export const NOVELTY_RULES: NoveltyRules = {
  trainedOn: '751d541b3bfe',
  passage: { weights: [0.170381, 0.0580867, -0.481255, -0.627831, -0.473181, -0.141331, -4.51465, -0.266604, -0.479709, -1.16909, -3.36898, 1.3604], intercept: -10.0228 },
  pair: { weights: [0.135905, 0.0888114, 1.51416, -9.3166, -0.791566, 1.05864, 0.644648, 0.0840233, 1.01604, 0.227387, 4.474, 3.98243, 1.44465], intercept: 0.0503601 },
  group: { weights: [2.12514, 5.28579, 4.34377, 2.9544, 7.73342, -26.1546, -0.0960252, 3.09489, -2.26244, 13.1171], intercept: 1.71388 }
};
