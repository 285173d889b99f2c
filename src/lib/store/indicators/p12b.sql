-- One row per month of the period: cases whose crimes all have an outcome, and those charged, by month of report.
with counted as (
  select reported_month as month_in, charged as ok
  from (
  select case_ref,
         bool_and(crime_outcome is not null and crime_outcome <> '0' and decided_on is not null) as finished,
         max(decided_on) as decided_on,
         bool_or(crime_outcome = '1') as charged
  from outcomes
  where strand = 'criminal'
  group by case_ref
  )
  join selected_cases using (case_ref)
  where finished
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
