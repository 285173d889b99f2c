-- One row per theme: cases that show it among the newest $1 eligible cases with notes, by their first panel, and among those before them,
-- in the period; recent_coded counts those of the newest of whom a person has read a note. A case counts once, whenever it shows the theme.
with heard as (
  select notes.case_ref, min(notes.panel) as first_panel
  from notes
  semi join selection using (case_ref), period
  where notes.panel between period.first_month and period.last_month
  group by notes.case_ref
),
marks as (
  select passage_themes.theme_id, passages.case_ref, count(distinct passages.passage_id) as passages, min(passages.panel) as seen
  from passages
  semi join heard using (case_ref)
  join passage_themes using (passage_id), period
  where standing in ('confirmed', 'accept') and passages.panel between period.first_month and period.last_month
  group by all
),
coded as (
  select distinct case_ref from notes semi join coded_notes using (note_ref)
),
ranked as (
  select theme_id, case_ref, first_panel,
         row_number() over (partition by theme_id order by first_panel desc, case_ref desc) <= cast($1 as integer) as recent
  from theme_eligible_cases
  join heard using (case_ref)
)
select ranked.theme_id::varchar as theme,
       (count(*) filter (where recent))::integer as recent_eligible,
       (count(marks.passages) filter (where recent))::integer as recent_cases,
       (count(coded.case_ref) filter (where recent))::integer as recent_coded,
       (count(distinct marks.seen) filter (where recent))::integer as recent_panels,
       (count(*) filter (where not recent))::integer as before_eligible,
       (count(marks.passages) filter (where not recent))::integer as before_cases,
       coalesce(sum(marks.passages), 0)::integer as passages,
       coalesce(max(marks.passages), 0)::integer as largest_case
from ranked
left join marks using (theme_id, case_ref)
left join coded using (case_ref)
group by ranked.theme_id
order by theme
