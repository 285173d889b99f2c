-- One row per panel month and theme with a case that shows it. A case counts once a panel, however many of its passages carry the theme.
select marked.panel::date as panel,
       marked.theme_id::varchar as theme,
       count(*) filter (where marked.settled)::integer as confirmed_cases,
       count(*) filter (where not marked.settled)::integer as suggested_cases
from (
  select passages.panel, passage_themes.theme_id, passages.case_ref, bool_or(passage_themes.standing = 'confirmed') as settled
  from passages
  semi join selection using (case_ref)
  join passage_themes using (passage_id), period
  where passage_themes.standing in ('confirmed', 'accept')
    and passages.panel between period.first_month and period.last_month
  group by all
) as marked
group by marked.panel, marked.theme_id
order by marked.panel, marked.theme_id
