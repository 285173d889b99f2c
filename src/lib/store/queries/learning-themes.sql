-- One row per theme of the codebook and stretch: 'last', the last $1 panels held in the period, and 'before', as many before them:
-- cases that show it among the eligible cases whose notes are held, and how many panels it was seen at; more cases in which the engine
-- suspects it and nobody has looked (review_cases), and the eligible ones of which a person has read a note (read_cases).
with ranked as (
  select panel, row_number() over (order by panel desc) as place from held_panels
),
stretches as (
  select panel, case when place <= cast($1 as integer) then 'last' else 'before' end as stretch from ranked where place <= 2 * cast($1 as integer)
),
heard as (
  select distinct notes.case_ref, stretches.stretch from notes semi join selection using (case_ref) join stretches using (panel)
),
read as (
  select distinct notes.case_ref, stretches.stretch from notes semi join coded_notes using (note_ref) join stretches using (panel)
),
suspected as (
  select distinct theme_id, passages.case_ref, stretches.stretch from passages join stretches using (panel) join passage_themes using (passage_id) where standing = 'review'
),
marks as (
  select passage_themes.theme_id, passages.case_ref, stretches.stretch, passages.panel, bool_or(standing = 'confirmed') as settled
  from passages
  semi join selection using (case_ref)
  join stretches using (panel)
  join passage_themes using (passage_id)
  where standing in ('confirmed', 'accept')
  group by all
)
select theme_id::varchar as theme,
       stretch::varchar as stretch,
       count(distinct case_ref)::integer as eligible_cases,
       count(distinct case_ref) filter (marks.panel is not null)::integer as cases,
       count(distinct case_ref) filter (settled)::integer as confirmed_cases,
       count(distinct case_ref) filter (marks.panel is null and suspected.case_ref is not null)::integer as review_cases,
       count(distinct case_ref) filter (read.case_ref is not null)::integer as read_cases,
       count(distinct marks.panel)::integer as panels,
       max(marks.panel)::date as last_panel
from theme_eligible_cases
join heard using (case_ref)
left join marks using (theme_id, case_ref, stretch)
left join suspected using (theme_id, case_ref, stretch)
left join read using (case_ref, stretch)
group by theme_id, stretch
order by theme, stretch
