import { addDays, daysBetween, earlier, firstOf, later } from '../calendar';
import { stream } from '../random';
import type { Row } from '../row';
import { byTeam, dataDate } from '../story';
import { dictionaryCode } from '../told';
import { measureEvents } from '../told-by-hand';
import type { SampleCase } from '../world';
import { firstDisposal } from './cases';

function toldRows(item: SampleCase): readonly Row[] {
  const draw = stream('protective-told', item.ref);
  const told = item.fact?.months_told ?? {};
  return (item.fact?.protective_measures ?? []).flatMap((name) => {
    const measure = dictionaryCode(name);
    const event = measureEvents[item.ref]?.[measure] ?? 'granted';
    const month = measure === 'nmo' ? told.nmo_granted : undefined;
    const span = daysBetween(item.reportedOn, item.lastToldOn);
    const on = month === undefined ? addDays(item.reportedOn, Math.max(1, Math.min(span - 1, draw.lognormal(9, 0.9)))) : later(addDays(firstOf(month), draw.whole(0, 25)), item.reportedOn);
    const rows: Row[] = [{ case_ref: item.ref, measure, event, event_on: earlier(on, dataDate) }];
    if (measure === 'nmo' && told.nmo_expired !== undefined) rows.push({ case_ref: item.ref, measure, event: 'expired', event_on: addDays(firstOf(told.nmo_expired), 11) });
    if (measure === 'bail_conditions' && told.bail_cancelled !== undefined) rows.push({ case_ref: item.ref, measure, event: 'expired', event_on: addDays(firstOf(told.bail_cancelled), 8) });
    return rows;
  });
}

/** Considered more often since the dedicated team; an order that is granted is applied for first. */
export function protectiveMeasuresRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    if (item.fact?.protective_measures !== undefined) return toldRows(item);
    const draw = stream('protective', item.ref);
    const from = item.fact ? addDays(item.lastToldOn, 3) : item.reportedOn;
    const rows: Row[] = [];
    const add = (measure: string, event: string, after: number): void => {
      const on = addDays(from, after);
      if (on <= dataDate) rows.push({ case_ref: item.ref, measure, event, event_on: on });
    };
    if (firstDisposal(item) === 'arrested' && !item.fact && draw.chance(0.7)) {
      add('bail_conditions', 'granted', draw.whole(1, 3));
      if (draw.chance(0.07)) add('bail_conditions', 'breached', draw.whole(10, 80));
    }
    if (item.victimIsPolice && draw.chance(byTeam(from, 0.32, 0.55))) add('workplace_safety_plan', 'granted', draw.whole(2, 30));
    if (draw.chance(byTeam(from, 0.3, 0.58))) {
      const measure = draw.pick({ dvpn: 30, nmo: 30, spo: item.parties.offences.includes('stalking') ? 60 : 4, dvds: 14, target_hardening: 12, marker: 14, dapo: from < '2025-11-01' ? 0 : 4 });
      const days = draw.whole(1, 16);
      add(measure, 'considered', days);
      if (draw.chance(0.62)) {
        if (!['target_hardening', 'marker', 'dvds'].includes(measure)) add(measure, 'applied', days + draw.whole(1, 12));
        add(measure, draw.chance(0.82) ? 'granted' : 'refused', days + draw.whole(13, 30));
      }
    }
    return rows;
  });
}
