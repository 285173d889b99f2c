import { readFileSync } from 'node:fs';
import { createEngine } from '../../src/lib/themes/engine';
import type { Codebook } from '../../src/lib/themes/types';
import { chooseModel } from './choose-model';
import { measureDiscovery } from './discovery';
import type { EvaluateOptions } from './read-arguments';
import { codedPassages, readCodedNotes } from './read-coded-notes';

/** Themes of the codebook hidden in turn where none are named: every third, so that they are of all sorts. */
const TEN = 10;
const STRIDE = 3;

/** Hides each theme alone, with its exemplars, and prints whether the notes bring it up again: the same as `--withhold ID` for each,
 *  without the assignments. Some minutes a theme. */
export async function printWithheld(options: EvaluateOptions, named: readonly string[]): Promise<number> {
  const codebook = JSON.parse(readFileSync(options.codebook, 'utf8')) as Codebook;
  const all = codebook.themes.map(({ id }) => id).sort();
  const ids = named.length ? named : Array.from({ length: TEN }, (_, i) => all[(i * STRIDE) % all.length]!);
  const passages = codedPassages(readCodedNotes(options.notes));
  let again = 0;
  const results: Record<string, unknown> = {};
  for (const id of ids) {
    const without = { ...codebook, themes: codebook.themes.filter((theme) => theme.id !== id) };
    const model = chooseModel({ ...options, withhold: [id] }, without);
    const assignments = await createEngine(model, without).assign(passages, []);
    const { unknown, proposals, false_proposals } = measureDiscovery(passages, assignments, model.lexical, new Set(without.themes.map((theme) => theme.id)));
    const found = unknown[id];
    if (found && found.delay_panels !== null && found.delay_panels <= 4) again++;
    results[id] = { ...found, proposals, false_proposals };
    if (!options.json) console.log(`${id}: ${found ? `F1 ${found.f1.toFixed(3)}, ${found.delay_panels === null ? 'not found' : `found after ${found.delay_panels} panels`}` : 'not in these notes'}; ${proposals} proposals, ${false_proposals} false`);
  }
  console.log(options.json ? JSON.stringify({ withheld: results, again, of: ids.length }) : `proposed again within four panels: ${again} of ${ids.length}`);
  return 0;
}
