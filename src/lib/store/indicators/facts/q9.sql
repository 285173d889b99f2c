-- One row per eligible case and panel with notes: whether it shows "criminal-misconduct-disconnect".
with found as (
  select distinct panel, case_ref
  from passages
  join passage_themes using (passage_id)
  where theme_id = 'criminal-misconduct-disconnect' and standing in ('confirmed', 'accept')
)
select noted.case_ref, noted.panel as month, (found.case_ref is not null)::integer as numerator, 1 as denominator
from (select distinct panel, case_ref from notes) as noted
semi join (select case_ref from theme_eligible_cases where theme_id = 'criminal-misconduct-disconnect') as eligible using (case_ref)
left join found on found.panel = noted.panel and found.case_ref = noted.case_ref
