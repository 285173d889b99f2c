/** Which case is heard at which panel: told slots first, then those waiting, until the minutes run out. */
import { addDays, addMonths, later, secondThursday } from './calendar';
import type { Course } from './courses';
import type { Parties } from './parties';
import { linkedPair } from './planted';
import { stream } from './random';
import type { Report } from './reports';
import { cancelledPanels, dataDate, formClosureFrom, panelMonths, regimeOn, type Regime } from './story';

export type SlotType = 'new' | 'update' | 'complex' | 'closure_legacy';
export interface Hearing {
  readonly ref: string;
  readonly panel: string;
  readonly type: SlotType;
  readonly noteRef: string | null;
  readonly carriedOver: boolean;
}
export interface ToldSlot { readonly ref: string; readonly panel: string; readonly type: SlotType; readonly noteRef: string }

export interface Closure { readonly requestedOn: string | null; readonly closedOn: string | null; readonly closureRoute: string | null }
export interface Candidate extends Report {
  readonly parties: Parties;
  readonly course: Course;
  readonly triage: string;
}

export const plannedMinutes: Readonly<Record<SlotType, number>> = { new: 15, update: 10, complex: 30, closure_legacy: 10 };
/** 180 minutes less the opening, a break and what slots overrun. */
const agendaMinutes = 155;
export const heldMonths: readonly string[] = panelMonths.filter((month) => !cancelledPanels.includes(month));

/** What triage decided for a report; told cases all went to the panel. */
export function triage(report: Report, complexity: readonly string[]): string {
  if (report.reportedOn < '2021-06-01') return report.fact || stream('legacy', report.ref).chance(0.25) ? 'to_panel' : 'not_applicable';
  if (report.fact) return 'to_panel';
  const draw = stream('triage', report.ref);
  const regime: Regime = regimeOn(report.reportedOn);
  if (Object.values(linkedPair).some((ref) => ref === report.ref)) return 'to_panel';
  if (regime === 'complex_only') return complexity.length > 0 || draw.chance(0.15) ? 'to_panel' : 'not_selected';
  if (regime === 'all_cases') return draw.pick({ to_panel: 96, case_conference: 3, deferred: 1 });
  return draw.pick({ to_panel: complexity.length > 0 ? 90 : 62, not_selected: 24, case_conference: 5, deferred: 5 });
}

interface Waiting { readonly candidate: Candidate; next: string | null; heard: number; left: number; lastTold: string; carried: boolean; closure: Closure }

function start(candidate: Candidate, told: readonly ToldSlot[]): Waiting {
  const draw = stream('schedule', candidate.ref);
  const mine = told.filter((slot) => slot.ref === candidate.ref).map((slot) => slot.panel).sort();
  const lastTold = mine.at(-1) ?? '';
  const complex = candidate.parties.complexity.length > 0;
  const more = mine.length > 0 ? draw.pick({ '0': 50, '1': 36, '2': 14 }) : draw.pick({ '0': complex ? 8 : 22, '1': 34, '2': 34, '3': 16, '4': 6 });
  const wait = candidate.ref === linkedPair.second ? 95 : Math.max(9, draw.lognormal(24, 0.6));
  const ready = addDays(candidate.reportedOn, wait);
  const first = mine.length > 0 ? addMonths(lastTold, draw.whole(2, 4)) : later('2021-07', ready.slice(0, 7));
  const heardFirst = mine.length === 0 && secondThursday(first) < ready ? addMonths(first, 1) : first;
  const toPanel = candidate.triage === 'to_panel';
  return { candidate, next: toPanel ? heardFirst : null, heard: mine.length, left: Number(more) + (mine.length > 0 ? 0 : 1), lastTold, carried: false, closure: planClosure(candidate, lastTold) };
}

/** Closure by form: asked for when both strands are decided. Before forms, the case closes in a panel slot. */
function planClosure({ ref, course, fact, triage: decision }: Candidate, lastTold: string): Closure {
  const open: Closure = { requestedOn: null, closedOn: null, closureRoute: null };
  if (fact?.closed_month !== undefined) return { requestedOn: null, closedOn: secondThursday(fact.closed_month), closureRoute: 'panel' };
  if (course.finalOn === null) return open;
  const draw = stream('closure', ref);
  const settled = later(course.finalOn, lastTold === '' ? course.finalOn : addDays(secondThursday(lastTold), 20));
  const asked = addDays(settled, draw.lognormal(20, 0.5));
  const closed = addDays(asked, draw.lognormal(13, 0.7));
  if (asked > dataDate) return open;
  if (decision !== 'to_panel') return { requestedOn: asked, closedOn: closed <= dataDate ? closed : null, closureRoute: asked < formClosureFrom ? 'not_applicable' : 'form' };
  if (asked < formClosureFrom) return { requestedOn: asked, closedOn: null, closureRoute: 'panel' };
  return { requestedOn: asked, closedOn: closed <= dataDate ? closed : null, closureRoute: 'form' };
}

const awaitsPanel = ({ closure }: Waiting): boolean => closure.closureRoute === 'panel' && closure.closedOn === null;

function nextType(waiting: Waiting, panel: string): SlotType | null {
  if (waiting.heard > 0 && panel <= waiting.lastTold) return null;
  const held = secondThursday(panel);
  if (waiting.closure.closedOn !== null && waiting.closure.closedOn <= held) return null;
  if (waiting.heard > 0 && awaitsPanel(waiting) && (waiting.closure.requestedOn ?? '9') < held) return 'closure_legacy';
  if (waiting.next === null || panel < waiting.next || waiting.left <= 0) return null;
  if (waiting.heard > 0) return 'update';
  return waiting.candidate.parties.complexity.length > 0 && stream('slot-type', waiting.candidate.ref).chance(0.42) ? 'complex' : 'new';
}

function markHeard(waiting: Waiting, panel: string, type: SlotType): void {
  const draw = stream('next-hearing', waiting.candidate.ref, panel);
  waiting.heard++;
  waiting.left--;
  waiting.next = addMonths(panel, Number(draw.pick({ '2': 42, '3': 34, '4': 16, '5': 8 })));
  if (type === 'closure_legacy') {
    waiting.closure = { ...waiting.closure, closedOn: secondThursday(panel), closureRoute: 'panel' };
    waiting.left = 0;
  }
}

/** Hearings in order of panel and agenda, and how each case closes. `told` slots are always heard. */
export function schedule(candidates: readonly Candidate[], told: readonly ToldSlot[]): { readonly hearings: readonly Hearing[]; readonly closures: ReadonlyMap<string, Closure> } {
  const queue = candidates.map((candidate) => start(candidate, told));
  const hearings: Hearing[] = [];
  for (const panel of heldMonths) {
    const fixed = told.filter((slot) => slot.panel === panel);
    for (const slot of fixed) hearings.push({ ...slot, carriedOver: false });
    let minutes = agendaMinutes - fixed.reduce((sum, slot) => sum + plannedMinutes[slot.type], 0);
    const due = queue.flatMap((waiting) => {
      const type = nextType(waiting, panel);
      return type === null ? [] : [{ waiting, type }];
    });
    due.sort((a, b) => Number(b.waiting.heard === 0) - Number(a.waiting.heard === 0)
      || ((a.waiting.next ?? '') < (b.waiting.next ?? '') ? -1 : (a.waiting.next ?? '') > (b.waiting.next ?? '') ? 1 : 0)
      || (a.waiting.candidate.ref < b.waiting.candidate.ref ? -1 : 1));
    for (const { waiting, type } of due) {
      const { ref } = waiting.candidate;
      if (plannedMinutes[type] <= minutes) {
        minutes -= plannedMinutes[type];
        hearings.push({ ref, panel, type, noteRef: null, carriedOver: false });
        markHeard(waiting, panel, type);
      } else if (!waiting.carried && stream('carried', ref, panel).chance(0.2)) {
        waiting.carried = true;
        hearings.push({ ref, panel, type, noteRef: null, carriedOver: true });
      }
    }
  }
  return { hearings, closures: new Map(queue.map((waiting) => [waiting.candidate.ref, waiting.closure])) };
}
