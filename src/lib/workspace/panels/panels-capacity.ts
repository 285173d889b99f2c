import { monthLabel } from '$lib/model/months';
import { sum } from '$lib/stats/mean';
import { median } from '$lib/stats/median';
import type { NextPanel, PanelMinutes, QueuedCase, SlotLength } from '$lib/store/queries/panels';
import { counted } from '../indicators/format-value';

/** A case on the list of the next panel, in its order. Minutes. */
export interface ListedCase {
  readonly caseRef: string;
  readonly slot: 'new' | 'update' | 'complex' | 'closure_legacy' | 'case_conference';
  readonly why: string;
  readonly planned: number;
  /** All planned up to and with this one. */
  readonly plannedSoFar: number;
  /** The same at the lengths that slots have taken lately, other business included; null where no length of any is known. */
  readonly expectedSoFar: number | null;
  readonly reviewDue: string | null;
  readonly reviewOverdue: boolean;
}

export interface Capacity {
  /** 'booked': slots of a planned panel; 'estimate': made from the open cases. */
  readonly basis: 'booked' | 'estimate';
  readonly panel: string | null;
  readonly minutes: number;
  readonly list: readonly ListedCase[];
  /** Minutes of a panel outside its slots, the median of those where both are known; 0 where they never are. */
  readonly otherBusiness: number;
  /** How many of the list fit at planned and at usual lengths; null where these are not known. */
  readonly fitPlanned: number;
  readonly fitUsual: number | null;
  /** Open cases for the panel that are not on a booked list. */
  readonly left: readonly QueuedCase[];
  /** Open cases that triage kept from the panel. */
  readonly setAside: readonly QueuedCase[];
}

const threeHours = 180;
/** Minutes that the scheme plans: 30 is the least for a complex case. */
const plan: Readonly<Record<string, number>> = { new: 15, update: 10, complex: 30, closure_legacy: 10, case_conference: 60 };

/** What the next panel has to hear and whether it fits. Where nothing is booked: carried over first, then with a review of a
 *  restriction overdue, then never heard by month of report (those that triage sent before those that it has not decided), then
 *  those not heard for the longest. `open` are the open cases, those kept from the panel too. `lengths` tells how long slots
 *  have taken: a kind of slot of which it tells nothing counts as planned. `beyond`: minutes that panels took outside their slots. */
export function capacityOf(next: NextPanel | null, open: readonly QueuedCase[], lengths: readonly SlotLength[], beyond: readonly number[]): Capacity {
  const queue = open.filter(({ for_panel }) => for_panel);
  const booked = queue.filter(({ booked_type }) => booked_type !== null);
  const basis = booked.length ? 'booked' : 'estimate';
  const usual = new Map(lengths.map(({ slot_type, slots, minutes }) => [slot_type, minutes / slots]));
  const otherBusiness = Math.max(0, Math.round(median(beyond) || 0));
  const chosen = basis === 'booked' ? [...booked].sort((a, b) => (a.booked_position ?? 99) - (b.booked_position ?? 99) || (a.case_ref < b.case_ref ? -1 : 1)) : [...queue].sort(byUrgency);
  let [plannedSoFar, expectedSoFar] = [0, otherBusiness];
  const known = chosen.some((row) => usual.has(slotOf(row, basis)));
  const list = chosen.map((row): ListedCase => {
    const slot = slotOf(row, basis);
    const planned = (basis === 'booked' ? row.booked_minutes : row.carried_over ? row.planned_minutes : null) ?? plan[slot]!;
    plannedSoFar += planned;
    expectedSoFar += usual.get(slot) ?? planned;
    return { caseRef: row.case_ref, slot, why: whyOf(row), planned, plannedSoFar, expectedSoFar: known ? Math.round(expectedSoFar) : null, reviewDue: row.review_due_on, reviewOverdue: row.review_overdue };
  });
  const minutes = next?.scheduled_minutes ?? threeHours;
  return {
    basis, panel: next?.panel ?? null, minutes, list, otherBusiness,
    fitPlanned: list.filter((row) => row.plannedSoFar <= minutes).length,
    fitUsual: known ? list.filter(({ expectedSoFar: at }) => at !== null && at <= minutes).length : null,
    left: basis === 'booked' ? queue.filter(({ booked_type }) => booked_type === null).sort(byUrgency) : [],
    setAside: open.filter(({ for_panel }) => !for_panel)
  };
}

function slotOf(row: QueuedCase, basis: Capacity['basis']): ListedCase['slot'] {
  const given = basis === 'booked' ? row.booked_type : row.carried_over ? row.slot_type : null;
  if (given !== null && given in plan) return given as ListedCase['slot'];
  return row.times_heard > 0 ? 'update' : row.complex ? 'complex' : 'new';
}

const sent = ({ triage_decision }: QueuedCase): boolean => triage_decision === 'to_panel';
const rank = (row: QueuedCase): number => (row.carried_over ? 0 : row.review_overdue ? 1 : row.times_heard > 0 ? 4 : sent(row) ? 2 : 3);
const since = (row: QueuedCase): string => row.last_panel ?? row.reported_month;
const byUrgency = (a: QueuedCase, b: QueuedCase): number => rank(a) - rank(b) || (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : a.case_ref < b.case_ref ? -1 : 1);

export function whyOf(row: QueuedCase): string {
  if (row.carried_over) return `Carried over from ${monthLabel(row.last_panel ?? row.reported_month)}`;
  if (row.last_panel) return `Last heard in ${monthLabel(row.last_panel)}`;
  return `Never heard, reported in ${monthLabel(row.reported_month)}${sent(row) ? '' : row.triage_decision === 'deferred' ? '; triage deferred it' : '; no triage decision recorded'}`;
}

const hours = (minutes: number): string => (minutes < 60 ? counted(minutes, 'minute') : `${counted(Math.floor(minutes / 60), 'hour')}${minutes % 60 ? ` ${counted(minutes % 60, 'minute')}` : ''}`);

/** Whether the list can be finished in the time, and how many open cases are not for the panel, in sentences. `ofSome`
 *  names the filters of cases in force: "filter by route", '' for none. */
export function capacityWords(capacity: Capacity, ofSome = ''): string {
  return [listAnswer(capacity, ofSome), ...setAsideWords(capacity, ofSome)].join(' ');
}

const keptBy = (ofSome: string): string => (ofSome ? ` kept by the ${ofSome}` : '');

function setAsideWords({ setAside, basis, list }: Capacity, ofSome: string): string[] {
  if (setAside.length === 0) return [];
  const of = (decision: string): number => setAside.filter(({ triage_decision }) => triage_decision === decision).length;
  const [unselected, conference] = [of('not_selected'), of('case_conference')];
  const what = counted(setAside.length, basis === 'estimate' && list.length ? 'more open case' : 'open case');
  const why = [...(unselected ? [`did not select ${unselected}`] : []), ...(conference ? [`sent ${conference} to a case conference`] : [])].join(' and ');
  return [`${what}${keptBy(ofSome)} ${setAside.length === 1 ? 'is' : 'are'} not for the panel: triage ${why}.`];
}

function listAnswer(capacity: Capacity, ofSome: string): string {
  const { list, minutes, panel, basis, fitPlanned, fitUsual, otherBusiness, setAside } = capacity;
  const kept = keptBy(ofSome);
  const which = panel ? monthLabel(panel) : null;
  if (list.length === 0) return `${which ? `The panel of ${which} is planned` : 'No panel is planned in what is loaded'}, and no open case${kept} waits for one.`;
  const [planned, expected] = [list.at(-1)!.plannedSoFar, list.at(-1)!.expectedSoFar];
  const carried = list.filter(({ why }) => why.startsWith('Carried over')).length;
  const late = list.filter(({ why, reviewOverdue }) => reviewOverdue && !why.startsWith('Carried over')).length;
  const business = otherBusiness ? `, with ${counted(otherBusiness, 'minute')} of other business,` : '';
  if (basis === 'booked') {
    const ofThem = kept && ` of the cases${kept}`;
    if (expected === null) return `${planned <= minutes ? `On paper the list${ofThem} fits` : `The list${ofThem} cannot be finished in the time`}: ${counted(list.length, 'slot')} for the panel of ${which} plan ${planned} of ${minutes} minutes${carried ? `, ${carried} carried over` : ''}. How long slots usually take is not known.`;
    const answer = expected <= minutes ? `The list${ofThem} can be finished in the time` : planned <= minutes ? `On paper the list${ofThem} fits, but not at the lengths that slots have taken lately` : `The list${ofThem} cannot be finished in the time`;
    return `${answer}: ${counted(list.length, 'slot')} for the panel of ${which} plan ${planned} of ${minutes} minutes${carried ? `, ${carried} carried over` : ''}. At the usual lengths${business} they take about ${expected}.`;
  }
  const order = [...(carried ? [`carried over (${carried})`] : []), ...(late ? [`with a restriction review overdue (${late})`] : []), 'never heard', 'not heard for longest'];
  const why = which ? `No slot is booked for the panel of ${which}` : 'No planned panel is loaded';
  /** Of one case or of several, what makes them fewer than all that are open. */
  const some = (are: 'is' | 'are'): string => (setAside.length ? ` that ${are} for the panel${kept && ` and${kept}`}` : kept);
  const answer = (expected ?? planned) <= minutes ? `Every open case${some('is')} could be heard in the time` : planned <= minutes ? `On paper every open case${some('is')} fits, but not at the lengths that slots have taken lately` : `The open cases${some('are')} cannot all be heard in the time`;
  return `${answer}. ${why}, so this is an estimate from the ${counted(list.length, 'open case')}${some(list.length === 1 ? 'is' : 'are')}: ${order.map((words, i) => (i === 0 ? `those ${words} first` : `then those ${words}`)).join(', ')}. All of them plan ${hours(planned)}; in ${hours(minutes)} ${firstFit(fitPlanned, list.length)} if slots keep to time${fitUsual === null ? '; how long they usually take is not known' : `, and ${fitUsual === list.length ? 'all' : fitUsual} at the usual lengths${otherBusiness ? ` with ${counted(otherBusiness, 'minute')} of other business` : ''}`}.`;
}

const firstFit = (n: number, of: number): string => (n === 0 ? 'none of them fits' : n === of ? (of === 1 ? 'it fits' : 'all of them fit') : n === 1 ? 'the first fits' : `the first ${n} fit`);

/** Reviews of restrictions that are due or overdue on the day `asOf`, in a sentence; null where none is. */
export function reviewWords({ list, left, setAside }: Capacity, asOf: string): string | null {
  const due = [...list.map(({ caseRef, reviewDue }) => ({ caseRef, reviewDue })), ...[...left, ...setAside].map(({ case_ref, review_due_on }) => ({ caseRef: case_ref, reviewDue: review_due_on }))].filter(({ reviewDue }) => reviewDue !== null);
  const late = due.filter(({ reviewDue }) => reviewDue! < asOf).map(({ caseRef }) => caseRef).sort();
  if (due.length === 0) return null;
  return `${counted(due.length, 'open case')} ${due.length === 1 ? 'has' : 'have'} a review of a restriction due within a month${late.length ? `, ${late.length} of them overdue: ${late.join(', ')}` : ''}.`;
}

/** How the last panels kept to their time, as a title. */
export function minutesFinding(panels: readonly PanelMinutes[]): string {
  const timed = panels.filter(({ actual, scheduled }) => actual !== null && scheduled !== null);
  if (timed.length === 0) return 'No panel has its time recorded';
  const over = timed.filter(({ actual, scheduled }) => actual! > scheduled!).length;
  const both = timed.filter(({ planned }) => planned !== null && planned > 0);
  if (both.length === 0) return `${over} of ${counted(timed.length, 'panel')} overran`;
  const share = Math.round((100 * sum(both.map(({ actual }) => actual!))) / sum(both.map(({ planned }) => planned!)));
  const who = both.length === 1 ? 'the one' : `the ${both.length}`;
  return `${over} of ${counted(timed.length, 'panel')} overran; ${who}${both.length < timed.length ? ' whose slots have a plan' : ''}${both.length > 1 ? ' together' : ''} took ${share}% of the minutes planned for ${both.length === 1 ? 'its' : 'their'} slots`;
}
