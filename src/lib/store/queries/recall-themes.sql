-- One row per theme: the cases with notes in which it could arise, those of them of which a person has read a note (read_cases), and those
-- in which the engine suspects it, that do not show it by what is counted, and at which nobody has looked (review_cases); under the
-- filters, whatever the period.
with noted as (
  select distinct case_ref from notes semi join selection using (case_ref)
),
read as (
  select distinct case_ref from notes semi join coded_notes using (note_ref)
),
marks as (
  select theme_id, case_ref, bool_or(standing in ('confirmed', 'accept')) as counted
  from passages join passage_themes using (passage_id)
  where standing <> 'rejected'
  group by theme_id, case_ref
)
select theme_id::varchar as theme,
       count(*)::integer as eligible_cases,
       count(read.case_ref)::integer as read_cases,
       count(*) filter (where not counted)::integer as review_cases
from theme_eligible_cases
semi join noted using (case_ref)
left join read using (case_ref)
left join marks using (theme_id, case_ref)
group by theme_id
order by theme
