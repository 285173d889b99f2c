import type { NoveltyRules } from './find-novel-groups';

/** Written by scripts/evaluate/discovery-novelty.ts from the shipped notes. */
export const NOVELTY_RULES: NoveltyRules = {
  trainedOn: '751d541b3bfe',
  field: '2e11eeab49d4',
  passage: { weights: [0.170381, 0.0580867, -0.481255, -0.627831, -0.473181, -0.141331, -4.51465, -0.266604, -0.479709, -1.16909, -3.36898, 1.3604], intercept: -10.0228 },
  pair: { weights: [0.288, -0.59896, 1.188, -10.1954, -1.07535, 1.22303, 0.596365, 0.0781535, 0.425028, -0.193743, 4.0372, 3.24078, 0.0724815, 2.11565, 1.89664, 1.34806], intercept: -0.343304 },
  group: { weights: [1.7709, 4.94399, 2.35816, 3.37933, 3.3094, -28.2792, -0.264022, 2.65017, -1.97393, 5.69333, 8.52535], intercept: 1.60912 }
};
