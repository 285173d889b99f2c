-- One row per month of the period: cases reviewed at two panels or more, and those supported at every one of them, by month of report.
with counted as (
  select reported_month as month_in, throughout as ok
  from (
    select case_ref, count(*) as reviews, bool_and(status in ('offered_accepted', 'already_engaged', 'engaged')) as throughout
    from support
    where status not in ('not_known', 'not_applicable', 'not_recorded')
    group by case_ref
  )
  join selected_cases using (case_ref)
  where reviews >= 2
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
