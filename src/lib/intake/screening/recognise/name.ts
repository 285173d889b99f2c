import type { Hit } from '../finding';
import { withParticlesBefore } from '../names/extent';
import { freeNameAt } from '../names/free-name';
import { ledNameAt } from '../names/led-name';
import type { Run } from '../names/run';
import type { Token } from '../tokens';

/** Names of people: known forenames and surnames in any case, capitalised words after a title, rank or initial, and words that no
 *  word list holds where a name would stand. Names that are words too (Will, Grace, Mark) count only where they stand as names. */
export function recogniseName(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = ledNameAt(tokens, at) ?? freeNameAt(tokens, at);
    if (run && run.to > run.from) {
      hits.push(nameHit(tokens, run));
      at = run.to;
    } else at++;
  }
  return hits;
}

function nameHit(tokens: readonly Token[], { from, to, reason }: Run): Hit {
  const sure = reason === 'after a title or rank' || reason === 'a forename with a surname';
  return {
    start: tokens[withParticlesBefore(tokens, from)]!.start, end: tokens[to - 1]!.end, kind: 'name', why: `a name: ${reason}`, suggestion: 'replace', replacement: '[name]',
    judgement: reason === 'a word that no word list holds', ...(sure ? { precedence: BEFORE_PLACES } : {})
  };
}

/** A name that its neighbours prove stands before a place of the same word ("Sgt Winchester"). */
const BEFORE_PLACES = 44;
