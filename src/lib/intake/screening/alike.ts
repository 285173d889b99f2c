import type { Finding } from './finding';
import { fold, lookupKey } from './fold';

/** What findings share that one decision can settle together: the kind and the words, whatever their case, accents and spacing. */
export function alikeKey(finding: Pick<Finding, 'kind' | 'text'>): string {
  return `${finding.kind}:${lookupKey(fold(finding.text ?? '')).replace(/[\s.-]+/g, ' ')}`;
}
