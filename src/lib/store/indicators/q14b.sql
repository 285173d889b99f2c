-- One row per month of the period: learning points raised, and those that are good practice, by panel.
with counted as (
  select panel as month_in, kind = 'good_practice' as ok
  from learning_items
  where case_ref is null or case_ref in (select case_ref from selection)
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
