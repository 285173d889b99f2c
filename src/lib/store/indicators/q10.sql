-- One row per month of the period: cases closed by a known route, and those closed by form, by month of closure.
with counted as (
  select date_trunc('month', closed_on)::date as month_in, closure_route = 'form' as ok
  from selected_cases
  where closed_on is not null and closure_route in ('form', 'panel')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
