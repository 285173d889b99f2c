import { formatValue } from './indicators/format-value';
import type { IndicatorReading } from './indicators/types';
import { rateWords } from './themes/theme-view';

/** What the loaded staff survey says: the share of its newest wave, "43%", and every wave, the newest first, each with its true base and
 *  its 95% interval. Null where none is loaded. */
export function surveyWords(reading: IndicatorReading | undefined): { readonly share: string; readonly words: string } | null {
  if (reading?.form !== 'parts') return null;
  const { indicator, parts } = reading;
  const newest = parts.at(-1);
  if (!newest?.denominator) return null;
  const waves = [...parts].reverse().map(({ label, numerator, denominator, interval }, i) =>
    `${label}: ${rateWords(interval)}, ${numerator} of ${denominator}${i ? '' : ` ${indicator.denominator}`}.`);
  return { share: formatValue(newest.numerator / newest.denominator, 'percent'), words: `The survey loaded here. ${waves.join(' ')}` };
}
