import type { Calibration } from '../../src/lib/themes/lexical-model';

/** Platt's scaling with his smoothed targets, by Newton's method (Lin, Lin and Weng 2007), with a weak pull of `strength`
 *  towards `prior`. `labels` are true for the class. */
export function fitPlatt(scores: readonly number[], labels: readonly boolean[], prior: Calibration, strength: number): Calibration {
  const positives = labels.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (labels.length - positives + 2);
  let { slope, offset } = prior;
  for (let step = 0; step < 50; step++) {
    let [gs, go, hss, hso, hoo] = [strength * (slope - prior.slope), strength * (offset - prior.offset), strength + 1e-9, 0, strength + 1e-9];
    scores.forEach((score, i) => {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = p - (labels[i] ? high : low);
      const spread = p * (1 - p);
      gs += error * score;
      go += error;
      hss += spread * score * score;
      hso += spread * score;
      hoo += spread;
    });
    const det = hss * hoo - hso * hso;
    const dSlope = (hoo * gs - hso * go) / det;
    const dOffset = (hss * go - hso * gs) / det;
    slope -= dSlope;
    offset -= dOffset;
    if (Math.abs(dSlope) + Math.abs(dOffset) < 1e-8) break;
  }
  return { slope, offset };
}
