import type { IndicatorReading } from './indicators/types';
import { rateWords } from './themes/theme-view';

/** What the loaded staff survey says beside the published one: the newest wave first, each with its true base and its 95% interval.
 *  '' where none is loaded. */
export function surveyWords(reading: IndicatorReading | undefined): string {
  if (reading?.form !== 'parts') return '';
  const { indicator, parts } = reading;
  const waves = [...parts].reverse().map(({ label, numerator, denominator, interval }, i) =>
    `${label}: ${rateWords(interval)}, ${numerator} of ${denominator}${i ? '' : ` ${indicator.denominator}`}.`);
  return waves.length ? `The survey loaded here. ${waves.join(' ')}` : '';
}
