-- One row per part of the notes in view: of the cases with such a note in which both the theme $1 and the theme $2 could arise, how many show
-- the first alone in notes of that part, the second alone, and both. A case heard in two parts is in both.
with both_possible as (
  select case_ref from theme_eligible_cases where theme_id = $1
  intersect
  select case_ref from theme_eligible_cases where theme_id = $2
),
marks as (
  select note_ref, theme_id
  from passages
  join passage_themes using (passage_id)
  where passage_themes.theme_id in ($1, $2) and standing in ('confirmed', 'accept')
),
by_case as (
  select split, part, case_ref,
         coalesce(bool_or(marks.theme_id = $1), false) as first_shown,
         coalesce(bool_or(marks.theme_id = $2), false) as second_shown
  from note_parts
  semi join both_possible using (case_ref)
  left join marks using (note_ref)
  group by split, part, case_ref
)
select split::varchar as split,
       part::varchar as part,
       count(*)::integer as cases,
       count(*) filter (first_shown and not second_shown)::integer as first_alone,
       count(*) filter (second_shown and not first_shown)::integer as second_alone,
       count(*) filter (first_shown and second_shown)::integer as both_shown
from by_case
group by split, part
order by split, cases desc, part
