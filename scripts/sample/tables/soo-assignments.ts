import { addDays, addMonths, daysBetween, earlier, firstOf, later, monthsBetween, secondThursday } from '../calendar';
import { stream, type Stream } from '../random';
import type { Row } from '../row';
import { byTeam, dataDate } from '../story';
import { sooTold } from '../told-by-hand';
import type { SampleCase } from '../world';

/** Twenty-four senior oversight officers with uneven load; each serves for some of the five years. */
interface Officer { readonly code: string; readonly from: string; readonly to: string; readonly load: number }
export const officers: readonly Officer[] = Array.from({ length: 24 }, (_, i): Officer => {
  const draw = stream('soo', i);
  const from = i < 11 ? '2020-01-01' : firstOf(addMonths('2021-10', draw.whole(0, 44)));
  const years = draw.whole(18, 52);
  const to = i === 0 || i === 3 ? '2027-01-01' : firstOf(addMonths(i < 11 ? '2021-10' : from.slice(0, 7), years));
  return { code: `SOO-${String(i + 1).padStart(2, '0')}`, from, to, load: draw.lognormal(1, 0.75) };
});

function choose(draw: Stream, on: string, not: string): string {
  const serving = officers.filter((officer) => officer.from <= on && on < officer.to && officer.code !== not);
  return draw.pick(Object.fromEntries(serving.map((officer) => [officer.code, officer.load])));
}

export function sooAssignmentsRows(cases: readonly SampleCase[]): readonly Row[] {
  return cases.flatMap((item) => {
    const draw = stream('soo-assignments', item.ref);
    const told = sooTold[item.ref] ?? {};
    const late = draw.chance(byTeam(item.reportedOn, 0.3, 0.1));
    const wait = late ? draw.lognormal(24, 0.5) : draw.lognormal(byTeam(item.reportedOn, 3.4, 1.3), 0.7);
    const drawn = addDays(item.reportedOn, told.afterReport ?? wait);
    const appointed = told.afterPanel ? addDays(secondThursday(told.afterPanel[0]), told.afterPanel[1]) : item.fact ? earlier(drawn, addDays(item.lastToldOn, -1)) : drawn;
    const end = item.closedOn ?? dataDate;
    if (appointed > end) return [];
    const contact = addDays(appointed, told.contactDays ?? Math.max(0, draw.lognormal(byTeam(appointed, 4, 2), 0.8)));
    const open = Math.max(0, daysBetween(appointed, end));
    const first = choose(draw, appointed, '');
    const swaps = !told.steady && !told.changedAt && open > 70 && draw.chance(Math.min(0.3, 0.04 * monthsBetween(appointed.slice(0, 7), end.slice(0, 7))));
    const changedOn = told.changedAt === undefined ? (swaps ? addDays(appointed, open * (0.3 + 0.4 * draw.next())) : null) : later(addDays(firstOf(told.changedAt), 5), addDays(appointed, 1));
    const row = (code: string, from: string, firstContact: string, to: string | null, reason: string | null, independent: string): Row => ({
      case_ref: item.ref, soo_code: code, appointed_on: from, first_contact_on: firstContact <= end ? firstContact : null, ended_on: to, change_reason: reason, independent
    });
    const independent = draw.chance(byTeam(appointed, 0.93, 0.985)) ? 'yes' : 'no';
    if (changedOn === null || (item.closedOn !== null && changedOn >= item.closedOn)) return [row(first, appointed, contact, item.closedOn, null, independent)];
    const reason = told.changeReason ?? draw.pick({ move: 50, leave: 18, workload: 18, conflict: 8, other: 6 });
    return [
      row(first, appointed, earlier(contact, changedOn), changedOn, reason, reason === 'conflict' ? 'no' : independent),
      row(choose(draw, changedOn, first), changedOn, addDays(changedOn, draw.whole(1, 9)), item.closedOn, null, 'yes')
    ];
  });
}
