-- One row per theme: cases that show it among eligible cases whose notes have been read, in the months asked for, whatever the filters.
-- $1 first and $2 last month. Confirmed by a person; where nobody has read any note, accepted from the engine.
with coded as (
  select note_ref from coded_notes join notes using (note_ref) where panel between $1::date and $2::date
),
-- Notes that a person has read; where nobody has read any, all of them. A note that nobody has read yet would make every theme look rarer.
read_notes as (
  select note_ref, case_ref from notes
  where panel between $1::date and $2::date and (note_ref in (select note_ref from coded) or not exists (select 1 from coded))
),
heard as (
  select distinct case_ref from read_notes
),
marks as (
  select distinct theme_id, passages.case_ref
  from passages join passage_themes using (passage_id) semi join read_notes using (note_ref)
  where standing = 'confirmed' or (standing = 'accept' and not exists (select 1 from coded))
)
select eligible.theme_id::varchar as theme, count(marks.case_ref)::integer as events, count(*)::integer as of
from theme_eligible_cases as eligible
semi join heard using (case_ref)
left join marks using (theme_id, case_ref)
group by all
order by theme
