-- One row per month of the period: cases whose suspect was arrested or interviewed voluntarily, and those arrested, by month of report.
with counted as (
  select reported_month as month_in, first_disposal = 'arrested' as ok
  from selected_cases
  where first_disposal in ('arrested', 'voluntary_interview')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
