import { tables } from '../columns';
import { plain } from '../nearest';

/** Headings that forces' trackers use for columns of the dictionary. They are proposed, and used once confirmed. */
const headings: Readonly<Record<string, string>> = {
  case_ref: 'case reference, case id, case no, case number, ref, reference, wda ref, da ref, da reference, unique ref, our ref',
  reported_month: 'month reported, report month, month of report, date of report, report date, referral month, month',
  reported_on: 'report date, date of report, date first known, reported',
  referral_route: 'source, referral source, referred by, how reported, method of report, route of report, reporting route, origin, how it came in',
  case_type: 'type of case, police involvement, category, victim or suspect, who is police',
  force_relation: 'own or other force, force area, force',
  relationship: 'relationship of parties, relationship to suspect, relationship type',
  children_present: 'children, kids, children at address, children affected',
  complexity_flags: 'complex reasons, why complex, complexity reason, flags, markers',
  status: 'case status, state, open or closed, current status',
  victim_workforce: 'victim role, victim type, victim employment, victim officer or staff',
  victim_rank_band: 'victim rank, victim grade, rank of victim',
  victim_sex: 'victim gender, gender of victim, sex of victim',
  suspect_workforce: 'suspect role, suspect type, perpetrator role, subject role, suspect officer or staff',
  suspect_rank_band: 'suspect rank, rank of suspect, subject rank, perpetrator rank, suspect grade',
  suspect_sex: 'suspect gender, gender of suspect, perpetrator gender',
  offence_groups: 'offence, offences, crime type, allegation type, allegations, offence type',
  first_disposal: 'disposal, arrest or va, arrested or va, how dealt with',
  bail_status: 'bail, bail or rui, rui',
  contact_preference: 'preferred contact, contact method, how to contact',
  closed_on: 'closure date, date of closure, finalised',
  slot_ref: 'slot id, slot no, item ref, item',
  panel: 'panel date, panel month, meeting, date of panel, panel meeting, meeting date',
  slot_type: 'new or update, item type, type of slot, slot, case type at panel',
  position: 'agenda item, item no, item number, agenda order',
  planned_minutes: 'time allotted, planned time, minutes planned, mins planned, planned mins, allotted minutes',
  actual_minutes: 'actual, time taken, actual time, minutes taken, mins taken, actual mins, duration',
  note_ref: 'note id, note no, note reference',
  text: 'notes, note, comments, summary, minutes, discussion, narrative, panel notes, free text',
  action_ref: 'action id, action no, action number, ref no, ref, reference',
  owner_role: 'owner, action owner, responsible, who, assigned to',
  action_type: 'type of action, category of action',
  set_on: 'raised, date raised',
  due_on: 'deadline, target date, by when',
  done_on: 'date completed, completed, completed on, completion date',
  crime_outcome: 'outcome code, home office outcome, oc, ho outcome, outcome type',
  conduct_outcome: 'misconduct outcome, discipline outcome, psd outcome, misconduct result',
  decided_on: 'decision date, outcome date, date of outcome',
  severity: 'severity assessment, psd severity, misconduct level',
  level: 'risk, risk grading, dash level, risk grade',
  soo_code: 'soo no, soo id, senior oversight officer',
  appointed_on: 'soo appointed, date of appointment',
  held_on: 'date of meeting',
  headcount: 'number, strength, fte'
};

/** What trackers and minutes write for codes of closed lists. They are suggested, and used once confirmed. */
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  yes_no: { yes: '1, tick, ticked', no: '0, cross' },
  rank_band: {
    constable_or_equivalent: 'pc, dc, con, constable, police constable, detective constable',
    sergeant_or_equivalent: 'ps, ds, sgt, sergeant, skipper, detective sergeant',
    inspector_plus_or_equivalent: 'insp, inspector, di, ch insp, chief insp, chief inspector, ci, cinsp, dci, supt, superintendent, dsupt, det supt, ch supt, chief superintendent, csupt, acc, dcc'
  },
  workforce_type: { officer: 'pc, dc, ps, ds, sgt, insp, di, police, regular, po', police_staff: 'staff, civilian, support staff', special_constable: 'sc, special, specials', student_officer: 'student, probationer, student pc', not_police: 'public, mop, civilian not police, none, no', former_officer: 'ex officer, ex pc, retired officer', volunteer_psv: 'psv, volunteer' },
  sex: { female: 'f, woman', male: 'm, man' },
  risk_level: { standard: 's, std, low', medium: 'm, med, medium risk', high: 'h, high risk' },
  first_disposal: { voluntary_interview: 'va, voluntary attendance, vol int, cva, interview under caution', arrested: 'arrest, in custody, nicked' },
  bail_status: { pcb_conditions: 'bail with conditions, conditional bail, bailed with conditions', pcb_unconditional: 'bail, unconditional bail, bailed', rui: 'released under investigation', released_nfa: 'nfa' },
  referral_route: { online_report: 'online, web form', line_manager: 'manager, supervisor, lm, sgt', self_disclosure: 'self, self report, self referral, victim', psd: 'professional standards department', acu: 'anti corruption, ccu', other_force_transfer: 'other force, transferred in', iopc_public_complaint: 'iopc, complaint, public complaint', occupational_health_or_welfare: 'oh, welfare, occupational health', third_party_family_friend: 'family, friend, third party', '999': 'emergency call, 999 caller', '101': 'non emergency, rang 101' },
  case_type: { both_police: 'both, both officers, police on police', police_victim_only: 'victim, victim police, police victim', police_perpetrator_only: 'suspect, perpetrator, police suspect, police perpetrator, suspect police', counter_allegation_undetermined: 'counter, counter allegation' },
  slot_type: { new: 'n, new referral, initial', update: 'u, review, follow up', complex: 'c', closure_legacy: 'close, closing' },
  crime_outcome: { '1': 'charge, charged, 1a, oc1', '16': 'oc16, victim does not support', '15': 'oc15, evidential', '10': 'oc10', '21': 'oc21', '22': 'oc22', '8': 'oc8, cr', nfa_unspecified: 'nfa, no further action' },
  strand: { criminal: 'crime, crim, criminal case, criminal investigation, crime investigation', conduct: 'misconduct, discipline, disciplinary, psd, conduct case' },
  conduct_outcome: { nfa: 'no action, nfa', written_warning: 'ww', final_written_warning: 'fww', rprp: 'reflective practice', dismissal_without_notice: 'dismissed, dwn, sacked', resigned_or_retired_before_outcome: 'resigned, retired, left' },
  severity: { gross_misconduct: 'gm, gross', misconduct: 'm', practice_requiring_improvement: 'pri' },
  owner_role: { oic: 'io, ofc in case, investigating officer', da_lead: 'chair', oh: 'occ health', org_learning: 'learning, ol', coordinator: 'coord' },
  action_status: { complete: 'completed, done, closed, c', open: 'o, o s, outstanding, ongoing, in progress', withdrawn: 'cancelled' },
  case_status: { open: 'ongoing, live, active', closed: 'finalised, complete', closure_requested: 'for closure' },
  panel_status: { held: 'done, complete', cancelled: 'not held', planned: 'scheduled, booked, to be held' },
  attendee_role: {
    chair: 'da lead, chairperson, chairman, panel chair', da_silver_lead: 'silver, silver lead', psd: 'professional standards department', da_victim_lead: 'victim lead', case_coordinator: 'coordinator, co ordinator, case co ordinator',
    administrator: 'admin, minute taker, note taker, secretary', hr: 'hr business partner, hr adviser, people services', organisational_learning: 'org learning, ol, learning lead',
    external_da_agency: 'idva, idva service, agency, da agency, da service, external agency, partner agency, partner', iag: 'iag member, iag rep, iag representative, independent adviser, independent advisor, member of the iag', soo: 'senior oversight'
  },
  attendance_status: { present: 'attended, in attendance, yes, y', deputy: 'substitute, deputised, represented', apologies: 'apology, apols, sent apologies, apologies received', absent: 'did not attend, dna, not present, no, n' },
  relationship: { spouse_civil_partner: 'husband, wife, married, spouse', ex_spouse_civil_partner: 'ex husband, ex wife, divorced, separated, ex spouse', cohabiting: 'live together, living together', dating: 'boyfriend, girlfriend', ex_dating: 'ex boyfriend, ex girlfriend' }
};

const parts = (list: string): readonly string[] => list.split(',').map(plain);

/** What every day or month of the dictionary may be called: closed_on as "closed", "date closed", "closed date". */
function wordsOfTime(name: string): readonly string[] {
  const stem = /^(.+)_(?:on|month)$/.exec(name)?.[1];
  if (stem === undefined) return [];
  return [stem, ...['date', ...(name.endsWith('_month') ? ['month'] : [])].flatMap((unit) => [`${unit}_${stem}`, `${stem}_${unit}`])];
}

const columnsByHeading: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, Set<string>>();
  const add = (column: string, words: readonly string[]) => { for (const word of words) index.set(word, (index.get(word) ?? new Set()).add(column)); };
  for (const [column, list] of Object.entries(headings)) add(column, parts(list));
  for (const { name, kind } of tables.flatMap(({ columns }) => columns)) if (kind === 'date' || kind === 'month') add(name, wordsOfTime(name));
  return new Map([...index].map(([word, columns]) => [word, [...columns]]));
})();

const codesByValue: ReadonlyMap<string, string> = new Map(Object.entries(values).flatMap(([vocabulary, codes]) =>
  Object.entries(codes).flatMap(([code, list]) => parts(list).map((value) => [`${vocabulary}/${value}`, code] as const))));

/** Names of the columns, in whatever table, that `heading` is another word for. */
export const columnsCalled = (heading: string): readonly string[] => columnsByHeading.get(plain(heading)) ?? [];

/** Whether a heading is another word for a column of some table. Headings are short. */
export const isOtherHeading = (heading: string): boolean => heading.length <= 60 && columnsCalled(heading).length > 0;

/** The code of `vocabulary` that `value` is another word for, or null. */
export const codeCalled = (vocabulary: string, value: string): string | null => codesByValue.get(`${vocabulary}/${plain(value)}`) ?? null;

/** For tests: what the lists name, to be held against the dictionary. */
export const namedColumns = Object.keys(headings);
export const namedCodes = Object.entries(values).flatMap(([vocabulary, codes]) => Object.keys(codes).map((code) => [vocabulary, code] as const));
