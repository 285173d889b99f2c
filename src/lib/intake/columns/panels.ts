import type { Table } from './types';
import { caseRef, code, date, integer, month, panelMonth, ref, text, yesNo } from './make';

const need = { required: true } as const;

export const panelTables: readonly Table[] = [
  {
    name: 'panels', label: 'Panels', key: ['panel'],
    grain: 'One row per scheduled panel, one a month.',
    columns: [
      month('panel', 'Panel', 'Month of the panel.', '2026-05', need),
      date('held_on', 'Held on', 'Day of the panel; blank if it was cancelled.', '2026-05-14'),
      code('status', 'Status', 'Held, cancelled or planned.', 'panel_status', 'held', need),
      code('regime', 'Selection regime', 'Which cases went to this panel.', 'selection_regime', 'all_cases'),
      integer('scheduled_minutes', 'Scheduled', 'Minutes scheduled.', '180', { min: 0, max: 600 }),
      integer('actual_minutes', 'Actual minutes', 'Minutes taken; blank if not recorded.', '192', { min: 0, max: 600 }),
      integer('conflicts_declared', 'Conflicts', 'Conflicts of interest declared.', '1', { min: 0, max: 50 }),
      yesNo('quorate', 'Quorate', 'Whether the panel was quorate.')
    ]
  },
  {
    name: 'attendance', label: 'Attendance', key: ['panel', 'role', 'seat'],
    grain: 'One row per panel and seat: roles, never names.',
    columns: [
      panelMonth,
      code('role', 'Role', 'The seat.', 'attendee_role', 'external_da_agency', need),
      integer('seat', 'Seat', '1, 2 or 3 where a role has several seats.', '1', { ...need, min: 1, max: 20 }),
      code('status', 'Status', 'Who came.', 'attendance_status', 'present', need),
      ref('agency_code', 'Agency', 'Pseudonym of the external agency.', 'AG-02'),
      code('agency_type', 'Agency type', 'Kind of external agency.', 'agency_type', 'idva_service')
    ]
  },
  {
    name: 'slots', label: 'Slots', starter: true, key: ['slot_ref'],
    grain: 'One row per case heard at a panel.',
    columns: [
      ref('slot_ref', 'Slot', 'Reference of the slot.', 'S-2026-05-04', need),
      panelMonth,
      caseRef,
      code('slot_type', 'Type', 'New 15 minutes, update 10, complex 30 or more.', 'slot_type', 'new', need),
      integer('position', 'Order', 'Order on the agenda.', '4', { min: 1, max: 60 }),
      integer('planned_minutes', 'Planned', 'Minutes planned.', '15', { min: 0, max: 180 }),
      integer('actual_minutes', 'Actual minutes', 'Minutes taken; blank if not recorded.', '17', { min: 0, max: 300 }),
      yesNo('partner_view_recorded', 'Partner view', 'Whether the view of a partner agency is recorded.'),
      yesNo('partner_changed_direction', 'Direction changed', 'Whether the partner’s view changed the direction of the case.'),
      yesNo('carried_over', 'Carried over', 'Whether the slot was cut and carried over.'),
      yesNo('notes_held', 'Notes held', 'Whether the notes of this slot are held here.')
    ]
  },
  {
    name: 'notes', label: 'Panel notes', starter: true, key: ['note_ref'],
    grain: 'One row per slot with notes: the text as the administrator wrote it, without names.',
    columns: [
      ref('note_ref', 'Note', 'Reference of the note.', 'N-0231', need),
      panelMonth,
      caseRef,
      code('slot_type', 'Type', 'Type of the slot.', 'slot_type', 'new', need),
      text('text', 'Text', 'The note. Bullets on lines of their own are kept apart.', 'V updated once by work email, manager copied; V had asked for personal mobile only.', need)
    ]
  },
  {
    name: 'codings', label: 'Codings', key: ['note_ref', 'start_offset', 'end_offset', 'theme_id', 'coder'],
    grain: 'One row per span of a note, theme and coder. Theme "none" says that the span was read and carries no theme.',
    columns: [
      ref('note_ref', 'Note', 'The note.', 'N-0231', { ...need, refersTo: 'notes.note_ref' }),
      integer('start_offset', 'Start', 'First character of the span, counted from 0.', '0', { ...need, min: 0 }),
      integer('end_offset', 'End', 'Character after the last of the span.', '83', { ...need, min: 0 }),
      ref('theme_id', 'Theme', 'Theme of the codebook, or none.', 'work-contact-misuse', need),
      code('verdict', 'Verdict', 'Confirmed or rejected by the coder.', 'coding_verdict', 'confirmed', need),
      ref('coder', 'Coder', 'Pseudonym of the coder.', 'coder-1'),
      date('coded_on', 'Coded on', 'Day of the decision.', '2026-05-20')
    ]
  },
  {
    name: 'actions', label: 'Actions', key: ['action_ref'],
    grain: 'One row per action that a panel set.',
    columns: [
      ref('action_ref', 'Action', 'Reference of the action.', 'A-0917', need),
      panelMonth,
      ref('case_ref', 'Case', 'The case; blank for an action on a theme or the panel itself.', 'WDA-7F3K', { refersTo: 'cases.case_ref' }),
      code('owner_role', 'Owner', 'Role that owns it, never a name.', 'owner_role', 'oic', need),
      code('action_type', 'Type', 'Kind of action.', 'action_type', 'victim_contact', need),
      date('set_on', 'Set on', 'Day on which it was set.', '2026-05-14', need),
      date('due_on', 'Due', 'Day on which it is due.', '2026-05-21'),
      date('done_on', 'Done', 'Day on which it was done; blank while open.', '2026-05-19'),
      code('status', 'Status', 'Where it stands.', 'action_status', 'complete', need),
      yesNo('closure_gate', 'Closure gate', 'Whether the case cannot close before it is done.')
    ]
  }
];
