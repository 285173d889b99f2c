import { tableNamed } from '$lib/intake/columns';
import type { Indicator } from '$lib/model/indicators/types';
import { labelOf } from '$lib/model/vocabularies';

const audit = new Map(tableNamed('quality_audits').columns.map(({ name, label }) => [name, label]));

/** Words for a part: from its closed list, the data dictionary, or the caller's own (the names of themes). */
export function labelPart(indicator: Indicator, part: string, own: (part: string) => string): string {
  if (indicator.partsOf) return labelOf(indicator.partsOf, part);
  if (indicator.basis === 'audit item') return audit.get(part) ?? part;
  if (indicator.needs.includes('survey')) return `Wave ${part}`;
  return own(part);
}
