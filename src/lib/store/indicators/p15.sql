-- One row per month of the period: cases, and those in which a protective measure was considered or more, by month of report.
with counted as (
  select reported_month as month_in, case_ref in (select case_ref from protective_measures) as ok
  from selected_cases
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
