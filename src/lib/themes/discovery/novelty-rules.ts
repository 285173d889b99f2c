import type { NoveltyRules } from './find-novel-groups';

/** Written by scripts/evaluate/discovery-novelty.ts from the shipped notes. */
export const NOVELTY_RULES: NoveltyRules = {
  trainedOn: '751d541b3bfe',
  passage: { weights: [0.170385, 0.0580845, -0.481254, -0.62783, -0.47318, -0.141337, -4.51464, -0.266603, -0.479706, -1.16909, -3.36897, 1.36039], intercept: -10.0228 },
  pair: { weights: [2.26523, 0.163432, 1.76582, -9.56472, -0.751143, 0.968141, 0.629556, 0.0984369, 0.950279, 1.56439, 5.33513], intercept: 0.127105 },
  group: { weights: [2.30904, 4.52827, 6.47908, 9.56143, 5.33942, -31.9721, 0.175229, 1.6737, -2.36259], intercept: 6.27449 }
};
