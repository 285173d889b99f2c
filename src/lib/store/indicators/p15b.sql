-- One row per month of the period: cases in which a protective measure was considered, and those in which one was granted or in place, by month of report.
with counted as (
  select reported_month as month_in, granted as ok
  from (select case_ref, bool_or(event = 'granted') as granted from protective_measures group by case_ref)
  join selected_cases using (case_ref)
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
