-- One row per month of the period: slots with the view of a partner recorded, and those whose direction it changed, by panel.
with counted as (
  select panel as month_in, partner_changed_direction = 'yes' as ok
  from selected_slots
  where partner_view_recorded = 'yes' and partner_changed_direction in ('yes', 'no')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
