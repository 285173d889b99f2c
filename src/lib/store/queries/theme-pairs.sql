-- One row per two themes that come together in $1 cases or more, in the period: cases of both, of each, and all cases with notes for
-- which both could arise; read_cases are those of which a person has read a note.
with heard as (
  select distinct notes.case_ref
  from notes
  semi join selection using (case_ref), period
  where notes.panel between period.first_month and period.last_month
),
shown as (
  select distinct passage_themes.theme_id, passages.case_ref
  from passages
  semi join heard using (case_ref)
  join passage_themes using (passage_id), period
  where standing in ('confirmed', 'accept') and passages.panel between period.first_month and period.last_month
),
read as (
  select distinct case_ref from notes semi join coded_notes using (note_ref), period where panel between first_month and last_month
),
eligible as (
  select theme_id, case_ref, (shown.case_ref is not null) as shows, (read.case_ref is not null) as is_read
  from theme_eligible_cases
  semi join heard using (case_ref)
  left join shown using (theme_id, case_ref)
  left join read using (case_ref)
)
select one.theme_id::varchar as first,
       two.theme_id::varchar as second,
       count(*)::integer as cases,
       (count(*) filter (where one.is_read))::integer as read_cases,
       (count(*) filter (where one.shows))::integer as first_cases,
       (count(*) filter (where two.shows))::integer as second_cases,
       (count(*) filter (where one.shows and two.shows))::integer as both_cases
from eligible as one
join eligible as two on two.case_ref = one.case_ref and two.theme_id > one.theme_id
group by one.theme_id, two.theme_id
having count(*) filter (where one.shows and two.shows) >= cast($1 as integer)
order by first, second
