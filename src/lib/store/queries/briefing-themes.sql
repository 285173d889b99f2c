-- One row per theme: cases that show it among eligible cases whose notes are held, in the months asked for, whatever the filters.
-- $1 first and $2 last month. Confirmed by a person or accepted from the engine.
with heard as (
  select distinct case_ref from notes where panel between $1::date and $2::date
),
marks as (
  select distinct theme_id, passages.case_ref
  from passages join passage_themes using (passage_id)
  where standing in ('confirmed', 'accept') and panel between $1::date and $2::date
)
select eligible.theme_id::varchar as theme, count(marks.case_ref)::integer as events, count(*)::integer as of
from theme_eligible_cases as eligible
semi join heard using (case_ref)
left join marks using (theme_id, case_ref)
group by all
order by theme
