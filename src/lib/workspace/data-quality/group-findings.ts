import { tableNamed } from '$lib/intake/columns';
import type { Check, Finding } from '$lib/intake/across/finding';
import { measuresOf, type WeakenedMeasure } from './find-gaps';

/** Findings of one kind: the same contradiction in several rows. */
export interface FindingGroup extends Omit<Finding, 'ref' | 'table'> {
  readonly id: string;
  readonly check: Check;
  readonly table: string;
  readonly tableLabel: string;
  readonly refs: readonly string[];
  readonly measures: readonly WeakenedMeasure[];
}

/** Findings alike, the kind with the most rows first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { first: Finding; refs: string[] }>();
  for (const finding of findings) {
    const id = `${finding.table}.${finding.column} ${finding.message}`;
    const group = groups.get(id);
    if (group) group.refs.push(finding.ref);
    else groups.set(id, { first: finding, refs: [finding.ref] });
  }
  return [...groups].map(([id, { first, refs }]) => ({
    id, check: first.check, table: first.table, column: first.column, message: first.message, mend: first.mend,
    tableLabel: tableNamed(first.table).label, refs, measures: measuresOf(first.table, first.column)
  })).sort((a, b) => b.refs.length - a.refs.length || a.id.localeCompare(b.id, 'en'));
}
