-- One row per month of the period: cases whose recency is known, and those of abuse more than twelve months before, by month of report.
with counted as (
  select reported_month as month_in, recency = 'non_recent' as ok
  from selected_cases
  where recency in ('current', 'recent_12m', 'non_recent')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
