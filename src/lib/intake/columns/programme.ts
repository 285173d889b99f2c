import type { Table } from './types';
import { code, date, integer, month, ref, text } from './make';

const need = { required: true } as const;

export const programmeTables: readonly Table[] = [
  {
    name: 'survey', label: 'Staff survey', key: ['wave', 'item'],
    grain: 'One row per survey wave and question, with its true base.',
    columns: [
      integer('wave', 'Wave', 'Number of the wave.', '1', { ...need, min: 1, max: 99 }),
      month('held_month', 'Held', 'Month of the survey.', '2020-11', need),
      integer('invited', 'Invited', 'People invited; blank if not known.', '5300', { min: 0 }),
      code('item', 'Question', 'What was asked.', 'survey_item', 'experienced_da', need),
      integer('numerator', 'Said yes', 'People who said yes.', '188', { ...need, min: 0 }),
      integer('denominator', 'Asked', 'People of whom the question was asked.', '391', { ...need, min: 0 }),
      text('base', 'Base', 'Who they were, in words.', 'all who answered')
    ]
  },
  {
    name: 'training', label: 'Training', key: [],
    grain: 'One row per training event.',
    columns: [
      month('month', 'Month', 'Month of the event.', '2024-03', need),
      code('programme', 'Programme', 'What was taught.', 'training_programme', 'soo_cpd', need),
      integer('headcount', 'People', 'People trained.', '24', { ...need, min: 0 }),
      ref('provider_code', 'Provider', 'Pseudonym of the partner whose people were trained.', 'AG-02')
    ]
  },
  {
    name: 'spocs', label: 'Partner contacts', key: ['provider_code', 'active_from'],
    grain: 'One row per provider and single point of contact.',
    columns: [
      ref('provider_code', 'Provider', 'Pseudonym of the provider.', 'AG-02', need),
      code('provider_type', 'Type', 'Kind of provider.', 'agency_type', 'idva_service'),
      date('active_from', 'From', 'First day.', '2022-01-10', need),
      date('active_to', 'To', 'Last day; blank while it lasts.', '2025-01-10')
    ]
  },
  {
    name: 'guides', label: 'Guides', key: ['guide', 'version'],
    grain: 'One row per guide and version.',
    columns: [
      code('guide', 'Guide', 'Which guide.', 'guide', 'managers_toolkit', need),
      integer('version', 'Version', 'Number of the version.', '2', { ...need, min: 1, max: 99 }),
      date('published_on', 'Published', 'Day of publication.', '2023-02-01', need),
      date('review_due_on', 'Review due', 'Day on which a review is due.', '2025-02-01'),
      integer('views_12m', 'Views', 'Intranet views in the last 12 months, in total only.', '412', { min: 0 })
    ]
  },
  {
    name: 'workforce', label: 'Workforce', key: ['year', 'workforce_type', 'rank_band'],
    grain: 'One row per year, kind of workforce and band: the denominators.',
    columns: [
      integer('year', 'Year', 'Calendar year.', '2025', { ...need, min: 2000, max: 2100 }),
      code('workforce_type', 'Workforce', 'Kind of workforce.', 'workforce_type', 'officer', need),
      code('rank_band', 'Band', 'Rank or grade band.', 'rank_band', 'constable_or_equivalent', need),
      integer('headcount', 'People', 'Headcount.', '2410', { ...need, min: 0 })
    ]
  },
  {
    name: 'programme_actions', label: 'Programme plan', key: ['step'],
    grain: 'One row per step of the plan for the force’s own staff.',
    columns: [
      code('step', 'Step', 'The step.', 'programme_step', 'consult', need),
      date('planned_from', 'Planned from', 'First day planned.', '2020-01-06'),
      date('planned_to', 'Planned to', 'Last day planned.', '2020-03-31'),
      date('done_on', 'Done', 'Day on which it was done.', '2020-04-20'),
      code('status', 'Status', 'Where it stands.', 'programme_status', 'done', need)
    ]
  }
];
