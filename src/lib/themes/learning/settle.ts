import type { Decision, Passage } from '../types';

/** What an analyst has settled about one passage. */
export interface Settled {
  confirmed: string[];
  rejected: string[];
  /** The analyst said that the passage carries no theme. */
  none: boolean;
}

/** A decision is about the passage that covers most of its span, at least half of it. */
function covers(passage: Passage, decision: Decision): boolean {
  const shared = Math.min(passage.end, decision.end) - Math.max(passage.start, decision.start);
  return shared > 0 && shared * 2 >= decision.end - decision.start;
}

/** Groups decisions by the passage that they are about; of two on the same passage and theme the later one holds.
 *  Keys are passage ids. Confirming a theme takes back an earlier "none", and the other way round. */
export function settle(passages: readonly Passage[], decisions: readonly Decision[]): Map<string, Settled> {
  const byNote = new Map<string, Passage[]>();
  const decided = new Set(decisions.map(({ noteRef }) => noteRef));
  for (const passage of passages) {
    if (!decided.has(passage.noteRef)) continue;
    const fellows = byNote.get(passage.noteRef);
    if (fellows) fellows.push(passage);
    else byNote.set(passage.noteRef, [passage]);
  }
  const verdicts = new Map<string, Map<string, Decision['verdict']>>();
  for (const decision of decisions) {
    const passage = byNote.get(decision.noteRef)?.find((p) => covers(p, decision));
    if (!passage) continue;
    const settled = verdicts.get(passage.id) ?? new Map<string, Decision['verdict']>();
    verdicts.set(passage.id, settled);
    if (decision.verdict === 'confirmed') {
      if (decision.theme === 'none') for (const [theme, verdict] of settled) if (verdict === 'confirmed') settled.delete(theme);
      if (decision.theme !== 'none') settled.delete('none');
    }
    settled.set(decision.theme, decision.verdict);
  }
  return new Map(
    [...verdicts].map(([id, settled]) => {
      const of = (verdict: Decision['verdict']): string[] => [...settled].filter(([theme, v]) => theme !== 'none' && v === verdict).map(([theme]) => theme).sort();
      return [id, { confirmed: of('confirmed'), rejected: of('rejected'), none: settled.get('none') === 'confirmed' }];
    })
  );
}
