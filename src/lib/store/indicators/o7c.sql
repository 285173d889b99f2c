-- One row per month of the period: cases sent to the panel, reported by the end of the month and not heard by then, from the first panel on.
with first_heard as (
  select case_ref, min(panel) as first_panel from slots group by case_ref
),
waiting as (
  select reported_month as from_month, least(first_panel, date_trunc('month', closed_on)) as until_month
  from selected_cases
  left join first_heard using (case_ref)
  where triage_decision = 'to_panel'
),
changes as (
  select from_month as month, 1 as change from waiting where until_month is null or until_month > from_month
  union all
  select until_month, -1 from waiting where until_month > from_month
),
monthly as (
  select greatest(month, first_month) as month, sum(change) as change from changes, period group by all
)
select period_months.month::date as period,
       coalesce(sum(change) over (order by period_months.month), 0)::double as numerator,
       null::double as denominator
from period_months
left join monthly using (month)
qualify period_months.month >= (select min(panel) from slots)
order by period
