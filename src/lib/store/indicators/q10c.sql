-- One row per month of the period: cases closed for which it is known whether every gate was complete, and those where it was, by month of closure.
with counted as (
  select date_trunc('month', closed_on)::date as month_in, closure_gates_complete = 'yes' as ok
  from selected_cases
  where closed_on is not null and closure_gates_complete in ('yes', 'no')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
