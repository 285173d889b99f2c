-- One row per part of the eligible cases with notes in the period: by kind of slot, and by the team that had the case when it was heard.
-- Cases that show the theme $1 in a note of that part, of those with such a note. A case heard as new and as an update is in both.
with heard as (
  select notes.note_ref, notes.case_ref, notes.panel, notes.slot_type
  from notes
  semi join selection using (case_ref), period
  where notes.panel between period.first_month and period.last_month
),
-- The last investigator appointed by the end of the month of the panel.
teams as (
  select heard.note_ref, arg_max(team, position) as team
  from heard
  join investigators on investigators.case_ref = heard.case_ref and (from_on is null or from_on <= last_day(heard.panel))
  group by all
),
parts as (
  select note_ref, case_ref, 'slot' as split, slot_type as part from heard
  union all
  select note_ref, case_ref, 'team', team from heard join teams using (note_ref)
),
marks as (
  select distinct passages.note_ref
  from passages
  join passage_themes using (passage_id)
  where passage_themes.theme_id = $1 and standing in ('confirmed', 'accept')
)
select split::varchar as split,
       part::varchar as part,
       count(distinct parts.case_ref)::integer as eligible_cases,
       count(distinct parts.case_ref) filter (marks.note_ref is not null)::integer as cases
from parts
join theme_eligible_cases as eligible on eligible.case_ref = parts.case_ref and eligible.theme_id = $1
left join marks using (note_ref)
group by split, part
order by split, eligible_cases desc, part
