-- One row per month of the period: actions set on cases by the panel of the month, and its slots.
with set_actions as (
  select panel, count(*) as actions from actions semi join selected_cases using (case_ref) group by panel
),
heard as (
  select panel, count(*) as slots from selected_slots group by panel
)
select period_months.month::date as period,
       coalesce(sum(case when slots > 0 then actions end), 0)::double as numerator,
       coalesce(sum(slots), 0)::double as denominator
from period_months
left join heard on heard.panel = month
left join set_actions on set_actions.panel = month
group by month
order by period
