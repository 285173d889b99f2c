-- One row per month of the period: taskings due by the data date, and those done by the day they were due.
with due as (
  select date_trunc('month', due_on)::date as month_due, done_on <= due_on as on_time from taskings, period where due_on <= data_date
)
select period_months.month::date as period,
       count(*) filter (on_time)::double as numerator,
       count(month_due)::double as denominator
from period_months
left join due on month_due = month
group by month
order by period
