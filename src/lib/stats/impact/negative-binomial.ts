import { fitCounts, type CountFit } from './glm';
import { lgamma } from '../distributions/gamma';

/** A log-linear model of counts with variance μ + alpha·μ² (NB2); θ is 1/alpha. */
export interface NegativeBinomialFit extends CountFit {
  readonly alpha: number;
  readonly logLikelihood: number;
}

/** Fits NB2 with alpha by profile maximum likelihood: golden-section search over log alpha from 1e-8 to 1e2 (Hilbe 2011;
 *  R's MASS::glm.nb). A check on a quasi-Poisson result, not a replacement. Null where no fit settles. */
export function fitNegativeBinomial(y: readonly number[], x: readonly (readonly number[])[], offset: readonly number[]): NegativeBinomialFit | null {
  const at = (logAlpha: number): NegativeBinomialFit | null => {
    const alpha = Math.exp(logAlpha);
    const fit = fitCounts(y, x, offset, alpha);
    return fit && { ...fit, alpha, logLikelihood: logLikelihood(y, fit.fitted, alpha) };
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = Math.log(1e-8);
  let high = Math.log(1e2);
  while (high - low > 1e-9) {
    const reach = golden * (high - low);
    const worse = (at(high - reach)?.logLikelihood ?? -Infinity) < (at(low + reach)?.logLikelihood ?? -Infinity);
    if (worse) low = high - reach;
    else high = low + reach;
  }
  return at((low + high) / 2);
}

function logLikelihood(y: readonly number[], fitted: readonly number[], alpha: number): number {
  const theta = 1 / alpha;
  return y.reduce((total, count, i) => {
    const am = alpha * fitted[i]!;
    return total + lgamma(count + theta) - lgamma(theta) - lgamma(count + 1) + (count === 0 ? 0 : count * Math.log(am / (1 + am))) - theta * Math.log1p(am);
  }, 0);
}
