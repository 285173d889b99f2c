-- One row per month of the period: reviews of restrictions due by the data date, and those held by the day they were due, by month due.
with counted as (
  select date_trunc('month', review_due_on)::date as month_in, coalesce(reviewed_on <= review_due_on, false) as ok
  from restrictions
  semi join selected_cases using (case_ref), period
  where review_due_on <= data_date and decided_on is not null
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
