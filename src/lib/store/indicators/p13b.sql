-- One row per month of the period: conduct matters of staff that are finished, and those with a case to answer, by month of the decision.
with counted as (
  select date_trunc('month', decided_on)::date as month_in, coalesce(case_to_answer in ('misconduct', 'gross_misconduct'), false) as ok
  from outcomes
  semi join selected_cases using (case_ref)
  where strand = 'conduct' and decided_on is not null and workforce_type in ('police_staff', 'pcso', 'designated_staff', 'former_staff')
    and coalesce(conduct_route, '') <> 'not_recorded_as_conduct'
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
