import type { Finding, Kind, Suggestion } from './finding';

/** What a person decided about one finding: other words than the suggested replacement, or the reason to keep. */
export type Decision =
  | { readonly action: 'generalise' | 'replace'; readonly replacement?: string }
  | { readonly action: 'remove' }
  | { readonly action: 'keep-with-reason'; readonly reason: string };

/** A settled finding without the words that were there. Offsets are code points of the cleaned passage. */
export interface SettledFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly action: Suggestion;
  readonly reason?: string;
}

export type Cleaned =
  | { readonly ok: true; readonly text: string; readonly record: readonly SettledFinding[] }
  /** Indices of the findings that have no decision, or are kept without a reason. */
  | { readonly ok: false; readonly unsettled: readonly number[] };

/** The passage after the decisions, one for each finding in the order of `findings`, and a record that holds none of the removed words.
 *  Not ok while any finding is unsettled: such a passage may not be stored. */
export function applyDecisions(text: string, findings: readonly Finding[], decisions: readonly (Decision | null | undefined)[]): Cleaned {
  const unsettled = findings.flatMap((_, index) => (isSettled(decisions[index]) ? [] : [index]));
  if (unsettled.length > 0) return { ok: false, unsettled };
  const points = Array.from(text);
  const record: SettledFinding[] = [];
  let cleaned = '';
  let length = 0;
  let from = 0;
  findings.forEach((finding, index) => {
    const decision = decisions[index]!;
    const standsIn = standIn(points, finding, decision);
    cleaned += points.slice(from, finding.start).join('') + standsIn;
    const start = length + finding.start - from;
    length = start + Array.from(standsIn).length;
    record.push({
      start, end: length, kind: finding.kind, action: decision.action,
      ...(decision.action === 'keep-with-reason' ? { reason: decision.reason.trim() } : {})
    });
    from = finding.end;
    if (standsIn === '' && points[from] === ' ' && /(?:^| )$/.test(cleaned)) from++;
  });
  return { ok: true, text: cleaned + points.slice(from).join(''), record };
}

function isSettled(decision: Decision | null | undefined): decision is Decision {
  return decision !== null && decision !== undefined && (decision.action !== 'keep-with-reason' || decision.reason.trim() !== '');
}

function standIn(points: readonly string[], finding: Finding, decision: Decision): string {
  if (decision.action === 'remove') return '';
  if (decision.action === 'keep-with-reason') return points.slice(finding.start, finding.end).join('');
  return decision.replacement ?? finding.replacement;
}
