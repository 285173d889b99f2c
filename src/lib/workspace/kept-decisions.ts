/** A decision of the coding queue as it is kept at once: all that its coder now says of its note. Whole notes, so that what was
 *  taken back is gone as surely as what was said is there. */
import type { Row } from '$lib/intake/rows';
import type { Content, ContentToSeal } from '$lib/store/vault/content';

/** The note that a decision was about, and who decided. */
export interface CodedNote {
  readonly noteRef: string;
  readonly coder: string;
}

/** `codings`: every coding of the note by its coder, after the decision. */
export const decisionContent = ({ noteRef, coder }: CodedNote, codings: readonly Row[], synthetic: boolean, savedAt: string): ContentToSeal =>
  ({ synthetic, savedAt, settings: { decided: { noteRef, coder } }, activity: [], tables: [{ table: 'codings', rows: codings }] });

/** `content` with the decisions made after it was saved, in the order in which they were made. Throws TypeError on a decision that
 *  decisionContent did not make: it has passed authentication, so that is a fault of ours. */
export function withDecisions(content: Content, decisions: readonly Content[]): Content {
  if (decisions.length === 0) return content;
  const decided = new Map<string, readonly Row[]>();
  for (const decision of decisions) {
    const { noteRef, coder } = readDecided(decision.settings['decided']);
    decided.set(keyOf(noteRef, coder), decision.tables.flatMap(({ rows }) => rows));
  }
  const before = content.tables.find(({ table }) => table === 'codings')?.rows ?? [];
  const stay = before.filter((row) => !decided.has(keyOf(row['note_ref'], row['coder'])));
  const others = content.tables.filter(({ table }) => table !== 'codings');
  return { ...content, tables: [...others, { table: 'codings', rows: [...stay, ...[...decided.values()].flat()] }] };
}

const keyOf = (noteRef: unknown, coder: unknown): string => JSON.stringify([noteRef, coder]);

function readDecided(value: unknown): CodedNote {
  const { noteRef, coder } = (value ?? {}) as Partial<CodedNote>;
  if (typeof noteRef !== 'string' || typeof coder !== 'string') throw new TypeError('a kept decision does not say which note it is about');
  return { noteRef, coder };
}
