import { addMonths, monthOf } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { byTeam, drift, lastPanel } from '../story';
import { worksForPolice } from '../parties';
import type { SampleCase } from '../world';

/** Share of 'yes' before the dedicated team and after, item by item. */
const passRates: Readonly<Record<string, readonly [number, number]>> = {
  crime_recorded_24h: [0.72, 0.84], conduct_considered: [0.55, 0.84], iopc_considered: [0.46, 0.72], independent_pip2: [0.42, 0.85],
  arrest_rationale: [0.5, 0.72], risk_reviewed: [0.52, 0.7], protection_considered: [0.4, 0.62], updates_made: [0.5, 0.68],
  support_offered: [0.62, 0.86], record_confidential: [0.56, 0.74]
};
const policeOnly = new Set(['conduct_considered', 'iopc_considered']);

/** About half of the cases heard, two to five months after the first panel. */
export function qualityAuditsRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    const draw = stream('audit', item.ref);
    const first = item.hearings.find((hearing) => !hearing.carriedOver);
    if (!first || !draw.chance(0.58)) return [];
    const month = addMonths(first.panel, draw.whole(2, 5));
    if (month > lastPanel) return [];
    const answers = Object.entries(passRates).map(([name, [before, after]]) => {
      if (policeOnly.has(name) && !worksForPolice(item.parties.suspectWorkforce)) return [name, 'not_applicable'] as const;
      const rate = byTeam(item.reportedOn, before, after) + drift(`${month}-01`, -0.02, 0.04);
      return [name, draw.chance(rate) ? 'yes' : draw.pick({ partly: 45, no: 52, not_known: 3 })] as const;
    });
    return [{ case_ref: item.ref, audited_month: monthOf(`${month}-01`), ...Object.fromEntries(answers) }];
  });
}
