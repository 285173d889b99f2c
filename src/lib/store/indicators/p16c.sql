-- One row per month of the period: answers of victims to "kept_confidential", and those of 4 or 5, by panel.
with counted as (
  select panel as month_in, score >= 4 as ok
  from feedback
  where source = 'victim' and item = 'kept_confidential'
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
