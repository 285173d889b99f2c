-- One row per month of the period: eligible cases with notes, and those that show "investigation-delay", by panel.
with counted as (
  select noted.panel as month_in, found.case_ref is not null as ok
  from (select distinct panel, case_ref from notes semi join selected_cases using (case_ref)) as noted
  semi join (select case_ref from theme_eligible_cases where theme_id = 'investigation-delay') as eligible using (case_ref)
  left join (
    select distinct panel, case_ref from passages join passage_themes using (passage_id)
    where theme_id = 'investigation-delay' and standing in ('confirmed', 'accept')
  ) as found on found.panel = noted.panel and found.case_ref = noted.case_ref
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
