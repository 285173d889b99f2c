-- One row per month of the period: panels held whose time is recorded, and those that overran.
with counted as (
  select panel as month_in, actual_minutes > scheduled_minutes as ok
  from selected_panels
  where status = 'held' and actual_minutes is not null and scheduled_minutes is not null
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
