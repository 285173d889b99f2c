-- One row per part of the eligible cases with notes in the period: by kind of slot, and by the team that had the case when it was heard.
-- Cases that show the theme $1 in a note of that part, of those with such a note. A case heard as new and as an update is in both.
with marks as (
  select distinct passages.note_ref
  from passages
  join passage_themes using (passage_id)
  where passage_themes.theme_id = $1 and standing in ('confirmed', 'accept')
)
select split::varchar as split,
       part::varchar as part,
       count(distinct parts.case_ref)::integer as eligible_cases,
       count(distinct parts.case_ref) filter (marks.note_ref is not null)::integer as cases
from note_parts as parts
join theme_eligible_cases as eligible on eligible.case_ref = parts.case_ref and eligible.theme_id = $1
left join marks using (note_ref)
where split in ('slot', 'team')
group by split, part
order by split, eligible_cases desc, part
