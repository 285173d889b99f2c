-- One row per month of the period: allegations with an outcome, and those charged, by month of the outcome.
with counted as (
  select date_trunc('month', decided_on)::date as month_in, crime_outcome = '1' as ok
  from outcomes
  semi join selected_cases using (case_ref)
  where strand = 'criminal' and crime_outcome <> '0' and decided_on is not null
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
