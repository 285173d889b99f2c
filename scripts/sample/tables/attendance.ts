import { secondThursday } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { heldMonths } from '../schedule';
import { drift } from '../story';
import type { World } from '../world';
import { sooAssignmentsRows } from './soo-assignments';

export interface Agency { readonly code: string; readonly type: string; readonly from: string; readonly to: string }
/** Partners come and go: six agencies share three seats. */
export const agencies: readonly Agency[] = [
  { code: 'AG-01', type: 'commissioned_da', from: '2021-07', to: '2026-12' },
  { code: 'AG-02', type: 'idva_service', from: '2021-07', to: '2026-12' },
  { code: 'AG-03', type: 'perpetrator_programme', from: '2022-03', to: '2025-03' },
  { code: 'AG-04', type: 'by_and_for', from: '2023-01', to: '2026-12' },
  { code: 'AG-05', type: 'health', from: '2023-09', to: '2026-12' },
  { code: 'AG-06', type: 'opcc', from: '2024-04', to: '2026-12' }
];

const core: Readonly<Record<string, number>> = {
  chair: 0.95, da_silver_lead: 0.88, psd: 0.95, da_victim_lead: 0.93, case_coordinator: 0.98, administrator: 0.97, hr: 0.74, organisational_learning: 0.86, da_specialist: 0.82
};

export function attendanceRows(world: World): readonly Row[] {
  const oversight = sooAssignmentsRows(world.cases);
  return heldMonths.flatMap((panel) => {
    const held = secondThursday(panel);
    const draw = stream('attendance', panel);
    const seat = (role: string, number: number, chance: number, agency: Agency | null = null): Row => ({
      panel, role, seat: number, status: draw.chance(chance) ? 'present' : draw.pick({ deputy: agency ? 10 : 50, apologies: 42, absent: 8 }),
      agency_code: agency?.code ?? null, agency_type: agency?.type ?? null
    });
    const own = Object.entries(core).map(([role, chance]) => seat(role, 1, chance));
    const active = agencies.filter((agency) => agency.from <= panel && panel < agency.to);
    const turn = draw.whole(0, active.length - 1);
    const external = [0, 1, 2].map((i) => {
      const agency = i < active.length ? active[(turn + i) % active.length] : undefined;
      return agency ? seat('external_da_agency', i + 1, drift(held, 0.66, 0.83), agency) : { panel, role: 'external_da_agency', seat: i + 1, status: 'absent', agency_code: null, agency_type: null };
    });
    const iag = seat('iag', 1, drift(held, 0.45, 0.68));
    const heard = new Set(world.hearings.filter((hearing) => hearing.panel === panel && !hearing.carriedOver).map((hearing) => hearing.ref));
    const codes = new Set(oversight.filter((row) => heard.has(String(row.case_ref)) && String(row.appointed_on) <= held && (row.ended_on === null || String(row.ended_on) >= held)).map((row) => String(row.soo_code)));
    return [...own, ...external, iag, ...[...codes].sort().map((_, i) => seat('soo', i + 1, 0.86))];
  });
}
