-- One row per month of the period: cases whose first investigator has a known level, and those at PIP 2 or above, by month of report.
with first_investigator as (
  select case_ref, arg_min(pip_level, position) as pip_level
  from investigators
  where pip_level in ('PIP1', 'PIP2', 'PIP3', 'PIP4')
  group by case_ref
)
select period_months.month::date as period,
       count(*) filter (pip_level <> 'PIP1')::double as numerator,
       count(pip_level)::double as denominator
from period_months
left join (select reported_month, pip_level from selected_cases join first_investigator using (case_ref)) on reported_month = month
group by month
order by period
