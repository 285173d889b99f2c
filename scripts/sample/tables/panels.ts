import { addDays, secondThursday } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { plannedMinutes } from '../schedule';
import { cancelledPanels, drift, panelMonths, regimeOn } from '../story';
import { panelsWithoutMinutes } from '../traps';
import type { Hearing } from '../schedule';
import type { World } from '../world';

/** Minutes a slot took; null where nobody wrote it down. New cases run over 15, updates under 10. */
export function actualMinutes(hearing: Hearing): number | null {
  if (hearing.carriedOver || panelsWithoutMinutes.includes(hearing.panel)) return null;
  const draw = stream('minutes', hearing.ref, hearing.panel);
  if (draw.chance(0.03)) return null;
  const median = { new: 17, update: 9, complex: 37, closure_legacy: 7 }[hearing.type];
  return Math.max(3, Math.round(draw.lognormal(median, 0.25)));
}

export function slotsRows(world: World): readonly Row[] {
  const seen = new Map<string, number>();
  return world.hearings.map((hearing) => {
    const position = (seen.get(hearing.panel) ?? 0) + 1;
    seen.set(hearing.panel, position);
    const draw = stream('slot', hearing.ref, hearing.panel);
    const held = secondThursday(hearing.panel);
    const partner = !hearing.carriedOver && draw.chance(drift(held, 0.34, 0.66));
    const changed = partner && draw.chance(drift(held, 0.16, 0.32));
    return {
      slot_ref: `S-${hearing.panel}-${String(position).padStart(2, '0')}`, panel: hearing.panel, case_ref: hearing.ref, slot_type: hearing.type, position,
      planned_minutes: plannedMinutes[hearing.type], actual_minutes: actualMinutes(hearing),
      partner_view_recorded: hearing.carriedOver ? 'not_applicable' : partner ? 'yes' : 'no',
      partner_changed_direction: partner ? (changed ? 'yes' : 'no') : 'not_applicable',
      carried_over: hearing.carriedOver ? 'yes' : 'no', notes_held: hearing.noteRef === null ? 'no' : 'yes'
    };
  });
}

export function panelsRows(world: World): readonly Row[] {
  return panelMonths.map((panel) => {
    const held = secondThursday(panel);
    const regime = regimeOn(addDays(held, -14));
    if (cancelledPanels.includes(panel)) return { panel, held_on: null, status: 'cancelled', regime, scheduled_minutes: 180, actual_minutes: null, conflicts_declared: null, quorate: 'not_applicable' };
    const draw = stream('panel', panel);
    const minutes = world.hearings.filter((hearing) => hearing.panel === panel && !hearing.carriedOver).map(actualMinutes);
    const total = minutes.reduce<number>((sum, taken) => sum + (taken ?? 12), 0) + draw.whole(14, 24);
    return {
      panel, held_on: held, status: 'held', regime, scheduled_minutes: 180, actual_minutes: panelsWithoutMinutes.includes(panel) ? null : total,
      conflicts_declared: draw.poisson(0.8), quorate: draw.chance(0.97) ? 'yes' : 'no'
    };
  });
}

export function notesRows(world: World, textOf: (note: World['notes'][number]) => string): readonly Row[] {
  return world.notes.map((note) => ({ note_ref: note.note_id, panel: note.panel, case_ref: note.case_ref, slot_type: note.slot, text: textOf(note) }));
}
