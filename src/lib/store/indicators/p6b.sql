-- One row per month of the period: voluntary interviews for which it is known whether the reason is on the record, and those where it is, by month of report.
with counted as (
  select reported_month as month_in, arrest_rationale_recorded = 'yes' as ok
  from selected_cases
  where first_disposal = 'voluntary_interview' and arrest_rationale_recorded in ('yes', 'no')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
