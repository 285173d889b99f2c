import type { Table } from './types';
import { code, date, integer, month, panelMonth, ref, text, yesNo } from './make';

const need = { required: true } as const;

export const learningTables: readonly Table[] = [
  {
    name: 'themes', label: 'Theme registry', key: ['event_no'], exampleWithout: ['other_theme_id', 'undoes'],
    grain: 'One row per event in the life of a theme: nothing is overwritten.',
    columns: [
      integer('event_no', 'Event number', 'Number of the event, in order.', '29', { ...need, min: 1 }),
      date('event_on', 'On', 'Day of the event.', '2026-05-20', need),
      code('event', 'What', 'What happened.', 'theme_event', 'create', need),
      ref('theme_id', 'Theme', 'The theme.', 'tracking-devices', need),
      ref('other_theme_id', 'Other theme', 'The theme that a merger goes into, or one of those that a split goes into: a row for each.', 'sympathy-suspect'),
      text('name', 'Name', 'The name from now on.', 'Devices used to track a victim'),
      integer('undoes', 'Takes back', 'Number of the event that is taken back: it counts no more.', '27', { min: 1 }),
      text('reason', 'Reason', 'Why, in a few words.', 'Seen at three panels, and no theme says it')
    ]
  },
  {
    name: 'taskings', label: 'Taskings', key: ['tasking_ref'],
    grain: 'One row per tasking that the DA lead set on a theme.',
    columns: [
      ref('tasking_ref', 'Tasking', 'Reference of the tasking.', 'T-07', need),
      ref('theme_id', 'Theme', 'Theme that it answers.', 'work-contact-misuse', need),
      code('audience', 'Audience', 'Who it is for.', 'tasking_audience', 'contact_mgmt', need),
      code('product', 'Product', 'What was made.', 'tasking_product', 'guide', need),
      date('issued_on', 'Issued', 'Day on which it was set.', '2023-09-01', need),
      date('due_on', 'Due', 'Day on which it is due.', '2023-12-01'),
      date('done_on', 'Done', 'Day on which it was done.', '2023-11-20'),
      date('review_on', 'Review', 'Day on which recurrence is looked at.', '2024-06-01'),
      text('expected_effect', 'Expected effect', 'What should change, in words.', 'Fewer victims contacted at work without agreement.')
    ]
  },
  {
    name: 'learning_items', label: 'Learning items', key: ['item_ref'],
    grain: 'One row per learning point that a panel raised.',
    columns: [
      ref('item_ref', 'Item', 'Reference of the item.', 'L-0311', need),
      panelMonth,
      ref('case_ref', 'Case', 'The case, if it came from one.', 'WDA-7F3K', { refersTo: 'cases.case_ref' }),
      code('kind', 'Kind', 'Individual, organisational or good practice.', 'learning_kind', 'individual', need),
      ref('theme_id', 'Theme', 'Theme that it belongs to.', 'victim-not-updated'),
      code('fed_back_to', 'Fed back to', 'Role that heard it.', 'owner_role', 'oic'),
      date('fed_back_on', 'Fed back on', 'Day of the feedback; blank if none.', '2026-05-24')
    ]
  },
  {
    name: 'feedback', label: 'Feedback', key: [],
    grain: 'One row per answer from a victim, SOO, partner or panel member.',
    columns: [
      panelMonth,
      code('source', 'From', 'Who answered.', 'feedback_source', 'soo', need),
      code('item', 'Question', 'What was asked.', 'feedback_item', 'panel_tone', need),
      integer('score', 'Score', '1 to 5.', '4', { ...need, min: 1, max: 5 })
    ]
  },
  {
    name: 'interventions', label: 'Interventions', key: ['intervention_ref'],
    grain: 'One row per dated change that every time axis should show. Entered by people, none assumed.',
    columns: [
      ref('intervention_ref', 'Intervention', 'Reference of the change.', 'I-03', need),
      date('starts_on', 'From', 'Day from which it held.', '2023-04-01', need),
      code('kind', 'Kind', 'Kind of change.', 'intervention_kind', 'team_model', need),
      text('label', 'Label', 'A few words for the axis.', 'Dedicated team starts', need)
    ]
  },
  {
    name: 'confidentiality_incidents', label: 'Confidentiality incidents', key: [],
    grain: 'One row per reported breach or concern.',
    columns: [
      month('month', 'Month', 'Month of the incident.', '2025-03', need),
      code('kind', 'Kind', 'What happened.', 'incident_kind', 'record_access', need),
      code('handled_as', 'Handled as', 'What was done about it.', 'incident_handling', 'misconduct'),
      yesNo('confirmed', 'Confirmed', 'Whether it was confirmed.')
    ]
  }
];
