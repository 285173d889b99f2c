-- One row per month of the period: cases closed that had a senior oversight officer, and those with one and the same throughout, by month of closure.
with counted as (
  select date_trunc('month', closed_on)::date as month_in, officers = 1 as ok
  from (select case_ref, count(distinct soo_code) as officers from soo_assignments group by case_ref)
  join selected_cases using (case_ref)
  where closed_on is not null
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
