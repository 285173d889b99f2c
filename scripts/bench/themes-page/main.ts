import { BEARING_RULE } from '$lib/themes/discovery/bearing-rule';
import { bearingChance, placesOf } from '$lib/themes/discovery/bears-theme';
import { proposeThemes } from '$lib/themes/discovery/propose-themes';
import { createEngine } from '$lib/themes/engine';
import { decodeModel } from '$lib/themes/theme-model';
import { readNotes } from '$lib/themes/read-notes';
import { seededRandom } from '$lib/themes/seeded-random';
import type { Codebook, Note } from '$lib/themes/types';

export interface ThemeTimes {
  passages: number;
  assign: number;
  propose: number;
  /** One decision learnt and every suggestion made anew, all passages and the first two thousand. */
  learn: { all: number; few: number };
}

const FEW = 2000;

/** Milliseconds from notes to assignments and from there to proposals, by words alone, on the page's own thread. */
async function timeThemes(notes: Note[], codebook: Codebook): Promise<ThemeTimes> {
  const model = decodeModel(await (await fetch('/model.bin')).arrayBuffer());
  const began = performance.now();
  const passages = readNotes(notes);
  const engine = createEngine(model, codebook);
  const assignments = await engine.assign(passages, []);
  const assigned = performance.now();
  const places = placesOf(passages);
  const bearing = passages.map(({ text }, i) => bearingChance(BEARING_RULE, { lexical: engine.scoresByWords(text).bearing, vector: null }, places[i]!));
  proposeThemes(passages, assignments, { random: seededRandom(1), bearing });
  const proposed = performance.now();
  const decide = async (of: typeof passages): Promise<number> => {
    const [{ noteRef, start, end, id }, from] = [of[0]!, performance.now()];
    const theme = assignments.find(({ passageId }) => passageId === id)!.ranked[0]!.theme;
    await engine.assign(of, [{ noteRef, start, end, theme, verdict: 'rejected' }]);
    return performance.now() - from;
  };
  return { passages: passages.length, assign: assigned - began, propose: proposed - assigned, learn: { few: await decide(passages.slice(0, FEW)), all: await decide(passages) } };
}

Object.assign(window, { timeThemes });
