-- One row per month of the period: cases with a police suspect, and those with conduct recorded or reasoned not to be, by month of report.
with counted as (
  select reported_month as month_in, exists (
    select 1 from outcomes
    where outcomes.case_ref = selected_cases.case_ref and strand = 'conduct'
      and (coalesce(conduct_route, '') <> 'not_recorded_as_conduct' or rationale_recorded = 'yes')
  ) as ok
  from selected_cases
  where case_type in ('police_perpetrator_only', 'both_police', 'counter_allegation_undetermined')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
