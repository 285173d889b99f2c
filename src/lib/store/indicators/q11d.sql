-- One row per month of the period: slots for which it is known, and those cut and carried over, by panel.
with counted as (
  select panel as month_in, carried_over = 'yes' as ok
  from selected_slots
  where carried_over in ('yes', 'no')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
