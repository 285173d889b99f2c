-- One row per month of the period: minutes planned for the slots of the panel, over the minutes scheduled, as parts of one.
with planned as (
  select panel, sum(planned_minutes) as minutes from slots group by panel
)
select period_months.month::date as period,
       coalesce(sum(case when scheduled_minutes > 0 then minutes end), 0)::double as numerator,
       (coalesce(sum(case when minutes is not null then scheduled_minutes end), 0) / 180.0)::double as denominator
from period_months
left join selected_panels on selected_panels.panel = month and status = 'held'
left join planned on planned.panel = month
group by month
order by period
