import type { IndicatorReading } from '../types';

/** A finding where the name of the measure stands beside it already: "Fell: the last 8 months …" */
export function afterName({ indicator, finding }: Pick<IndicatorReading, 'indicator' | 'finding'>): string {
  if (!finding.startsWith(indicator.name)) return finding;
  const rest = finding.slice(indicator.name.length).replace(/^[:,]?\s*/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
