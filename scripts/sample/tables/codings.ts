import { addDays, secondThursday } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { lastCodedPanel } from '../story';
import type { DevNote } from '../told';
import type { World } from '../world';

interface Passage { readonly start: number; readonly end: number; readonly themes: readonly string[]; readonly uncoded: boolean }

/** Passages of a note with their place in its text (UTF-16 units) and the themes of the codebook that they carry.
 *  A passage that carries only themes unknown to the codebook is left uncoded. */
export function passagesOf(note: DevNote, known: ReadonlySet<string>): readonly Passage[] {
  let start = 0;
  return note.passages.map(({ text, themes }) => {
    const passage = { start, end: start + text.length, themes: themes.filter((theme) => known.has(theme)), uncoded: themes.length > 0 && !themes.some((theme) => known.has(theme)) };
    start = passage.end + 1;
    return passage;
  });
}

/** Pairs that two careful coders tell apart least well. */
const confusable: Readonly<Record<string, string>> = {
  'over-empathy-victim': 'evidence-led-action', 'victim-not-updated': 'investigation-delay', 'confidentiality-breach': 'conflict-of-interest',
  'sympathy-suspect': 'position-of-power', 'self-safeguarding-assumption': 'protective-orders', 'work-contact-misuse': 'confidentiality-breach',
  'coercive-control-missed': 'pattern-history-missed', 'risk-assessment-quality': 'coercive-control-missed', 'support-not-offered': 'victim-not-updated',
  'rationale-not-recorded': 'investigation-delay', 'joined-up-investigation': 'evidence-led-action', 'tailored-support': 'early-soo-contact'
};

function secondReading(note: DevNote, index: number, themes: readonly string[]): readonly string[] {
  const draw = stream('second-coder', note.note_id, index);
  const kept = themes.flatMap((theme) => {
    if (draw.chance(0.08)) return [];
    const other = confusable[theme];
    return other !== undefined && draw.chance(0.09) ? [other] : [theme];
  });
  if (themes.length === 0 && draw.chance(0.035)) kept.push(draw.pick({ 'rationale-not-recorded': 3, 'line-manager-response': 2, 'risk-assessment-quality': 2, 'victim-not-updated': 2 }));
  return [...new Set(kept)];
}

/** The first coder reads every note up to the last coded panel; a second reads 12% of them, blind. */
export function codingsRows(world: World): readonly Row[] {
  const known = new Set(world.themes.map((theme) => theme.id));
  const coded = world.notes.filter((note) => note.panel <= lastCodedPanel);
  const sampled = new Set([...coded].sort((a, b) => stream('second', a.note_id).next() - stream('second', b.note_id).next()).slice(0, Math.round(coded.length * 0.12)).map((note) => note.note_id));
  return coded.flatMap((note) => {
    const held = secondThursday(note.panel);
    const row = (passage: Passage, theme: string, coder: string, on: string): Row => ({
      note_ref: note.note_id, start_offset: passage.start, end_offset: passage.end, theme_id: theme, verdict: 'confirmed', coder, coded_on: on
    });
    const rows = (passage: Passage, themes: readonly string[], coder: string, on: string): readonly Row[] =>
      themes.length > 0 ? themes.map((theme) => row(passage, theme, coder, on)) : passage.uncoded ? [] : [row(passage, 'none', coder, on)];
    const first = addDays(held, stream('coded', note.note_id).whole(4, 9));
    return passagesOf(note, known).flatMap((passage, i) => [
      ...rows(passage, passage.themes, 'coder-1', first),
      ...(sampled.has(note.note_id) ? rows(passage, secondReading(note, i, passage.themes), 'coder-2', addDays(first, 12)) : [])
    ]);
  });
}
