-- One row per month of the period: pairs of case and theme found in its notes, and the cases whose notes are held.
with noted as (
  select distinct panel, case_ref from notes semi join selected_cases using (case_ref)
),
heard as (
  select panel, count(*) as cases from noted group by panel
),
found as (
  select panel, count(distinct (case_ref, theme_id)) as pairs
  from passages
  join passage_themes using (passage_id)
  semi join selected_cases using (case_ref)
  where standing in ('confirmed', 'accept')
  group by panel
)
select period_months.month::date as period,
       coalesce(sum(pairs), 0)::double as numerator,
       coalesce(sum(cases), 0)::double as denominator
from period_months
left join heard on heard.panel = month
left join found on found.panel = month
group by month
order by period
