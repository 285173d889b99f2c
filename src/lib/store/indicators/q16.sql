-- One row per month of the period: actions due by the data date, and those done by the day they were due, by month due.
with counted as (
  select date_trunc('month', due_on)::date as month_in, coalesce(done_on <= due_on, false) as ok
  from actions, period
  where due_on <= data_date and status not in ('withdrawn', 'superseded') and (case_ref is null or case_ref in (select case_ref from selection))
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
