import { BEARING_RULE } from '$lib/themes/discovery/bearing-rule';
import { bearingChance, placesOf } from '$lib/themes/discovery/bears-theme';
import { proposeThemes } from '$lib/themes/discovery/propose-themes';
import { createEngine } from '$lib/themes/engine';
import { decodeModel } from '$lib/themes/judging/theme-model';
import { readNotes } from '$lib/themes/passages/read-notes';
import { seededRandom } from '$lib/themes/seeded-random';
import type { Codebook, Decision, Note } from '$lib/themes/types';

export interface ThemeTimes {
  passages: number;
  assign: number;
  propose: number;
  /** One more decision learnt and every suggestion made anew, all passages and the first two thousand: a theme rejected, then one
   *  confirmed, which says something of every other theme too. */
  learn: Record<'few' | 'all', Record<Decision['verdict'], number>>;
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
  const made: Decision[] = [];
  const decide = async (of: typeof passages, verdict: Decision['verdict']): Promise<number> => {
    const { noteRef, start, end, id } = of[made.length]!;
    made.push({ noteRef, start, end, theme: assignments.find(({ passageId }) => passageId === id)!.ranked[0]!.theme, verdict });
    const from = performance.now();
    await engine.assign(of, made);
    return performance.now() - from;
  };
  const both = async (of: typeof passages) => ({ rejected: await decide(of, 'rejected'), confirmed: await decide(of, 'confirmed') });
  return { passages: passages.length, assign: assigned - began, propose: proposed - assigned, learn: { few: await both(passages.slice(0, FEW)), all: await both(passages) } };
}

Object.assign(window, { timeThemes });
