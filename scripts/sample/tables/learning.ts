import { addDays, secondThursday } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { heldMonths } from '../schedule';
import { dataDate, drift, lastCodedPanel, panelMonths, teamStart } from '../story';
import type { World } from '../world';

/** The codebook's themes, all created before the first panel. */
export function themesRows(world: World): readonly Row[] {
  return world.themes.map((theme, i) => ({ event_no: i + 1, event_on: '2021-07-01', event: 'create', theme_id: theme.id, other_theme_id: null, name: theme.name }));
}

/** What a panel learned from each case: from the codes where its notes are held, drawn where they are not. */
export function learningItemsRows(world: World): readonly Row[] {
  const kinds = new Map(world.themes.map((theme) => [theme.id, theme.kind]));
  const notes = new Map(world.notes.map((note) => [note.note_id, note]));
  const drafts = world.hearings.flatMap((hearing) => {
    const draw = stream('learning', hearing.ref, hearing.panel);
    if (hearing.carriedOver || hearing.type === 'closure_legacy') return [];
    const note = hearing.noteRef === null ? undefined : notes.get(hearing.noteRef);
    const coded = note && note.panel <= lastCodedPanel ? [...new Set(note.passages.flatMap((passage) => passage.themes))].filter((id) => kinds.has(id)).sort() : [];
    const pool = note ? coded : world.themes.map((theme) => theme.id);
    const chance = note ? 0.75 : 0.55;
    const count = pool.length === 0 || !draw.chance(chance) ? 0 : draw.whole(1, 2);
    return Array.from({ length: Math.min(count, pool.length) }, (_, i) => ({ hearing, theme: pool[(draw.whole(0, pool.length - 1) + i) % pool.length] ?? null, draw: stream('learning-item', hearing.ref, hearing.panel, i) }));
  });
  return drafts.map(({ hearing, theme, draw }, i): Row => {
    const held = secondThursday(hearing.panel);
    const kind = kinds.get(theme ?? '') === 'good-practice' ? 'good_practice' : draw.pick({ individual: 62, organisational: 38 });
    const fed = draw.chance(drift(held, 0.68, 0.9));
    const on = addDays(held, Math.max(1, draw.lognormal(drift(held, 13, 8), 0.7)));
    const done = fed && on <= dataDate;
    return {
      item_ref: `L-${String(i + 1).padStart(4, '0')}`, panel: hearing.panel, case_ref: hearing.ref, kind, theme_id: theme,
      fed_back_to: done ? (kind === 'organisational' ? 'org_learning' : draw.pick({ oic: 80, soo: 12, psd: 8 })) : null, fed_back_on: done ? on : null
    };
  });
}

const clip = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));

/** Panel tone rises slowly; a victim's answers come a few a quarter. */
export function feedbackRows(): readonly Row[] {
  return heldMonths.flatMap((panel) => {
    const draw = stream('tone-answers', panel);
    const held = secondThursday(panel);
    const mood = drift(held, 2.9, 4.1) + draw.normal() * 0.15;
    const tone = Array.from({ length: draw.whole(4, 7) }, (): Row => ({
      panel, source: draw.pick({ soo: 45, oic: 20, partner: 22, iag: 6, panel_member: 7 }), item: 'panel_tone', score: clip(mood + draw.normal() * 0.7)
    }));
    const answers = draw.poisson(drift(held, 0.7, 1.7));
    const victims = Array.from({ length: answers }, () => [
      { panel, source: 'victim', item: 'felt_informed', score: clip(drift(held, 2.5, 3.5) + draw.normal()) },
      { panel, source: 'victim', item: 'kept_confidential', score: clip(drift(held, 2.9, 3.5) + draw.normal()) },
      { panel, source: 'victim', item: 'would_report_again', score: clip((held < teamStart ? 2.7 : 3.5) + draw.normal()) }
    ]).flat();
    return [...tone, ...victims];
  });
}

/** Breaches and worries reported; more are reported after the confidentiality promise of February 2023. */
export function confidentialityIncidentsRows(): readonly Row[] {
  return panelMonths.flatMap((month) => {
    const draw = stream('incidents', month);
    return Array.from({ length: draw.poisson(month < '2023-02' ? 0.5 : 0.85) }, (): Row => {
      const kind = draw.pick({ record_access: 34, gossip: 24, misaddressed_email: 16, manager_copied: month < '2024-04' ? 22 : 8, meeting_admission: 4 });
      const confirmed = draw.chance(0.62);
      const handled = confirmed ? draw.pick({ misconduct: kind === 'record_access' ? 60 : 16, advice: 40, recorded: 14 }) : draw.pick({ recorded: 55, none: 45 });
      return { month, kind, handled_as: handled, confirmed: confirmed ? 'yes' : 'no' };
    });
  });
}
