import type { Clock, Indicator } from '$lib/model/indicators/types';

const clocks: Record<Clock, string> = {
  cohort: 'By month of report',
  closed: 'By month of the decision: only what is finished',
  'month of panel': 'By month of the panel', 'month due': 'By the month in which it was due', 'month of event': 'By the month in which it happened',
  'month of audit': 'By month of the audit', 'as it stands': 'As it stands'
};

/** Which date puts a thing in a month, and whether recent months are complete: some is known of a case with its report, some only
 *  months later. */
export function basisWords({ clock, shape, settlesAfter }: Pick<Indicator, 'clock' | 'shape' | 'settlesAfter'>): string {
  if (clock !== 'cohort') return clocks[clock];
  if (shape === 'durations') return `${clocks.cohort}: cases still open count as far as they have come`;
  return settlesAfter ? `${clocks.cohort}: a cohort, of which the last ${settlesAfter} months are unfinished` : clocks.cohort;
}
