-- One row per theme of the codebook: cases that show it among the eligible cases whose notes are held, in the period.
-- review_cases are those where the engine only suspects the theme and nobody has looked: they are in no rate. read_cases are those of the
-- eligible of which a person has read a note.
with heard as (
  select distinct notes.case_ref
  from notes
  semi join selection using (case_ref), period
  where notes.panel between period.first_month and period.last_month
),
eligible as (
  select theme_id, case_ref from theme_eligible_cases semi join heard using (case_ref)
),
read as (
  select distinct case_ref from notes semi join coded_notes using (note_ref), period where panel between first_month and last_month
),
marks as (
  select passage_themes.theme_id, passages.case_ref,
         bool_or(standing = 'confirmed') as settled,
         bool_or(standing in ('confirmed', 'accept')) as counted,
         max(passages.panel) filter (where standing in ('confirmed', 'accept')) as last_panel
  from passages
  semi join heard using (case_ref)
  join passage_themes using (passage_id), period
  where standing <> 'rejected' and passages.panel between period.first_month and period.last_month
  group by all
)
select eligible.theme_id::varchar as theme,
       count(*)::integer as eligible_cases,
       count(*) filter (where marks.counted)::integer as cases,
       count(*) filter (where marks.counted and marks.settled)::integer as confirmed_cases,
       count(*) filter (where not marks.counted)::integer as review_cases,
       count(read.case_ref)::integer as read_cases,
       max(marks.last_panel)::date as last_panel
from eligible
left join marks using (theme_id, case_ref)
left join read using (case_ref)
group by all
order by cases desc, theme
