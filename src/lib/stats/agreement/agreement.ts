import type { Interval } from '../intervals/interval';
import { alphaInterval, krippendorffAlpha } from './krippendorff';
import type { Random } from '../random';

/** The themes that two coders gave to one unit. */
export interface DoubleCoded {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** How far two coders agree on one theme. */
export interface ThemeAgreement {
  /** Units that at least one coder gave any theme. */
  readonly units: number;
  /** Krippendorff's α with its bootstrap interval; null where it is not defined. */
  readonly alpha: Interval | null;
  readonly verdict: 'firm' | 'tentative' | 'weak' | 'not known';
  /** 2 × both ÷ (first + second); null where neither gave the theme. */
  readonly positive: number | null;
  /** Share of all judgements that gave the theme; null without units. */
  readonly prevalence: number | null;
}

/** Agreement on `theme`: α (.80 firm, .67 to .80 tentative), positive agreement and prevalence. Units to which neither coder
 *  gave any code are left out, so that they cannot inflate it. */
export function themeAgreement(coded: readonly DoubleCoded[], theme: string, random: Random, resamples = 1000): ThemeAgreement {
  const units = coded.filter(({ first, second }) => first.length + second.length > 0)
    .map(({ first, second }) => [first.includes(theme), second.includes(theme)] as const);
  const both = units.filter(([a, b]) => a && b).length;
  const given = units.reduce((total, [a, b]) => total + Number(a) + Number(b), 0);
  const estimate = krippendorffAlpha(units);
  const range = alphaInterval(units, random, resamples);
  return {
    units: units.length,
    alpha: estimate !== null && range ? { estimate, ...range } : null,
    verdict: estimate === null ? 'not known' : estimate >= 0.8 ? 'firm' : estimate >= 0.67 ? 'tentative' : 'weak',
    positive: given === 0 ? null : (2 * both) / given,
    prevalence: units.length === 0 ? null : given / (2 * units.length)
  };
}
