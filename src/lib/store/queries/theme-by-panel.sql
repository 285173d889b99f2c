-- One row per panel month and theme with an eligible case that shows it; a retired theme has no rule.
select panel::date as panel, theme_id::varchar as theme,
       count(*) filter (where settled)::integer as confirmed_cases,
       count(*) filter (where not settled)::integer as suggested_cases
from (
  select panel, theme_id, case_ref, bool_or(standing = 'confirmed') as settled
  from passages
  semi join selection using (case_ref)
  join passage_themes using (passage_id)
  left join theme_eligibility using (theme_id), period
  where standing in ('confirmed', 'accept')
    and panel between first_month and last_month
    and (rule is null or (rule, case_ref) in (select (rule, case_ref) from eligible_cases))
  group by all
)
group by all
order by 1, 2
