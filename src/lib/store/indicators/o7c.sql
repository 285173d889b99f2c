-- One row per month of the period: cases sent to the panel, reported by the end of the month and not heard by then, from the first panel on.
with first_heard as (
  select case_ref, min(panel) as first_panel from slots group by case_ref
),
sent as (
  select reported_month, first_panel, closed_on
  from selected_cases
  left join first_heard using (case_ref)
  where triage_decision = 'to_panel'
)
select period_months.month::date as period,
       count(reported_month)::double as numerator,
       null::double as denominator
from period_months
left join sent on reported_month <= month and (first_panel is null or first_panel > month) and (closed_on is null or closed_on > last_day(month))
where month >= (select min(panel) from slots)
group by month
order by period
