-- One row per month of the period: individual learning points raised at least 14 days before the data date, and those fed back within 14 days of the panel, by panel.
with counted as (
  select learning_items.panel as month_in, coalesce(fed_back_on <= panels.held_on + 14, false) as ok
  from learning_items
  join panels on panels.panel = learning_items.panel, period
  where kind = 'individual' and panels.held_on + 14 <= data_date
    and (case_ref is null or case_ref in (select case_ref from selection))
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
